"""`jiuye …`: one command for each process and for what operators do (contract.md, Commands)."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer
from pydantic import ValidationError
from sanic import Sanic
from sanic.worker.loader import AppLoader

from server import clock_sync, doctor, migrations, runtime, settings
from server.accounts import staff
from server.accounts.models import Account
from server.app import create_app
from server.clock import CHINA
from server.code_tables import loading as code_tables
from server.demo import world
from server.embedded import servers, supervisor
from server.embedded.refusals import Refused
from server.errors import Problem
from server.people import console as people_console
from server.privacy import audit, logs
from server.retention import console as retention_console
from server.roster import console
from server.settings import Settings, UnsafeProduction
from server.worker import run as run_worker
from wechat import clients, menu
from wechat.errors import WeChatError, WeChatUnavailable
from wechat.sandbox.launch import run_sandbox

cli = typer.Typer(no_args_is_help=True, add_completion=False, help="微就业 weijiuye")
menus = typer.Typer(no_args_is_help=True, help="The official account's menus.")
rosters = typer.Typer(no_args_is_help=True, help="The roster of graduates.")
audits = typer.Typer(no_args_is_help=True, help="The evidence chain.")
clocks = typer.Typer(no_args_is_help=True, help="The service's one clock; demo and tests only.")
for name, part in (("menu", menus), ("roster", rosters), ("audit", audits), ("clock", clocks)):
    cli.add_typer(part, name=name)

Answer = TypeVar("Answer")


def main() -> None:
    """Run a command; what the operator can mend is said in one sentence."""
    try:
        cli()
    except Refused as refusal:
        sys.exit(str(refusal))
    except UnsafeProduction as refusal:
        sys.exit(f"Production does not start: {refusal}")
    except ValidationError as error:
        wrong = "; ".join(
            f"JIUYE_{'__'.join(map(str, e['loc'])).upper()}: {e['msg']}" for e in error.errors()
        )
        sys.exit(f"Settings: {wrong}")


@cli.command()
def up() -> None:
    """Everything on this machine: servers, schema, demo, sandbox, worker, web (`make run`)."""
    sys.exit(supervisor.run(settings.load()))


@cli.command()
def serve(workers: Annotated[int, typer.Option(help="web processes")] = 1) -> None:
    """The web server."""
    loaded = settings.load()
    loaded.refuse_unsafe_production()
    with servers.running(loaded):
        Sanic.start_method = "fork"
        loader = AppLoader(factory=partial(create_app, loaded))
        app = loader.load()
        options: dict[str, Any] = {
            "host": loaded.host,
            "port": loaded.port,
            "access_log": False,
            "motd": False,
            "single_process": workers == 1,
        }
        if workers > 1:
            options["workers"] = workers
        app.prepare(**options)
        if workers == 1:
            Sanic.serve_single(primary=app)
        else:
            Sanic.serve(primary=app, app_loader=loader)


@cli.command()
def worker() -> None:
    """Notices, timers, imports: everything that is not done inside a request."""
    loaded = settings.load()
    loaded.refuse_unsafe_production()
    logs.configure(loaded.log_level)
    with servers.running(loaded):
        asyncio.run(run_worker(loaded))


@cli.command()
def sandbox() -> None:
    """The WeChat simulator and its phone; refused in production."""
    loaded = settings.load()
    if not loaded.is_demo:
        sys.exit("The sandbox never runs in production.")
    run_sandbox(loaded)


@cli.command()
def migrate() -> None:
    """Bring the database's schema up to date."""
    loaded = settings.load()
    with servers.running(loaded) as addresses:
        for done in asyncio.run(migrations.upgrade(addresses.database_url)):
            print(done)
        _run(loaded, code_tables.load_code_tables)


@cli.command(name="seed")
def seed_demo() -> None:
    """Put the demo's sites, people and cases in; does nothing that is there already."""
    loaded = settings.load()
    if not loaded.is_demo:
        sys.exit("The demo's data never goes into production.")
    print(_run(loaded, partial(world.seed, loaded)))


@cli.command(name="doctor")
def check_up() -> None:
    """Check every dependency, and say what to do."""
    checks = asyncio.run(doctor.checks(settings.load()))
    for check in checks:
        print(f"{'ok  ' if check.ok else 'FAIL'}  {check.name}  {check.advice}")
    sys.exit(0 if all(c.ok for c in checks) else 1)


@cli.command()
def totp(login: str) -> None:
    """The code that a demo account's authenticator shows now."""
    loaded = settings.load()
    if not loaded.is_demo:
        sys.exit("Codes are printed in the demo only.")

    async def code() -> str:
        account = await Account.get_or_none(login=login)
        return await staff.current_code(account) if account else f"No account {login}."

    print(_run(loaded, code))


@cli.command()
def invite(
    login: str,
    person: Annotated[str, typer.Option(help="the person's name")],
    code: Annotated[str, typer.Option(help="the province's site code, for a new one")] = "P23",
    province: Annotated[str, typer.Option(help="its name, for a new one")] = "省就业服务中心",
) -> None:
    """The first province account, or a way back into one; prints its one-time link."""
    loaded = settings.load()
    founding = people_console.Founding(code, province, login, person)
    try:
        with servers.running(loaded):
            print(asyncio.run(people_console.invite(loaded, founding)))
    except Problem as problem:
        sys.exit("；".join(problem.errors.values()) or problem.detail)


@cli.command()
def retention(
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="say what would go, and change nothing")
    ] = False,
) -> None:
    """Destroy what has been kept long enough, as the nightly run does, and print the counts."""
    print(_run(settings.load(), partial(retention_console.report, dry_run=dry_run)))


@menus.command("publish")
def publish_menu() -> None:
    """Publish config/menu.toml: the default menu and one for each tag."""
    loaded = settings.load()

    async def publish() -> list[str]:
        return await menu.publish(clients.official(), loaded.public_url)

    try:
        print("\n".join(_run(loaded, publish)) or "菜单没有变化")
    except (menu.MenuError, WeChatError, WeChatUnavailable) as refusal:
        sys.exit(str(refusal))


@menus.command("show")
def show_menu() -> None:
    """What is published now."""

    async def show() -> str:
        return await menu.show(clients.official())

    try:
        print(_run(settings.load(), show))
    except (WeChatError, WeChatUnavailable) as refusal:
        sys.exit(str(refusal))


@rosters.command("import")
def import_roster(
    file: Path,
    site: Annotated[str, typer.Option(help="the school's code")],
    accept_good: Annotated[
        bool, typer.Option("--accept-good", help="load the good rows although others are bad")
    ] = False,
) -> None:
    """Graduates from xlsx, with a report of refused rows; exit 1 when nothing was loaded."""
    loaded = settings.load()
    with servers.running(loaded):
        sys.exit(asyncio.run(console.import_file(loaded, file, site, accept=accept_good)))


@audits.command("verify")
def verify_audit() -> None:
    """Walk the evidence chain; exit 1 and the first bad row if it is broken."""
    loaded = settings.load()
    report = _run(loaded, partial(audit.verify, loaded.data_dir))
    fault = report.first_bad
    if fault is not None:
        place = f"{fault.stream} {fault.seq} (row {fault.row})"
        sys.exit(f"The chain is broken at {place}: {fault.why}")
    print(f"The chain holds: {report.checked} entries, {report.anchors} anchors.")


@clocks.command("set")
def set_clock(
    moment: Annotated[str, typer.Argument(help="ISO 8601; China time without an offset")],
) -> None:
    """Set the clock of the whole service."""
    try:
        wanted = datetime.fromisoformat(moment)
    except ValueError:
        sys.exit("Give a time such as 2027-03-01T09:00.")
    wanted = wanted if wanted.tzinfo else wanted.replace(tzinfo=CHINA)
    _move_clock(partial(clock_sync.set_to, wanted))


@clocks.command("advance")
def advance_clock(
    amount: Annotated[str, typer.Argument(help="seconds, or such as 15m, 36h, 3d")],
) -> None:
    """Move the clock of the whole service onward."""
    units = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
    amount = f"{amount}s" if amount.isdigit() else amount
    if amount[-1:] not in units or not amount[:-1].lstrip("-").isdigit():
        sys.exit("Give a number and s, m, h or d, such as 36h.")
    _move_clock(
        partial(clock_sync.advance, timedelta(**{units[amount[-1]]: int(amount[:-1])}))
    )


def _move_clock(move: Callable[[], Awaitable[datetime]]) -> None:
    try:
        print(_run(settings.load(), move).astimezone(CHINA).isoformat(timespec="seconds"))
    except PermissionError as refusal:
        sys.exit(str(refusal))


def _run(loaded: Settings, work: Callable[[], Awaitable[Answer]]) -> Answer:
    """Do something with the runtime open, on servers that run for as long as it takes."""

    async def opened() -> Answer:
        await runtime.start(loaded, pool_size=4)
        clients.open_clients(runtime.current())
        await clock_sync.load()
        try:
            return await work()
        finally:
            await runtime.stop()

    logs.configure("WARNING")
    with servers.running(loaded):
        return asyncio.run(opened())


if __name__ == "__main__":
    main()
