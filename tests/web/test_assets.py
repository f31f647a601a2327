"""Built files: found by name, kept for ever, and sent in the smallest coding a browser takes."""

from __future__ import annotations

import gzip
from pathlib import Path

import orjson
import pytest
from sanic import Sanic

from server.platform.web.assets import Assets, AssetsMissing, accepted_codings

STYLE = b"body { color: black }" * 20


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """What `npm run build` leaves, with one style sheet."""
    (tmp_path / "manifest.json").write_bytes(orjson.dumps({"h5.css": "h5-0123456789.css"}))
    (tmp_path / "h5-0123456789.css").write_bytes(STYLE)
    (tmp_path / "h5-0123456789.css.gz").write_bytes(gzip.compress(STYLE))
    return tmp_path


@pytest.fixture
def app(built: Path) -> Sanic:
    made = Sanic(f"assets-{built.name}".replace("_", "-"))
    made.blueprint(Assets.load(built).blueprint())
    return made


def test_a_page_names_an_asset_by_its_source(built: Path) -> None:
    assert Assets.load(built).url("h5.css") == "/assets/h5-0123456789.css"


def test_without_a_build_the_error_says_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(AssetsMissing, match="npm run build"):
        Assets.load(tmp_path)


async def test_an_asset_may_be_kept_for_ever(app: Sanic) -> None:
    _, response = await app.asgi_client.get("/assets/h5-0123456789.css")
    assert response.status == 200
    assert response.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["content-type"] == "text/css; charset=utf-8"


async def test_a_browser_gets_the_coding_it_takes(app: Sanic) -> None:
    _, plain = await app.asgi_client.get(
        "/assets/h5-0123456789.css", headers={"accept-encoding": "identity"}
    )
    _, small = await app.asgi_client.get(
        "/assets/h5-0123456789.css", headers={"accept-encoding": "br, gzip"}
    )
    assert "content-encoding" not in plain.headers
    assert small.headers["content-encoding"] == "gzip"
    assert plain.body == small.body == STYLE
    assert plain.headers["etag"] != small.headers["etag"]


async def test_an_unchanged_asset_is_not_sent_again(app: Sanic) -> None:
    _, first = await app.asgi_client.get("/assets/h5-0123456789.css")
    _, again = await app.asgi_client.get(
        "/assets/h5-0123456789.css", headers={"if-none-match": first.headers["etag"]}
    )
    assert (again.status, again.body) == (304, b"")


@pytest.mark.parametrize("name", ["manifest.json", "h5-0123456789.css.gz", "..%2Fsettings.py"])
async def test_nothing_but_assets_is_served(app: Sanic, name: str) -> None:
    _, response = await app.asgi_client.get(f"/assets/{name}")
    assert response.status == 404


def test_a_coding_with_quality_zero_is_refused() -> None:
    assert accepted_codings("br;q=0, gzip;q=0.5, *;q=0.0") == {"gzip"}
