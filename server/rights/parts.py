"""Every domain that holds something about a person."""

from __future__ import annotations

from server.accounts import holdings as accounts
from server.authorisations import holdings as authorisations
from server.consents import holdings as consents
from server.cooperation import holdings as cooperation
from server.delegations import holdings as delegations
from server.edits import holdings as edits
from server.employers import holdings as employers
from server.members import holdings as members
from server.notices import holdings as notices
from server.people import holdings as people
from server.profiles import holdings as profiles
from server.recovery import holdings as recovery
from server.registrations import holdings as registrations
from server.roster import holdings as roster
from server.sourceinfo import holdings as sourceinfo
from server.students import holdings as students

PARTS = (
    accounts, authorisations, consents, cooperation, delegations, edits, employers, members,
    notices, people, profiles, recovery, registrations, roster, sourceinfo, students,
)  # fmt: skip
"""Imported so that they declare themselves; a new domain with personal fields adds its own."""
