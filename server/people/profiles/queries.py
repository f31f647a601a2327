"""A student's profile, read by himself."""

from __future__ import annotations

from uuid import UUID

from server.people.consents import queries as consents
from server.people.profiles.models import Finders, Profile, Wish
from server.people.profiles.schemas import ConsentLine, ProfileView
from server.people.students import queries as students
from server.platform.access.actor import Actor
from server.platform.errors import NotFound
from server.platform.privacy import cipher
from server.platform.privacy.cipher import Place
from server.platform.storage.models import StoredFile
from server.platform.web.forms import Choice

CELLS = ("phone", "qq", "email", "address")
FINDER_TEXT = {
    Finders.ADMITTED: (
        "我同意入驻我校的用人单位在人才库里找到我的简历，查看姓氏、专业、学历和求职意向；"
        "手机、邮箱在我投递或接受邀请之后才会给对方。我可以随时改回。"
    ),
    Finders.APPLIED: "只有我投递过的用人单位能看到我的简历，其他单位找不到我。",
}


async def profile_page(actor: Actor) -> ProfileView:
    """基本信息 (SACC-01), photo (SACC-02) and privacy (SACC-03) on one page."""
    student = await students.student(actor, actor.who)
    row = await Profile.get_or_none(student_id=student.id)
    own = await contents(row)
    if (row is None or row.wish is None) and student.phone_cell is not None:
        phone = await cipher.reveal(
            student.id, "student", "phone_cell", student.id, student.phone_cell
        )
        own["phone"] = phone.removeprefix("+86")
    finders = row.finders if row else Finders.APPLIED
    said = (
        await consents.of(student.id).filter(purpose=consents.FINDING).order_by("-at").limit(10)
    )
    card = students.card(student)
    card.avatar_url = photo_url(row)
    return ProfileView(
        student=card,
        own=own,
        wishes=[Choice(value=wish.value, label=wish.label) for wish in Wish],
        photo_url=photo_url(row),
        finders=finders,
        finder_choices=[Choice(value=f.value, label=f.label) for f in Finders],
        finder_text=FINDER_TEXT[Finders.ADMITTED],
        consents=[
            ConsentLine(
                at=c.at,
                title="同意" if c.is_given else "收回同意",
                text=c.text,
                version=c.version,
            )
            for c in said
        ],
    )


async def contents(row: Profile | None) -> dict[str, str]:
    """What the student wrote, in the clear; empty where nothing is."""
    found = {name: "" for name in ("wish", *CELLS)}
    if row is None:
        return found
    found["wish"] = row.wish.value if row.wish else ""
    filled = [(name, cell) for name in CELLS if (cell := getattr(row, f"{name}_cell")) is not None]
    values = await cipher.reveal_many([(place(row, name), cell) for name, cell in filled])
    return found | {name: text for (name, _), text in zip(filled, values, strict=True)}


def place(row: Profile, name: str) -> Place:
    return Place(row.student_id, "profile", f"{name}_cell", row.id)


def photo_url(row: Profile | None) -> str | None:
    """The address changes with the photo, so that no browser shows the old one."""
    if row is None or row.photo_id is None:
        return None
    return f"/student/profile/photo?v={row.photo_id.hex[:8]}"


async def photo_of(student_id: UUID) -> StoredFile:
    """Raises `NotFound` when there is none."""
    row = await Profile.get_or_none(student_id=student_id).select_related("photo")
    if row is None or row.photo is None:
        raise NotFound("还没有上传照片")
    file: StoredFile = row.photo
    return file
