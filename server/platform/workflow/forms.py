"""The form behind every case's buttons."""

from __future__ import annotations

from datetime import date

from pydantic import Field

from server.platform.web.forms import Form
from server.platform.workflow.engine import Words


class DecisionForm(Form):
    """Which step, and why: a coded reason where the step asks for one, words, and a last day where
    the step lets one set it."""

    action: str = Field(title="操作", min_length=1, max_length=30)
    reason: str = Field("", title="原因", max_length=30)
    note: str = Field("", title="说明", max_length=400)
    until: date | None = Field(None, title="日期")

    @property
    def words(self) -> Words:
        return Words(self.reason, self.note, until=self.until)
