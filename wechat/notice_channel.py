"""The WeChat rung of the notice ladder: a template message to the account's own follower."""

from __future__ import annotations

from collections.abc import Mapping

from server.platform import database
from server.platform.notices.channels import DeliveryChannelAdapter, Message, Result, Verdict, use
from server.platform.notices.models import DeliveryChannel
from wechat import clients, links
from wechat.errors import Code, WeChatError, WeChatUnavailable
from wechat.fields import Unfit
from wechat.templates import Kind, Template

_OPENID_OF_ACCOUNT = """
SELECT identity.openid FROM binding
  JOIN wechat_identity identity ON identity.id = binding.identity_id
 WHERE binding.account_id = $1 AND binding.appid = $2 AND binding.state = 'active'
"""
_OPENID_OF_IDENTITY = "SELECT openid FROM wechat_identity WHERE id = $1 AND appid = $2"

_VERDICTS: dict[int, Result] = {
    Code.NOT_A_FOLLOWER: Result(Verdict.IMPOSSIBLE, "没有关注公众号"),
    Code.BAD_OPENID: Result(Verdict.IMPOSSIBLE, "微信不认识这个用户"),
    Code.NOT_SUBSCRIBED: Result(Verdict.REFUSED, "没有订阅，或订阅次数已用完"),
    Code.DAILY_QUOTA: Result(Verdict.RETRY, "今天的模板消息额度已用完"),
    Code.MINUTE_QUOTA: Result(Verdict.RETRY, "发送太快，被微信限制"),
    Code.BUSY: Result(Verdict.DOWN),
    Code.BAD_TEMPLATE: Result(Verdict.BROKEN, "模板编号无效，请检查 config/wechat.toml（40037）"),
    Code.BAD_FIELD: Result(Verdict.BROKEN, "模板字段不符合微信的规则（47003）"),
    # An earlier try had reached WeChat; its answer, and the msgid in it, got lost.
    Code.REPEATED_MESSAGE: Result(Verdict.SENT, "微信已受理，没有收到回执编号"),
}


class WeChatRung:
    """`client_msg_id` is the delivery's id: WeChat drops a repeat within ten minutes."""

    channel = DeliveryChannel.WECHAT
    drops_repeats = True

    def __init__(self, templates: Mapping[tuple[Kind, str], Template]) -> None:
        self._templates = templates

    async def send(self, message: Message) -> Result:
        client = clients.official()
        openid = await _openid(message, client.appid)
        if openid is None:
            return Result(Verdict.IMPOSSIBLE, "没有绑定微信")
        template = self._templates.get((Kind.OFFICIAL, message.purpose))
        if template is None:
            return Result(Verdict.IMPOSSIBLE, "这类消息没有微信模板")
        try:
            data = template.data(dict(message.fields))
        except (Unfit, KeyError) as fault:
            names = ", ".join(getattr(fault, "keys", None) or map(str, fault.args))
            return Result(Verdict.BROKEN, f"模板字段填不进：{names}")
        try:
            msgid = await client.send_template(
                openid,
                template.id,
                data,
                url=links.url(message.href),
                client_msg_id=str(message.id),
            )
        except WeChatUnavailable as away:
            if away.maybe_done:
                return Result(Verdict.UNCLEAR, "微信没有应答")
            return Result(Verdict.DOWN)
        except WeChatError as refusal:
            unknown = Result(Verdict.RETRY, f"微信返回错误 {refusal.errcode}")
            return _VERDICTS.get(refusal.errcode, unknown)
        return Result(Verdict.SENT, receipt=msgid)


def install(templates: Mapping[tuple[Kind, str], Template]) -> DeliveryChannelAdapter:
    """Serve the WeChat rung in this process; its clients are opened with the runtime."""
    return use(WeChatRung(templates))


async def _openid(message: Message, appid: str) -> str | None:
    async with database.driver() as connection:
        if message.account_id is not None:
            openid = await connection.fetchval(_OPENID_OF_ACCOUNT, message.account_id, appid)
        else:
            openid = await connection.fetchval(_OPENID_OF_IDENTITY, message.identity_id, appid)
    return str(openid) if openid else None
