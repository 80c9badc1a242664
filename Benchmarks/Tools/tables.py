"""Tables in Markdown that are as easy to read in a terminal."""

import unicodedata


def width(text: str) -> int:
    """The columns of a terminal that a text takes."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def padded(text: str, columns: int, left: bool) -> str:
    blanks = " " * (columns - width(text))
    return text + blanks if left else blanks + text


def table(titles: list[str], rows: list[list[str]], texts: int = 1) -> str:
    """A table in Markdown; the first columns, `texts` of them, stand flush left, numbers flush right."""
    widths = [max(width(row[column]) for row in [titles, *rows]) for column in range(len(titles))]
    rule = [
        "-" * columns if number < texts else "-" * (columns - 1) + ":"
        for number, columns in enumerate(widths)
    ]
    lines = [
        [padded(cell, widths[number], number < texts) for number, cell in enumerate(row)]
        for row in [titles, rule, *rows]
    ]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def figure(number: float) -> str:
    """Three digits of a number, or all before its point: `0.012`, `3.45`, `217`."""
    if number == 0:
        return "0"
    if abs(number) >= 100:
        return f"{number:.0f}"
    return f"{number:.3g}"
