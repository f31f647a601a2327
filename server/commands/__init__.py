"""One file for each command of `jiuye`; a process imports the one that it is."""
