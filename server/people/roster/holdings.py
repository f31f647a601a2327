"""An import's report shows values masked, and belongs to the school that uploaded the file."""

from __future__ import annotations

from server.people.roster.models import RefusedRow, RosterImport
from server.platform.holdings import passing

passing(RefusedRow, "没能导入的行，只保存打码后的内容")
passing(RosterImport, "学校上传的文件名；文件本身导入后即删除")
