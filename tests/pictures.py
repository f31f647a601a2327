"""Reading the picture with letters, as a person would: the key that draws it is ours."""

from __future__ import annotations

from server.people.accounts import captcha
from tests.clients import Client


async def read_picture(client: Client) -> str:
    """Look at a new picture in this browser; gives its letters."""
    client.cookies.delete(captcha.COOKIE)
    answer = await client.get(captcha.PATH)
    assert answer.headers["content-type"] == "image/png"
    return letters_of(client.cookies[captcha.COOKIE])


def letters_of(token: str) -> str:
    """The letters of the picture that came with this cookie."""
    nonce, _ = captcha._signer().loads(token)
    return captcha._letters(nonce)
