"""A person's rights over his data: to see it, to have a copy, to take consent back, to be gone."""
