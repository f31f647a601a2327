"""What stops a start: one clear sentence for the person at the console."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from pydantic import ValidationError
from pydantic_settings import SettingsError

from server.platform.production import UnsafeProduction
from server.settings import BadConfig

_LACKS = "UndefinedTableError", "UndefinedColumnError"
"""PostgreSQL's, by their names: to import its driver would make each command wait for it."""


class Refused(Exception):
    """The start cannot go on; the message says why and what to do, in one sentence."""


@contextmanager
def spoken() -> Iterator[None]:
    """What the operator can mend ends the process with one sentence and status 1."""
    try:
        yield
    except Refused as refusal:
        sys.exit(str(refusal))
    except UnsafeProduction as refusal:
        sys.exit(f"Production does not start: {refusal}")
    except ValidationError as error:
        wrong = "; ".join(
            f"JIUYE_{'__'.join(map(str, e['loc'])).upper()}: {e['msg']}" for e in error.errors()
        )
        sys.exit(f"Settings: {wrong}")
    except (BadConfig, SettingsError) as error:
        sys.exit(f"Settings: {error}")
    except OSError as error:
        if error.filename is None:
            raise
        sys.exit(f"{error.filename}: {error.strerror}.")
    except Exception as error:
        if {type(error).__name__, type(error.__cause__).__name__}.isdisjoint(_LACKS):
            raise
        sys.exit("The database lacks what this release needs: run `jiuye migrate`.")
