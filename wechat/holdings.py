"""What the wire remembers is short-lived and names nobody."""

from __future__ import annotations

from server.platform.holdings import passing
from wechat.models import OAuthState, ReceivedPush

passing(ReceivedPush, "微信推送的去重记录，保存一天")
passing(OAuthState, "微信登录途中的一次性散列，保存一天")
