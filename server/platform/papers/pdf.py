"""A PDF of a document becomes a picture of its pages: nothing that could act survives.

PDFium parses hostile files in a child process with little memory and time; it is not thread-safe
either (reliability.md rows 34 and 35).
"""

from __future__ import annotations

import asyncio
import sys

from server.settings import ROOT

MOST_PAGES = 3
SECONDS = 15
REFUSALS = {
    2: "PDF 加了密码，请去掉密码后再上传",
    3: f"PDF 最多 {MOST_PAGES} 页，请只保留需要的页",
}
UNREADABLE = "无法打开这份 PDF，请换一份，或拍照上传"

_turns = asyncio.Semaphore(2)


def is_pdf(body: bytes) -> bool:
    """By what the bytes say, not by a name."""
    return body[:1024].lstrip().startswith(b"%PDF-")


async def drawn(body: bytes) -> bytes:
    """The pages below each other as one JPEG. Raises `ValueError` with a Chinese sentence."""
    async with _turns:
        return await _drawn(body)


async def _drawn(body: bytes) -> bytes:
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "server.platform.papers.pdf_child",
        cwd=ROOT,
        env={"LANG": "C.UTF-8", "MALLOC_ARENA_MAX": "1", "PYTHONDONTWRITEBYTECODE": "1"},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(SECONDS):
            picture, _ = await child.communicate(body)
    except TimeoutError:
        raise ValueError(UNREADABLE) from None
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    if child.returncode != 0:
        raise ValueError(REFUSALS.get(child.returncode or 0, UNREADABLE))
    return picture
