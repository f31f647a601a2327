"""What stops a start: one clear sentence for the person at the console."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from pydantic import ValidationError

from server.platform.production import UnsafeProduction


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
