"""What the mini-program's message push brings: outcomes of subscribe messages."""

from __future__ import annotations

from wechat.official import heard
from wechat.push_inbox import Works

WORKS: Works = {"subscribe_msg_sent_event": heard}
"""The mini-program has no chat to answer in."""
