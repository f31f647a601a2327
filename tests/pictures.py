"""Reading the picture with letters, as a person would: the key that draws it is ours."""

from __future__ import annotations

from server.accounts import captcha
from tests.clients import Client


async def read_picture(client: Client) -> str:
    """Look at a new picture in this browser; gives its letters."""
    client.cookies.delete(captcha.COOKIE)
    answer = await client.get(captcha.PATH)
    assert answer.headers["content-type"] == "image/png"
    nonce, _ = captcha._signer().loads(client.cookies[captcha.COOKIE])
    return captcha._letters(nonce)
