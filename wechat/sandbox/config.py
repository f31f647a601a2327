"""What the simulated world consists of when it starts: accounts, people, templates, knobs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

from .sms import SmsAccount
from .templates import TEMPLATES, Template

PushMode = Literal["plain", "compatible", "safe"]
PushFormat = Literal["xml", "json"]
Kind = Literal["official", "mini"]


@dataclass(frozen=True)
class AccountConfig:
    """One WeChat account as its owner set it up in the console, push settings included."""

    kind: Kind
    name: str
    appid: str
    secret: str
    token: str
    aes_key: str
    ghid: str
    push_path: str
    push_mode: PushMode = "safe"
    push_format: PushFormat = "xml"


@dataclass(frozen=True)
class PersonConfig:
    """One simulated person; an empty `unionid` means no open-platform binding."""

    id: str
    name: str
    about: str
    avatar_color: str
    phone: str = ""
    unionid: str = ""
    openid: str = ""
    mini_openid: str = ""
    following: bool = False
    snapshot: bool = False


OFFICIAL = AccountConfig(
    kind="official",
    name="高校就业创业示范号",
    appid="wx0000000000000001",
    secret="demo-official-secret",
    token="demo-official-token",
    aes_key="A" * 43,
    ghid="gh_000000000001",
    push_path="/wechat/push",
)

MINI = AccountConfig(
    kind="mini",
    name="微就业",
    appid="wx0000000000000002",
    secret="demo-mini-secret",
    token="demo-mini-token",
    aes_key="B" * 43,
    ghid="gh_000000000002",
    push_path="/wechat/mini/push",
    push_format="json",
)

PEOPLE = (
    PersonConfig(
        "li", "李同学", "学生", "#10AEFF", "13900000002", "u-li", following=True
    ),
    PersonConfig("zhang", "张同学", "学生", "#FA9D3B", "13900000001", "u-zhang"),
    PersonConfig(
        "wang", "王经理", "示范科技的招聘负责人", "#6467F0", "13800000001", "u-wang", following=True
    ),
    PersonConfig("lao", "劳老师", "学校就业中心老师", "#07C160", "13900000009", "u-lao"),
    PersonConfig(
        "guest", "路人", "微信只给虚拟身份（快照页用户）", "#9E9E9E", "13900000000", snapshot=True
    ),
)


@dataclass(frozen=True)
class SandboxConfig:
    """Everything the sandbox is told; `public_url` is our server, without a trailing slash."""

    port: int = 8001
    host: str = "127.0.0.1"
    public_url: str = "http://127.0.0.1:8000"
    official: AccountConfig = OFFICIAL
    mini: AccountConfig = MINI
    people: tuple[PersonConfig, ...] = PEOPLE
    templates: tuple[Template, ...] = TEMPLATES
    sms: SmsAccount = field(default_factory=SmsAccount)
    deliveries: int = 3
    """How often one push is tried in all; wechat-protocol A4 has seen three."""
    push_timeout: float = 5.0
    job_delay: float = 0.05
    """Seconds between accepting a template message and pushing its outcome."""
    slow_seconds: float = 1.5
    """How much later a phone with a slow network gets each answer."""
    mini_pages: tuple[str, ...] = ()
    """Published mini-program pages; empty means every path below `pages/` exists."""
    risky_words: tuple[str, ...] = ("违规测试词",)
    review_words: tuple[str, ...] = ("需复核测试词",)
    smtp_port: int | None = None
    """Where mails are taken; by default 24 above `port`. 0 takes none."""
    hosts: tuple[str, ...] = field(default=("127.0.0.1", "localhost", "wechat.localhost"))
    """Names under which this process itself is known (the open root among them)."""

    @property
    def mail_port(self) -> int:
        return self.port + 24 if self.smtp_port is None else self.smtp_port

    @property
    def own_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def public_origin(self) -> str:
        """Scheme and authority of our server."""
        parts = urlsplit(self.public_url)
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def public_netloc(self) -> str:
        return urlsplit(self.public_url).netloc

    def account(self, kind: Kind) -> AccountConfig:
        return self.official if kind == "official" else self.mini

    def account_of(self, appid: str) -> AccountConfig | None:
        return next((a for a in (self.official, self.mini) if a.appid == appid), None)
