"""How long what the platform itself keeps is kept."""

from __future__ import annotations

from datetime import datetime, timedelta

from tortoise.expressions import Q

from server.platform import database, runtime
from server.platform.access.models import Attempt, Session
from server.platform.notices import outside
from server.platform.notices.models import Notice, OutsideMessage, Receipt
from server.platform.privacy.models import AuditCheck
from server.platform.retention.data_classes import DAY, LOGS, keeps
from server.platform.storage import service as storage
from server.platform.storage.models import FileState, StoredFile
from server.platform.web import idempotency
from server.platform.web.models import StoredAnswer


async def sweep_files(_before: datetime) -> int:
    return await storage.sweep(runtime.current().files)


async def old_job_log(before: datetime) -> int:
    async with database.driver() as connection:
        return int(
            await connection.fetchval(
                "SELECT count(*) FROM pgqueuer_log WHERE created < $1", before
            )
        )


async def forget_job_log(before: datetime) -> int:
    async with database.driver() as connection:
        done = await connection.execute("DELETE FROM pgqueuer_log WHERE created < $1", before)
    return int(done.rsplit(" ", 1)[-1])


keeps(
    "sessions", "登录的设备", DAY, "退出或到期 1 天后删除",
    rows=lambda before: Session.filter(Q(expires_at__lt=before) | Q(ended_at__lt=before)),
)  # fmt: skip
keeps(
    "attempts", "尝试次数", timedelta(0), "限制的时间过后删除",
    rows=lambda before: Attempt.filter(window_ends__lte=before),
)  # fmt: skip
keeps(
    "answers", "重复请求的答复", idempotency.KEPT, "48 小时后删除",
    rows=lambda before: StoredAnswer.filter(created_at__lt=before),
)  # fmt: skip
keeps(
    "receipts", "微信送达回执", DAY, "1 天后删除",
    rows=lambda before: Receipt.filter(at__lt=before),
)  # fmt: skip
keeps(
    "outside_messages", "发给没有账号的人的短信和邮件", outside.KEPT, "90 天后删除",
    rows=lambda before: OutsideMessage.filter(created_at__lt=before),
)  # fmt: skip
keeps(
    "job_log", "后台任务日志", timedelta(days=30), "30 天后删除",
    due=old_job_log, destroy=forget_job_log,
)  # fmt: skip
keeps(
    "notices", "站内消息和发送记录", LOGS, "400 天后删除",
    rows=lambda before: Notice.filter(created_at__lt=before),
)  # fmt: skip
keeps(
    "orphans", "没有用到的上传文件", storage.ORPHAN_AFTER, "上传 1 天后没有用到即销毁",
    rows=lambda before: StoredFile.filter(created_at__lt=before).exclude(state=FileState.LINKED),
    destroy=sweep_files,
)  # fmt: skip
keeps(
    "audit_checks", "存证核验结果", LOGS, "400 天后删除",
    rows=lambda before: AuditCheck.filter(at__lt=before),
)  # fmt: skip
keeps("audit", "操作存证和办理经过", None, "3 年以上；存证链不能抽走中间一段，归档办法由省中心确定")
keeps("access_log", "访问日志", None, "写到标准输出，由部署方的日志系统保存 400 天")
