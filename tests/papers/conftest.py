"""Somebody who may put papers on a case of his."""

from __future__ import annotations

from tests.conftest import on_desktop

snow = on_desktop("+8613800000006")
"""雪原云计算's administrator, whose application for 签约授权 was refused."""
