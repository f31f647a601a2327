"""Makes the template on the servers of the environment's settings; see template.py.

Prints the files of all our modules that it took.
"""

from __future__ import annotations

import json
import os
import sys
from functools import partial

from server.commands.migrate import migrate
from server.commands.opened import run
from server.demo import world
from server.platform.embedded import servers
from server.settings import ROOT, Settings
from tests.template import TEMPLATE, sql, with_database

OWN = "server", "wechat", "miniprogram_api", "tests"


def main() -> None:
    settings = Settings()
    with servers.running(settings) as addresses:
        if not settings.database_url:
            forget_at_will(addresses.database_url)
        sql(addresses.database_url, f"DROP DATABASE IF EXISTS {TEMPLATE} WITH (FORCE)")
        sql(addresses.database_url, f"CREATE DATABASE {TEMPLATE}")
        os.environ["JIUYE_DATABASE_URL"] = with_database(addresses.database_url, TEMPLATE)
        migrate()
        # What the moves are told by still waits in the queue, for the tests that do its jobs.
        seeding = Settings()
        run(seeding, partial(world.seed, seeding))
    sys.stdout.write(json.dumps(sorted(files())))


def forget_at_will(url: str) -> None:
    """A run's own cluster ends with the run: hundreds of clones need not survive a power cut."""
    for name in ("fsync", "full_page_writes"):
        sql(url, f"ALTER SYSTEM SET {name} = off")
    sql(url, "SELECT pg_reload_conf()")


def files() -> set[str]:
    loaded = [each for name, each in sys.modules.items() if name.partition(".")[0] in OWN]
    return {
        os.path.relpath(path, ROOT) for each in loaded if (path := getattr(each, "__file__", None))
    } | {os.path.relpath(__file__, ROOT)}


if __name__ == "__main__":
    main()
