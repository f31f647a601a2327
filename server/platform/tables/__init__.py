"""Spreadsheets in and out: untrusted xlsx read in a limited child, safe xlsx written."""
