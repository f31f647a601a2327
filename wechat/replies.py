"""Passive replies to a push: texts that cannot break out of their element; wechat-protocol A7."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import orjson

from wechat.messages import Push

SUCCESS = "success"
"""Nothing to say. Sent as it is, never encrypted (A3)."""

TEXT_BYTES = 2048

# What XML 1.0 does not allow at all, even in CDATA.
_UNSPEAKABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Reply:
    """What we answer, without its addresses: they come from the push that is answered."""

    kind: str
    fields: dict[str, Any]

    def stored(self) -> str:
        """As a row keeps it; `restored` reads it."""
        return orjson.dumps([self.kind, self.fields]).decode()

    def document(self, push: Push) -> str:
        """The reply to `push`, in the push's own form; the same text for each repeat of it."""
        fields = {
            "ToUserName": push.sender,
            "FromUserName": push.to,
            "CreateTime": push.created,
            "MsgType": self.kind,
            **self.fields,
        }
        if push.is_json:
            return orjson.dumps(fields).decode()
        return f"<xml>{_elements(fields)}</xml>"


def restored(text: str) -> Reply:
    """The reply that `Reply.stored` wrote."""
    kind, fields = orjson.loads(text)
    return Reply(kind, fields)


def text_reply(content: str) -> Reply:
    """A text, cut to 2,048 bytes. Links are `<a href="…">…</a>`; other people's text: `quoted`.

    Raises `ValueError` for an empty one, which WeChat refuses.
    """
    clean = _UNSPEAKABLE.sub("", content)
    if not clean.strip():
        raise ValueError("a text reply says something")
    if len(clean.encode()) > TEXT_BYTES:
        clean = clean.encode()[: TEXT_BYTES - 3].decode(errors="ignore") + "…"
    return Reply("text", {"Content": clean})


def quoted(text: str) -> str:
    """Other people's text for use inside a text reply: no links of theirs among ours."""
    return text.replace("<", "＜").replace(">", "＞")


def sealed(push: Push, *, encrypted: str, timestamp: str, nonce: str, signature: str) -> str:
    """The envelope around an encrypted reply, in the push's own form (A3)."""
    if push.is_json:
        number = int(timestamp)
        return orjson.dumps(
            {
                "Encrypt": encrypted,
                "MsgSignature": signature,
                "TimeStamp": number,
                "Nonce": nonce,
            }
        ).decode()
    return (
        f"<xml><Encrypt>{_cdata(encrypted)}</Encrypt>"
        f"<MsgSignature>{_cdata(signature)}</MsgSignature>"
        f"<TimeStamp>{timestamp}</TimeStamp><Nonce>{_cdata(nonce)}</Nonce></xml>"
    )


def _elements(fields: dict[str, Any]) -> str:
    return "".join(
        f"<{name}>{_cdata(value) if isinstance(value, str) else value}</{name}>"
        for name, value in fields.items()
    )


def _cdata(text: str) -> str:
    """`]]>` would end the section and let the text write elements of its own."""
    return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"
