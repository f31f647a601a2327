"""A person's own account, devices and wishes."""

from __future__ import annotations

import re

from tortoise.expressions import Q

from server.people.accounts.models import Account, Binding, BindingState
from server.people.me.schemas import ChannelChoice, DeviceLine, MeView, PreferenceGroup
from server.people.staff import queries as people
from server.people.staff import service as staff
from server.platform import clock
from server.platform.access.actor import Actor, Channel, Kind, Role
from server.platform.access.models import Session
from server.platform.notices import preferences
from server.platform.workflow.pages import Fact

SYSTEMS = (
    ("iPhone", r"iphone"), ("iPad", r"ipad"), ("安卓手机", r"android"),
    ("Windows", r"windows"), ("Mac", r"mac os"), ("Linux", r"linux"),
)
BROWSERS = (
    ("微信", r"micromessenger"), ("Edge", r"edg/"), ("Firefox", r"firefox/"),
    ("Chrome", r"chrome/"), ("Safari", r"safari/"),
)


async def sessions_of(actor: Actor) -> Q:
    """The open sessions of an account: its desktops, and the WeChats bound to it."""
    bound = await Binding.filter(
        account_id=actor.who, state=BindingState.ACTIVE
    ).values_list("identity_id", flat=True)
    return Q(ended_at=None, expires_at__gt=clock.now()) & (
        Q(account_id=actor.who) | Q(identity_id__in=list(bound))
    )


async def me(actor: Actor) -> MeView:
    """The page /me; a fixed number of queries."""
    account = await Account.get(id=actor.who).select_related("site", "college")
    is_staff = actor.kind is Kind.STAFF
    return MeView(
        name=account.name,
        facts=_facts(account),
        has_password=bool(account.password_hash),
        is_staff=is_staff,
        mail=(await people.mail_of(account.id) or "") if is_staff else "",
        min_length=await staff.least_length(account),
        devices=await devices(actor),
        preferences=await _preferences(account),
    )


async def devices(actor: Actor) -> list[DeviceLine]:
    """Where the account is signed in, the newest first; idle ones are signed out already."""
    now = clock.now()
    rows = await Session.filter(await sessions_of(actor)).order_by("-seen_at").limit(50)
    return [
        DeviceLine(
            id=row.id,
            device=device_of(row.agent, row.channel),
            since=row.started_at,
            seen_at=row.seen_at,
            is_this=row.id == actor.session_id,
        )
        for row in rows
        if (now - row.seen_at).total_seconds() < row.idle_seconds
    ]


def device_of(agent: str, channel: Channel) -> str:
    """A browser's name as people say it: Windows · Chrome."""
    if channel is Channel.MINI:
        return "微信小程序"
    found = [
        next((name for name, pattern in table if re.search(pattern, agent.lower())), "")
        for table in (SYSTEMS, BROWSERS)
    ]
    fallback = "微信" if channel is Channel.WECHAT else "电脑浏览器"
    return " · ".join(part for part in found if part) or fallback


def _facts(account: Account) -> list[Fact]:
    roles = "、".join(role.label for role in Role if role.value in account.roles)
    known = [
        ("登录账号", (account.login or "").removeprefix("+86")),
        ("学校" if account.kind is Kind.STUDENT else "站点", _name(account.site)),
        ("院系", _name(account.college)),
        ("角色", roles),
    ]
    return [Fact(label=label, value=value) for label, value in known if value]


def _name(row: object) -> str:
    return str(getattr(row, "name", "")) if row is not None else ""


async def _preferences(account: Account) -> list[PreferenceGroup]:
    off = await preferences.muted(account.id)
    return [
        PreferenceGroup(
            title=title,
            tip=tip,
            channels=[
                ChannelChoice(
                    value=f"{group}:{channel.value}",
                    label=channel.label,
                    on=channel.value not in off.get(group, ()),
                )
                for channel in preferences.channels_of(account.kind)
            ],
        )
        for group, (title, tip) in preferences.GROUPS.items()
    ]
