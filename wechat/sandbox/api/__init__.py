"""The simulated server APIs: one blueprint for each group of calls."""
