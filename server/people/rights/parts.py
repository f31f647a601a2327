"""Every domain that holds something about a person."""

from __future__ import annotations

from server.people.accounts import holdings as accounts
from server.people.consents import holdings as consents
from server.people.cooperation import holdings as cooperation
from server.people.delegations import holdings as delegations
from server.people.edits import holdings as edits
from server.people.employers import holdings as employers
from server.people.members import holdings as members
from server.people.profiles import holdings as profiles
from server.people.recovery import holdings as recovery
from server.people.registrations import holdings as registrations
from server.people.roster import holdings as roster
from server.people.sourceinfo import holdings as sourceinfo
from server.people.staff import holdings as people
from server.people.students import holdings as students
from server.platform.notices import holdings as notices
from server.signing.authorisations import holdings as authorisations

PARTS = (
    accounts, authorisations, consents, cooperation, delegations, edits, employers, members,
    notices, people, profiles, recovery, registrations, roster, sourceinfo, students,
)  # fmt: skip
"""Imported so that they declare themselves; a new domain with personal fields adds its own."""
