"""Every part that the web sees: rooms with their routes, review desks, parts of the homes."""

from __future__ import annotations

from miniprogram_api import handlers as mini

from server.people.accounts import handlers as accounts
from server.people.admissions import audience as admissions_audience
from server.people.admissions import desk as admissions_desk
from server.people.admissions import handlers as admissions
from server.people.admissions import home as admissions_home
from server.people.admissions import staff as admissions_staff
from server.people.cooperation import desk as cooperation_desk
from server.people.cooperation import handlers as cooperation
from server.people.cooperation import home as cooperation_home
from server.people.cooperation import staff as cooperation_staff
from server.people.delegations import handlers as delegations
from server.people.edits import desk as edits_desk
from server.people.edits import handlers as edits
from server.people.edits import home as edits_home
from server.people.employers import desk as employers_desk
from server.people.employers import handlers as employers
from server.people.employers import scanning as employers_scanning
from server.people.employers import staff as employers_staff
from server.people.me import handlers as me
from server.people.me import students as me_students
from server.people.members import desk as members_desk
from server.people.members import handlers as members
from server.people.members import home as members_home
from server.people.members import joining as members_joining
from server.people.members import staff as members_staff
from server.people.policies import desk as policies_desk
from server.people.policies import handlers as policies
from server.people.profiles import handlers as profiles
from server.people.profiles import home as profiles_home
from server.people.progress import handlers as duty
from server.people.recovery import desk as recovery_desk
from server.people.recovery import handlers as recovery
from server.people.registrations import handlers as registrations
from server.people.review import handlers as staff
from server.people.review import reviewing as reviews
from server.people.rights import handlers as rights
from server.people.roster import handlers as roster
from server.people.sites import desk as sites_desk
from server.people.sites import handlers as sites
from server.people.sourceinfo import desk as sourceinfo_desk
from server.people.sourceinfo import handlers as sourceinfo
from server.people.sourceinfo import home as sourceinfo_home
from server.people.staff import handlers as people
from server.people.students import audience as students_audience
from server.people.students import desk as students_desk
from server.people.students import handlers as students
from server.people.students import signin as students_signin
from server.platform.notices import handlers as notices
from server.signing.authorisations import desk as authorisations_desk
from server.signing.authorisations import handlers as authorisations
from server.signing.authorisations import home as authorisations_home
from wechat import handlers as wechat

ROOMS = [
    sites.room,
    accounts.room,
    students.room,
    students_signin.room,
    registrations.room,
    employers.room,
    employers_scanning.room,
    employers_staff.room,
    members.room,
    members_joining.room,
    members_staff.room,
    admissions.room,
    admissions_staff.room,
    cooperation.room,
    cooperation_staff.room,
    recovery.room,
    recovery.desk_room,
    edits.room,
    edits.desk_room,
    authorisations.room,
    authorisations.desk_room,
    sourceinfo.room,
    sourceinfo.desk_room,
    profiles.room,
    staff.room,
    reviews.room,
    delegations.room,
    roster.room,
    notices.room,
    policies.room,
    sites_desk.room,
    people.room,
    me.room,
    me_students.room,
    rights.room,
    duty.room,
    policies_desk.room,
    wechat.room,
    mini.room,
]
DESKS = (
    students_desk,
    employers_desk,
    members_desk,
    admissions_desk,
    recovery_desk,
    edits_desk,
    authorisations_desk,
    sourceinfo_desk,
    cooperation_desk,
)
"""Those whose cases are decided on the review desk."""
HOMES = (
    members_home,
    admissions_home,
    edits_home,
    authorisations_home,
    sourceinfo_home,
    profiles_home,
    cooperation_home,
)
"""Those that add something to a student's or an employer's home, in the order of its lines."""
AUDIENCES = (students_audience, admissions_audience)
"""Those whose people a site's notice may be sent to; imported so that they have joined."""


def move_in() -> None:
    """Let every part say what it shows on the review desk and on the homes."""
    for part in DESKS:
        part.open_desk()
    for home in HOMES:
        home.move_in()
