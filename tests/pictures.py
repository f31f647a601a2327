"""Reading the picture with letters, as a person would: the key that draws it is ours."""

from __future__ import annotations

from base64 import b64decode
from io import BytesIO

from PIL import Image

from server.people.accounts import captcha
from tests.clients import Client


def read(picture: dict[str, str]) -> dict[str, str]:
    """What a program answers to the picture that a refusal handed it."""
    kind, _, body = picture["image"].partition(",")
    assert kind == "data:image/png;base64"
    with Image.open(BytesIO(b64decode(body, validate=True))) as image:
        assert (image.format, image.size) == ("PNG", captcha.SIZE)
    return {"id": picture["id"], "text": letters_of(picture["id"])}


async def read_picture(client: Client) -> str:
    """Look at a new picture in this browser; gives its letters."""
    client.cookies.delete(captcha.COOKIE)
    answer = await client.get(captcha.PATH)
    assert answer.headers["content-type"] == "image/png"
    return letters_of(client.cookies[captcha.COOKIE])


def letters_of(ident: str) -> str:
    """The letters of the picture with this id, which a page's picture has in its cookie."""
    nonce, _ = captcha._signer().loads(ident)
    return captcha._letters(nonce)
