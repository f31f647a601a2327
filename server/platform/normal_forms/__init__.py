"""What people write in many ways, in one form: names, numbers, addresses."""
