"""The child process that draws an untrusted PDF: `python -m server.platform.papers.pdf_child`.

The file comes in on stdin, one JPEG goes out on stdout. It opens no file, has no secrets in its
environment and dies at its limits. Exit 2: it has a password; 3: too many pages; 4: unreadable.
"""

from __future__ import annotations

import resource
import sys

import pypdfium2 as pdfium
from PIL import Image

from server.platform.papers.pdf import MOST_PAGES

MOST_BYTES = 4 * 1024 * 1024
WIDTH = 1600
TALLEST = 8_000
MEMORY = 768 * 1024 * 1024


def confine() -> None:
    """Let this process use little memory and CPU, and write no file."""
    for what, amount in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, 10),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (amount, amount))


def pictures_of(document: pdfium.PdfDocument) -> list[Image.Image]:
    """Each page, so wide that print stays readable; forms and annotations are left out."""
    found = []
    for page in document:
        width, height = page.get_size()
        scale = min(WIDTH / max(width, 1), TALLEST / max(height, 1))
        bitmap = page.render(scale=scale, may_draw_forms=False, draw_annots=False)
        found.append(bitmap.to_pil().convert("RGB"))
    return found


def below_each_other(pages: list[Image.Image]) -> Image.Image:
    sheet = Image.new("RGB", (max(p.width for p in pages), sum(p.height for p in pages)), "white")
    top = 0
    for page in pages:
        sheet.paste(page, (0, top))
        top += page.height
    return sheet


def main() -> int:
    confine()
    body = sys.stdin.buffer.read(MOST_BYTES)
    try:
        document = pdfium.PdfDocument(body)  # type: ignore[no-untyped-call]  # brings no types
        if len(document) > MOST_PAGES:
            return 3
        if not len(document):
            return 4
        below_each_other(pictures_of(document)).save(sys.stdout.buffer, "JPEG", quality=90)
    except pdfium.PdfiumError as fault:
        return 2 if "password" in str(fault).lower() else 4
    except (MemoryError, ValueError, OSError):
        return 4
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
