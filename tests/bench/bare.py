"""The cheapest program that does each job: bare Sanic handlers, the other side of every ratio.

`python -m tests.bench.bare PORT DATABASE_URL SESSION_ID`, one process like ours.
"""

from __future__ import annotations

import re
import sys
import time
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import jinja2
import orjson
from sanic import Request, Sanic
from sanic.response import HTTPResponse, raw

from wechat.sandbox.config import OFFICIAL
from wechat.sandbox.crypto import decrypt, encrypt, sign

ROWS = 60
SEALED = re.compile(r"<Encrypt><!\[CDATA\[(.+?)\]\]></Encrypt>")
FIELD = re.compile(r"<(\w+)>(?:<!\[CDATA\[)?(.*?)(?:\]\]>)?</\1>")
CLAIM = """
INSERT INTO received_push (id, key, account, event, body, state, attempts, received_at, next_at)
VALUES ($1, $2, $3, $4, $5, 'done', 1, $6, $6) ON CONFLICT (key) DO NOTHING RETURNING id
"""
LIST = """
SELECT id, title, text, created_at, read_at FROM notice WHERE event = 'bench'
 ORDER BY created_at DESC, id DESC LIMIT $1
"""
PAGE = """<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>消息</title></head>
<body><main><h1>消息</h1><div class="weui-cells">
{% for row in rows %}<a class="cell weui-cell{% if not row.read_at %} cell--unread{% endif %}"
 href="/inbox/{{ row.id }}" data-row-link><span class="cell-body"><span class="cell-title">
{% if not row.read_at %}<span class="heard">未读：</span>{% endif %}{{ row.title }}</span>
<span class="cell-text cell-clip">{{ row.text }}</span></span><span class="cell-value">
<time datetime="{{ row.created_at }}">{{ row.created_at }}</time></span>
<svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#caret-right"></use></svg></a>
{% endfor %}</div></main></body></html>"""


def bare_app(database_url: str, session_id: UUID) -> Sanic[Any, Any]:
    """Handlers without rules, sessions, privacy, retries or logs."""
    app: Sanic[Any, Any] = Sanic("bare", configure_logging=False)
    page = jinja2.Environment(autoescape=True).from_string(PAGE)

    @app.before_server_start
    async def connect(app: Sanic[Any, Any]) -> None:
        app.ctx.pool = await asyncpg.create_pool(database_url, min_size=10, max_size=10)

    @app.post("/push")
    async def echo(request: Request) -> HTTPResponse:
        """Check, open, answer with the same text, seal."""
        return _reply(_open(request), request.args.get("nonce"))

    @app.post("/claim")
    async def claim(request: Request) -> HTTPResponse:
        """Check, open, and store it: one statement."""
        push = _open(request)
        key = push["CreateTime"] + push["FromUserName"] + push["EventKey"]
        body, now = orjson.dumps(push).decode(), datetime.now(UTC)
        row = (uuid4(), key, OFFICIAL.appid, push["Event"], body, now)
        async with app.ctx.pool.acquire() as connection:
            await connection.fetchval(CLAIM, *row)
        return raw(b"success", content_type="text/plain")

    @app.get("/list")
    async def listed(_: Request) -> HTTPResponse:
        """The inbox's own rows, read by one statement and drawn by one template."""
        async with app.ctx.pool.acquire() as connection:
            rows = await connection.fetch(LIST, ROWS)
        return raw(page.render(rows=rows).encode(), content_type="text/html; charset=utf-8")

    @app.get("/row")
    async def row(_: Request) -> HTTPResponse:
        async with app.ctx.pool.acquire() as connection:
            found = await connection.fetchrow(
                "SELECT id, channel, address, agent FROM session WHERE id = $1", session_id
            )
        return raw(orjson.dumps({k: str(v) for k, v in found.items()}))

    return app


def _open(request: Request) -> dict[str, str]:
    sealed = SEALED.search(request.body.decode())
    assert sealed is not None
    timestamp, nonce = request.args.get("timestamp"), request.args.get("nonce")
    given = request.args.get("msg_signature")
    assert given == sign(OFFICIAL.token, timestamp, nonce, sealed[1])
    clear = decrypt(OFFICIAL.aes_key, OFFICIAL.appid, sealed[1])
    return dict(FIELD.findall(clear.removeprefix("<xml>")))


def _reply(push: dict[str, str], nonce: str) -> HTTPResponse:
    clear = (
        f"<xml><ToUserName><![CDATA[{push['FromUserName']}]]></ToUserName><FromUserName><![CDATA["
        f"{push['ToUserName']}]]></FromUserName><CreateTime>{push['CreateTime']}</CreateTime>"
        f"<MsgType>text</MsgType><Content><![CDATA[{push['Content']}]]></Content></xml>"
    )
    sealed = encrypt(OFFICIAL.aes_key, OFFICIAL.appid, clear)
    timestamp = str(int(time.time()))
    signature = sign(OFFICIAL.token, timestamp, nonce, sealed)
    return raw(
        f"<xml><Encrypt><![CDATA[{sealed}]]></Encrypt><MsgSignature><![CDATA[{signature}]]>"
        f"</MsgSignature><TimeStamp>{timestamp}</TimeStamp><Nonce>{nonce}</Nonce></xml>".encode(),
        content_type="text/xml; charset=utf-8",
    )


if __name__ == "__main__":
    made = bare_app(sys.argv[2], UUID(sys.argv[3]))
    made.run(host="127.0.0.1", port=int(sys.argv[1]), single_process=True, access_log=False)
