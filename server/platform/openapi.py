"""OpenAPI drawn from the routes themselves; released mini-programs and tests rely on it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

import orjson
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue, models_json_schema
from pydantic_core.core_schema import ModelSchema
from sanic import Blueprint, Request
from sanic.response import HTTPResponse, raw

from server.platform.web.endpoint import Room, Route

PARAMETER = re.compile(r"<(\w+):(\w+)>")
REF = "#/components/schemas/{model}"
PROBLEM = {
    "type": "object",
    "required": ["type", "title", "status", "detail", "code", "errors"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "code": {"type": "string"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["field", "message"],
                "properties": {"field": {"type": "string"}, "message": {"type": "string"}},
            },
        },
    },
}

PROBLEM_BODY = {
    "content": {"application/problem+json": {"schema": {"$ref": REF.format(model="Problem")}}}
}


class Growing(GenerateJsonSchema):
    """Answers may get more fields one day, which clients that update late have to bear."""

    def model_schema(self, schema: ModelSchema) -> JsonSchemaValue:
        found = super().model_schema(schema)
        if self.mode == "serialization":
            found.pop("additionalProperties", None)
        return found


def describe(
    rooms: Iterable[Room], title: str, generator: type[GenerateJsonSchema] = GenerateJsonSchema
) -> dict[str, Any]:
    """The OpenAPI 3.1 document of these rooms' routes, as their JSON surface.

    Answers are closed, as our own tests want them; what is published is `Growing`.
    """
    routes = [route for room in rooms for route in room.routes]
    models: list[tuple[Any, Any]] = []
    for route in routes:
        models += [(m, "validation") for m in (route.form, route.query) if m]
        models += [(route.answer, "serialization")] if route.answer else []
    refs, definitions = models_json_schema(
        list(dict.fromkeys(models)), ref_template=REF, schema_generator=generator
    )
    paths: dict[str, dict[str, Any]] = {}
    for route in routes:
        path = PARAMETER.sub(r"{\1}", route.path)
        paths.setdefault(path, {})[route.method.lower()] = _operation(route, refs)
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "1"},
        "servers": [{"url": "/"}],
        "paths": dict(sorted(paths.items())),
        "components": {
            "schemas": {"Problem": PROBLEM, **definitions.get("$defs", {})},
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
        },
    }


def published(rooms: Iterable[Room]) -> dict[str, Any]:
    """The mini-program's part, which released clients rely on."""
    return describe([r for r in rooms if r.name == "mini"], "微就业小程序接口", Growing)


def blueprint(rooms: list[Room]) -> Blueprint:
    """`/api/mp/v1/openapi.json`, the same document as in `miniprogram-api/`."""
    pages = Blueprint("openapi")

    @cache
    def document() -> bytes:
        return orjson.dumps(published(rooms))

    @pages.get("/api/mp/v1/openapi.json")
    async def mini(_: Request) -> HTTPResponse:
        return raw(document(), content_type="application/json")

    return pages


def _operation(route: Route, refs: Any) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": route.name,
        "summary": (route.handler.__doc__ or "").strip().partition("\n")[0],
        "parameters": _path_parameters(route) + _query_parameters(route),
        "responses": {
            str(route.status): _content(refs.get((route.answer, "serialization"))),
            "4XX": {"description": "refused", **PROBLEM_BODY},
            "5XX": {"description": "not available now; ask again later", **PROBLEM_BODY},
        },
    }
    if route.room.api:
        operation["security"] = [{"bearer": []}] if route.rule.name != "PUBLIC" else []
        if route.method == "POST":
            operation["parameters"].append(
                {
                    "name": "Idempotency-Key",
                    "in": "header",
                    "schema": {"type": "string", "minLength": 1, "maxLength": 255},
                }
            )
    if route.form is not None:
        operation["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": refs[(route.form, "validation")]}},
        }
    return operation


def _content(schema: Any) -> dict[str, Any]:
    if schema is None:
        return {"description": "ok"}
    return {"description": "ok", "content": {"application/json": {"schema": schema}}}


def _path_parameters(route: Route) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "in": "path",
            "required": True,
            "schema": {"type": "string", **({"format": "uuid"} if kind == "uuid" else {})},
        }
        for name, kind in PARAMETER.findall(route.path)
    ]


def _query_parameters(route: Route) -> list[dict[str, Any]]:
    if route.query is None:
        return []
    schema = route.query.model_json_schema(ref_template=REF)
    required = schema.get("required", [])
    return [
        {"name": name, "in": "query", "schema": part, "required": name in required}
        for name, part in schema.get("properties", {}).items()
    ]
