"""The figures of a text whose numerals were all written in digits: what is left to do after normalizers."""

import re
from decimal import Decimal

FIGURE = re.compile(r"(?P<digits>-?\d+(?:,\d{3})*(?:\.\d+)?)(?P<magnitude>万亿|[千百]?[万亿]|)")
MAGNITUDES = {
    "": 0, "万": 4, "亿": 8, "万亿": 12, "百万": 6, "千万": 7, "百亿": 10, "千亿": 11,
}  # fmt: skip


def number(match: re.Match) -> str:
    digits = Decimal(match["digits"].replace(",", ""))
    return format(digits.scaleb(MAGNITUDES[match["magnitude"]]), "f")


def value(text: str) -> str | None:
    """The value of a text that is one figure and nothing else."""
    match = FIGURE.fullmatch(text)
    return number(match) if match else None


def values(text: str) -> list[str]:
    """The values of all figures of a text, in its order."""
    return [number(match) for match in FIGURE.finditer(text)]
