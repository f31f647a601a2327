"""`jiuye invite`: the first account of an installation, and the way back for the last one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import uuid4

from server.people.accounts.models import Account
from server.people.sites import queries as sites
from server.people.sites.models import Site, SiteKind
from server.people.staff import password_links as invitations
from server.people.staff import service
from server.people.staff.schemas import PersonForm
from server.platform import database, runtime
from server.platform.access.actor import SYSTEM, Kind, Role
from server.platform.errors import Conflict
from server.platform.privacy import audit
from server.platform.web.forms import parse
from server.settings import Settings

OPERATOR = replace(SYSTEM, name="运维人员", roles=frozenset({Role.PROVINCE}))


@dataclass(frozen=True, slots=True)
class Founding:
    """The province's site, made if there is none yet, and who shall keep it."""

    code: str
    province: str
    login: str
    person: str


async def invite(settings: Settings, founding: Founding) -> str:
    """The link by which a province account's person comes in; an account that is there already
    keeps its roles and loses password and authenticator. Raises `Invalid` and `Conflict`."""
    await runtime.start(settings)
    try:
        async with database.transaction():
            return await link_of(founding)
    finally:
        await runtime.stop()


async def link_of(founding: Founding) -> str:
    """As `invite`, within the running transaction."""
    site = await sites.province() or await Site.create(
        id=uuid4(), code=founding.code, name=founding.province, kind=SiteKind.PROVINCE
    )
    known = await Account.get_or_none(login=founding.login.lower(), kind=Kind.STAFF)
    if known is None:
        form = parse(
            PersonForm,
            {"name": founding.person, "login": founding.login, "roles": [Role.PROVINCE.value]},
        )
        _, _, link = await service.create(OPERATOR, site.code, form)
        return link
    if Role.PROVINCE.value not in known.roles:
        raise Conflict("这个登录账号不是省中心的，请在“人员与权限”里重置")
    await service.forget_proofs(known)
    await Account.filter(id=known.id).update(is_active=True)
    _, link = await invitations.issue(known, by_mail=False)
    await audit.record(OPERATOR, "password.reset", ("account", known.id), stream=site.code)
    return link
