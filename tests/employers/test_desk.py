"""The province's desk of employers: who may see what, and what people are told."""

from __future__ import annotations

from server.people.accounts.models import Account
from server.people.employers import notices as employers_notices
from server.people.employers.models import Employer
from server.platform.notices.models import Delivery, DeliveryChannel, Notice
from server.platform.notices.service import tell_of_transitions
from server.platform.privacy.models import AuditEntry
from server.platform.workflow.models import Transition
from tests.clients import Client, words
from tests.employers import units
from tests.people import work_off_notices

EVENTS = (employers_notices.APPROVED, employers_notices.REFUSED)
"""The worker's catalogue; the web server does not load it."""


async def unit(name: str) -> Employer:
    return await Employer.get(name=name).select_related("administrator")


async def told(employer: Employer) -> Notice:
    """The newest notice to an employer's administrator."""
    notice = await Notice.filter(account_id=employer.administrator_id).order_by("-created_at")
    return notice[0]


async def test_the_list_narrows_by_name_code_state_and_nature(province: Client) -> None:
    async def names(**query: str) -> list[str]:
        view = await province.json("/staff/employers", **query)
        return sorted(item["name"] for item in view["items"])

    assert await names(q="示范") == ["示范科技有限公司"]
    assert await names(q="91230100made", nature="31") == ["北方装备制造有限公司"]
    assert await names(state="refused") == ["冰城食品有限公司"]
    assert await names(q="没有这家") == []
    assert len(await names()) == 7


async def test_the_list_pages_by_cursor(province: Client) -> None:
    seen: list[str] = []
    after = ""
    while True:
        view = await province.json("/staff/employers", limit="3", after=after)
        seen += [item["name"] for item in view["items"]]
        after = view["next"]
        if not after:
            break
    assert len(seen) == len(set(seen)) == 7


async def test_schools_and_employers_have_no_business_on_the_province_s_desk(
    school: Client, approved: Client
) -> None:
    employer = await unit("新注册科技有限公司")
    for path in ("/staff/employers", f"/staff/employers/{employer.id}"):
        assert (await school.get(path)).status_code == 403
        assert (await approved.get(path)).status_code == 403
    answer = await school.post(f"/cases/employer/{employer.id}", data={"action": "approve"})
    assert answer.status_code == 404
    await employer.refresh_from_db()
    assert employer.state == "waiting"


async def test_an_employer_sees_its_own_documents_only(approved: Client, waiting: Client) -> None:
    own = await approved.get("/employer/documents/licence")
    other = await waiting.get("/employer/documents/licence")
    assert own.status_code == other.status_code == 200
    assert own.content != other.content
    assert (await approved.get("/employer/documents/logo")).status_code == 404
    assert (await approved.get("/employer/documents/passport")).status_code == 404


async def test_a_draft_is_nobody_s_business_yet(province: Client) -> None:
    employer = await unit("新注册科技有限公司")
    await Employer.filter(id=employer.id).update(state="draft")
    assert (await province.get(f"/staff/employers/{employer.id}")).status_code == 404


async def test_a_refusal_needs_a_reason_and_tells_it(province: Client) -> None:
    employer = await unit("新注册科技有限公司")
    desk = f"/cases/employer/{employer.id}"
    assert (await province.post(desk, data={"action": "refuse"})).status_code == 422
    for vague in ("other", "unreadable", "details"):
        silent = await province.post(desk, data={"action": "refuse", "reason": vague})
        assert "时，请写明" in words(silent.text)
        assert silent.status_code == 422
    form = {"action": "refuse", "reason": "unreadable", "note": "执照右下角看不清。"}
    assert (await province.post(desk, data=form)).status_code == 303
    await work_off_notices()
    notice = await told(employer)
    assert notice.title == "单位注册未通过"
    assert "，原因：上传的证照不清晰或不完整，执照右下角看不清。请" in notice.text
    assert await AuditEntry.filter(action="employer.refuse", object_id=str(employer.id)).exists()


async def test_what_is_decided_or_taken_back_waits_in_no_inbox(
    province: Client, waiting: Client
) -> None:
    """A badge that counts what a colleague has done already means nothing by noon."""

    async def open_tasks() -> list[str]:
        await work_off_notices()
        rows = Notice.filter(account_id=clerk.id, read_at=None, case_id=employer.id)
        return [row.event for row in await rows]

    employer, clerk = await unit("新注册科技有限公司"), await Account.get(login="province@demo")
    assert (await waiting.post("/employer/registration", data={"action": "withdraw"})).is_redirect
    assert (await waiting.post("/employer/register/check")).is_redirect
    assert await open_tasks() == ["employer.submitted"]
    before = (await province.json("/inbox"))["unread"]
    assert (await waiting.post("/employer/registration", data={"action": "withdraw"})).is_redirect
    assert await open_tasks() == []
    assert (await province.json("/inbox"))["unread"] == before - 1

    await waiting.post("/employer/register/check")
    await province.post(f"/cases/employer/{employer.id}", data={"action": "approve"})
    rows = Transition.filter(object_id=employer.id, step__in=["submit", "approve"])
    late = await rows.order_by("-id").limit(2).values_list("id", flat=True)
    for move in late:  # the decision's own job comes first
        await tell_of_transitions({"transitions": [move]})
    assert await open_tasks() == []


async def test_an_approval_is_told_by_sms_where_no_wechat_is_bound(province: Client) -> None:
    employer = await unit("新注册科技有限公司")
    await province.post(f"/cases/employer/{employer.id}", data={"action": "approve"})
    await work_off_notices()
    notice = await told(employer)
    assert notice.title == "单位注册已通过"
    assert (await Delivery.get(notice_id=notice.id)).channel is DeliveryChannel.WECHAT
    phone = await employers_notices.address_of(employer.administrator_id, DeliveryChannel.SMS)
    assert phone == "+8613800000002"


async def test_two_clerks_cannot_both_decide(province: Client) -> None:
    employer = await unit("新注册科技有限公司")
    desk = f"/cases/employer/{employer.id}"
    await province.post(desk, data={"action": "approve"})
    late = await province.post(desk, data={"action": "refuse", "reason": "closed"})
    assert late.status_code == 409
    assert "王处长" in words(late.text)


async def test_the_register_is_asked_anew_beside_what_the_unit_says(province: Client) -> None:
    employer = await unit("新注册科技有限公司")
    address = f"/staff/employers/{employer.id}/register"
    assert f'href="{address}"' in (await province.get(f"/staff/employers/{employer.id}")).text
    view = await province.json(address)
    assert [line["check"] for line in view["lines"]] == ["一致"] * 3
    await Employer.filter(id=employer.id).update(name="别的名称有限公司")
    assert (await province.json(address))["lines"][0]["check"] == "请核实"
    await Employer.filter(id=employer.id).update(credit_code=units.code_of(7))
    assert "没有查到登记信息" in words((await province.get(address)).text)
