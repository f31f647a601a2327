"""Coming in through WeChat: OAuth, and the wire's push addresses."""

from __future__ import annotations

from pydantic import Field

from server.people.accounts import bindings
from server.platform import runtime
from server.platform.access import sessions
from server.platform.access.actor import Channel
from server.platform.access.rule import PUBLIC
from server.platform.errors import Forbidden
from server.platform.web.endpoint import Room
from server.platform.web.forms import Form, View
from server.platform.web.paths import safe_path
from server.platform.web.results import Cookie, Page, Redirect
from server.platform.web.visit import Visit
from wechat import clients, oauth

BROWSER_COOKIE = "jiuye_oauth"
KNOWN_COOKIE = "jiuye_known"
"""Only `snsapi_userinfo` tells the unionid (wechat-protocol.md D), and only who does not follow is
asked to agree: so it is used on a browser's first entry, and the silent scope ever after."""

room = Room("wechat")


YEAR = 365 * 24 * 3600


class SnapshotOnly(Forbidden):
    """A snapshot page's user is nobody in particular: nothing is ever bound to one (D)."""

    code = "snapshot_only"
    title = "请先使用完整服务"

    def __init__(self) -> None:
        super().__init__("现在打开的是微信的快照页，请点页面右下角的“使用完整服务”，再重新进入")


class StartQuery(Form):
    to: str = Field("/student", max_length=512)


class ElsewhereView(View):
    sign_in: str


class ReturnQuery(Form):
    code: str = Field("", max_length=200)
    state: str = Field("", max_length=128)


@room.get("/wechat/oauth/start", rule=PUBLIC, template="public/open_in_wechat")
async def start(visit: Visit, query: StartQuery) -> Page[ElsewhereView] | Redirect:
    """To WeChat's consent page, with a state that only this browser can bring back.

    企业微信 cannot go there: it shows a page whose address, opened in WeChat, leads on.
    """
    if visit.in_wecom:
        side = "employer" if safe_path(query.to).startswith("/employer") else "student"
        return Page(ElsewhereView(sign_in=f"/{side}/signin"))
    settings = runtime.current().settings
    departure = await oauth.depart(query.to, visit.request.cookies.get(BROWSER_COOKIE) or "")
    address = oauth.authorize_url(
        settings.wechat.open_root,
        settings.wechat.official.appid,
        f"{settings.public_url}/wechat/oauth/return",
        departure.state,
        scope="snsapi_base" if visit.request.cookies.get(KNOWN_COOKIE) else "snsapi_userinfo",
    )
    return Redirect(
        address,
        cookies={
            BROWSER_COOKIE: Cookie(departure.browser, int(oauth.KEPT.total_seconds()))
        },
    )


@room.get("/wechat/oauth/return", rule=PUBLIC)
async def come_back(visit: Visit, query: ReturnQuery) -> Redirect:
    """WeChat sends the person back with a code: who is it, and on to where they wanted.

    The same address once more (back, reload) leads there as well; who still has to come in is sent
    to WeChat again from there.
    """
    browser = visit.request.cookies.get(BROWSER_COOKIE) or ""
    arrival = await oauth.arrive(query.state, browser)
    if arrival.again:
        return Redirect(arrival.to)
    if not query.code:
        raise Forbidden("没有得到微信的授权，请从公众号菜单重新进入并点“同意”")
    settings = runtime.current().settings
    user = await oauth.exchange(clients.official(), query.code)
    if user.is_snapshot:
        raise SnapshotOnly()
    identity = await bindings.see(settings.wechat.official.appid, user.openid, user.unionid)
    await bindings.recognise(identity)
    token = await sessions.start(
        channel=Channel.WECHAT,
        identity_id=identity.id,
        address=visit.address,
        agent=visit.agent,
    )
    return Redirect(arrival.to, token=token, cookies={KNOWN_COOKIE: Cookie("1", YEAR)})
