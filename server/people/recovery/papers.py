"""The paper of an appeal: the unit's sealed letter, a JPEG (AUTH-12)."""

from __future__ import annotations

from server.people.recovery.workflow import APPEAL
from server.platform.papers.kinds import PaperKind, Papers, declare
from server.platform.papers.pictures import JPEG

LETTER = PaperKind("letter", "书面说明", format=JPEG)
PAPERS = declare(Papers(APPEAL, (LETTER,)))
