"""The audit trail as a page, with the verdict of the last walk along the chain on top."""

from __future__ import annotations

from uuid import UUID

from server.access.actor import Actor, Kind, Role
from server.accounts.models import Account
from server.privacy.models import AuditCheck, AuditEntry
from server.staff.schemas import AuditLine, AuditQuery, AuditView, Chain
from server.students.models import Student
from server.web import paging

LABELS = {
    "binding.begin": "绑定微信",
    "binding.end": "解除微信绑定",
    "binding.replace": "换绑微信",
    "rebinding.ask": "申请换绑",
    "session.begin": "登录",
    "recruiter.register": "注册单位账号",
    "employer.register": "登记单位",
    "employer.submit": "提交单位注册",
    "employer.resubmit": "重新提交单位注册",
    "employer.withdraw": "撤回单位注册",
    "employer.approve": "通过单位注册",
    "employer.refuse": "退回单位注册",
    "roster.upload": "上传生源数据",
    "roster.accept": "确认导入生源数据",
    "roster.discard": "放弃导入",
    "source_info.submit": "提交生源信息",
    "source_info.endorse": "通过生源信息（院系）",
    "source_info.approve": "通过生源信息",
    "source_info.return": "退回生源信息",
    "source_info.call": "发送生源核对通知",
    "correction.ask": "申请信息纠错",
    "correction.reveal": "查看纠错内容",
    "correction.endorse": "通过信息纠错（院系）",
    "correction.approve": "同意信息更正",
    "correction.refuse": "不同意信息更正",
    "correction.withdraw": "撤回信息纠错",
    "profile.save": "保存基本信息",
    "consent.set": "修改隐私设置",
    "account.create": "开通账号",
    "account.invite": "重新生成邀请链接",
    "account.join": "激活账号",
    "account.disable": "停用账号",
    "account.enable": "恢复账号",
    "account.mail": "修改邮箱",
    "role.change": "修改角色",
    "password.reset": "重置密码和验证器",
    "password.change": "修改密码",
    "session.end": "退出设备",
    "policy.set": "修改规则参数",
    "site.edit": "修改学校信息",
    "site.open": "开通学校",
    "college.add": "添加院系",
    "college.rename": "院系改名",
    "college.delete": "删除院系",
    "site_notice.publish": "发布公告",
    "site_notice.withdraw": "撤下公告",
    "site_notice.drop": "放弃公告草稿",
    "proof.give": "确认本人身份",
    "copy.ask": "申请个人信息副本",
    "copy.download": "下载个人信息副本",
    "deletion.ask": "申请注销账号",
    "deletion.withdraw": "撤销注销",
    "account.delete": "注销账号",
    "retention.run": "到期数据清除",
    "duty.remind": "提醒学生",
    "review.take": "领取待办",
    "review.put_back": "放回待办",
    "review.hand": "转交待办",
    "delegation.begin": "安排离岗代办",
    "delegation.end": "提前结束代办",
}
UUID_LENGTH = 36


OBJECTS = {
    "account": "账号",
    "student": "学生",
    "roster_import": "生源导入",
    "stored_file": "文件",
    "site": "站点",
    "college": "院系",
    "site_notice": "公告",
    "policy": "规则",
    "delegation": "代办安排",
}


async def trail(actor: Actor, query: AuditQuery) -> AuditView:
    """The newest entries that the desk may read: the province all, a school its own stream."""
    rows = AuditEntry.all().order_by("-id")
    if Role.PROVINCE not in actor.roles:
        rows = rows.filter(stream=actor.site_code)
    if query.q:
        wanted = [code for code, label in LABELS.items() if query.q in label] or [query.q]
        rows = rows.filter(action__in=wanted)
    if query.after:
        rows = rows.filter(id__lt=paging.row_number(query.after))
    page, more = paging.cut(await rows.limit(query.limit + 1), query.limit)
    names = await _names(page)
    return AuditView(
        chain=await last_verdict(),
        items=[_line(row, names) for row in page],
        next=paging.encode(page[-1].id) if more else None,
        filters={"q": query.q},
    )


async def last_verdict() -> Chain:
    """What the worker found when it last walked the chain."""
    check = await AuditCheck.all().order_by("-id").first()
    if check is None:
        return Chain(ok=True, checked=0, checked_at=None, first_bad=None)
    return Chain(
        ok=check.is_whole, checked=check.rows, checked_at=check.at, first_bad=check.fault or None
    )


async def _names(rows: list[AuditEntry]) -> dict[UUID, str]:
    """Whom the trail's ids belong to, in two queries; the trail itself holds no names."""
    ids = {row.actor_id for row in rows if row.actor_id}
    ids |= {id for row in rows if (id := _uuid(row.object_id))}
    names = dict(await Account.filter(id__in=list(ids)).values_list("id", "name"))
    return names | dict(await Student.filter(id__in=list(ids)).values_list("id", "name"))


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _line(row: AuditEntry, names: dict[UUID, str]) -> AuditLine:
    kind = Kind(row.actor_kind).label if row.actor_kind in set(Kind) else row.actor_kind
    subject = _uuid(row.object_id)
    about = names.get(subject) if subject else None
    return AuditLine(
        at=row.at,
        actor=f"{names[row.actor_id]}（{kind}）" if row.actor_id in names else kind,
        action=LABELS.get(row.action, row.action),
        object=f"{OBJECTS.get(row.object_kind, '记录')} {about or _short(row.object_id)}".strip(),
        result={"ok": "成功", "refused": "被拒绝"}.get(row.result, row.result),
        tone="good" if row.result == "ok" else "bad",
    )


def _short(object_id: str | None) -> str:
    """Enough of a UUID to tell two apart; other names whole."""
    text = object_id or ""
    return text[:8] if len(text) == UUID_LENGTH else text
