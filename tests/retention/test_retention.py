"""What has been kept long enough goes by itself, once a night, and the evidence says how much."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

import wechat.retention
from server.people.accounts.models import OneTimeCode
from server.people.consents.models import Consent
from server.people.profiles.models import Profile
from server.people.roster.models import ImportState, RosterImport
from server.people.sites.models import Site
from server.platform import clock, runtime
from server.platform.access import sessions
from server.platform.access.actor import SYSTEM, Channel
from server.platform.access.models import Session
from server.platform.notices import service as notices
from server.platform.notices.catalogue import Event, register
from server.platform.notices.models import Delivery, Notice
from server.platform.privacy.models import AuditEntry
from server.platform.retention import console, service
from server.platform.retention.data_classes import DAY, classes, keeps
from server.platform.retention.models import RetentionRun
from server.platform.storage import service as storage
from server.platform.storage.models import StoredFile
from tests.clients import Client
from tests.people import LI, row_of
from tests.profiles.test_profile import photo

NEWS = register(Event("test.retention", title="提醒", text="请看。"))
WIRE = wechat.retention


def counts(lines: list[service.Line]) -> dict[str, int]:
    return {line.kind.name: line.count for line in lines}


def at(moment: datetime) -> None:
    clock.shift_to(moment - datetime.now(UTC))


def later(**period: float) -> None:
    clock.shift_to(clock.offset() + timedelta(**period))


async def an_import() -> RosterImport:
    file = await storage.save(
        SYSTEM, runtime.current().files, b"rows", purpose="roster", name="x.xlsx",
        content_type="x", limit=10,
    )
    await storage.keep(file)
    return await RosterImport.create(
        site=await Site.get(code="10001"), file_name="x.xlsx", file_id=file.id, chain=[],
        state=ImportState.CHECKED, state_since=clock.now(), created_at=clock.now(),
    )


async def test_each_class_goes_after_its_own_time_and_not_before(student: Client) -> None:
    now = clock.now()
    code = await OneTimeCode.create(
        id=uuid4(), purpose="sign_in", means="sms", address_index="x", address_cell=b"x",
        created_at=now, expires_at=now + timedelta(minutes=5),
    )
    li = await row_of(LI)
    await notices.tell(NEWS.name, [li.id], source="retention")
    notice = await Notice.get(event=NEWS.name)
    ended = await sessions.start(channel=Channel.DESKTOP, account_id=li.id)
    await Session.filter(token_hash=sessions.digest(ended.secret)).update(ended_at=now)
    batch = await an_import()
    later(minutes=14)
    assert counts(await service.due())["codes"] == 0
    later(minutes=2)
    before = await OneTimeCode.all().count()
    first = counts(await service.due())
    assert first["codes"] == 1
    assert await OneTimeCode.all().count() == before, "a dry run changes nothing"
    assert counts(await service.run())["codes"] == 1
    assert not await OneTimeCode.exists(id=code.id)
    assert (first["notices"], first["sessions"], first["import_files"]) == (0, 0, 0)
    later(days=31)
    second = counts(await service.run())
    assert second["sessions"] >= 1
    assert second["import_files"] == 2, "the one that waits in the demo, too"
    assert (await RosterImport.get(id=batch.id)).state is ImportState.DISCARDED
    assert await Notice.exists(id=notice.id)
    later(days=370)
    assert counts(await service.run())["notices"] >= 1
    assert not await Delivery.exists(notice_id=notice.id)


async def test_a_profile_goes_two_years_after_graduation_with_its_photo(student: Client) -> None:
    await Profile.all().delete()
    await student.post(
        "/student/profile/photo", files={"file": ("我.jpg", photo(), "image/jpeg")}
    )
    at(datetime(2029, 6, 25, tzinfo=UTC))
    assert counts(await service.due())["profiles"] == 0
    at(datetime(2029, 7, 3, tzinfo=UTC))
    assert counts(await service.run())["profiles"] == 1
    assert not await Profile.exists()
    assert not await StoredFile.exists(purpose="photo")
    assert await row_of(LI)


async def test_only_emptied_consents_are_deleted_after_three_years(student: Client) -> None:
    li = await row_of(LI)
    for text in ("我同意", ""):
        await Consent.create(
            student_id=li.id, purpose="x", version="1", text=text, is_given=True, at=clock.now()
        )
    later(days=2 * 365)
    assert counts(await service.run())["consents"] == 0
    later(days=366)
    assert counts(await service.run())["consents"] == 1
    assert (await Consent.get(student_id=li.id)).text == "我同意"


async def test_once_a_night_and_on_record(db: None) -> None:
    at(datetime(2026, 12, 1, 17, 30, tzinfo=UTC))
    assert not await service.run_tonight(), "half past one in China is too early"
    at(datetime(2026, 12, 1, 18, 30, tzinfo=UTC))
    assert await service.run_tonight()
    assert not await service.run_tonight()
    assert await RetentionRun.all().count() == 1
    row = await AuditEntry.get(action="retention.run")
    assert set(row.details["counts"]) == {
        kind.name for kind in classes().values() if kind.period is not None
    }
    later(days=1)
    assert await service.run_tonight()


async def test_a_class_that_fails_stops_no_other(
    db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(_before: datetime) -> int:
        raise RuntimeError

    async def fine(_before: datetime) -> int:
        return 3

    monkeypatch.setattr("server.platform.retention.data_classes._classes", {})
    keeps("broken", "坏的", DAY, "", due=fine, destroy=broken)
    keeps("fine", "好的", DAY, "", due=fine, destroy=fine)
    ran = counts(await service.run())
    assert (ran["broken"], ran["fine"]) == (-1, 3)
    assert (await AuditEntry.get(action="retention.run")).result == "failed"
    with pytest.raises(ValueError, match="fine"):
        keeps("fine", "又一个", None, "")


async def test_the_operator_reads_what_would_go(db: None) -> None:
    said = await console.report(dry_run=True)
    assert "短信和邮件验证码（codes）  到期 10 分钟后删除" in said
    assert "微信登录途中的状态" in said
    assert said.splitlines()[-1].startswith("会清除共")
    assert not await AuditEntry.exists(action="retention.run")
