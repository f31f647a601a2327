"""What `jiuye doctor` says of SMS: the account and its templates, by a call that sends nothing."""

from __future__ import annotations

import httpx
import structlog

from server.platform.doctor import PATIENCE, Unwell
from server.platform.notices import sms_kinds, sms_templates, tencent
from server.settings import Settings

APPROVED = 0
"""`StatusCode` of a template that may be used; 1 is under review, -1 refused."""
NAMED = 3
"""How many kinds a sentence names."""

log = structlog.get_logger("notices")


async def look(settings: Settings) -> str:
    """Raises `Unwell` with what to do: no provider, kinds without a template, a refused key."""
    if settings.sms.provider == "none":
        raise Unwell(
            "no SMS can be sent, so nobody can register: set JIUYE_SMS__PROVIDER to tencent"
        )
    if faults := configuration():
        raise Unwell("; ".join(faults))
    kinds = sms_kinds.kinds()
    ids = {name: t.id for name, t in sms_templates.load().kinds.items() if name in kinds}
    try:
        async with httpx.AsyncClient(timeout=PATIENCE - 1) as http:
            known = await tencent.templates(http, settings.sms, list(ids.values()))
    except tencent.Unreached as fault:
        raise Unwell(f"{settings.sms.endpoint} does not answer ({fault})") from None
    except tencent.Refused as refusal:
        raise Unwell(f"refused: {refusal.code}, see JIUYE_SMS__… and docs/going-live.md") from None
    if wrong := list(filter(None, (_fault(name, known.get(id)) for name, id in ids.items()))):
        raise Unwell(_some(wrong))
    return f"{settings.sms.provider}, {len(ids)} templates"


def configuration() -> list[str]:
    """What is wrong with `config/sms.toml`, without asking anybody."""
    faults = []
    if missing := sms_templates.missing():
        faults.append(f"without a template in config/sms.toml, never sent: {_some(missing)}")
    if differing := sms_templates.differing():
        faults.append(f"other values than the code fills in config/sms.toml: {_some(differing)}")
    return faults


def warn(settings: Settings) -> None:
    """At the start of a process: say in the log what cannot be sent."""
    if settings.sms.provider == "none":
        log.warning("sms.none", advice="no SMS can be sent, so nobody can register")
    for fault in configuration():
        log.warning("sms.configuration", fault=fault)


def _fault(name: str, row: dict[str, object] | None) -> str:
    if row is None:
        return f"{name}: the account has no such template"
    if row.get("StatusCode") != APPROVED:
        return f"{name}: not approved ({row.get('ReviewReply') or row.get('StatusCode')})"
    if row.get("TemplateContent") != sms_templates.load().kinds[name].text:
        return f"{name}: the approved text differs from config/sms.toml"
    return ""


def _some(names: list[str]) -> str:
    more = len(names) - NAMED
    return ", ".join(names[:NAMED]) + (f" and {more} more" if more > 0 else "")
