"""The keyed hashes by which numbers are found."""

from __future__ import annotations

from server.platform.privacy import index


def test_the_tail_is_the_last_six() -> None:
    assert index.tail_matches("110101200501010017", "010017")
    assert not index.tail_matches("110101200501010017", "010018")
    assert not index.tail_matches("110101200501010017", "17")


def test_an_index_shows_equality_within_its_column_only() -> None:
    one = index.blind("student.id_number", "110101200501010017")
    assert one == index.blind("student.id_number", "110101200501010017")
    assert len(one) == 32
    assert one != index.blind("student.phone", "110101200501010017")
    assert one != index.blind("student.id_number", "110101200501010025")
