"""The paper of a request: what the unit authorises its person to (EREG-13)."""

from __future__ import annotations

from server.people.members.workflow import MEMBERSHIP
from server.platform.papers.kinds import PaperKind, Papers, declare

LETTER = PaperKind("letter", "账号授权书")
PAPERS = declare(Papers(MEMBERSHIP, (LETTER,)))
