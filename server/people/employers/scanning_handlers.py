"""Signing a desktop in with the WeChat that is bound to a recruiter's account (AUTH-03), and
binding one from the desktop (EREG-21).
"""

from __future__ import annotations

from server.people.accounts import scanning
from server.people.accounts.scanning import ScanStatus, ScanView
from server.people.accounts.scenes import ScenePurpose
from server.people.employers import queries
from server.platform.access.actor import Actor
from server.platform.access.rule import PUBLIC, is_recruiter
from server.platform.web.endpoint import Room
from server.platform.web.results import Page, Redirect
from server.platform.web.visit import Visit
from server.platform.web.way_in import employers_way_in

room = Room("employers_scan", area="employer", way_in=employers_way_in)

ACCOUNT = "/employer/account"
BINDING = f"{ACCOUNT}/scan"


@room.get("/employer/scan", rule=PUBLIC, template="employers/scan")
async def scan_page(actor: Actor, visit: Visit) -> Page[ScanView] | Redirect:
    """A code to scan; one that is still good is shown again. In WeChat there is no need of it."""
    if is_recruiter(actor) or visit.in_wechat:
        return Redirect("/employer")
    found = await scanning.shown(visit, ScenePurpose.EMPLOYER)
    return found if isinstance(found, Redirect) else Page(found)


@room.get("/employer/scan/status", rule=PUBLIC)
async def scan_status(visit: Visit) -> Page[ScanStatus]:
    return Page(await scanning.status(visit, "/employer/scan/finish"))


@room.get("/employer/scan/finish", rule=PUBLIC)
async def finish(visit: Visit) -> Redirect:
    return await scanning.entered(visit)


@room.get(BINDING, rule=is_recruiter, template="employers/binding_scan")
async def binding_scan(actor: Actor, visit: Visit) -> Page[ScanView] | Redirect:
    """绑定微信 by scanning and following; whoever is bound already needs no code."""
    if visit.in_wechat or await queries.is_bound(actor.who):
        return Redirect(ACCOUNT)
    found = await scanning.shown_to_bind(visit, actor.who)
    return found if isinstance(found, Redirect) else Page(found)


@room.get(f"{BINDING}/status", rule=is_recruiter)
async def binding_status(visit: Visit) -> Page[ScanStatus]:
    return Page(await scanning.status(visit, f"{BINDING}/finish"))


@room.get(f"{BINDING}/finish", rule=is_recruiter)
async def bound(visit: Visit) -> Redirect:
    """The account's page shows the WeChat; who pressed too early sees the code again."""
    made = await scanning.status(visit, ACCOUNT)
    return Redirect(made.go or BINDING)
