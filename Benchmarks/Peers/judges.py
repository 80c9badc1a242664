"""What an answer is worth against its label: how much was right, wrong and missed."""

from dataclasses import dataclass
from fractions import Fraction

from labelled import Figure, Words

# A peer may round a fraction; this share of a value may be lost.
SLACK = Fraction(1, 10**9)


@dataclass
class Tally:
    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 0.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def add(self, right: int, wrong: int, missed: int) -> None:
        self.right += right
        self.wrong += wrong
        self.missed += missed


def bounds(value: str) -> tuple[Fraction, Fraction]:
    """`3..5`, `1/3`, `2.50` or `12%` as an interval."""
    ends = [Fraction(part.strip("%")) for part in value.split("..")]
    return ends[0], ends[-1]


def same_value(read: str | None, expected: str) -> bool:
    if read is None:
        return False
    try:
        pairs = zip(bounds(str(read)), bounds(expected), strict=True)
        return all(abs(one - other) <= abs(other) * SLACK for one, other in pairs)
    except (ValueError, ZeroDivisionError):
        return False


def judge_words(tally: Tally, words: list[str] | None, label: Words, _kinds) -> None:
    """Counts the places between two characters at which words must be parted."""
    places, end = set(), 0
    for word in words or []:
        end += len(word)
        places.add(end)
    if "".join(words or []) != label.text:
        places = set()
    places.discard(len(label.text))
    tally.add(
        len(places & label.must), len(places - label.must - label.may), len(label.must - places)
    )


def judge_numeral(tally: Tally, read: str | None, expected: str, _kinds) -> None:
    right = same_value(read, expected)
    tally.add(int(right), int(not right and read is not None), int(not right))


def judge_repeat(tally: Tally, read: bool | None, expected: bool, _kinds) -> None:
    tally.add(
        int(bool(read and expected)),
        int(bool(read and not expected)),
        int(bool(expected and not read)),
    )


def judge_figures(
    tally: Tally, read: list[dict] | None, label: list[Figure], kinds: frozenset | None
) -> None:
    """A figure is right where its value is, and where it stands over the label if the tool says where."""
    left = list(read or [])
    judged = [
        figure
        for figure in label
        if figure.kind != "optional" and (not kinds or figure.kind in kinds)
    ]
    right = 0
    for figure in judged:
        match = next(
            (
                one
                for one in left
                if figure.is_read_by(one) and same_value(one["value"], figure.value)
            ),
            None,
        )
        if match is not None:
            left.remove(match)
            right += 1
    others = [figure for figure in label if figure not in judged]
    wrong = sum(1 for one in left if not any(is_excused(one, figure) for figure in others))
    tally.add(right, wrong, len(judged) - right)


def is_excused(read: dict, figure: Figure) -> bool:
    """Whether a reading is one of a figure that is not judged."""
    return figure.is_read_by(read) and ("start" in read or same_value(read["value"], figure.value))


JUDGES = {
    "words": judge_words,
    "numerals": judge_numeral,
    "quantities": judge_figures,
    "repeats": judge_repeat,
}
