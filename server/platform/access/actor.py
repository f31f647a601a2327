"""The person (or device, or the system itself) on whose behalf something happens."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

from server.platform.labels import Labelled


class Kind(Labelled):
    VISITOR = "visitor", "访客"
    STUDENT = "student", "学生"
    RECRUITER = "recruiter", "用人单位"
    STAFF = "staff", "工作人员"
    SYSTEM = "system", "系统"


class Role(Labelled):
    """What a member of staff does; a person may have several."""

    PROVINCE = "province", "省中心"
    SCHOOL = "school", "学校就业中心"
    COLLEGE = "college", "院系"
    DOOR = "door", "现场工作人员"


class Channel(StrEnum):
    """Where a session lives; it decides the surface when nothing else does."""

    WECHAT = "wechat"
    MINI = "mini"
    DESKTOP = "desktop"


@dataclass(frozen=True, slots=True)
class Actor:
    """Everything a rule may ask about the one who acts.

    `id` is the account's and, for a student, also the roster row's: a person has one id.
    `identity_id` is the WeChat identity that looks, known even before it is bound. Of a recruiter,
    `employer_id` is the unit that he acts for, and `functions` what his role there grants; its
    administrators need none (EREG-11). `unit_is_approved`: the province has let that unit in.
    """

    kind: Kind = Kind.VISITOR
    id: UUID | None = None
    name: str = ""
    roles: frozenset[Role] = frozenset()
    site_id: UUID | None = None
    site_code: str = ""
    site_name: str = ""
    college_id: UUID | None = None
    employer_id: UUID | None = None
    unit_name: str = ""
    is_administrator: bool = False
    functions: frozenset[str] = frozenset()
    unit_is_approved: bool = False
    identity_id: UUID | None = None
    session_id: UUID | None = None
    channel: Channel | None = None
    surface: str = ""
    address: str = ""
    request_id: str = ""
    unread: int = 0

    @property
    def who(self) -> UUID:
        """The account's id, where a rule has already made sure that there is one."""
        if self.id is None:
            raise LookupError("a visitor has no account")
        return self.id

    @property
    def standing(self) -> str:
        """What his rights hang on, as a hash: it changes when they do, and with nothing else."""
        rights = (
            self.kind, sorted(self.roles), self.site_id, self.college_id, self.employer_id,
            self.is_administrator, sorted(self.functions),
        )  # fmt: skip
        return sha256("|".join(map(str, rights)).encode()).hexdigest()

    @property
    def role(self) -> str:
        """The one word that history shows beside the name."""
        for role in Role:
            if role in self.roles:
                return role.value
        return self.kind.value


SYSTEM = Actor(kind=Kind.SYSTEM, name="系统")
VISITOR = Actor()
