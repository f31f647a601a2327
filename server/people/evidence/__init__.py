"""操作存证: the audit trail as a page, in words that a person can read."""
