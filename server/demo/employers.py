"""The demo's employers (contract.md, Demo accounts), in every state that a desk may see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from server.demo import papers
from server.people.accounts import bindings
from server.people.accounts.models import Account, BindingHow, WeChatIdentity
from server.people.business_register.entries import Entry
from server.people.business_register.sources import DemoRegister
from server.people.employers.models import (
    DocumentKind,
    Employer,
    EmployerFile,
    EmployerMember,
    EmployerState,
    MemberRole,
)
from server.people.employers.workflow import EMPLOYER
from server.people.sites.models import Site
from server.platform import clock, runtime
from server.platform.access.actor import SYSTEM, Actor, Kind, Role
from server.platform.storage import service as storage
from server.platform.workflow import engine
from server.platform.workflow.engine import Words
from server.platform.workflow.models import Transition
from server.settings import Settings

S = EmployerState


@dataclass(frozen=True, slots=True)
class _Unit:
    """A row of the demo; its register entry tells the rest."""

    credit_code: str
    phone: str
    contact: str
    state: EmployerState
    nature: str = "33"
    industry: str = "34"
    scale: str = "3"
    tags: tuple[str, ...] = ()
    days: int = 0
    services: tuple[str, ...] = ("postings", "online_fairs", "site_fairs")


UNITS = (
    _Unit("91230100MADEM00010", "13800000001", "王经理", S.APPROVED, tags=("trade500",), days=40),
    _Unit("91230100MADEM00023", "13800000002", "孙经理", S.WAITING, days=1),
    _Unit("91230100MADEM00036", "13800000003", "马主任", S.APPROVED, "31", "22", "5", days=25),
    _Unit("91230100MADEM00049", "13800000004", "高老师", S.WAITING, "39", "42", "2"),
    _Unit("91230100MADEM0005C", "13800000005", "何经理", S.REFUSED, "33", "22", "4", days=3),
    _Unit("91230100MADEM0006F", "13800000006", "罗总监", S.APPROVED, "32", "34", "4", days=12),
    _Unit(
        "91230100MADEM0008M",
        "13800000008",
        "梁经理",
        S.WAITING,
        industry="22",
        days=3,
        services=("postings", "site_fairs", "talks", "signing"),
    ),
)


async def seed(settings: Settings, site: Site, password_hash: str) -> int:
    """Make the demo's employers; gives how many."""
    for unit in UNITS:
        (company,) = await DemoRegister().find(unit.credit_code)
        account = await Account.create(
            id=uuid4(),
            kind=Kind.RECRUITER,
            name=unit.contact,
            login=f"+86{unit.phone}",
            password_hash=password_hash,
            site=site,
            created_at=clock.now(),
        )
        await _employer(site, account, unit, company)
    wang = await Account.get(login="+8613800000001")
    appid = settings.wechat.official.appid
    identity = await bindings.see(appid, "o-official-wang", "u-wang")
    await bindings.bind(SYSTEM, wang, identity, BindingHow.DEMO)
    await WeChatIdentity.filter(id=identity.id).update(is_following=True, followed_at=clock.now())
    return len(UNITS)


async def _past(
    employer: Employer, by: Actor, step: str, source: S, target: S, at: datetime
) -> None:
    """A move of long ago, of which nobody is told now."""
    await Transition.create(
        workflow=EMPLOYER.name, object_id=employer.id, step=step, source=source, target=target,
        actor_id=by.id, actor_name=by.name, role=by.role, surface="desktop",
        site_id=employer.site_id, at=at,
    )


async def _employer(site: Site, account: Account, unit: _Unit, company: Entry) -> None:
    begun = clock.now() - timedelta(days=unit.days, hours=2)
    employer = Employer(
        id=uuid4(),
        administrator_id=account.id,
        site_id=site.id,
        chain=["province"],
        name=company.name,
        credit_code=unit.credit_code,
        nature=unit.nature,
        industry=unit.industry,
        scale=unit.scale,
        capital=company.capital,
        tags=list(unit.tags),
        services=list(unit.services),
        region=company.region,
        address=company.address,
        postcode="150000",
        phone="0451-88880001",
        email=f"hr@{unit.phone[-4:]}.invalid",
        about=f"{company.name}是演示数据，并不存在。",
        in_register=True,
        state=S.WAITING if unit.state is S.REFUSED else unit.state,
        created_at=begun,
    )
    mine = Actor(kind=Kind.RECRUITER, id=account.id, name=account.name, surface="desktop")
    clerk = await Account.get(login="province@demo")
    desk = Actor(kind=Kind.STAFF, id=clerk.id, name=clerk.name, roles=frozenset({Role.PROVINCE}))
    if unit.state is S.APPROVED:
        await engine.begin(EMPLOYER, mine, employer, step="register")
        await _past(employer, mine, "submit", S.DRAFT, S.WAITING, begun + timedelta(hours=1))
        await _past(employer, desk, "approve", S.WAITING, S.APPROVED, begun + timedelta(hours=20))
    else:
        await engine.begin(EMPLOYER, mine, employer, step="submit")
    await EmployerMember.create(
        employer_id=employer.id,
        account_id=account.id,
        role=MemberRole.ADMINISTRATOR,
        entered_at=begun,
        created_at=begun,
    )
    kinds = [DocumentKind.LICENCE, DocumentKind.LETTER]
    if unit.industry == "42":
        kinds.append(DocumentKind.SCHOOL_LICENCE)
    if employer.wants_signing:
        kinds.append(DocumentKind.IDENTITY)
    for kind in kinds:
        await _paper(mine, employer, kind)
    if unit.state is S.REFUSED:
        words = Words("no_seal", "委托书上的公章看不清，请重新盖章后拍照上传")
        await engine.fire(EMPLOYER, desk, employer, "refuse", words=words)


async def _paper(actor: Actor, employer: Employer, kind: DocumentKind) -> None:
    """A picture that plainly is no real document."""
    stored = await storage.save(
        actor,
        runtime.current().files,
        papers.drawn(kind.label, employer.credit_code),
        purpose="employer",
        name=f"{kind.value}.png",
        content_type="image/png",
        limit=1_000_000,
    )
    await storage.keep(stored)
    await EmployerFile.create(
        employer_id=employer.id, kind=kind, file_id=stored.id, created_at=clock.now()
    )
