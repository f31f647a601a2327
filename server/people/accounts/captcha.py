"""The picture with letters (图形验证码): it slows programs down where something may be guessed.

It is a speed bump, no fence: what must hold are the limits (`access/attempts.py`). A page that
always asks for it (AUTH-07) needs

    class LookUpForm(CaptchaForm): …                                  # the form's schema
    {{ captcha.field(always=true) }}                                  # its template, see below
    await captcha.check(captcha.answer(visit, form))                  # its handler or service

and one that asks only after failures (reliability.md C3)

    {{ captcha.field() }}
    asked = await captcha.demand((LIMIT, (account,)), …, given=captcha.answer(visit, form))
    … raise await asked.refused(Invalid(WRONG, errors=…))    # the sentence, and maybe a picture too
    … await attempts.take_back(LIMIT, account)               # it was right

The template imports `{% import "parts/captcha.html" as captcha with context %}`. A program is
refused with 422 `picture_required`, or any other 422 from which on one is needed, and `picture:
{id, image}`, the image as a `data:` address; it repeats the call with `picture: {id, text}`.

How it is made: the id, which a page has as a cookie, holds a random number and its last moment
under our signature; the letters are derived from that number with a key of ours, so neither the id
nor the database tells them. The picture is good for one right answer, three tries and ten minutes;
tries and use are counted in the database, where they hold with Redis stopped.
"""

from __future__ import annotations

import asyncio
import hmac
import secrets
from base64 import b64encode
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import Annotated

from captcha.image import ImageCaptcha
from itsdangerous import BadData, URLSafeSerializer
from pydantic import BeforeValidator, Field

from server.platform import clock
from server.platform.access import attempts
from server.platform.access.attempts import Limit
from server.platform.errors import Invalid, TooMany
from server.platform.normal_forms.texts import half_width
from server.platform.privacy import keys
from server.platform.web.forms import Form
from server.platform.web.results import Cookie
from server.platform.web.surface import Surface
from server.platform.web.visit import Visit

PATH = "/captcha"
COOKIE = "jiuye_captcha"
LIFE = timedelta(minutes=10)
LETTERS = "ACDEFGHJKLMNPQRTUVWXY34679"
"""None that looks like another one: no O and 0, I and 1, S and 5, B and 8, Z and 2."""
LENGTH = 4
SIZE = (144, 56)
FIELD = "picture"

TRIES = Limit("captcha-tries", 3, LIFE, "")
USES = Limit("captcha-uses", 1, LIFE, "")

ASK = "请填写图片里的字符"
NEXT = "为了账号安全，再试时请填写图片里的字符"
"""Before anybody could have filled it in."""
WRONG = "图片里的字符不对，请按新的图片填写"

_turns = asyncio.Semaphore(2)


class Picture(Form):
    """What somebody read in the picture of this id."""

    id: str = Field("", title="图片编号")
    text: str = Field("", title="图形验证码")


def _typed(given: object) -> object:
    """A page has one field for it."""
    return {"text": given} if isinstance(given, str) else given


class CaptchaForm(Form):
    """A form with the field; empty while no picture is asked for."""

    picture: Annotated[Picture | None, BeforeValidator(_typed)] = Field(None, title="图形验证码")


@dataclass(frozen=True, slots=True)
class Answer:
    """What was brought: the picture's id and the letters that were typed. A program has the next
    picture handed with the refusal, a page fetches its own."""

    id: str = ""
    text: str = ""
    by_program: bool = False


NO_ANSWER = Answer()
Watched = tuple[Limit, tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Asked:
    """An attempt that may go on. `next_too`: the one after it will have to bring a picture."""

    next_too: bool
    by_program: bool = False

    async def refused(self, problem: Invalid) -> Invalid:
        """The refusal, which already shows the picture that the next attempt needs."""
        if not self.next_too:
            return problem
        return Invalid(
            problem.detail,
            code=problem.code,
            errors=problem.errors | {FIELD: NEXT},
            extra=problem.extra | await _shown(self.by_program),
        )


def answer(visit: Visit, form: CaptchaForm) -> Answer:
    """What a visit answers to the picture that it was shown."""
    given = form.picture or Picture(id="", text="")
    ident = given.id or visit.request.cookies.get(COOKIE) or ""
    return Answer(ident, given.text, visit.surface is Surface.JSON)


async def draw() -> tuple[bytes, dict[str, Cookie]]:
    """A new picture (PNG), and the cookie that binds it to the browser that gets it."""
    ident, body = await _drawn()
    return body, {COOKIE: Cookie(ident, int(LIFE.total_seconds()))}


async def check(given: Answer) -> None:
    """Use a picture up. Raises `Invalid` at `picture`, with the next one for a program.

    Each try is counted before it is looked at, apart from the request's transaction: a picture
    that was answered rightly is gone even if the rest of the form is refused.
    """
    if not given.text.strip():
        raise await _refusal(ASK, given)
    nonce = _nonce(given.id)
    if nonce is None:
        raise await _refusal(WRONG, given)
    try:
        await attempts.count(TRIES, nonce)
        if not hmac.compare_digest(_letters(nonce).encode(), _tidy(given.text).encode()):
            raise await _refusal(WRONG, given)
        await attempts.count(USES, nonce)
    except TooMany:
        raise await _refusal(WRONG, given) from None


async def demand(*watched: Watched, given: Answer | None) -> Asked:
    """Count an attempt at each, and ask for a picture once one of them is past its `times`.

    What the picture stops was no attempt and is taken back. `given` is None where a picture was
    asked for already. A limit's `sentence` is not used: nobody is locked out here. Raises
    `Invalid` as `check` does.
    """
    counts = [(await attempts.tally(limit, *what), limit.times) for limit, what in watched]
    if given is None:
        return Asked(next_too=False)
    if any(count > times for count, times in counts):
        try:
            await check(given)
        except Invalid:
            await take_back(*watched)
            raise
    return Asked(any(count >= times for count, times in counts), given.by_program)


async def take_back(*watched: Watched) -> None:
    """The attempt was none of those that one watches for."""
    for limit, what in watched:
        await attempts.take_back(limit, *what)


async def _refusal(sentence: str, given: Answer) -> Invalid:
    shown = await _shown(given.by_program)
    return Invalid(sentence, code="picture_required", errors={FIELD: sentence}, extra=shown)


async def _shown(by_program: bool) -> dict[str, object]:
    if not by_program:
        return {}
    ident, body = await _drawn()
    image = f"data:image/png;base64,{b64encode(body).decode()}"
    return {FIELD: {"id": ident, "image": image}}


async def _drawn() -> tuple[str, bytes]:
    nonce = secrets.token_urlsafe(18)
    ident = _signer().dumps([nonce, int((clock.now() + LIFE).timestamp())])
    async with _turns:
        body = await asyncio.to_thread(_picture, _letters(nonce))
    return str(ident), body


def _nonce(ident: str) -> str | None:
    """What an id of ours that is still alive names."""
    try:
        nonce, dies_at = _signer().loads(ident)
    except (BadData, ValueError, TypeError):
        return None
    return str(nonce) if clock.now().timestamp() < dies_at else None


def _letters(nonce: str) -> str:
    digest = hmac.digest(keys.purpose_key("captcha"), nonce.encode(), "sha256")
    return "".join(LETTERS[byte * len(LETTERS) // 256] for byte in digest[:LENGTH])


def _tidy(text: str) -> str:
    return half_width(text).upper()


def _picture(letters: str) -> bytes:
    return _painter().generate(letters).getvalue()


@cache
def _painter() -> ImageCaptcha:
    return ImageCaptcha(*SIZE, font_sizes=(36, 40, 44))


def _signer() -> URLSafeSerializer:
    return URLSafeSerializer(keys.purpose_key("captcha-cookie"), salt="captcha")
