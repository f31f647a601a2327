"""Which field holds what about a person: declared beside the model, checked at start-up.

    from server.platform.privacy.fields import S2, S3, S4, plain

    class Student(Model):
        id = fields.UUIDField(primary_key=True, default=uuid4)
        site = fields.ForeignKeyField("models.Site")
        state = fields.CharEnumField(State)
        name = fields.CharField(max_length=60)
        id_number = fields.BinaryField()          # a cell, see cipher.py
        created_at = fields.DatetimeField(auto_now_add=True)

        privacy = plain("state") | {"name": S2, "id_number": S4}

Nothing need be said of a UUID or integer primary key, of foreign keys and of date-times; every
other field must be named, or `check_declared` stops the start-up. `plain` names fields that say
nothing about a person (enums of a process, counters, versions). Models may inherit: the
declarations of abstract parents count, the child's wins.

Classes (reliability.md section 5): S4 ID number, ID photo, video, agreement, secrets: always stored
as encrypted bytes, never as text. S3 phone, address, e-mail, resume, openid, hardship; blind
indexes; one-way hashes of passwords and tokens. S2 name, school, major, job wish, check-in.
S1 what everyone may read about a person or employer. S0 nothing personal.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import IntEnum

from tortoise import fields
from tortoise.models import Model


class Class(IntEnum):
    """How much a field gives away; higher needs more care."""

    S0 = 0
    S1 = 1
    S2 = 2
    S3 = 3
    S4 = 4


S0, S1, S2, S3, S4 = Class.S0, Class.S1, Class.S2, Class.S3, Class.S4


_TEXT = (fields.CharField, fields.TextField, fields.JSONField)


class Undeclared(Exception):
    """A model field has no privacy class, or one it cannot have; the text lists them all."""


def plain(*names: str) -> dict[str, Class]:
    """Declares the named fields as S0; join with `|` to the personal ones."""
    return dict.fromkeys(names, S0)


def declared(model: type[Model]) -> dict[str, Class]:
    """Every declaration that holds for a model: its own over those of its parents."""
    found: dict[str, Class] = {}
    for parent in reversed(model.__mro__):
        found |= vars(parent).get("privacy", {})
    return found


def class_of(model: type[Model], field: str) -> Class:
    """The class of one field; fields that need no declaration are S0. Raises `KeyError` else."""
    found = declared(model)
    if field in found:
        return found[field]
    if field in _needs_none(model):
        return S0
    raise KeyError(f"{model.__name__}.{field}")


def check_declared(models: Iterable[type[Model]]) -> None:
    """Raises `Undeclared` naming every field of these models that has no proper declaration."""
    faults = [fault for model in models for fault in _faults(model)]
    if faults:
        raise Undeclared("privacy declarations: " + "; ".join(faults))


def _faults(model: type[Model]) -> Iterable[str]:
    stored = set(model._meta.fields_db_projection)
    said: Mapping[str, Class] = declared(model)
    relations = model._meta.fk_fields | model._meta.o2o_fields
    for name in sorted(stored - set(said) - _needs_none(model)):
        yield f"{model.__name__}.{name} has no class"
    for name in sorted(set(said) - stored - relations):
        yield f"{model.__name__}.{name} is declared but does not exist"
    for name in sorted(stored & set(said)):
        if said[name] is S4 and isinstance(model._meta.fields_map[name], _TEXT):
            yield f"{model.__name__}.{name} is S4 and must be stored as an encrypted cell"


def _needs_none(model: type[Model]) -> set[str]:
    """Names that identify or time a row and carry nothing else."""
    meta = model._meta
    names = {
        name
        for name, field in meta.fields_map.items()
        if isinstance(field, fields.DatetimeField)
        or (field.pk and isinstance(field, fields.UUIDField | fields.IntField))
    }
    for relation in meta.fk_fields | meta.o2o_fields:
        names.add(relation)
        names.add(getattr(meta.fields_map[relation], "source_field", None) or f"{relation}_id")
    return names
