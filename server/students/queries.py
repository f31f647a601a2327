"""Everything that is read about students, starting at what the actor may see."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.expressions import Q

from server import clock
from server.access.actor import Actor, Kind, Role
from server.accounts.models import Binding, BindingState
from server.accounts.workflow import BINDING
from server.errors import NotFound
from server.notices.models import Notice
from server.settings import Settings
from server.sites import queries as sites
from server.students.models import Rebinding, Student
from server.students.schemas import (
    BindingView,
    BindView,
    Entry,
    EntryGroup,
    HomeView,
    IdentityLine,
    NoticeLine,
    StudentCard,
    Todo,
)
from server.students.workflow import UNDECIDED


def visible_to(actor: Actor) -> Q:
    """The students an actor may see at all; `Q(id=None)` sees nobody."""
    if actor.kind is Kind.STUDENT:
        return Q(id=actor.id)
    if actor.kind is Kind.STAFF:
        if Role.PROVINCE in actor.roles:
            return Q()
        if Role.SCHOOL in actor.roles:
            return Q(site_id=actor.site_id)
        if Role.COLLEGE in actor.roles:
            return Q(site_id=actor.site_id, college_id=actor.college_id)
    return Q(id=None)


def rebindings_visible_to(actor: Actor) -> Q:
    """A desk those of its students; the WeChat that asked its own, bound or not."""
    if actor.kind is Kind.STAFF:
        if Role.PROVINCE in actor.roles:
            return Q()
        if Role.SCHOOL in actor.roles:
            return Q(student__site_id=actor.site_id)
        if Role.COLLEGE in actor.roles:
            return Q(student__site_id=actor.site_id, student__college_id=actor.college_id)
    return Q(identity_id=actor.identity_id) if actor.identity_id else Q(id=None)


async def student(actor: Actor, student_id: UUID) -> Student:
    """One student with his school and college. Raises `NotFound` for a foreign one."""
    found = (
        await Student.filter(visible_to(actor), id=student_id)
        .select_related("site", "college")
        .first()
    )
    if found is None:
        raise NotFound("没有找到这名学生")
    return found


async def rebinding(actor: Actor, case_id: UUID) -> Rebinding:
    """One rebinding, for the WeChat that asked or the desk that answers. Raises `NotFound`."""
    found = (
        await Rebinding.filter(rebindings_visible_to(actor), id=case_id)
        .select_related("student", "site", "college")
        .first()
    )
    if found is None:
        raise NotFound("没有找到这份申请")
    return found


async def waiting_rebinding(actor: Actor) -> Rebinding | None:
    """The rebinding that this WeChat waits for."""
    if actor.identity_id is None:
        return None
    return (
        await Rebinding.filter(identity_id=actor.identity_id, state__in=list(UNDECIDED))
        .order_by("-created_at")
        .first()
    )


async def latest_rebinding(actor: Actor) -> Rebinding | None:
    """What this WeChat asked for last, whatever became of it."""
    if actor.identity_id is None:
        return None
    return await Rebinding.filter(identity_id=actor.identity_id).order_by("-created_at").first()


async def bind_page(actor: Actor, *, site: str, proof: str) -> BindView:
    """The binding form: schools to choose from, and whom to call."""
    schools = await sites.schools()
    return BindView(
        sites=[sites.choice(s) for s in schools],
        site=site or None,
        contacts=[sites.contact(s) for s in schools],
        taken=bool(proof),
        proof=proof,
        in_wechat=actor.identity_id is not None,
    )


@dataclass(frozen=True, slots=True)
class HomePart:
    """What a domain adds to the student's home: entries of the manuals' groups, things to do, or
    the student's photo.
    """

    entries: tuple[tuple[str, Entry], ...] = ()
    todos: tuple[Todo, ...] = ()
    avatar_url: str | None = None


_home_parts: list[Callable[[Actor], Awaitable[HomePart]]] = []


def show_at_home(part: Callable[[Actor], Awaitable[HomePart]]) -> None:
    """A domain says what it adds to the home; entries come in the order of this call."""
    if part not in _home_parts:
        _home_parts.append(part)


async def home(actor: Actor) -> HomeView:
    """The student home (SACC-05): the person, what waits, the manuals' three groups, latest news.

    Groups list only what can be used today.
    """
    card, since = await _card_and_binding(actor)
    notices = await Notice.filter(account_id=actor.who).order_by("-created_at").limit(3)
    parts = [await part(actor) for part in _home_parts]
    todos = [todo for part in parts for todo in part.todos]
    if actor.unread:
        todos.append(Todo(title="未读消息", count=actor.unread, href="/inbox"))
    added = [entry for part in parts for entry in part.entries]
    card.avatar_url = next((part.avatar_url for part in parts if part.avatar_url), None)
    return HomeView(
        student=card,
        bound_at=since,
        todos=todos,
        groups=[
            EntryGroup(
                title="求职信息维护",
                empty="职位和招聘会开放后，会出现在这里",
                entries=[entry for group, entry in added if group == "求职信息维护"],
            ),
            EntryGroup(
                title="签约信息维护",
                empty="网上签约开放后，会出现在这里",
                entries=[entry for group, entry in added if group == "签约信息维护"],
            ),
            EntryGroup(
                title="个人信息维护",
                entries=[
                    *[entry for group, entry in added if group == "个人信息维护"],
                    Entry(title="微信绑定", icon="wechat-logo", href="/student/binding"),
                    Entry(title="我的消息", icon="bell", href="/inbox"),
                    Entry(title="账号与通知", icon="user-circle", href="/me"),
                    Entry(title="密码修改", icon="lock-key", href="/me/password"),
                    Entry(title="学校联系方式", icon="phone", href="/contacts"),
                ],
            ),
        ],
        notices=[
            NoticeLine(
                id=n.id,
                title=n.title,
                text=n.text,
                at=n.created_at,
                read=n.read_at is not None,
                href=f"/inbox/{n.id}",
            )
            for n in notices
        ],
    )


async def binding_page(actor: Actor, settings: Settings) -> BindingView:
    """Which WeChat holds the account, since when, and what letting it go means."""
    card, _ = await _card_and_binding(actor)
    end = BINDING.step("end")
    return BindingView(
        student=card,
        identities=await identities(actor.who, settings),
        consequences=list(end.consequences) if end else [],
    )


async def identities(account_id: UUID, settings: Settings) -> list[IdentityLine]:
    """The WeChat identities that stand for an account now."""
    active = await Binding.filter(account_id=account_id, state=BindingState.ACTIVE).order_by(
        "created_at"
    )
    return [
        IdentityLine(
            kind_label="公众号" if b.appid == settings.wechat.official.appid else "小程序",
            name=b.how.label,
            since=b.created_at,
        )
        for b in active
    ]


def card(row: Student) -> StudentCard:
    return StudentCard(
        name=row.name,
        student_no=row.student_no,
        school=row.site.name,
        college=row.college.name,
        major=row.major,
        year=row.graduation_year,
    )


async def _card_and_binding(actor: Actor) -> tuple[StudentCard, datetime | None]:
    row = await student(actor, actor.who)
    bound = (
        await Binding.filter(account_id=actor.id, state=BindingState.ACTIVE)
        .order_by("created_at")
        .first()
    )
    return card(row), bound.created_at if bound else None


def graduation_year() -> int:
    """The year that this season's graduates leave in: it turns in July."""
    now = clock.now().astimezone(clock.CHINA)
    return now.year + (1 if now.month >= 7 else 0)
