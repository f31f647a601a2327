"""Bodies of pushes, XML or JSON, read within limits; nothing outside of them is ever looked up."""

from __future__ import annotations

from typing import Any
from xml.parsers import expat

import orjson

from wechat.errors import Malformed

MAX_BYTES = 64 * 1024
_MAX_DEPTH = 8
_MAX_ELEMENTS = 1000


def read(body: bytes) -> tuple[dict[str, Any], bool]:
    """The elements of a body as a dict, and whether it was JSON. Raises `Malformed`.

    Texts are strings, elements with children are dicts, repeated elements are lists.
    """
    if len(body) > MAX_BYTES:
        raise Malformed("too long")
    start = body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if start == b"<":
        return _read_xml(body), False
    if start == b"{":
        return _read_json(body), True
    raise Malformed("neither XML nor JSON")


def _read_json(body: bytes) -> dict[str, Any]:
    try:
        fields = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise Malformed("not JSON") from None
    _check_depth(fields, _MAX_DEPTH)
    return fields  # type: ignore[no-any-return]  # the first byte is a brace, so it is a dict


def _check_depth(value: Any, left: int) -> None:
    if isinstance(value, dict | list):
        if left == 0:
            raise Malformed("too deep")
        for item in value.values() if isinstance(value, dict) else value:
            _check_depth(item, left - 1)


def _read_xml(body: bytes) -> dict[str, Any]:
    """The children of the root. Closures, not methods: this runs for every message."""
    document: dict[str, Any] = {}
    opened = [document]
    texts: list[str] = []
    count = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal count
        count += 1
        if len(opened) > _MAX_DEPTH or count > _MAX_ELEMENTS:
            raise Malformed("too deep or too many elements")
        opened.append({})
        texts.clear()

    def end(name: str) -> None:
        value: Any = opened.pop() or "".join(texts).strip()
        texts.clear()
        parent = opened[-1]
        if name not in parent:
            parent[name] = value
        elif isinstance(parent[name], list):
            parent[name].append(value)
        else:
            parent[name] = [parent[name], value]

    # The encoding is given, so that a declared one cannot make expat read something else.
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = texts.append
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.ProcessingInstructionHandler = _refuse
    try:
        parser.Parse(body, True)
    except expat.ExpatError:
        raise Malformed("not XML") from None
    (root,) = document.values()
    if not isinstance(root, dict):
        raise Malformed("empty")
    return root


def _refuse(*declaration: Any) -> None:
    raise Malformed("declarations are refused")
