"""A model field without a privacy class stops the start-up."""

from __future__ import annotations

import re
from uuid import uuid4

import pytest
from tortoise import fields
from tortoise.models import Model

from server.platform.privacy import models
from server.platform.privacy.fields import (
    S0,
    S2,
    S4,
    Undeclared,
    check_declared,
    class_of,
    plain,
)  # fmt: skip


class Kept(Model):
    id = fields.UUIDField(primary_key=True, default=uuid4)
    created_at = fields.DatetimeField()
    privacy = plain("version")
    version = fields.IntField()

    class Meta:
        abstract = True


class Graduate(Kept):
    owner: fields.ForeignKeyRelation = fields.ForeignKeyField("models.Graduate")
    name = fields.CharField(max_length=10)
    cell = fields.BinaryField()
    code = fields.CharField(max_length=10)
    privacy = plain("code") | {"name": S2, "cell": S4}


class Careless(Kept):
    name = fields.CharField(max_length=10)
    secret = fields.CharField(max_length=10)
    privacy = {"secret": S4, "gone": S2}


def test_declared_models_pass_with_what_they_inherit() -> None:
    check_declared([Graduate])
    assert class_of(Graduate, "name") is S2
    assert class_of(Graduate, "version") is S0
    assert class_of(Graduate, "owner_id") is S0


def test_every_fault_is_named_at_once() -> None:
    with pytest.raises(Undeclared) as raised:
        check_declared([Graduate, Careless])
    assert re.findall(r"Careless\.(\w+) (\w+ \w+)", str(raised.value)) == [
        ("name", "has no"),
        ("gone", "is declared"),
        ("secret", "is S4"),
    ]


def test_the_class_of_an_unknown_field_is_an_error() -> None:
    with pytest.raises(KeyError):
        class_of(Careless, "name")


def test_our_own_models_are_declared() -> None:
    check_declared([models.PersonKey, models.AuditEntry, models.AuditAnchor])
