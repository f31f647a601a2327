"""What the wire remembers is short-lived."""

from __future__ import annotations

from server.platform.holdings import passing
from wechat.models import OAuthState, ReceivedPush

passing(ReceivedPush, "微信推送：办好后内容即删、去重记录保存一天，没办成的保存 30 天")
passing(OAuthState, "微信登录途中的一次性散列，保存一天")
