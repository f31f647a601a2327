"""Schools and whom to call there; public."""

from __future__ import annotations

from uuid import UUID

from pydantic import Field

from server.sites.models import Site, SiteKind
from server.web.forms import Form, View


class SiteChoice(View):
    code: str
    name: str


class ContactCard(View):
    name: str
    office: str
    phone: str
    address: str


class ContactsQuery(Form):
    q: str = Field("", title="学校名称", max_length=60)


class ContactsView(View):
    contacts: list[ContactCard]
    q: str = ""


async def schools() -> list[Site]:
    """Every school, by code."""
    return await Site.filter(kind=SiteKind.SCHOOL).order_by("code")


async def province() -> Site | None:
    return await Site.get_or_none(kind=SiteKind.PROVINCE)


async def contacts(q: str) -> ContactsView:
    """就业派遣: the schools' contacts (SYS-04), the province's first; `q` is part of a name."""
    found = await Site.filter(name__icontains=q).order_by("-kind", "code") if q else (
        await Site.all().order_by("-kind", "code")
    )
    found.sort(key=lambda s: s.kind is not SiteKind.PROVINCE)
    return ContactsView(contacts=[contact(s) for s in found], q=q)


async def code_of(site_id: UUID) -> str:
    """A site's code, which also names its stream in the audit trail."""
    return (await Site.get(id=site_id)).code


def choice(site: Site) -> SiteChoice:
    return SiteChoice(code=site.code, name=site.name)


def contact(site: Site) -> ContactCard:
    return ContactCard(
        name=site.name, office=site.office, phone=site.phone, address=site.address
    )
