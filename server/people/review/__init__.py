"""The desks of schools and the province: signing in, the desk's home, reviews and evidence."""
