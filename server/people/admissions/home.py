"""The schools on the employer's home, and the employer on a school's own page."""

from __future__ import annotations

from server.people.admissions import queries, service
from server.people.admissions.models import Admission, AdmissionState
from server.people.admissions.rules import applies
from server.people.admissions.workflow import ALIVE
from server.people.employers import queries as employers
from server.people.employers.home import HomePart, open_first, show_at_home
from server.people.employers.models import Employer, EmployerState
from server.people.employers.schemas import HomeCard
from server.people.sites.models import Site, SiteKind
from server.people.sites.schemas import Greeting
from server.people.sites.school_page import greet
from server.platform import clock
from server.platform.access.actor import Actor, Kind
from server.platform.access.rule import is_school_staff
from server.platform.home import Entry, NumberLine, Todo, count
from server.platform.workflow.pages import TONES, Fact

GROUP = "入驻学校"
SCHOOLS = "/employer/schools"
NEAREST = 7
"""Schools that stand on the home, one tap away; the list has the rest."""


async def part(actor: Actor, employer: Employer) -> HomePart:
    """The entry and the schools that let the employer in (ENT-06), what to do, and how many sites
    it has entered, the main site among them (ENT-09).
    """
    standing = await queries.standing(employer.id)
    admitted = await queries.admitted_sites(employer.id) if standing["admitted"] else []
    todos = []
    if standing["refused"]:
        todos.append(
            Todo(
                title="入驻申请没有通过，请看原因",
                count=standing["refused"],
                href=f"{SCHOOLS}?tab=out",
            )
        )
    if not standing["admitted"] and not standing["waiting"]:
        todos.append(Todo(title="选择要去招聘的学校，申请入驻", count=0, href=f"{SCHOOLS}?tab=out"))
    return HomePart(
        entries=(
            (GROUP, Entry(title="申请入驻学校", icon="list-checks", href=SCHOOLS)),
            *(
                (GROUP, Entry(title=site.name, icon="graduation-cap", href=f"/s/{site.code}"))
                for site in admitted[:NEAREST]
            ),
        ),
        cards=(
            HomeCard(
                label="入驻站点",
                value=standing["admitted"] + (employer.state is EmployerState.APPROVED),
                href=f"{SCHOOLS}?tab=in",
                icon="graduation-cap",
            ),
        ),
        todos=tuple(todos),
    )


async def opening(actor: Actor, employer: Employer | None) -> str:
    """Once approved, 申请入驻学校 opens by itself the first time (EREG-05)."""
    if employer is None or employer.state is not EmployerState.APPROVED:
        return ""
    if not applies(actor):
        return ""
    return f"{SCHOOLS}?tab=out&first=true" if await service.first_look(employer) else ""


async def greeting(actor: Actor, site: Site) -> Greeting | None:
    """A school knows the employer that looks: since when it is in, its mark, what it may do."""
    if actor.kind is not Kind.RECRUITER or site.kind is not SiteKind.SCHOOL:
        return None
    employer = await employers.own(actor)
    if employer is None:
        return None
    case = await queries.at_school(employer.id, site.id)
    state = case.state if case else None
    text, label = _words(employer, state)
    facts = []
    if case is not None and case.state in ALIVE:
        since = "入驻时间" if state is AdmissionState.ADMITTED else "提交时间"
        at = case.state_since.astimezone(clock.CHINA)
        facts = [Fact(label=since, value=f"{at:%Y-%m-%d}")]
        if case.mark:
            facts.append(Fact(label="单位标记", value=case.mark))
    return Greeting(
        title=employer.name,
        state=state or "",
        state_label=state.label if state else "未入驻",
        tone=TONES.get(state, "wait") if state else "plain",
        text=text,
        facts=facts,
        href=f"{SCHOOLS}/{site.code}",
        label=label,
    )


def _words(employer: Employer, state: AdmissionState | None) -> tuple[str, str]:
    """What this means for the employer, and what the button says."""
    if state is AdmissionState.ADMITTED:
        return "可以向本校发送校企合作需求。", "进入本校的单位中心"
    if state is AdmissionState.WAITING:
        return "学校正在审核，结果会通过微信或短信告诉您。", "查看申请"
    if employer.state is not EmployerState.APPROVED:
        return service.NOT_YET[employer.state] + "。", "了解入驻"
    if state is AdmissionState.REFUSED:
        return "上次的申请没有通过，可以看过原因后重新申请。", "查看原因，重新申请"
    return "入驻后，可以向本校发送校企合作需求。", "申请入驻"


show_at_home(part, order=20)
open_first(opening)
greet(greeting)


@count
async def numbers(actor: Actor) -> list[NumberLine]:
    """How many employers may come to this school, or (the province) how many admissions hold."""
    if not is_school_staff(actor):
        return []
    scope = Admission.filter(queries.visible_to(actor), state=AdmissionState.ADMITTED)
    href = f"/staff/admissions?state={AdmissionState.ADMITTED}"
    return [NumberLine(label="入驻单位", value=await scope.count(), href=href)]
