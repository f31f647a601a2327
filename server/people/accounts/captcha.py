"""The picture with letters (图形验证码): it slows programs down where something may be guessed.

It is a speed bump, no fence: what must hold are the limits (`access/attempts.py`). A page that
always asks for it (AUTH-07) needs

    class LookUpForm(CaptchaForm): …                                  # the form's schema
    {{ captcha.field(always=true) }}                                  # its template, see below
    await captcha.check(captcha.answer(visit, form))                  # its handler or service

and one that asks only after failures (reliability.md C3)

    {{ captcha.field() }}
    asked = await captcha.demand(watch, login, source, given=captcha.answer(visit, form))
    … raise asked.refused(Invalid(WRONG, errors=…))      # the sentence, and maybe a picture too
    … await captcha.forgive(watch, login, source)        # it was right

The template imports `{% import "parts/captcha.html" as captcha with context %}`. A JSON client
learns from a refusal's `captcha_needed: true` that it has to GET the address in `captcha`, keep
the cookie that comes with the picture, and send what it shows as the field `captcha`.

How it is made: the cookie holds a random number and its last moment under our signature; the
letters are derived from that number with a key of ours, so neither the cookie nor the database
tells them. The picture is good for one browser, one right answer, three tries and ten minutes;
tries and use are counted in the database, where they hold with Redis stopped.
"""

from __future__ import annotations

import asyncio
import hmac
import secrets
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache

from captcha.image import ImageCaptcha
from itsdangerous import BadData, URLSafeSerializer
from pydantic import Field

from server.platform import clock
from server.platform.access import attempts
from server.platform.access.attempts import Limit
from server.platform.errors import Invalid, TooMany
from server.platform.privacy import keys
from server.platform.web.forms import Form, half_width
from server.platform.web.results import Cookie
from server.platform.web.visit import Visit

PATH = "/captcha"
COOKIE = "jiuye_captcha"
LIFE = timedelta(minutes=10)
LETTERS = "ACDEFGHJKLMNPQRTUVWXY34679"
"""None that looks like another one: no O and 0, I and 1, S and 5, B and 8, Z and 2."""
LENGTH = 4
SIZE = (144, 56)
ANYWHERE = 4
"""An account that is tried from everywhere is asked for the picture after so many times more."""

TRIES = Limit("captcha-tries", 3, LIFE, "")
USES = Limit("captcha-uses", 1, LIFE, "")

ASK = "请填写图片里的字符"
WRONG = "图片里的字符不对，请按新的图片填写"

_turns = asyncio.Semaphore(2)


class CaptchaForm(Form):
    """A form with the field; empty while no picture is asked for."""

    captcha: str = Field("", title="图形验证码", max_length=12)


@dataclass(frozen=True, slots=True)
class Answer:
    """What this browser brought: the cookie of its picture and the letters that were typed."""

    token: str = ""
    text: str = ""


NO_ANSWER = Answer()


@dataclass(frozen=True, slots=True)
class Asked:
    """An attempt that may go on. `next_too`: the one after it will have to bring a picture."""

    next_too: bool

    def refused(self, problem: Invalid) -> Invalid:
        """The refusal, which already shows the picture that the next attempt needs."""
        if not self.next_too:
            return problem
        return Invalid(
            problem.detail,
            code=problem.code,
            errors=problem.errors | {"captcha": ASK},
            extra=problem.extra | _where(),
        )


def answer(visit: Visit, form: CaptchaForm) -> Answer:
    """What a visit answers to the picture that its browser was shown."""
    return Answer(visit.request.cookies.get(COOKIE) or "", form.captcha)


async def draw() -> tuple[bytes, dict[str, Cookie]]:
    """A new picture (PNG), and the cookie that binds it to the browser that gets it."""
    nonce = secrets.token_urlsafe(18)
    token = _signer().dumps([nonce, int((clock.now() + LIFE).timestamp())])
    async with _turns:
        body = await asyncio.to_thread(_picture, _letters(nonce))
    return body, {COOKIE: Cookie(str(token), int(LIFE.total_seconds()))}


async def check(given: Answer) -> None:
    """Use a picture up. Raises `Invalid` at `captcha`, with where the next picture is.

    Each try is counted before it is looked at, apart from the request's transaction: a picture
    that was answered rightly is gone even if the rest of the form is refused.
    """
    if not given.text.strip():
        raise _refusal(ASK, "captcha_needed")
    nonce = _nonce(given.token)
    if nonce is None:
        raise _refusal(WRONG, "captcha_wrong")
    try:
        await attempts.count(TRIES, nonce)
        if not hmac.compare_digest(_letters(nonce).encode(), _tidy(given.text).encode()):
            raise _refusal(WRONG, "captcha_wrong")
        await attempts.count(USES, nonce)
    except TooMany:
        raise _refusal(WRONG, "captcha_wrong") from None


async def demand(watch: Limit, account: object, source: object, *, given: Answer) -> Asked:
    """Count an attempt, and ask for a picture once there were `watch.times` failures.

    Counted are the pair of account and source, and, four times as patiently, the account from
    wherever it is tried; unknown accounts count as known ones do. `watch.sentence` is not used:
    nobody is locked out here. Raises `Invalid` as `check` does.
    """
    pair = await attempts.tally(watch, account, source)
    anywhere = await attempts.tally(_anywhere(watch), account)
    if pair > watch.times or anywhere > ANYWHERE * watch.times:
        await check(given)
    return Asked(pair >= watch.times or anywhere >= ANYWHERE * watch.times)


async def forgive(watch: Limit, account: object, source: object) -> None:
    """Somebody knew what he had to know: forget the failures before it."""
    await attempts.forgive(watch, account, source)
    await attempts.forgive(_anywhere(watch), account)


def _anywhere(watch: Limit) -> Limit:
    return replace(watch, name=f"{watch.name}-anywhere")


def _refusal(sentence: str, code: str) -> Invalid:
    return Invalid(sentence, code=code, errors={"captcha": sentence}, extra=_where())


def _where() -> dict[str, object]:
    return {"captcha_needed": True, "captcha": PATH}


def _nonce(token: str) -> str | None:
    """What a cookie of ours that is still alive names."""
    try:
        nonce, dies_at = _signer().loads(token)
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
