"""WeChat finds the file it handed out at the domain's root; nothing else lies there."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from server.settings import Settings
from tests.clients import Client
from tests.conftest import client_of, new_app

FILES = {"MP_verify_AbCdEfGh12345678.txt": "AbCdEfGh12345678", "k3Fq8LmZ2p.txt": "c0ffee"}


async def test_the_files_lie_at_the_root(
    visitor: Client, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JIUYE_WECHAT__VERIFICATION_FILES", str(FILES).replace("'", '"'))
    given = settings.model_copy(update={"wechat": Settings().wechat})
    machine = new_app(given)
    machine.signalize(allow_fail_builtin=False)
    machine.finalize()
    async with client_of(machine, settings) as client:
        for name, content in FILES.items():
            answer = await client.get(f"/{name}")
            assert (answer.status_code, answer.text) == (200, content)
            assert answer.headers["content-type"].startswith("text/plain")
        assert (await client.get("/MP_verify_other000.txt")).status_code == 404
    assert (await visitor.get("/k3Fq8LmZ2p.txt")).status_code == 404


@pytest.mark.parametrize("name", ["../key.txt", "a/b/c/d/e.txt", "index0000.html", "x.txt", ""])
def test_other_names_are_no_setting(name: str) -> None:
    with pytest.raises(ValidationError):
        Settings(wechat={"verification_files": {name: "x"}})
