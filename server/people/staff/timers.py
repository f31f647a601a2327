"""Invitations by mail: after the commit, and again while the mail server is away."""

from __future__ import annotations

from typing import Any

from server.people.staff import password_links as invitations
from server.people.staff.models import Invitation
from server.platform import clock
from server.platform.jobs import job
from server.platform.notices import channels
from server.platform.notices.channels import Message, Verdict
from server.platform.notices.models import DeliveryChannel


class MailAway(Exception):
    """The mail server took nothing; the job comes again."""


@job(invitations.MAIL_JOB, lane="notices")
async def mail_invitation(payload: dict[str, Any]) -> None:
    """Send the link of an invitation that is still open to its person's mail address."""
    found = await Invitation.get_or_none(
        id=payload["invitation"], used_at=None, ended_at=None, expires_at__gt=clock.now()
    ).select_related("account")
    adapter = channels.adapter(DeliveryChannel.MAIL)
    if found is None or adapter is None:
        return
    result = await adapter.send(
        Message(
            id=found.id,
            account_id=found.account_id,
            identity_id=None,
            title="请激活您的微就业账号",
            text=f"{found.account.name}，您好：\n请在三天内打开下面的链接，设置密码和身份验证器。"
            "链接只能用一次，请不要转发给别人。",
            href=invitations.path_of(found.id),
            at=found.created_at,
        )
    )
    if result.verdict in (Verdict.DOWN, Verdict.RETRY):
        raise MailAway(result.verdict)
