"""The student keeps his profile: contacts, photo, and who may find his resume."""

from __future__ import annotations

from uuid import uuid4

from tortoise.exceptions import IntegrityError

from server.people.consents import service as consents
from server.people.consents.queries import FINDING, VERSION
from server.people.consents.queries import of as consents_of
from server.people.profiles import photos, queries
from server.people.profiles.models import Finders, Profile
from server.people.profiles.schemas import ProfileForm
from server.platform import clock, database, runtime
from server.platform.access.actor import Actor
from server.platform.errors import Conflict, NotFound
from server.platform.privacy import audit, cipher
from server.platform.storage import service as storage
from server.platform.storage.models import StoredFile


async def save(actor: Actor, form: ProfileForm) -> Profile:
    """保存 (SACC-01)."""
    row = await _own(actor)
    row.wish = form.wish
    filled = [(name, value) for name in queries.CELLS if (value := getattr(form, name))]
    cells = await cipher.protect_many([(queries.place(row, name), text) for name, text in filled])
    for name in queries.CELLS:
        setattr(row, f"{name}_cell", None)
    for (name, _), cell in zip(filled, cells, strict=True):
        setattr(row, f"{name}_cell", cell)
    await _store(row)
    await audit.record(actor, "profile.save", ("student", actor.who))
    return row


async def set_photo(actor: Actor, name: str, body: bytes) -> Profile:
    """上传真实头像 (SACC-02): only the re-encoded picture is kept. Raises `Invalid` at `file`."""
    picture = await photos.made_small(body)
    row = await _own(actor)
    before = await StoredFile.get_or_none(id=row.photo_id) if row.photo_id else None
    file = await storage.save(
        actor,
        runtime.current().files,
        picture,
        purpose="photo",
        name=f"{name.rpartition('.')[0] or 'photo'}.jpg",
        content_type="image/jpeg",
        limit=photos.MAX_BYTES,
        owner=actor.who,
    )
    await storage.keep(file)
    row.photo_id = file.id
    await _store(row)
    if before is not None:
        await storage.destroy(actor, before)
    return row


async def set_finders(actor: Actor, finders: Finders) -> Profile:
    """Who may find the resume (SACC-03); each change is kept with the words that were agreed to."""
    row = await _own(actor)
    said = consents_of(actor.who).filter(purpose=FINDING)
    if row.finders is finders and await said.exists():
        return row
    row.finders = finders
    await _store(row)
    await consents.keep(
        actor.who,
        FINDING,
        queries.FINDER_TEXT[finders],
        given=finders is Finders.ADMITTED,
    )
    await audit.record(
        actor, "consent.set", ("student", actor.who), details={"version": VERSION}
    )
    return row


async def withdraw_consent(actor: Actor, purpose: str) -> None:
    """Take a consent back, as easily as it was given; it acts on the next request.

    Raises `NotFound` for a purpose that nobody asks consent for.
    """
    if purpose != FINDING:
        raise NotFound("没有找到这项同意")
    await set_finders(actor, Finders.APPLIED)


async def photo(actor: Actor) -> bytes:
    """The student's own photo. Raises `NotFound` when there is none."""
    file = await queries.photo_of(actor.who)
    return await storage.read(actor, runtime.current().files, file)


async def _own(actor: Actor) -> Profile:
    row = await Profile.get_or_none(student_id=actor.who)
    return row or Profile(id=uuid4(), student_id=actor.who)


async def _store(row: Profile) -> None:
    """Two tabs that save for the first time at once: the unique index stops the later one."""
    row.updated_at = clock.now()
    try:
        async with database.transaction():
            await row.save()
    except IntegrityError:
        raise Conflict("刚才在另一个页面保存过，请刷新后再改") from None
