"""Files in any S3: path-style addresses, signed links, multipart for what is large."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import Any

from aiobotocore.config import AioConfig
from aiobotocore.session import get_session
from botocore.exceptions import BotoCoreError, ClientError

from server.platform.storage.objects import (
    CHUNK,
    Head,
    Missing,
    Unreachable,
    checked,
    pieces,
)
from server.settings import Storage

PART = 8 << 20
"""Objects above this size are sent in parts of it (S3 wants at least 5 MiB)."""

_SESSION = get_session()
"""Reads S3's description once, not for each store."""

_GONE = {"404", "NoSuchKey", "NotFound"}


class S3Store:
    """A store in one bucket; the client is made at the first use."""

    def __init__(self, storage: Storage, *, bucket: str, prefix: str = "") -> None:
        self._storage = storage
        self._bucket = bucket
        self._prefix = f"{prefix}/" if prefix else ""
        self._stack = AsyncExitStack()
        self._client: Any = None
        self._opening = asyncio.Lock()

    async def put(
        self, key: str, data: bytes | AsyncIterator[bytes], *, content_type: str = ""
    ) -> int:
        content_type = content_type or "application/octet-stream"
        async with self._calls() as client:
            buffer, size = bytearray(), 0
            parts: list[dict[str, Any]] = []
            upload: dict[str, str] | None = None
            where = self._where(key)
            try:
                async for piece in pieces(data):
                    buffer += piece
                    size += len(piece)
                    while len(buffer) > PART:
                        if upload is None:
                            made = await client.create_multipart_upload(
                                **where, ContentType=content_type
                            )
                            upload = {**where, "UploadId": made["UploadId"]}
                        parts.append(await _send_part(client, upload, parts, buffer[:PART]))
                        del buffer[:PART]
                if upload is None:
                    await client.put_object(**where, Body=bytes(buffer), ContentType=content_type)
                else:
                    parts.append(await _send_part(client, upload, parts, buffer))
                    await client.complete_multipart_upload(
                        **upload, MultipartUpload={"Parts": parts}
                    )
            except BaseException:
                if upload is not None:
                    with suppress(ClientError, BotoCoreError, OSError):
                        await client.abort_multipart_upload(**upload)
                raise
            return size

    async def read(
        self, key: str, start: int = 0, length: int | None = None
    ) -> AsyncIterator[bytes]:
        if length == 0:
            return
        end = "" if length is None else start + length - 1
        span = {"Range": f"bytes={start}-{end}"} if start or length is not None else {}
        async with self._calls() as client:
            answer = await client.get_object(**self._where(key), **span)
            async with answer["Body"] as body:
                while piece := await body.read(CHUNK):
                    yield piece

    async def get(self, key: str) -> bytes:
        return b"".join([piece async for piece in self.read(key)])

    async def head(self, key: str) -> Head | None:
        try:
            async with self._calls() as client:
                found = await client.head_object(**self._where(key))
        except Missing:
            return None
        modified = found["LastModified"].astimezone(UTC)
        return Head(found["ContentLength"], found.get("ContentType", ""), modified)

    async def delete(self, key: str) -> None:
        async with self._calls() as client:
            await client.delete_object(**self._where(key))

    async def listing(self, prefix: str = "") -> AsyncIterator[tuple[str, datetime]]:
        async with self._calls() as client:
            pages = client.get_paginator("list_objects_v2").paginate(
                Bucket=self._bucket, Prefix=self._prefix + prefix
            )
            async for page in pages:
                for item in page.get("Contents", ()):
                    key = item["Key"].removeprefix(self._prefix)
                    yield key, item["LastModified"].astimezone(UTC)

    async def ping(self) -> None:
        async with self._calls() as client:
            await client.head_bucket(Bucket=self._bucket)

    async def close(self) -> None:
        self._client = None
        await self._stack.aclose()

    def _where(self, key: str) -> dict[str, str]:
        return {"Bucket": self._bucket, "Key": self._prefix + checked(key)}

    @asynccontextmanager
    async def _calls(self) -> AsyncIterator[Any]:
        """The client, with its errors turned into those of every store."""
        try:
            yield await self._opened()
        except ClientError as fault:
            code = fault.response.get("Error", {}).get("Code", "")
            if code in _GONE and fault.operation_name != "HeadBucket":
                raise Missing() from None
            raise Unreachable(f"s3: {code}") from fault
        except (BotoCoreError, OSError) as fault:
            raise Unreachable(f"s3: {type(fault).__name__}") from fault

    async def _opened(self) -> Any:
        async with self._opening:
            if self._client is None:
                made = _SESSION.create_client(
                    "s3",
                    endpoint_url=self._storage.endpoint_url or None,
                    region_name=self._storage.region,
                    aws_access_key_id=self._storage.access_key or None,
                    aws_secret_access_key=self._storage.secret_key.get_secret_value() or None,
                    config=_CONFIG,
                )
                self._client = await self._stack.enter_async_context(made)
        return self._client


_CONFIG = AioConfig(
    signature_version="s3v4",
    s3={"addressing_style": "path"},
    connect_timeout=2,
    read_timeout=5,
    max_pool_connections=20,
    retries={"max_attempts": 2, "mode": "standard"},
    # Newer checksums are AWS's own; other makers' S3 refuse them.
    request_checksum_calculation="when_required",
    response_checksum_validation="when_required",
)


async def _send_part(
    client: Any, upload: dict[str, str], parts: list[dict[str, Any]], body: bytearray
) -> dict[str, Any]:
    number = len(parts) + 1
    sent = await client.upload_part(**upload, PartNumber=number, Body=bytes(body))
    return {"PartNumber": number, "ETag": sent["ETag"]}
