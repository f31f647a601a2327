"""Many approved with one press; the desk's numbers and the roster's column beside it."""

from __future__ import annotations

from server.people.sourceinfo.models import SourceInfo, SourceState
from server.platform.workflow.models import Transition
from tests.clients import Client, words
from tests.sourceinfo.conftest import AS_JSON, decide, submit

BATCH = "/staff/reviews/source_info/batch"


async def ticks(desk: Client) -> list[str]:
    """What the rows of the desk's list are ticked with."""
    page = await desk.json("/staff/reviews", queue="source_info")
    return [item["tick"] for item in page["items"] if item["tick"]]


async def test_ticked_rows_are_approved_each_with_its_own_history(school: Client) -> None:
    rows = await ticks(school)
    answer = await school.post(BATCH, data={"case": rows[:3]}, headers=AS_JSON)
    assert answer.json() == {"done": 3, "taken": 0}
    ids = [row.partition("@")[0] for row in rows[:3]]
    assert await SourceInfo.filter(id__in=ids, state=SourceState.APPROVED).count() == 3
    moves = await Transition.filter(object_id__in=ids, step="approve")
    assert {(move.actor_name, move.source) for move in moves} == {("周老师", "waiting")}
    assert len(moves) == 3


async def test_what_others_took_is_counted_and_left_alone(school: Client) -> None:
    rows = await ticks(school)
    first = rows[0].partition("@")[0]
    await decide(school, "source_info", first, "return", reason="origin_wrong")
    answer = await school.post(BATCH, data={"case": rows[:2]})
    page = words((await school.get(answer.headers["location"])).text)
    assert "通过 1 件，1 件已由他人处理" in page
    assert (await SourceInfo.get(id=first)).state is SourceState.RETURNED


async def test_a_row_that_its_student_changed_meanwhile_is_not_approved(
    student: Client, school: Client
) -> None:
    info = await submit(student)
    (row,) = [each for each in await ticks(school) if each.startswith(str(info.id))]
    await submit(student, qq="7654321")
    answer = await school.post(BATCH, data={"case": [row]}, headers=AS_JSON)
    assert answer.json() == {"done": 0, "taken": 1}


async def test_another_school_approves_nothing_here(
    school: Client, foreign_school: Client
) -> None:
    rows = await ticks(school)
    answer = await foreign_school.post(BATCH, data={"case": rows}, headers=AS_JSON)
    assert answer.json()["done"] == 0
    assert await ticks(school) == rows


async def test_at_most_a_hundred_and_only_rows(school: Client) -> None:
    row = (await ticks(school))[0]
    for wrong in ([row] * 101, ["nonsense"], []):
        answer = await school.post(BATCH, json={"case": wrong}, headers=AS_JSON)
        assert answer.status_code == 422


async def test_what_needs_words_is_never_ticked(school: Client) -> None:
    """An approval that lists consequences asks for each one by itself."""
    page = await school.json("/staff/reviews", queue="rebinding")
    assert page["items"]
    assert not any(item["tick"] for item in page["items"])
    rows = [f"{item['id']}@{item['since']}" for item in page["items"]]
    answer = await school.post(
        "/staff/reviews/rebinding/batch", data={"case": rows}, headers=AS_JSON
    )
    assert answer.json()["done"] == 0


async def test_the_home_counts_and_the_roster_filters_by_state(school: Client) -> None:
    numbers = {line["label"]: line for line in (await school.json("/staff"))["numbers"]}
    for label, states in (
        ("生源信息未确认", {"未确认"}),
        ("生源信息待审核", {"待院系审核", "待学校审核"}),
        ("生源信息已审核", {"已审核"}),
    ):
        path, _, source = numbers[label]["href"].partition("?source=")
        page = await school.json(path, source=source)
        assert page["total"] == numbers[label]["value"] > 0
        assert {row["source"] for row in page["items"]} == states
