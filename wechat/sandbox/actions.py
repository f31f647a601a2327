"""What a person does with the phone: follow, write, tap the menu, scan, answer a popup."""

from __future__ import annotations

from typing import Any

from .addresses import into_web_view, web_view_origin
from .config import Kind
from .people import Person
from .pushes import Pushes
from .state import World


class Refused(Exception):
    """An action that the phone does not offer now; its text is for the person."""


class Phone:
    """The hands of one person; `host` is the Host header the phone page was reached by."""

    def __init__(self, world: World, pushes: Pushes, person: Person, host: str | None) -> None:
        self.world = world
        self.pushes = pushes
        self.person = person
        self.origin = web_view_origin(world.config, person.id, host)

    def follow(self, scene: str = "", ticket: str = "") -> None:
        """Follows, by a QR code when `scene` is given; again does nothing."""
        person = self.person
        if person.following:
            return
        person.following = True
        person.followed_at = person.last_spoke = self.world.clock.now()
        person.subscribe_scene = "ADD_SCENE_QR_CODE" if scene else "ADD_SCENE_SEARCH"
        person.qr_scene = scene
        self._note(f"你已关注“{self.world.config.official.name}”")
        by_code = {"EventKey": f"qrscene_{scene}", "Ticket": ticket} if scene else {"EventKey": ""}
        self._event("subscribe", **by_code)
        self.world.changes.tell("people", person.id)

    def unfollow(self) -> None:
        """Unfollows: tags go, and so does the account's right to send."""
        person = self.person
        if not person.following:
            return
        person.following, person.tags, person.last_spoke = False, [], None
        self._note(f"你已取消关注“{self.world.config.official.name}”")
        self._event("unsubscribe", EventKey="")
        self.world.changes.tell("people", person.id)

    def say(self, text: str) -> None:
        """Writes a text into the chat. `Refused` when not following, empty or over 2048 bytes."""
        self._must_follow()
        if not 1 <= len(text.encode()) <= 2048:
            raise Refused("消息不能为空，也不能超过 2048 字节")
        self.person.last_spoke = self.world.clock.now()
        self.world.chats.add(self.person.id, "me", "text", text=text)
        self.pushes.message("official", self.person.openid, "text", Content=text)

    def tap(self, top: int, sub: int | None) -> dict[str, Any]:
        """Taps a menu button: `{open}`, and `mini` or `scan` for those types."""
        self._must_follow()
        buttons, menuid = self.world.menus.matching(self.person.tags)
        try:
            button = buttons[top]
            if sub is not None:
                button = button["sub_button"][sub]
            kind = button["type"]
        except (IndexError, KeyError):
            raise Refused("菜单已经变了，请重新打开") from None
        self.person.last_spoke = self.world.clock.now()
        if kind == "view":
            self._event("VIEW", EventKey=button["url"], MenuId=menuid)
            return {"open": self.translated(button["url"])}
        if kind == "miniprogram":
            self._event("view_miniprogram", EventKey=button["pagepath"], MenuId=menuid)
            target = {"appid": button["appid"], "page": button["pagepath"]}
            return {"open": None, "mini": target}
        if kind in ("scancode_push", "scancode_waitmsg"):
            return {"open": None, "scan": {"key": button["key"], "type": kind}}
        if kind == "click":
            self._event("CLICK", EventKey=button["key"])
        return {"open": None}

    def scan(self, content: str, key: str = "", type: str = "") -> dict[str, Any]:
        """Scans a QR code; with `key` and `type` by a menu button that opened the scanner."""
        content = content.strip()
        if type in ("scancode_push", "scancode_waitmsg"):
            self._must_follow()
            self.person.last_spoke = self.world.clock.now()
            found = {"ScanType": "qrcode", "ScanResult": content}
            self._event(type, EventKey=key, ScanCodeInfo=found)
            if type == "scancode_waitmsg":
                return {"chat": True}
        scene = self.world.scenes.by_url(content)
        if scene is not None and scene.page is not None:
            return {"mini": {"page": scene.page, "scene": scene.scene}}
        if scene is not None:
            if self.person.following:
                self.person.last_spoke = self.world.clock.now()
                self._event("SCAN", EventKey=scene.scene, Ticket=scene.ticket)
            else:
                self.follow(scene.scene, scene.ticket)
            return {"chat": True}
        if "//weixin.qq.com/" in content:
            raise Refused("二维码已过期")
        if content.startswith(("http://", "https://")):
            return {"open": self.translated(content)}
        return {"text": content}

    def open_card(self, id: int) -> dict[str, Any]:
        """Where a card or an article leads; the mini-program wins over the address."""
        item = self.world.chats.get(id)
        if item is None or item.person != self.person.id:
            raise Refused("这条消息不在了")
        mini = item.detail.get("mini")
        url = item.detail.get("url")
        opened = {"open": self.translated(url) if url and not mini else None}
        return {**opened, "mini": mini} if mini else opened

    def answer_popup(self, templates: list[str], *, accept: bool, scene: str = "1") -> None:
        """Answers a subscription popup: one more send each when accepted, and the event."""
        self._subscription_event(templates, accept=accept, event="popup", scene=scene)

    def change_subscription(self, templates: list[str]) -> None:
        """Refuses templates in the settings: no sends are left, and the change event goes out."""
        self._subscription_event(templates, accept=False, event="change", scene="")

    def translated(self, url: str) -> str:
        """`url` in this person's web view when it is one of ours."""
        return into_web_view(self.world.config, url, self.origin)

    def _subscription_event(
        self, templates: list[str], *, accept: bool, event: str, scene: str
    ) -> None:
        found = [self.world.template(id) for id in templates]
        known = [t for t in found if t is not None and t.kind != "template"]
        if len(known) != len(templates) or not known or len({t.kind for t in known}) > 1:
            raise Refused("没有这个订阅模板")
        kind: Kind = "mini" if known[0].kind == "mini" else "official"
        openid = self.person.openid_at(kind)
        items = []
        for template in known:
            slot = (openid, template.id)
            self.world.quotas[slot] = self.world.quotas[slot] + 1 if accept else 0
            item = {
                "TemplateId": template.id,
                "SubscribeStatusString": "accept" if accept else "reject",
            }
            items.append({**item, "PopupScene": scene} if scene else item)
        tag = "SubscribeMsgPopupEvent" if event == "popup" else "SubscribeMsgChangeEvent"
        name = f"subscribe_msg_{event}_event"
        self.pushes.enqueue(kind, openid, {"MsgType": "event", "Event": name, tag: {"List": items}})
        self.world.changes.tell("people", self.person.id)

    def _event(self, event: str, **fields: Any) -> None:
        self.pushes.event("official", self.person.openid, event, **fields)

    def _note(self, text: str) -> None:
        self.world.chats.add(self.person.id, "system", "event", text=text)

    def _must_follow(self) -> None:
        if not self.person.following:
            raise Refused(f"请先关注“{self.world.config.official.name}”")
