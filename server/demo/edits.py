"""The demo's changes of employers' data: one waits, one was refused, one took effect."""

from __future__ import annotations

from server.demo import actors, papers
from server.people.edits import service
from server.people.edits.models import EmployerEdit
from server.people.edits.schemas import DocumentEditForm, EditForm
from server.people.employers.models import DocumentKind, Employer
from server.platform.access.actor import Actor
from server.platform.workflow.engine import Words

SNOW = "雪原云计算有限公司"
NORTH = "北方装备制造有限公司"


async def seed() -> None:
    """Through the same verbs as everybody."""
    desk = await actors.staff("province@demo")
    mine, snow = await actors.administrator(SNOW)
    case = await service.save(mine, _form(snow, address="数据路 9 号", phone="0459-88880066"))
    assert case is not None
    form = DocumentEditForm(kind=DocumentKind.LICENCE, replace=case.id)
    picture = papers.drawn("营业执照（2027 年换发）", snow.credit_code)
    await service.replace_document(mine, form, name="licence.png", body=picture)

    mine, north = await actors.administrator(NORTH)
    done = await service.save(mine, _form(north, about=f"{north.name}制造并不存在的机器。"))
    await _decide(desk, done, "approve", Words())
    mine, north = await actors.administrator(NORTH)
    case = await service.save(mine, _form(north, capital="4", tag_world500=True))
    await _decide(desk, case, "refuse", Words("no_proof", "请一并上传变更后的营业执照"))


async def _decide(desk: Actor, case: EmployerEdit | None, step: str, words: Words) -> None:
    assert case is not None
    await service.decide(desk, case.id, step, words)


def _form(employer: Employer, **changed: object) -> EditForm:
    """The whole form as the page would send it, with something changed."""
    columns = (
        "nature industry scale capital region address postcode phone email jobs_email about".split()
    )
    told: dict[str, object] = {column: getattr(employer, column) for column in columns}
    told |= {f"tag_{tag}": True for tag in employer.tags}
    told |= {f"service_{service}": True for service in employer.services}
    return EditForm.model_validate(told | changed)
