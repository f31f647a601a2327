"""One schema parses a form and a JSON body, and gives every error at once, in Chinese."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any, TypeVar

import orjson
from pydantic import (
    BaseModel,
    ConfigDict,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic.fields import FieldInfo
from sanic import Request

from server.platform.errors import Invalid, Malformed, TooLarge

MAX_BODY = 1_000_000
MAX_DEPTH = 32
MOST = 2**31 - 1
"""What an integer column holds."""
FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Between them one can add and take away days, wherever on Earth the clock stands."""
Day = TypeVar("Day", bound=date)


class Form(BaseModel):
    """What comes in. Unknown fields are refused, texts are trimmed, NUL never gets through."""

    model_config = ConfigDict(
        extra="forbid", str_strip_whitespace=True, str_max_length=4000, defer_build=True
    )

    @model_validator(mode="before")
    @classmethod
    def refuse_unstorable_text(cls, raw: Any) -> Any:
        """PostgreSQL cannot hold NUL, and UTF-8 cannot hold a lone surrogate."""
        if not is_storable(raw):
            raise ValueError("内容里有无法保存的字符，请删去后再提交")
        return raw

    @model_validator(mode="before")
    @classmethod
    def leave_empty_fields_out(cls, raw: Any) -> Any:
        """An optional field that came empty was not filled in: its default stands."""
        if not isinstance(raw, Mapping):
            return raw
        optional = {n for n, field in cls.model_fields.items() if not field.is_required()}
        return {k: v for k, v in raw.items() if k not in optional or not is_blank(v)}

    @field_validator("*")
    @classmethod
    def refuse_what_nobody_reckons_with(cls, value: Any) -> Any:
        """Numbers beyond any column, and the ends of time."""
        if isinstance(value, int) and abs(value) > MOST:
            raise ValueError("数字超出了允许的范围")
        return within_reach(value) if isinstance(value, date) else value


def within_reach(day: Day) -> Day:
    """The day, or moment, itself. Raises `ValueError` for one that no reckoning is safe with."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError("日期超出了允许的范围")
    return day


def moment(text: str) -> datetime:
    """A moment as a program of ours wrote it, with its zone. Raises `ValueError` for another."""
    at = within_reach(datetime.fromisoformat(text))
    if at.tzinfo is None:
        raise ValueError("a moment without its zone")
    return at


def is_blank(value: Any) -> bool:
    return isinstance(value, str) and not value.strip()


T = TypeVar("T")
Chosen = Annotated[T, "chosen"]
"""`Chosen[str]` is chosen from a list: left out, people are asked to choose, not to fill in."""


class View(BaseModel):
    """What goes out: closed, so that nothing slips into an answer by accident."""

    model_config = ConfigDict(extra="forbid", defer_build=True)


class Nothing(View):
    """An answer without content."""


class Choice(View):
    """One of the values that a field may take."""

    value: str
    label: str


Parsed = TypeVar("Parsed", bound=BaseModel)


def is_storable(value: Any, depth: int = 0) -> bool:
    """No NUL, no lone surrogate, and not nested beyond reason."""
    if depth > MAX_DEPTH:
        return False
    if isinstance(value, str):
        return "\x00" not in value and not any("\ud800" <= c <= "\udfff" for c in value)
    if isinstance(value, Mapping):
        return all(is_storable(part, depth + 1) for pair in value.items() for part in pair)
    if isinstance(value, list):
        return all(is_storable(v, depth + 1) for v in value)
    return True


def parse_body(request: Request, schema: type[Parsed], *, limit: int = MAX_BODY) -> Parsed:
    """Parse a form or a JSON body. Raises `Malformed`, `TooLarge` or `Invalid`."""
    if len(request.body) > limit:
        raise TooLarge("提交的内容太大，请精简后再试", errors=_too_heavy(request))
    content_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if content_type in ("application/x-www-form-urlencoded", "multipart/form-data"):
        return parse(schema, flatten(schema, request.form or {}))
    if not request.body:
        return parse(schema, {})
    try:
        raw = orjson.loads(request.body)
    except orjson.JSONDecodeError:
        raise Malformed("请求内容不是有效的 JSON") from None
    if not isinstance(raw, dict):
        raise Malformed("请求内容应当是一个 JSON 对象")
    return parse(schema, raw)


def _too_heavy(request: Request) -> dict[str, str]:
    """A form that brings a file is too large by it, and says so there."""
    return {"file": "文件太大，请压缩后再上传"} if request.files else {}


def parse_query(request: Request, schema: type[Parsed], *, strict: bool) -> Parsed:
    """Parse the address line's parameters. Raises `Invalid`.

    Not `strict`, unknown ones are ignored: WeChat adds its own to every link that is shared.
    """
    given = request.args
    if not strict:
        given = {name: values for name, values in given.items() if name in schema.model_fields}
    return parse(schema, flatten(schema, given))


class Typed(dict[str, str]):
    """What was typed into a form that was refused, to fill it again; empty on a fresh page."""

    def __init__(self, given: Mapping[str, list[str]] | None = None) -> None:
        self.lists = {k: v for k, v in (given or {}).items() if v and k != "password"}
        super().__init__({k: v[0] for k, v in self.lists.items()})

    def ticked(self, name: str, value: object, before: object) -> bool:
        """Whether this box of a list is ticked: as it was sent, or as it was `before`."""
        return str(value) in self.lists.get(name, ()) if self else bool(before)


def typed_values(request: Request) -> Typed:
    """What was typed, as it came."""
    return Typed(request.form)


def parse(schema: type[Parsed], raw: Mapping[str, Any]) -> Parsed:
    """Validate against a schema. Raises `Invalid` with one sentence a field."""
    try:
        return schema.model_validate(raw)
    except ValidationError as error:
        raise Invalid(
            "有几处需要修改，请看标红的地方", errors=sentences(schema, error)
        ) from None


def flatten(schema: type[BaseModel], values: Mapping[str, list[Any]]) -> dict[str, Any]:
    """Form fields come as lists; only list fields keep them."""
    flat: dict[str, Any] = {}
    for name, given in values.items():
        field = schema.model_fields.get(name)
        if field is not None and is_list(field.annotation):
            flat[name] = list(given)
        elif given:
            flat[name] = given[0]
    return flat


def is_list(annotation: Any) -> bool:
    origin = typing.get_origin(annotation)
    if origin in (typing.Union, types.UnionType):
        return any(is_list(part) for part in typing.get_args(annotation))
    return origin is list


def sentences(schema: type[BaseModel], error: ValidationError) -> dict[str, str]:
    """One Chinese sentence for each field that pydantic refused."""
    found: dict[str, str] = {}
    for item in error.errors(include_url=False):
        path = ".".join(str(part) for part in item["loc"]) or "_"
        name = str(item["loc"][0]) if item["loc"] else "_"
        field = schema.model_fields.get(name)
        label = (field.title if field else None) or "这一项"
        limits = item.get("ctx", {})
        if field is not None and is_chosen(field) and is_empty(item["type"], item["input"]):
            found.setdefault(path, f"请选择{label}")
        found.setdefault(path, sentence(label, item["type"], limits, item["input"]))
    return found


def is_chosen(field: FieldInfo) -> bool:
    """From a list: an enum's member, or a code."""
    kind = field.annotation
    return "chosen" in field.metadata or (isinstance(kind, type) and issubclass(kind, Enum))


def is_empty(kind: str, given: Any) -> bool:
    return kind == "missing" or given in ("", None)


def sentence(label: str, kind: str, limits: Mapping[str, Any], given: Any) -> str:
    """What is wrong with a field, said so that one knows what to do."""
    if kind == "value_error":
        return str(limits.get("error", f"请检查{label}"))
    if is_empty(kind, given):
        return f"请填写{label}"
    if kind == "extra_forbidden":
        return "不认识这一项，请去掉"
    if kind == "string_too_short":
        return f"{label}至少要 {limits['min_length']} 个字"
    if kind == "string_too_long":
        return f"{label}最多 {limits['max_length']} 个字"
    if kind in ("greater_than_equal", "less_than_equal", "greater_than", "less_than"):
        return f"{label}超出了允许的范围"
    if kind.startswith(("int", "float", "decimal")):
        return f"{label}应当是数字"
    if kind.startswith(("enum", "literal")):
        return f"请从列表里选择{label}"
    if kind.startswith(("bool", "literal_error")):
        return f"请确认{label}"
    return f"{label}的格式不对，请检查"
