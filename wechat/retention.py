"""How long the wire remembers pushes and logins."""

from __future__ import annotations

from server.platform.retention.data_classes import keeps
from wechat import oauth, push_inbox
from wechat.models import OAuthState, PushState, ReceivedPush

keeps(
    "oauth_states",
    "微信登录途中的状态",
    oauth.KEPT,
    "10 分钟后作废，1 天后删除",
    rows=lambda before: OAuthState.filter(created_at__lt=before),
)
keeps(
    "pushes",
    "办好的微信推送的去重记录",
    push_inbox.KEPT,
    "1 天后删除",
    rows=lambda before: ReceivedPush.filter(state=PushState.DONE, received_at__lt=before),
)
keeps(
    "given_up_pushes",
    "没办成的微信推送",
    push_inbox.GIVEN_UP_KEPT,
    "30 天后删除",
    rows=lambda before: ReceivedPush.filter(state=PushState.GIVEN_UP, received_at__lt=before),
)
