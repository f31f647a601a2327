"""What is read on the way back in: the unit that is named, hints of its addresses, appeals."""

from __future__ import annotations

import hmac
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from server.people.accounts.models import Account
from server.people.employers import queries as employers
from server.people.employers.models import Employer, EmployerState
from server.people.recovery.models import Appeal, AppealState
from server.people.recovery.rules import appellant
from server.people.recovery.schemas import (
    AppealStateView,
    HintsView,
    ResetDeskView,
    WaysView,
)
from server.people.recovery.workflow import APPEAL
from server.people.sites import queries as sites
from server.people.staff.password_links import path_of
from server.people.staff.queries import open_invitation
from server.platform.access.actor import Actor, Kind, Role
from server.platform.database import one
from server.platform.errors import NotFound
from server.platform.normal_forms.identifiers import ORGANISATION_LENGTH, unit_code
from server.platform.normal_forms.keys import loose_key
from server.platform.normal_forms.lookup import OrganisationCode, alike
from server.platform.privacy import cipher, keys, masks
from server.platform.web.forms import Choice
from server.platform.workflow.pages import Fact, case_view

FOUND = (EmployerState.WAITING, EmployerState.APPROVED)
"""Units that hold their name and code; a draft's owner still has the phone he began with."""

STATE = "/employer/forgot/appeal/state"

CHECKS = {
    "called_back": "已回拨单位登记的固定电话核实",
    "letter": "已查验加盖公章的书面说明",
    "in_person": "已当面核验身份证件和单位证明",
    "other": "其他方式",
}
"""How the province may have made sure who asks (AUTH-14)."""

_ENDINGS = (".com", ".cn", ".com.cn")


def visible_to(actor: Actor) -> Q:
    """The province all appeals; nobody else any, the appellant proves himself otherwise."""
    if actor.kind is Kind.STAFF and Role.PROVINCE in actor.roles:
        return Q()
    return Q(id=None)


async def appeal(actor: Actor, appeal_id: UUID) -> Appeal:
    """Raises `NotFound` for anybody but the province."""
    rows = Appeal.filter(visible_to(actor), id=appeal_id).select_related("employer__administrator")
    return await one(rows, "没有找到这份申诉")


async def appeal_numbered(number: str) -> Appeal | None:
    """An appeal by what its appellant types of its number."""
    found = Appeal.get_or_none(number=number.upper())
    return await found.select_related("employer__administrator")


async def proven(number: str) -> Appeal:
    """The appeal that this browser may see, because its phone was proven. Raises `NotFound`."""
    found = await appeal_numbered(number)
    if found is None:
        raise NotFound("没有找到这份申诉")
    return found


async def unit(text: str) -> Employer | None:
    """The unit of this name or code, with its administrator (AUTH-07)."""
    return next(iter(await _units(text)), None)


async def unit_claimed(name: str, code: str) -> tuple[Employer | None, Employer | None]:
    """The unit with this code, best of this name, and the one that only the name says."""
    coded = await _units(code)
    same = [row for row in coded if loose_key(row.name) == loose_key(name)]
    by_name = await alike(_held(), name=name).select_related("administrator").first()
    return next(iter([*same, *coded]), None), by_name


def _held() -> QuerySet[Employer]:
    return Employer.filter(state__in=FOUND)


async def _units(text: str) -> list[Employer]:
    """By name or code; one 组织机构代码 may stand in the credit codes of two that moved."""
    code = _code(text)
    if not code:
        rows = alike(_held(), name=text)
    elif len(code) == ORGANISATION_LENGTH:
        rows = _held().annotate(organisation=OrganisationCode("credit_code"))
        rows = rows.filter(organisation=code)
    else:
        rows = _held().filter(credit_code=code)
    return await rows.select_related("administrator")


def phone_of(case: Appeal) -> str:
    """The number that the appellant proved (E.164)."""
    return cipher.open_bytes("appeal.phone", str(case.id), case.phone_cell).decode()


def old_phone_of(case: Appeal) -> str | None:
    """The login phone that an approval replaced."""
    if case.old_phone_cell is None:
        return None
    return cipher.open_bytes("appeal.old_phone", str(case.id), case.old_phone_cell).decode()


def seal_phone(column: str, appeal_id: UUID, phone: str) -> bytes:
    """`column` is `phone` or `old_phone`."""
    return cipher.seal_bytes(f"appeal.{column}", str(appeal_id), phone.encode())


async def hints(text: str) -> HintsView:
    """The last two digits of the administrator's phone and two letters of the unit's mail.

    A unit that nobody registered gets made-up ones, the same each time, so that the page looks
    alike (ASVS 6.3.8). Whoever goes on has to type the whole number or address (AUTH-08).
    """
    found = await unit(text)
    made_up = _made_up(text)
    if found is None:
        return made_up
    return HintsView(
        phone=masks.mask_phone_end(found.administrator.login or ""),
        email=hint(found.email) if found.email else made_up.email,
    )


def hint(address: str) -> str:
    """The first letters and the ending: `h***@e***.cn`."""
    local, _, domain = address.rpartition("@")
    ending = next((e for e in reversed(_ENDINGS) if domain.endswith(e)), "")
    ending = ending or f".{domain.rpartition('.')[2]}"
    return f"{local[:1]}***@{domain[:1]}***{ending}"


def decoy_phone(text: str) -> str:
    """A number for a code that is never sent, the same for the same text."""
    digest = hmac.digest(keys.purpose_key("recovery-decoy"), _plain(text).encode(), "sha256")
    return f"199{int.from_bytes(digest[:8]) % 10**8:08}"


async def ways() -> WaysView:
    province = await sites.province()
    return WaysView(contacts=[sites.contact(province)] if province else [])


async def state_page(actor: Actor, number: str) -> AppealStateView:
    """An appeal as its appellant sees it, after he has proven the phone."""
    case = await proven(number)
    phone = masks.mask_phone(phone_of(case))
    view = await case_view(
        APPEAL,
        appellant(actor, case.id, case.contact),
        case,
        href=STATE,
        facts=[
            Fact(label="单位", value=case.employer.name),
            Fact(label="联系人", value=case.contact),
            Fact(label="新登录手机", value=phone),
            Fact(label="申诉原因", value=case.reason),
        ],
    )
    return AppealStateView(
        number=case.number,
        employer=case.employer.name,
        phone=phone,
        case=view,
        password_href=await _password_href(case),
    )


async def reset_desk(actor: Actor, employer_id: UUID) -> ResetDeskView:
    """What the province looks at before it resets an account."""
    found = await employers.employer(actor, employer_id)
    holder = found.administrator
    waiting = await Appeal.filter(employer_id=found.id, state=AppealState.WAITING).first()
    return ResetDeskView(
        id=found.id,
        name=found.name,
        facts=[
            Fact(label="单位管理员", value=holder.name),
            Fact(label="登录手机", value=masks.mask_phone(holder.login or "")),
            Fact(label="固定电话", value=found.phone),
            Fact(label="单位邮箱", value=found.email),
        ],
        reasons=[Choice(value=value, label=label) for value, label in CHECKS.items()],
        waiting_appeal=f"/staff/reviews?queue={APPEAL.name}&case={waiting.id}" if waiting else None,
    )


async def employer_of(account: Account) -> Employer | None:
    """The unit that an account is the administrator of."""
    return await Employer.get_or_none(administrator_id=account.id)


async def _password_href(case: Appeal) -> str | None:
    """Where a new password is set after an approval, while that link is open."""
    if case.state is not AppealState.APPROVED:
        return None
    if case.employer.administrator.login != phone_of(case):
        return None
    invitation = await open_invitation(case.employer.administrator_id)
    return path_of(invitation.id, Kind.RECRUITER) if invitation else None


def _made_up(text: str) -> HintsView:
    digest = hmac.digest(keys.purpose_key("recovery-hint"), _plain(text).encode(), "sha256")
    first, second = (chr(ord("a") + byte % 26) for byte in digest[:2])
    ending = _ENDINGS[digest[2] % len(_ENDINGS)]
    number = f"{'*' * 9}{int.from_bytes(digest[3:5]) % 100:02}"
    return HintsView(phone=number, email=f"{first}***@{second}***{ending}")


def _code(text: str) -> str:
    try:
        return unit_code(text)
    except ValueError:
        return ""


def _plain(text: str) -> str:
    return _code(text) or loose_key(text)
