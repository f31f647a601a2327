"""The audit trail as a page, with the chain's own verdict on top."""

from __future__ import annotations

from server import clock, runtime
from server.access.actor import Actor, Kind, Role
from server.privacy import audit
from server.privacy.models import AuditEntry
from server.staff.schemas import AuditLine, AuditQuery, AuditView, Chain
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
}


async def trail(actor: Actor, query: AuditQuery, chain: Chain) -> AuditView:
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
    return AuditView(
        chain=chain,
        items=[_line(row) for row in page],
        next=paging.encode(page[-1].id) if more else None,
        filters={"q": query.q},
    )


async def chain_state() -> Chain:
    """Whether the chain holds, walked now."""
    report = await audit.verify(runtime.current().settings.data_dir)
    fault = report.first_bad
    return Chain(
        ok=report.ok,
        checked=report.checked,
        checked_at=clock.now(),
        first_bad=f"{fault.stream} 第 {fault.seq} 条" if fault else None,
    )


def _line(row: AuditEntry) -> AuditLine:
    kind = row.actor_kind
    return AuditLine(
        at=row.at,
        actor=Kind(kind).label if kind in set(Kind) else kind,
        action=LABELS.get(row.action, row.action),
        object=f"{row.object_kind} {str(row.object_id or '')[:8]}".strip(),
        result={"ok": "成功", "refused": "被拒绝"}.get(row.result, row.result),
        tone="good" if row.result == "ok" else "bad",
    )
