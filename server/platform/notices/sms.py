"""The SMS rung: an approved template, its values, and what the provider says of it.

The demo's provider is the simulator, which speaks the same wire.
"""

from __future__ import annotations

from datetime import timedelta

import structlog
from prometheus_client import Counter

from server.platform import clock, jobs, runtime
from server.platform.access import attempts
from server.platform.access.attempts import Limit
from server.platform.notices import breaker, budget, ladder, sms_kinds, sms_templates, tencent
from server.platform.notices.channels import Message, Result, Verdict, address_of, use
from server.platform.notices.models import DeliveryChannel
from server.platform.notices.sms_kinds import Wording

TROUBLE_JOB = "notices.sms_trouble"
_TOLD = Limit("sms-trouble", 1, timedelta(days=1), "")

NO_SMS = Result(Verdict.IMPOSSIBLE, "没有开通短信")
NO_WORDS = Result(Verdict.IMPOSSIBLE, "这条消息没有短信文字")
NO_TEMPLATE = "no-template"

log = structlog.get_logger("notices")
_refusals = Counter("jiuye_sms_refused", "error codes of the SMS provider", ["code"])


class Sms:
    """What the provider accepts counts as delivered: its reports carry no signature, so that
    anybody could send them, and are not read."""

    channel = DeliveryChannel.SMS
    drops_repeats = False

    async def send(self, message: Message) -> Result:
        if runtime.current().settings.sms.provider == "none":
            return NO_SMS
        wording = message.sms or sms_kinds.of_card(message.purpose, message.fields)
        if wording is None:
            return NO_WORDS
        phone = await address_of(message.account_id, self.channel)
        if phone is None:
            return Result(Verdict.IMPOSSIBLE, "没有手机号")
        return await _send(phone, wording, str(message.id))


async def send(
    phone: str, wording: Wording, reference: str, *, to_stranger: bool = False
) -> Result:
    """Send one SMS outside the ladder, behind the same breaker; codes go this way.

    `reference` names the message in the provider's records; a repeat is another SMS.
    """
    gate = breaker.gate(DeliveryChannel.SMS)
    async with gate.slot():
        if not gate.may_pass():
            return Result(Verdict.DOWN)
        result = await _send(phone, wording, reference, to_stranger=to_stranger)
    if result.verdict in (Verdict.DOWN, Verdict.UNCLEAR):
        gate.failed()
    elif gate.answered():
        await ladder.hurry(DeliveryChannel.SMS)
    return result


def can_send(kind: str) -> bool:
    """Whether an SMS of this kind has a provider and a template."""
    if runtime.current().settings.sms.provider == "none":
        return False
    template = sms_templates.load().kinds.get(kind)
    return template is not None and bool(template.id)


async def _send(
    phone: str, wording: Wording, reference: str, *, to_stranger: bool = False
) -> Result:
    running = runtime.current()
    account, templates = running.settings.sms, sms_templates.load()
    if account.provider == "none":
        return NO_SMS
    if not can_send(wording.kind):
        await _tell(f"{NO_TEMPLATE}:{wording.kind}", "有一类短信没有配置模板")
        return Result(Verdict.IMPOSSIBLE, f"没有配置短信模板 {wording.kind}")
    if await budget.is_spent(for_strangers=to_stranger):
        return Result(Verdict.IMPOSSIBLE, "今天的短信额度已用完")
    values = [_fitting(value, templates.longest) for value in wording.values]
    template = templates.kinds[wording.kind].id
    try:
        await tencent.send(running.http, account, phone, template, values, reference)
    except tencent.Unreached as fault:
        if not fault.maybe_done:
            return Result(Verdict.DOWN)
        await budget.spend()  # it may have gone out, and then it is paid for
        return Result(Verdict.UNCLEAR, "短信服务没有应答")
    except tencent.Refused as refusal:
        return await _refused(refusal.code)
    await budget.spend()
    return Result(Verdict.CONFIRMED)


async def _refused(code: str) -> Result:
    meant = tencent.meaning(code)
    _refusals.labels(code).inc()
    if meant.is_ours:
        await _tell(code, meant.problem)
    return Result(meant.verdict, f"{meant.problem}（{code}）"[:120])


async def _tell(code: str, problem: str) -> None:
    """The province hears of what only people can mend; once a day for each code."""
    day = f"{clock.today():%Y-%m-%d}"
    log.error("sms.trouble", code=code)
    if await attempts.tally(_TOLD, day, code) == 1:
        await jobs.enqueue(TROUBLE_JOB, {"day": day, "code": code, "problem": problem})


def _fitting(value: str, longest: int) -> str:
    """A value as templates take it: one line, no brackets of a signature, not too long."""
    text = " ".join(value.replace("【", "“").replace("】", "”").split()) or "无"
    return text if len(text) <= longest else text[: longest - 1] + "…"


use(Sms())
