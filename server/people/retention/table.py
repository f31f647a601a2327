"""The declared table: every class of data that exists today, with its period (reliability.md 5).

What a province may want longer is changed here, in one place.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from tortoise.expressions import Q

from server.people.accounts import codes
from server.people.accounts.models import OneTimeCode, SceneCode
from server.people.consents.models import Consent
from server.people.cooperation.models import Need, NeedState
from server.people.delegations.models import Delegation
from server.people.profiles.models import Profile
from server.people.registrations.models import NumberSearch, Registration
from server.people.retention import papers
from server.people.retention.classes import keeps
from server.people.retention.papers import destroy_file
from server.people.rights import copies
from server.people.rights.models import CopyState, DataCopy, Deletion, DeletionState
from server.people.roster.models import ImportState, RefusedRow, RosterImport
from server.people.roster.service import FORGET_JOB
from server.people.roster.workflow import ROSTER_IMPORT
from server.people.sourceinfo.models import Correction
from server.people.staff.models import Invitation
from server.platform import clock, database, jobs, runtime
from server.platform.access.actor import SYSTEM
from server.platform.access.models import Attempt, Session
from server.platform.notices import outside
from server.platform.notices.models import Notice, OutsideMessage, Receipt
from server.platform.privacy.models import AuditCheck
from server.platform.storage import service as storage
from server.platform.storage.models import FileState, StoredFile
from server.platform.web import idempotency
from server.platform.web.models import StoredAnswer
from server.platform.workflow import engine
from server.platform.workflow.chains import UNDECIDED

DAY = timedelta(days=1)
YEAR = timedelta(days=365)
LOGS = timedelta(days=400)
"""The law wants six months at least; six calendar months reach 184 days."""


def proofs(before: datetime):  # type: ignore[no-untyped-def]  # Tortoise's own query type
    decided = Correction.filter(proof__isnull=False, state_since__lt=before)
    return decided.exclude(state__in=list(UNDECIDED))


async def destroy_proofs(before: datetime) -> int:
    cases = await proofs(before)
    for case in cases:
        await destroy_file(case.proof)
        await Correction.filter(id=case.id).update(proof=None)
    return len(cases)


def graduates(before: datetime) -> int:
    """The youngest graduation year whose July lies before this moment."""
    local = before.astimezone(clock.CHINA)
    return local.year if local.month >= 7 else local.year - 1


def profiles(before: datetime):  # type: ignore[no-untyped-def]  # Tortoise's own query type
    return Profile.filter(student__graduation_year__lte=graduates(before))


async def destroy_profiles(before: datetime) -> int:
    rows = await profiles(before)
    for row in rows:
        await Profile.filter(id=row.id).delete()
        if row.photo_id is not None:
            await destroy_file(row.photo_id)
    return len(rows)


def undecided_imports(before: datetime):  # type: ignore[no-untyped-def]  # Tortoise's own query
    return RosterImport.filter(state=ImportState.CHECKED, state_since__lt=before)


async def discard_imports(before: datetime) -> int:
    """As if the operator had given them up; a job destroys the files."""
    batches = await undecided_imports(before)
    for batch in batches:
        await engine.fire(ROSTER_IMPORT, SYSTEM, batch, "discard")
        await jobs.enqueue(FORGET_JOB, {"import": str(batch.id)})
    return len(batches)


async def sweep_files(_before: datetime) -> int:
    return await storage.sweep(runtime.current().files)


async def sweep_copies(_before: datetime) -> int:
    return await copies.sweep()


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
    "codes", "短信和邮件验证码", codes.KEPT, "到期 10 分钟后删除",
    rows=lambda before: OneTimeCode.filter(expires_at__lt=before),
)  # fmt: skip
keeps(
    "scenes", "扫码登录的二维码", DAY, "到期 1 天后删除",
    rows=lambda before: SceneCode.filter(expires_at__lt=before),
)  # fmt: skip
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
    "registrations", "学生注册的草稿", timedelta(0), "开始 1 小时后删除",
    rows=lambda before: Registration.filter(expires_at__lt=before),
)  # fmt: skip
keeps(
    "number_searches", "查找学号", timedelta(0), "15 分钟后删除",
    rows=lambda before: NumberSearch.filter(expires_at__lt=before),
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
    "invitations", "工作人员激活链接", timedelta(days=30), "失效 30 天后删除",
    rows=lambda before: Invitation.filter(expires_at__lt=before),
)  # fmt: skip
keeps(
    "import_files", "没有确认的生源导入", timedelta(days=30),
    "核对后 30 天无人确认即放弃，文件销毁",
    rows=undecided_imports, destroy=discard_imports,
)  # fmt: skip
keeps(
    "import_reports", "生源导入的问题清单", LOGS, "400 天后删除（内容本来就打码）",
    rows=lambda before: RefusedRow.filter(batch__created_at__lt=before),
)  # fmt: skip
keeps(
    "proofs", "信息纠错的证明材料", timedelta(days=30), "审核结束 30 天后销毁文件密钥",
    rows=proofs, destroy=destroy_proofs,
)  # fmt: skip
keeps(
    "failed_requests", "没有成功的加入单位申请", 90 * DAY, "办结 90 天后连同帐号授权书删除",
    rows=papers.failed_requests, destroy=papers.destroy_failed_requests,
)  # fmt: skip
keeps(
    "members_letters", "离开单位者的帐号授权书", 3 * YEAR, "离开单位、且办结满 3 年后删除",
    rows=papers.members_letters, destroy=papers.destroy_members_letters,
)  # fmt: skip
keeps(
    "appeals", "密码申诉", LOGS, "办结 400 天后连同书面说明和申诉人姓名删除（同安全日志）",
    rows=papers.appeals, destroy=papers.destroy_appeals,
)  # fmt: skip
keeps(
    "signing_identities", "签约授权的身份证照片", 30 * DAY, "授权 30 天后销毁文件密钥",
    rows=papers.checked_identities, destroy=papers.destroy_checked_identities,
)  # fmt: skip
keeps(
    "signing_papers", "没有用上的签约授权材料", 90 * DAY,
    "没有提交、未通过或撤回 90 天后删除，再申请时重新上传",
    rows=papers.unused_papers, destroy=papers.destroy_unused_papers,
)  # fmt: skip
keeps(
    "need_drafts", "放弃的合作需求草稿", 30 * DAY, "放弃 30 天后删除",
    rows=lambda before: Need.filter(state=NeedState.DISCARDED, state_since__lt=before),
)  # fmt: skip
keeps(
    "delegations", "代班安排", LOGS, "结束 400 天后删除",
    rows=lambda before: Delegation.filter(ends_at__lt=before),
)  # fmt: skip
keeps(
    "copies", "个人信息副本", timedelta(0), "做好 3 天后到期，销毁文件",
    rows=lambda _before: DataCopy.filter(
        state__in=[CopyState.EXPIRED, CopyState.FAILED], file_id__isnull=False
    ),
    destroy=sweep_copies,
)  # fmt: skip
keeps(
    "orphans", "没有用到的上传文件", storage.ORPHAN_AFTER, "上传 1 天后没有用到即销毁",
    rows=lambda before: StoredFile.filter(created_at__lt=before).exclude(state=FileState.LINKED),
    destroy=sweep_files,
)  # fmt: skip
keeps(
    "profiles", "基本信息和头像", 2 * YEAR, "毕业 2 年后删除，照片销毁文件密钥",
    rows=profiles, destroy=destroy_profiles,
)  # fmt: skip
keeps(
    "consents", "已注销者的同意记录", 3 * YEAR, "3 年后删除",
    rows=lambda before: Consent.filter(text="", at__lt=before),
)  # fmt: skip
keeps(
    "deletions", "注销申请", 3 * YEAR, "办结 3 年后删除",
    rows=lambda before: Deletion.filter(state_since__lt=before).exclude(
        state=DeletionState.WAITING
    ),
)  # fmt: skip
keeps(
    "audit_checks", "存证核验结果", LOGS, "400 天后删除",
    rows=lambda before: AuditCheck.filter(at__lt=before),
)  # fmt: skip
keeps("audit", "操作存证和办理经过", None, "3 年以上；存证链不能抽走中间一段，归档办法由省中心确定")
keeps("roster", "学籍信息和审核过的生源信息", None, "按学籍档案规定；记录移除时销毁本人的密钥")
keeps("signing_letters", "签约授权委托书", None, "与协议书一起保存，归档办法由省中心确定")
keeps("access_log", "访问日志", None, "写到标准输出，由部署方的日志系统保存 400 天")
