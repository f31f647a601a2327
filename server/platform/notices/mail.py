"""The mail rung, over SMTP."""

from __future__ import annotations

from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime, formataddr

import aiosmtplib

from server.platform import runtime
from server.platform.notices.channels import Message, Result, Verdict, address_of, use
from server.platform.notices.models import DeliveryChannel

TIMEOUT = 5


class Mail:
    """Mail that the next server took counts as delivered; bounces are not read."""

    channel = DeliveryChannel.MAIL
    drops_repeats = False

    async def send(self, message: Message) -> Result:
        settings = runtime.current().settings
        if not settings.smtp.host:
            return Result(Verdict.IMPOSSIBLE, "没有配置邮件服务器")
        address = await address_of(message.account_id, self.channel)
        if address is None:
            return Result(Verdict.IMPOSSIBLE, "没有电子邮箱")
        text = f"{message.text}\n\n查看详情：{settings.public_url}{message.href}"
        return await send_text(address, message.title, text, str(message.id), at=message.at)


async def send_text(address: str, title: str, text: str, reference: str, *, at: datetime) -> Result:
    """Send one mail; a repeated `reference` has the same Message-ID. Codes go this way, too."""
    smtp = runtime.current().settings.smtp
    if not smtp.host:
        return Result(Verdict.IMPOSSIBLE, "没有配置邮件服务器")
    mail = EmailMessage()
    mail["From"] = formataddr(("微就业", smtp.sender))
    mail["To"] = address
    mail["Subject"] = " ".join(title.split())
    mail["Date"] = format_datetime(at)
    # The same at every try, so that mail programs can tell a repeat.
    mail["Message-ID"] = f"<{reference}@{smtp.sender.rpartition('@')[2]}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(f"{text}\n")
    return await _send(mail)


async def _send(mail: EmailMessage) -> Result:
    smtp = runtime.current().settings.smtp
    client = aiosmtplib.SMTP(
        hostname=smtp.host,
        port=smtp.port,
        username=smtp.user or None,
        password=smtp.password.get_secret_value() or None,
        timeout=TIMEOUT,
        use_tls=smtp.port == 465,
    )
    try:
        await client.connect()
    except (OSError, aiosmtplib.SMTPException):
        return Result(Verdict.DOWN)
    try:
        await client.send_message(mail)
    except aiosmtplib.SMTPRecipientsRefused as refusal:
        return _refused(max(one.code for one in refusal.recipients))
    except aiosmtplib.SMTPResponseException as refusal:
        return _refused(refusal.code)
    except (OSError, aiosmtplib.SMTPException):
        return Result(Verdict.UNCLEAR, "邮件服务器没有应答")
    finally:
        client.close()
    return Result(Verdict.CONFIRMED)


def _refused(code: int) -> Result:
    """4xx asks to come again, 5xx says no (RFC 5321, 4.2.1)."""
    if 400 <= code < 500:
        return Result(Verdict.RETRY, f"邮件服务器请稍后再试（{code}）")
    if code in (550, 551, 553):
        return Result(Verdict.REFUSED, f"收件地址无效（{code}）")
    return Result(Verdict.BROKEN, f"邮件服务器拒绝了这封邮件（{code}）")


use(Mail())
