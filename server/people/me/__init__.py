"""What everybody keeps for himself: password, devices, and how to be told of things."""
