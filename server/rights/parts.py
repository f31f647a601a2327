"""Every domain that holds something about a person."""

from __future__ import annotations

from server.accounts import holdings as accounts
from server.employers import holdings as employers
from server.notices import holdings as notices
from server.people import holdings as people
from server.profiles import holdings as profiles
from server.roster import holdings as roster
from server.sourceinfo import holdings as sourceinfo
from server.students import holdings as students

PARTS = (accounts, employers, notices, people, profiles, roster, sourceinfo, students)
"""Imported so that they declare themselves; a new domain with personal fields adds its own."""
