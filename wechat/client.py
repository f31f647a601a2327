"""WeChat's API for one account, as async methods over one shared HTTP client.

Own methods and not wechatpy's: those are synchronous, hard-code hosts, retry without bound and
lack half of what is needed (wechat-protocol K). Every method raises `WeChatError` when WeChat
refuses and `WeChatUnavailable` when it cannot be reached; none repeats a call that may have
taken effect.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Literal, TypeVar

import httpx
from redis.asyncio import Redis

from server.settings import Account, WeChat
from wechat.answers import Follower, MiniUser, Phone, SceneCode, TextVerdict, WebGrant
from wechat.errors import TOKEN_ERRORS, Code, WeChatError, WeChatUnavailable
from wechat.tokens import TokenStore
from wechat.transport import Answer, Transport

Data = Mapping[str, Mapping[str, str]]
"""A template's fields, `{"thing1": {"value": "…"}}`; make it with `wechat.fields.fit_all`."""

T = TypeVar("T")

_TEXT_PIECE = 2_500
_BADNESS = {"pass": 0, "review": 1, "risky": 2}


class WeChatClient:
    """One account: an official account or a mini-program."""

    def __init__(
        self, account: Account, roots: WeChat, *, http: httpx.AsyncClient, redis: Redis
    ) -> None:
        self.appid = account.appid
        self._secret = account.secret
        self._mp_root = roots.mp_root
        self._transport = Transport(http, roots.api_root)
        self._token = TokenStore(redis, account.appid, "token", self._fetch_token)
        self._ticket = TokenStore(redis, account.appid, "ticket", self._fetch_ticket)

    # Followers and tags

    async def user_info(self, openid: str) -> Follower:
        """Whether this person follows, and the unionid if there is one."""
        found = await self._get("/cgi-bin/user/info", openid=openid, lang="zh_CN")
        return Follower(
            openid=found["openid"],
            is_following=found.get("subscribe") == 1,
            unionid=found.get("unionid") or None,
        )

    async def tags(self) -> dict[str, int]:
        """The account's tags: name to id."""
        found = await self._get("/cgi-bin/tags/get")
        return {tag["name"]: tag["id"] for tag in found.get("tags", [])}

    async def create_tag(self, name: str) -> int:
        """A new tag's id; the name is at most 30 bytes."""
        return int((await self._post("/cgi-bin/tags/create", {"tag": {"name": name}}))["tag"]["id"])

    async def tags_of(self, openid: str) -> list[int]:
        """The tag ids of a follower."""
        found = await self._post("/cgi-bin/tags/getidlist", {"openid": openid})
        return list(found.get("tagid_list", []))

    async def tag(self, tag_id: int, openids: Sequence[str]) -> None:
        """Give followers a tag, at most 50 at once."""
        body = {"tagid": tag_id, "openid_list": list(openids)}
        await self._post("/cgi-bin/tags/members/batchtagging", body)

    async def untag(self, tag_id: int, openids: Sequence[str]) -> None:
        """Take a tag from followers, at most 50 at once."""
        body = {"tagid": tag_id, "openid_list": list(openids)}
        await self._post("/cgi-bin/tags/members/batchuntagging", body)

    # Menus; sizes are checked in wechat.menu

    async def menu_create(self, buttons: Sequence[Mapping[str, Any]]) -> None:
        """Replace the default menu."""
        await self._post("/cgi-bin/menu/create", {"button": buttons})

    async def menu_get(self) -> dict[str, Any] | None:
        """`{"menu": …, "conditionalmenu": […]}`, or None when there is no menu at all."""
        try:
            return await self._get("/cgi-bin/menu/get")
        except WeChatError as refusal:
            if refusal.errcode == Code.NO_MENU:
                return None
            raise

    async def menu_add_conditional(self, buttons: Sequence[Mapping[str, Any]], tag_id: int) -> str:
        """A menu for the holders of a tag; its menuid. Needs a default menu."""
        body = {"button": buttons, "matchrule": {"tag_id": str(tag_id)}}
        return str((await self._post("/cgi-bin/menu/addconditional", body))["menuid"])

    async def menu_delete_conditional(self, menuid: str) -> None:
        """Remove one conditional menu."""
        await self._post("/cgi-bin/menu/delconditional", {"menuid": menuid})

    # QR codes

    async def create_scene_qr(self, scene: str, expire_seconds: int) -> SceneCode:
        """A temporary QR code (at most 30 days) that reports `scene` (1 to 64 characters)."""
        found = await self._post(
            "/cgi-bin/qrcode/create",
            {
                "expire_seconds": expire_seconds,
                "action_name": "QR_STR_SCENE",
                "action_info": {"scene": {"scene_str": scene}},
            },
        )
        return SceneCode(found["ticket"], found["url"], found.get("expire_seconds", expire_seconds))

    async def unlimited_code(
        self, scene: str, page: str = "", *, width: int = 430, check_path: bool = True
    ) -> bytes:
        """The picture of a mini-program code; `page` has no leading slash and no query (H5)."""
        body = {"scene": scene, "check_path": check_path, "width": width}
        body |= {"page": page} if page else {}

        async def attempt(token: str) -> bytes:
            return await self._transport.download(
                "/wxa/getwxacodeunlimit", params={"access_token": token}, body=body
            )

        return await self._with_token(attempt)

    # Messages

    async def send_template(
        self,
        openid: str,
        template_id: str,
        data: Data,
        *,
        url: str = "",
        mini: tuple[str, str] | None = None,
        client_msg_id: str = "",
    ) -> str:
        """A template message to a follower; its msgid, under which the outcome is pushed.

        `mini` is (appid, page) and wins over `url`. With a `client_msg_id` a repeat is refused
        by WeChat with `Code.REPEATED_MESSAGE`, so that it can be sent again after an unclear end.
        """
        body: dict[str, Any] = {"touser": openid, "template_id": template_id, "data": data}
        body |= {"url": url} if url else {}
        body |= {"miniprogram": {"appid": mini[0], "pagepath": mini[1]}} if mini else {}
        body |= {"client_msg_id": client_msg_id} if client_msg_id else {}
        return str((await self._post("/cgi-bin/message/template/send", body))["msgid"])

    async def send_subscription(
        self, openid: str, template_id: str, data: Data, *, page: str = ""
    ) -> None:
        """A subscription notification of an official account; the outcome comes as a push only."""
        body: dict[str, Any] = {"touser": openid, "template_id": template_id, "data": data}
        body |= {"page": page} if page else {}
        await self._post("/cgi-bin/message/subscribe/bizsend", body)

    async def send_custom(self, openid: str, text: str) -> None:
        """A customer-service text to somebody who wrote to the account in the last 48 hours."""
        body = {"touser": openid, "msgtype": "text", "text": {"content": text}}
        await self._post("/cgi-bin/message/custom/send", body)

    # People signing in; these calls carry the secret, not an access token

    async def oauth_grant(self, code: str) -> WebGrant:
        """Exchange a web login's code (D). The web token in the answer is not kept."""
        found = await self._with_secret("/sns/oauth2/access_token", code=code)
        return WebGrant(
            openid=found["openid"],
            unionid=found.get("unionid") or None,
            scope=found.get("scope", ""),
            is_snapshot=found.get("is_snapshotuser") == 1,
        )

    async def jscode2session(self, js_code: str) -> MiniUser:
        """Exchange a mini-program login's code (H1). The session_key is not kept."""
        found = await self._with_secret("/sns/jscode2session", js_code=js_code)
        return MiniUser(openid=found["openid"], unionid=found.get("unionid") or None)

    async def phone_number(self, code: str, openid: str) -> Phone:
        """The phone number that a person shared by a button (H3); the code works once."""
        body = {"code": code, "openid": openid}
        found = (await self._post("/wxa/business/getuserphonenumber", body))["phone_info"]
        return Phone(country=str(found.get("countryCode", "86")), number=found["purePhoneNumber"])

    # Texts, tickets

    async def check_text(
        self, text: str, openid: str, *, scene: Literal[1, 2, 3, 4], fail_open: bool
    ) -> TextVerdict:
        """Whether a text may be shown (H6): 1 profile, 2 comment, 3 forum, 4 social.

        WeChat checks only for people seen in the mini-program in the last two hours. When it
        cannot check, `fail_open` lets the text pass unchecked, otherwise it is put to review.
        """
        verdict = TextVerdict("pass", is_checked=True)
        try:
            for start in range(0, len(text), _TEXT_PIECE):
                body = {
                    "content": text[start : start + _TEXT_PIECE],
                    "version": 2,
                    "scene": scene,
                    "openid": openid,
                }
                result = (await self._post("/wxa/msg_sec_check", body))["result"]
                found = TextVerdict(result["suggest"], True, result.get("label"))
                verdict = max(verdict, found, key=lambda v: _BADNESS.get(v.suggestion, 1))
        except (WeChatUnavailable, WeChatError):
            if verdict.suggestion == "pass":
                return TextVerdict("pass" if fail_open else "review", is_checked=False)
        return verdict

    async def jsapi_ticket(self) -> str:
        """The ticket that signs pages for the JS-SDK (G)."""
        return await self._ticket.get()

    # How calls are made

    async def _get(self, path: str, **params: str) -> Answer:
        async def attempt(token: str) -> Answer:
            with_token = {"access_token": token, **params}
            return await self._transport.call("GET", path, params=with_token)

        return await self._with_token(attempt)

    async def _post(self, path: str, body: Mapping[str, Any]) -> Answer:
        async def attempt(token: str) -> Answer:
            return await self._transport.call(
                "POST", path, params={"access_token": token}, body=body
            )

        return await self._with_token(attempt)

    async def _with_secret(self, path: str, **params: str) -> Answer:
        known = {"appid": self.appid, "secret": self._secret.get_secret_value()}
        rest = {**params, "grant_type": "authorization_code"}
        return await self._transport.call("GET", path, params={**known, **rest})

    async def _with_token(self, attempt: Callable[[str], Awaitable[T]]) -> T:
        """Call, and once more with a newer token when WeChat does not like the first (B)."""
        token = await self._token.get()
        try:
            return await attempt(token)
        except WeChatError as refusal:
            if refusal.errcode not in TOKEN_ERRORS:
                raise
        await self._token.drop(token)
        return await attempt(await self._token.get())

    async def _fetch_token(self) -> tuple[str, int]:
        body = {
            "grant_type": "client_credential",
            "appid": self.appid,
            "secret": self._secret.get_secret_value(),
            "force_refresh": False,
        }
        found = await self._transport.call("POST", "/cgi-bin/stable_token", body=body)
        return found["access_token"], int(found["expires_in"])

    async def _fetch_ticket(self) -> tuple[str, int]:
        found = await self._get("/cgi-bin/ticket/getticket", type="jsapi")
        return found["ticket"], int(found["expires_in"])
