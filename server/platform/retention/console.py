"""`jiuye retention`: what would go, or letting it go now."""

from __future__ import annotations

from server.platform.retention import service


async def report(*, dry_run: bool) -> str:
    """The whole table with its counts, a line each."""
    lines = await service.due() if dry_run else await service.run()
    said = [
        f"{line.count:>8,}  {line.kind.title}（{line.kind.name}）  {line.kind.words}"
        for line in lines
    ]
    total = sum(max(line.count, 0) for line in lines)
    said.append(f"{'会清除' if dry_run else '已清除'}共 {total:,} 条")
    failed = [line.kind.name for line in lines if line.count < 0]
    return "\n".join([*said, *([f"没有做成：{'、'.join(failed)}"] if failed else [])])
