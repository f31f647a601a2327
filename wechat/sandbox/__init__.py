"""A simulator of WeChat's servers and of phones: its own process, spoken to over HTTP only."""
