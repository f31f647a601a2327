"""The tables of the first release, by noun; later files refer to earlier ones."""

from pathlib import Path

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True
FIRST = Path(__file__).parents[1] / "first"
NOUNS = ("platform", "people", "students", "employers", "notices")


async def upgrade(db: BaseDBAsyncClient) -> str:
    return "\n".join((FIRST / f"{noun}.sql").read_text("utf-8") for noun in NOUNS)
