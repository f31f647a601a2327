"""The staff of the sites: who has an account, in which roles, and how they come in first."""
