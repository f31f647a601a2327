"""Where the bytes of files lie: a folder on disk or any S3, chosen by setting."""

from __future__ import annotations

from urllib.parse import urlsplit

from server.platform.embedded.refusals import Refused
from server.platform.storage.disk import DiskStore
from server.platform.storage.objects import Head, Missing, Store, Unreachable
from server.settings import Settings

__all__ = ["Head", "Missing", "Store", "Unreachable", "open_store"]


class BadStore(Refused, ValueError):
    """The setting is no address of a store."""


def open_store(settings: Settings) -> Store:
    """The store of `JIUYE_STORAGE__URL`: empty for the disk, `s3://bucket[/prefix]` for S3.

    Dials nothing yet. Raises `BadStore` for another address.
    """
    url = settings.storage.url
    if not url:
        return DiskStore(settings.data_dir / "files")
    parts = urlsplit(url)
    if parts.scheme != "s3" or not parts.netloc:
        raise BadStore("JIUYE_STORAGE__URL must be empty or s3://bucket")
    from server.platform.storage.s3 import S3Store  # noqa: PLC0415  # takes as long as all of Sanic

    return S3Store(settings.storage, bucket=parts.netloc, prefix=parts.path.strip("/"))
