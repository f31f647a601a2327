"""The engine behind everything that is reviewed: steps as data, one door to every state."""
