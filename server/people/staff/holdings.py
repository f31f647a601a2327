"""What is kept of a member of staff beside the account."""

from __future__ import annotations

from tortoise.expressions import Q

from server.people.policies.models import PolicyOverride
from server.people.sites.models import SiteNotice
from server.people.staff.models import Invitation, StaffContact
from server.platform.access.actor import Kind
from server.platform.holdings import Fate, Table, holds, passing

holds(
    "联系邮箱",
    Table(
        StaffContact,
        of=lambda person: Q(account_id=person.id),
        labels={"mail_cell": "邮箱"},
    ),
    order=20,
    why="把待办和账号提醒发到您的邮箱",
    kept="直到您删除，或账号停用",
    fate=Fate.GOES,
    of=frozenset({Kind.STAFF}),
)
passing(Invitation, "激活链接的动态验证码密钥，用过即失效，30 天后删除")
passing(PolicyOverride, "规则是谁改的，属于单位的工作记录")
passing(SiteNotice, "公告和它的署名本来就是公开的")
