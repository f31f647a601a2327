"""The SMS rung. The demo's provider is the sandbox; a real one has the same few lines."""

from __future__ import annotations

import httpx

from server.platform import runtime
from server.platform.notices import budget
from server.platform.notices.channels import Message, Result, Verdict, address_of, use
from server.platform.notices.models import DeliveryChannel

SIGNATURE = "【微就业】"
LONGEST = 200
"""Characters of one message, signature included; providers bill and cut beyond."""


class Sms:
    """What the provider accepts counts as delivered: it reports nothing later."""

    channel = DeliveryChannel.SMS
    drops_repeats = True

    async def send(self, message: Message) -> Result:
        settings = runtime.current().settings
        if settings.sms.provider == "none":
            return Result(Verdict.IMPOSSIBLE, "没有开通短信")
        phone = await address_of(message.account_id, self.channel)
        if phone is None:
            return Result(Verdict.IMPOSSIBLE, "没有手机号")
        return await send_text(phone, message.text, str(message.id))


async def send_text(
    phone: str, text: str, reference: str, *, to_stranger: bool = False
) -> Result:
    """Send one SMS; a repeated `reference` is the same SMS. Sign-in codes go this way too."""
    running = runtime.current()
    if running.settings.sms.provider == "none":
        return Result(Verdict.IMPOSSIBLE, "没有开通短信")
    if await budget.is_spent(for_strangers=to_stranger):
        return Result(Verdict.IMPOSSIBLE, "今天的短信额度已用完")
    text = SIGNATURE + text
    body = {
        "phone": phone,
        "text": text if len(text) <= LONGEST else text[: LONGEST - 1] + "…",
        "id": reference,
    }
    try:
        answer = await running.http.post(f"{running.settings.sandbox_url}/sms/send", json=body)
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout):
        return Result(Verdict.DOWN)
    except httpx.TransportError:
        return Result(Verdict.UNCLEAR, "短信服务没有应答")
    if answer.status_code >= 500 or answer.status_code == 429:
        return Result(Verdict.DOWN)
    if answer.status_code >= 400:
        return Result(Verdict.BROKEN, f"短信服务拒绝了这条短信（{answer.status_code}）")
    await budget.spend()
    return Result(Verdict.CONFIRMED)


use(Sms())
