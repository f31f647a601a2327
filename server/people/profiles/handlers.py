"""基本信息: the student's own page, his photo, and who may find him."""

from __future__ import annotations

from pydantic import Field

from server.people.profiles import queries, service
from server.people.profiles.schemas import (
    FindersForm,
    PhotoForm,
    ProfileForm,
    ProfileView,
    SavedView,
)
from server.platform.access.actor import Actor
from server.platform.access.rule import is_student
from server.platform.storage.pictures import UPLOAD_BODY
from server.platform.web.endpoint import Room, Upload
from server.platform.web.forms import Form
from server.platform.web.results import Done, Download, Page
from server.platform.web.way_in import way_in

room = Room("profiles", area="student", way_in=way_in)


class PhotoQuery(Form):
    v: str = Field("", max_length=8)


@room.get("/student/profile", rule=is_student, template="profiles/profile")
async def profile(actor: Actor) -> Page[ProfileView]:
    return Page(await queries.profile_page(actor))


@room.post("/student/profile", rule=is_student, retry=profile)
async def save(actor: Actor, form: ProfileForm) -> Done[SavedView]:
    await service.save(actor, form)
    return Done(SavedView(), go="/student/profile", flash="已保存")


@room.post("/student/profile/photo", rule=is_student, retry=profile, max_body=UPLOAD_BODY)
async def set_photo(actor: Actor, form: PhotoForm, upload: Upload) -> Done[SavedView]:
    await service.set_photo(actor, upload.name, upload.body)
    return Done(SavedView(), go="/student/profile", flash="头像已更新")


@room.get("/student/profile/photo", rule=is_student)
async def photo(actor: Actor, query: PhotoQuery) -> Download:
    return Download("photo.jpg", "image/jpeg", await service.photo(actor))


@room.post("/student/profile/finders", rule=is_student, retry=profile)
async def set_finders(actor: Actor, form: FindersForm) -> Done[SavedView]:
    await service.set_finders(actor, form.finders)
    return Done(SavedView(), go="/student/profile", flash="隐私设置已保存")
