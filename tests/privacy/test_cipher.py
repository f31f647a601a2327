"""Cells open only in their own place, for their own person, and never after his key is gone."""

from __future__ import annotations

import asyncio
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.platform import database
from server.platform.privacy import cipher
from server.platform.privacy.cipher import Destroyed, Place, Tampered
from server.platform.privacy.models import PersonKey

pytestmark = pytest.mark.usefixtures("db")
ID_NUMBER = "110101200501010017"


async def cell_of(person: UUID, value: str = ID_NUMBER) -> bytes:
    return await cipher.protect(person, "student", "id_number", person, value)


async def read(person: UUID, cell: bytes) -> str:
    return await cipher.reveal(person, "student", "id_number", person, cell)


async def test_a_value_comes_back_and_does_not_stand_in_the_cell() -> None:
    person = uuid4()
    cell = await cell_of(person)
    assert await read(person, cell) == ID_NUMBER
    assert ID_NUMBER.encode() not in cell
    assert cell[:2] == b"\x01\x01"
    assert len(cell) == 4 + 12 + len(ID_NUMBER) + 16


async def test_equal_values_give_different_cells() -> None:
    person = uuid4()
    assert await cell_of(person) != await cell_of(person)


@pytest.mark.parametrize("wrong", ["table", "column", "row", "subject"])
async def test_a_cell_moved_to_another_place_is_an_integrity_error(wrong: str) -> None:
    person, other = uuid4(), uuid4()
    cell = await cell_of(person)
    await cell_of(other)
    place = Place(person, "student", "id_number", person)
    moved = place._replace(**{wrong: other if wrong in ("row", "subject") else "another"})
    with pytest.raises(Tampered):
        await cipher.reveal_many([(moved, cell)])


async def test_swapped_cells_of_two_students_never_show_the_other_number() -> None:
    one, two = uuid4(), uuid4()
    first, second = await cell_of(one), await cell_of(two, "110101200501010025")
    for person, cell in ((one, second), (two, first)):
        with pytest.raises(Tampered):
            await read(person, cell)


async def test_any_flipped_bit_is_noticed() -> None:
    person = uuid4()
    cell = await cell_of(person)
    for position in range(len(cell)):
        changed = bytearray(cell)
        changed[position] ^= 1
        with pytest.raises(Tampered):
            await read(person, bytes(changed))


async def test_a_destroyed_key_ends_reading_and_writing() -> None:
    person = uuid4()
    cell = await cell_of(person)
    assert await read(person, cell) == ID_NUMBER
    assert await cipher.destroy(person) is True
    assert await cipher.destroy(person) is False
    for attempt in (read(person, cell), cell_of(person)):
        with pytest.raises(Destroyed):
            await attempt
    assert (await PersonKey.get(subject=person)).wrapped == b""


async def test_a_key_that_was_rolled_back_is_not_used_again() -> None:
    person = uuid4()

    async def write_and_fail() -> None:
        async with database.transaction():
            await read(person, await cell_of(person))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await write_and_fail()
    later = await cell_of(person)
    assert await PersonKey.filter(subject=person).count() == 1
    cipher._cache.drop(lambda _: True)
    assert await read(person, later) == ID_NUMBER


async def test_writers_that_meet_a_new_person_at_once_share_one_key() -> None:
    person = uuid4()
    cells = await asyncio.gather(*(cell_of(person, str(n)) for n in range(8)))
    assert [await read(person, cell) for cell in cells] == [str(n) for n in range(8)]


async def test_many_people_are_protected_at_once() -> None:
    people = [uuid4() for _ in range(5_000)]
    values = [(Place(p, "student", "id_number", p), ID_NUMBER) for p in people]
    async with database.transaction():
        cells = await cipher.protect_many(values)
    places = [place for place, _ in values]
    shown = await cipher.reveal_many(list(zip(places, cells, strict=True)))
    assert set(shown) == {ID_NUMBER}


async def test_fingerprints_show_equality_for_one_person_only() -> None:
    one, two = uuid4(), uuid4()
    marks = [await cipher.fingerprint(who, "phone", "1") for who in (one, one, two)]
    assert marks[0] == marks[1] != marks[2]


@given(st.text(st.characters(exclude_categories=["Cs"])), st.binary())
def test_bytes_of_no_person_open_for_their_purpose_and_context_only(
    context: str, data: bytes
) -> None:
    sealed = cipher.seal_bytes("answer", context, data)
    assert cipher.open_bytes("answer", context, sealed) == data
    for purpose, where in (("file", context), ("answer", context + "x")):
        with pytest.raises(Tampered):
            cipher.open_bytes(purpose, where, sealed)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_any_text_survives_a_cell(value: str) -> None:
    person = uuid4()
    place = Place(person, "t", "c", person)
    assert cipher._decrypt(b"k" * 32, place, cipher._encrypt(b"k" * 32, place, value)) == value
