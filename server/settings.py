"""Everything an operator may set: environment `JIUYE_…`, nested by `__`, or a TOML file.

The names are a contract with operators; see docs/running.md.
"""

from __future__ import annotations

import os
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, SecretStr, StringConstraints, model_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

ROOT = Path(__file__).resolve().parents[1]
"""The checkout: templates, migrations and config lie beside the code."""


class Account(BaseModel):
    """One WeChat account: an official account or a mini-program."""

    appid: str = ""
    secret: SecretStr = SecretStr("")
    token: SecretStr = SecretStr("")
    aes_key: SecretStr = SecretStr("")
    previous_aes_key: SecretStr = SecretStr("")
    ghid: str = ""
    """The account's original id; pushes to another one are refused, empty takes any."""


class DemoOfficial(Account):
    appid: str = "wx0000000000000001"
    secret: SecretStr = SecretStr("demo-official-secret")
    token: SecretStr = SecretStr("demo-official-token")
    aes_key: SecretStr = SecretStr("A" * 43)
    ghid: str = "gh_000000000001"


class DemoMini(Account):
    appid: str = "wx0000000000000002"
    secret: SecretStr = SecretStr("demo-mini-secret")
    token: SecretStr = SecretStr("demo-mini-token")
    aes_key: SecretStr = SecretStr("B" * 43)


VerificationFile = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_]{8,64}\.txt$")]
"""`MP_verify_<key>.txt` of an official account, `<key>.txt` of a mini-program."""


class WeChat(BaseModel):
    """The three roots of WeChat's wire, and our two accounts there."""

    api_root: str = ""
    open_root: str = ""
    mp_root: str = ""
    official: Account = Field(default_factory=DemoOfficial)
    mini: Account = Field(default_factory=DemoMini)
    verification_files: dict[VerificationFile, str] = {}
    """Contents by name, as the consoles hand them out when a domain is entered."""

    @model_validator(mode="before")
    @classmethod
    def complete_demo_accounts(cls, raw: Any) -> Any:
        """A partly given account keeps the demo's other values."""
        if not isinstance(raw, dict):
            return raw
        demos = {"official": DemoOfficial, "mini": DemoMini}
        return raw | {
            name: demo(**raw[name])
            for name, demo in demos.items()
            if isinstance(raw.get(name), dict)
        }


class Storage(BaseModel):
    url: str = ""
    endpoint_url: str = ""
    access_key: str = ""
    secret_key: SecretStr = SecretStr("")
    region: str = "us-east-1"


class Smtp(BaseModel):
    host: str = ""
    port: int = 25
    user: str = ""
    password: SecretStr = SecretStr("")
    sender: str = "no-reply@weijiuye.invalid"


class DemoSms(BaseModel):
    """The account with which the demo's simulator is spoken to."""

    secret_id: str = "demo-sms-id"
    secret_key: SecretStr = SecretStr("demo-sms-key")
    app_id: str = "1400000001"


class Sms(BaseModel):
    """Tencent Cloud's SMS, or the simulator, which speaks its wire."""

    provider: Literal["sandbox", "tencent", "none"] = "sandbox"
    endpoint: str = ""
    region: str = "ap-guangzhou"
    secret_id: str = ""
    secret_key: SecretStr = SecretStr("")
    app_id: str = ""
    signature: str = "微就业"
    """What stands between 【 and 】, as it was approved."""
    daily: int = Field(default=20_000, ge=1, description="SMS a day that the province pays for")


class Filings(BaseModel):
    """Numbers that a site must show at its foot: 工信部 and 公安. Empty ones are not shown."""

    icp: str = ""
    police: str = ""


class Passwords(BaseModel):
    memory_kib: int = Field(default=65_536, ge=32, description="argon2's memory for one password")


class Register(BaseModel):
    """The business register that is asked before the one that the province loaded."""

    provider: str = ""
    """`package.module:factory`, of a package that is installed beside ours."""


class Sandbox(BaseModel):
    port: int = 8001

    @property
    def smtp_port(self) -> int:
        """The sandbox receives the demo's mails here."""
        return self.port + 24


class Settings(BaseSettings):
    model_config = SettingsConfigDict(
        env_prefix="JIUYE_", env_nested_delimiter="__", extra="ignore"
    )

    host: str = "127.0.0.1"
    port: int = 8000
    public_url: str = ""
    data_dir: Path = Path(".data")
    database_url: str = ""
    redis_url: str = ""
    profile: Literal["demo", "production"] = "demo"
    debug: bool = False
    secret_key: SecretStr = SecretStr("")
    root_key: SecretStr = SecretStr("")
    operator_token: SecretStr = SecretStr("")
    trusted_proxies: int = 0
    log_level: str = "INFO"

    storage: Storage = Field(default_factory=Storage)
    wechat: WeChat = Field(default_factory=WeChat)
    smtp: Smtp = Field(default_factory=Smtp)
    sms: Sms = Field(default_factory=Sms)
    passwords: Passwords = Field(default_factory=Passwords)
    business_register: Register = Field(default_factory=Register)
    filings: Filings = Field(default_factory=Filings)
    sandbox: Sandbox = Field(default_factory=Sandbox)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """What is passed wins, then the environment, then the TOML file."""
        return (init_settings, env_settings, TomlFile(settings_cls))

    @model_validator(mode="after")
    def complete(self) -> Settings:
        """Fill in what follows from the rest: addresses of this machine and of the sandbox."""
        self.data_dir = self.data_dir.expanduser().resolve()
        self.public_url = (self.public_url or f"http://127.0.0.1:{self.port}").rstrip("/")
        if self.profile == "demo":
            if not self.smtp.host:
                self.smtp = Smtp(host="127.0.0.1", port=self.sandbox.smtp_port)
            sandbox = self.sandbox_url
            self.wechat.api_root = self.wechat.api_root or sandbox
            self.wechat.open_root = self.wechat.open_root or sandbox
            self.wechat.mp_root = self.wechat.mp_root or sandbox
        else:
            self.wechat.api_root = self.wechat.api_root or "https://api.weixin.qq.com"
            self.wechat.open_root = self.wechat.open_root or "https://open.weixin.qq.com"
            self.wechat.mp_root = self.wechat.mp_root or "https://mp.weixin.qq.com"
        if self.sms.provider == "sandbox":
            demo = {"endpoint": f"{self.sandbox_url}/sms/", **dict(DemoSms())}
            self.sms = self.sms.model_copy(update=demo)
        elif self.sms.provider == "tencent":
            self.sms.endpoint = self.sms.endpoint or "https://sms.tencentcloudapi.com/"
        for root in ("api_root", "open_root", "mp_root"):
            setattr(self.wechat, root, getattr(self.wechat, root).rstrip("/"))
        return self

    @property
    def is_demo(self) -> bool:
        return self.profile == "demo"

    @property
    def is_https(self) -> bool:
        return self.public_url.startswith("https://")

    @property
    def phone_url(self) -> str:
        """The phone simulator's page; people get hosts of their own below it."""
        return f"http://wechat.localhost:{self.sandbox.port}/"

    @property
    def sandbox_url(self) -> str:
        """Where the WeChat sandbox of this machine listens."""
        return f"http://127.0.0.1:{self.sandbox.port}"


class BadConfig(Exception):
    """The file that `JIUYE_CONFIG` names cannot be read; the message says why."""


class TomlFile(PydanticBaseSettingsSource):
    """The file that `JIUYE_CONFIG` names; its keys are the settings' own names."""

    def get_field_value(self, field: Any, field_name: str) -> tuple[Any, str, bool]:
        return None, field_name, False

    def __call__(self) -> dict[str, Any]:
        path = os.environ.get("JIUYE_CONFIG")
        try:
            return tomllib.loads(Path(path).read_text("utf-8")) if path else {}
        except OSError as failure:
            raise BadConfig(f"JIUYE_CONFIG: {path} cannot be read ({failure.strerror})") from None
        except ValueError as failure:
            raise BadConfig(f"JIUYE_CONFIG: {path} is no TOML ({failure})") from None


@lru_cache
def load() -> Settings:
    """The settings of this process, read once.

    Raises `pydantic.ValidationError` with the name of the setting that is wrong, `BadConfig`, and
    `SettingsError` for what should be JSON and is not.
    """
    return Settings()
