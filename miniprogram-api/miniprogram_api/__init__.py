"""The mini-program's versioned API: its clients update late, so its contract is stable."""
