"""The labelled sets: texts, and what is right of them. All were written for this purpose or made by a seed."""

import pathlib
import re
from dataclasses import dataclass

FOLDER = pathlib.Path(__file__).resolve().parent / "Labelled"
FULLWIDTH = {ord(digit): ord(digit) - ord("0") + ord("０") for digit in "0123456789"}


@dataclass(frozen=True)
class Words:
    """Where the words of a text must be parted, and where they may be: offsets of its characters."""

    text: str
    must: frozenset[int]
    may: frozenset[int]


@dataclass(frozen=True)
class Figure:
    start: int
    end: int
    value: str
    kind: str

    def is_read_by(self, read: dict) -> bool:
        """Whether a reading stands over it; one that says no place may stand anywhere."""
        return "start" not in read or (read["start"] < self.end and self.start < read["end"])


def rows(name: str) -> list[str]:
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def words() -> list[tuple[str, Words]]:
    labels = []
    for row in rows("words.tsv"):
        text, places = "", {"|": set(), "·": set()}
        for letter in row:
            if letter in places:
                places[letter].add(len(text))
            else:
                text += letter
        may = places["·"] | inside_figures(text)
        labels.append((text, Words(text, frozenset(places["|"]), frozenset(may))))
    return labels


def inside_figures(text: str) -> set[int]:
    """The places beside a digit, a point or a sign inside a figure: conventions differ in all of them."""
    figures = re.finditer(r"[0-9.]+%?", text)
    return {place for figure in figures for place in range(figure.start() + 1, figure.end())}


def numerals() -> list[tuple[str, str]]:
    return [tuple(row.split("\t")) for row in rows("numerals.tsv")]


def quantities() -> list[tuple[str, list[Figure]]]:
    return [figures_of(row) for row in rows("quantities.tsv")]


def figures_of(row: str) -> tuple[str, list[Figure]]:
    """`花费[三元=3 money]。` as its text and the figures in it."""
    text, figures, end = "", [], 0
    for match in re.finditer(r"\[([^=\]]+)=(\S+) (\w+)\]", row):
        text += row[end : match.start()]
        figures.append(Figure(len(text), len(text) + len(match[1]), match[2], match[3]))
        text += match[1]
        end = match.end()
    return text + row[end:], figures


def repeats(paragraphs: list[str]) -> list[tuple[str, bool]]:
    """Paragraphs with a figure, then each again: as it is, written otherwise, or with another figure.

    A reprint with another line break, blanks or full-width digits says the same. One in which a
    figure differs says something else: next month's report, or a corrected one.
    """
    bases = [paragraph for paragraph in paragraphs if re.search(r"\d\.\d", paragraph)]
    labels = [(base, False) for base in bases]
    for number, base in enumerate(bases):
        variant = [same, rewritten, with_another_figure][number % 3](base)
        labels.append((variant, number % 3 < 2))
    return labels


def same(text: str) -> str:
    return text


def rewritten(text: str) -> str:
    half = len(text) // 2
    return f"  {text[:half]}\n{text[half:]}".translate(FULLWIDTH)


def with_another_figure(text: str) -> str:
    """The first decimal's whole part one larger: 3.5 becomes 4.5."""
    return re.sub(r"(\d+)(\.\d)", lambda match: f"{int(match[1]) + 1}{match[2]}", text, count=1)
