"""Running the sandbox as its own process; the only file here that knows our settings."""

from __future__ import annotations

from dataclasses import replace

from server.settings import Account, Settings
from wechat.sandbox.app import create_sandbox
from wechat.sandbox.config import MINI, OFFICIAL, AccountConfig, SandboxConfig
from wechat.sandbox.sms import SmsAccount


def run_sandbox(settings: Settings) -> None:
    """Serve until the process is told to stop."""
    config = SandboxConfig(
        port=settings.sandbox.port,
        public_url=settings.public_url,
        official=_account(OFFICIAL, settings.wechat.official),
        mini=_account(MINI, settings.wechat.mini),
        smtp_port=settings.sandbox.smtp_port,
        sms=replace(
            SmsAccount(),
            secret_id=settings.sms.secret_id,
            secret_key=settings.sms.secret_key.get_secret_value(),
            app_id=settings.sms.app_id,
            signature=settings.sms.signature,
        ),
    )
    create_sandbox(config).run(
        host=config.host, port=config.port, single_process=True, motd=False, access_log=False
    )


def _account(kind: AccountConfig, account: Account) -> AccountConfig:
    return replace(
        kind,
        appid=account.appid,
        secret=account.secret.get_secret_value(),
        token=account.token.get_secret_value(),
        aes_key=account.aes_key.get_secret_value(),
        ghid=account.ghid or kind.ghid,
    )
