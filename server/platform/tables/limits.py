"""What an uploaded table may weigh, and the refusal that says so (reliability.md row 35)."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bytes, counts and seconds; `rows` counts every line that is not empty, headings included.

    `delimited` takes texts with separators, too (csv, or one csv in a zip).
    """

    packed: int = 20 * MIB
    unpacked: int = 200 * MIB
    ratio: int = 100
    entries: int = 2000
    rows: int = 50_010
    columns: int = 60
    cell: int = 500
    formulas: int = 200_000
    child_memory: int = 512 * MIB
    child_cpu: int = 30
    child_silence: float = 60.0
    delimited: bool = False

    @property
    def too_many_rows(self) -> str:
        return f"名单最多 {self.rows // 1000 * 1000:,} 行，请分成几个文件上传"

    @property
    def too_heavy(self) -> str:
        return f"文件不能超过 {self.packed // MIB} MB，请分成几个文件上传"


LIMITS = Limits()


class Unreadable(Exception):
    """The whole file cannot be taken; the text is one Chinese sentence that says what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


NOT_XLSX = "这不是 .xlsx 表格，请用 Excel 或 WPS 另存为“Excel 工作簿（.xlsx）”后再上传"
OLD_FORMAT = "这是旧版的 .xls 表格，请另存为“Excel 工作簿（.xlsx）”后再上传"
ENCRYPTED = "这个表格设了打开密码，请去掉密码后再上传"
CUT_OFF = "文件不完整，可能没有保存好或没有传完，请重新保存后再上传"
DAMAGED = "文件的内容已损坏，请用 Excel 或 WPS 打开后另存一份再上传"
MACROS = "这个表格带有宏，请另存为不带宏的 .xlsx 后再上传"
BOMB = "文件展开后过大，不像是正常的名单，没有读取；请把名单复制到新表格后再上传"
NOT_A_TABLE = "这不是表格，请上传 .xlsx、.csv，或装有一个 .csv 的 .zip"
OPEN_QUOTE = "第 {line} 行附近的引号没有成对，请改正后再上传"
TOO_COMPLEX = "表格太大或太复杂，没能读完；请把名单复制到新表格，只保留需要的列后再上传"
