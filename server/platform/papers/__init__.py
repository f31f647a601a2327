"""Papers of cases: declared once, put in place, shown, missed, kept for their time."""
