"""The business register (SYS-10): what the state knows of companies, loaded or asked for."""
