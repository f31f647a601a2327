"""The desktop's left menu, by role; only what can be used today."""

from __future__ import annotations

from typing import Any

from server.platform.access.actor import Actor, Kind, Role
from server.platform.access.rule import Rule, is_of_approved_unit
from server.platform.web import page_access as reach

Item = tuple[str, str, str, frozenset[Role]]

EVERY = frozenset(Role)
DESKS = frozenset({Role.PROVINCE, Role.SCHOOL, Role.COLLEGE})
OFFICES = frozenset({Role.PROVINCE, Role.SCHOOL})

STAFF_MENU: tuple[tuple[str, tuple[Item, ...]], ...] = (
    (
        "工作台",
        (
            ("首页", "/staff", "house", EVERY),
            ("审核待办", "/staff/reviews?left=true", "list-checks", DESKS),
            ("离岗代办", "/staff/away", "swap", DESKS),
            ("后台任务", "/tasks", "clock-counter-clockwise", EVERY),
        ),
    ),
    (
        "生源管理",
        (
            ("生源库", "/staff/roster", "users", DESKS),
            ("毕业生进度", "/staff/duty", "chart-bar", DESKS),
            ("数据导入", "/staff/imports", "upload-simple", OFFICES),
        ),
    ),
    (
        "用人单位",
        (
            ("单位库", "/staff/employers", "buildings", frozenset({Role.PROVINCE})),
            ("工商库", "/staff/business-register", "archive", frozenset({Role.PROVINCE})),
            ("入驻单位", "/staff/admissions", "seal-check", OFFICES),
            ("校企合作", "/staff/needs", "handshake", frozenset({Role.SCHOOL})),
            ("校企合作", "/staff/needs/all", "handshake", frozenset({Role.PROVINCE})),
            ("签约授权", "/staff/signing", "signature", frozenset({Role.PROVINCE})),
        ),
    ),
    (
        "学校设置",
        (
            ("学校信息", "/staff/site", "buildings", OFFICES),
            ("公告", "/staff/site/notices", "newspaper", OFFICES),
            ("人员与权限", "/staff/people", "user-list", OFFICES),
            ("规则参数", "/staff/policies", "gear", OFFICES),
        ),
    ),
    (
        "运行记录",
        (
            ("消息发送", "/staff/deliveries", "paper-plane-tilt", OFFICES),
            ("微信推送", "/staff/pushes", "wechat-logo", frozenset({Role.PROVINCE})),
            ("操作存证", "/staff/audit", "shield-check", OFFICES),
        ),
    ),
)

STUDENT_MENU = (
    ("学生中心", (("首页", "/student", "house"), ("我的消息", "/inbox", "bell"))),
    (
        "签约信息维护",
        (("生源信息核对", "/student/source", "identification-card"),),
    ),
    (
        "个人信息维护",
        (
            ("基本信息", "/student/profile", "user-circle"),
            ("微信绑定", "/student/binding", "wechat-logo"),
            ("账号与通知", "/me", "gear"),
            ("密码修改", "/me/password", "lock-key"),
            ("我的数据", "/me/data", "shield-check"),
        ),
    ),
)

EmployerItem = tuple[str, str, str] | tuple[str, str, str, Rule]
"""Title, address, icon; a rule where not everybody whom the page lets in has use for it."""

EMPLOYER_MENU: tuple[tuple[str, tuple[EmployerItem, ...]], ...] = (
    (
        "工作台",
        (
            ("单位首页", "/employer", "house"),
            ("我的消息", "/inbox", "bell"),
        ),
    ),
    (
        "入驻学校",
        (("申请入驻学校", "/employer/schools", "graduation-cap", is_of_approved_unit),),
    ),
    (
        "签约管理",
        (("签约授权", "/employer/signing", "signature", is_of_approved_unit),),
    ),
    (
        "校地校企合作",
        (
            ("我发布的需求", "/employer/needs", "paper-plane-tilt", is_of_approved_unit),
            (
                "我回应的需求",
                "/employer/needs/received",
                "chat-circle-text",
                is_of_approved_unit,
            ),
        ),
    ),
    (
        "账号管理",
        (
            ("单位LOGO", "/employer/unit/logo", "image", is_of_approved_unit),
            ("基本信息", "/employer/unit", "buildings"),
            ("子账号与角色", "/employer/members", "users-three", is_of_approved_unit),
            ("账号与微信绑定", "/employer/account", "wechat-logo"),
            ("修改密码", "/me/password", "lock-key"),
            ("我的数据", "/me/data", "shield-check"),
        ),
    ),
)


def menu_for(actor: Actor, area: str, path: str) -> list[dict[str, Any]]:
    """Groups of links for this actor; the one that leads to `path` is marked."""
    if actor.kind is Kind.STAFF:
        groups = [
            (title, [(t, h, i) for t, h, i, roles in items if roles & actor.roles])
            for title, items in STAFF_MENU
        ]
    elif actor.kind is Kind.STUDENT:
        groups = [(title, list(items)) for title, items in STUDENT_MENU]
    elif actor.kind is Kind.RECRUITER:
        groups = [
            (title, [item[:3] for item in items if _is_open(actor, item)])
            for title, items in EMPLOYER_MENU
        ]
    else:
        return []
    best = max(
        (h for _, items in groups for _, h, _ in items if _lies_at(path, h)),
        key=len,
        default="",
    )
    return [
        {
            "title": title,
            "items": [
                {"title": t, "href": h, "icon": i, "active": h == best} for t, h, i in items
            ],
        }
        for title, items in groups
        if items
    ]


def _lies_at(path: str, href: str) -> bool:
    """Whether a page belongs to the link's, whatever the link asks of it."""
    place = href.partition("?")[0]
    return path == place or path.startswith(place + "/")


def _is_open(actor: Actor, item: EmployerItem) -> bool:
    """What one may use: the page's own rule decides, and the item's where it names one."""
    return reach.may_open(actor, item[1]) and all(rule(actor) for rule in item[3:])
