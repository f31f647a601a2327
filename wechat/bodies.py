"""Bodies of pushes, XML or JSON, read within limits; nothing outside of them is ever looked up."""

from __future__ import annotations

import re
from typing import Any
from xml.parsers import expat

import orjson

from wechat.errors import Malformed

MAX_BYTES = 64 * 1024
_MAX_DEPTH = 8
_MAX_ELEMENTS = 1000

_NO_CHARACTER = re.compile(rb"[\x01-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]")
"""U+0001 to U+001F but for white space, U+FFFE and U+FFFF: XML and JSON have no place for them."""

_BARE_END = re.compile(rb"(<!\[CDATA\[.*?\]\]>(?=\s*<))|\]\]>", re.DOTALL)
"""A section that ends before a tag, or else an end of which none is."""


def read(body: bytes) -> tuple[dict[str, Any], bool]:
    """The elements of a body as a dict, and whether it was JSON. Raises `Malformed`.

    Texts are strings, elements with children are dicts, repeated elements are lists. WeChat sends
    what a person typed without escaping it: what is no character is left out, `]]>` is text.
    """
    if len(body) > MAX_BYTES:
        raise Malformed("too long")
    start = body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if start == b"<":
        try:
            return _read_xml(body), False
        except expat.ExpatError:
            return _read_mended_xml(body), False
    if start == b"{":
        return _read_json(body), True
    raise Malformed("neither XML nor JSON")


def _read_json(body: bytes) -> dict[str, Any]:
    try:
        fields = orjson.loads(_NO_CHARACTER.sub(b"", body))
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


def _read_mended_xml(body: bytes) -> dict[str, Any]:
    try:
        return _read_xml(_BARE_END.sub(_escaped, _NO_CHARACTER.sub(b"", body)))
    except expat.ExpatError:
        raise Malformed("not XML") from None


def _escaped(found: re.Match[bytes]) -> bytes:
    section = found[1]
    if section is None:
        return b"]]&gt;"
    return section[:-3].replace(b"]]>", b"]]]]><![CDATA[>") + section[-3:]


def _read_xml(body: bytes) -> dict[str, Any]:
    """The children of the root. Closures, not methods: this runs for every message.

    Raises `Malformed` for what is refused, and expat's own error for what is no XML.
    """
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
    parser.Parse(body, True)
    (root,) = document.values()
    if not isinstance(root, dict):
        raise Malformed("empty")
    return root


def _refuse(*declaration: Any) -> None:
    raise Malformed("declarations are refused")
