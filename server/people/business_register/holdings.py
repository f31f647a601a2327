"""The register is about companies; who loaded it is the office's record."""

from __future__ import annotations

from server.people.business_register.models import RegisterLoad
from server.platform.holdings import passing

passing(RegisterLoad, "省中心上传的文件名；文件本身载入后即删除")
