"""cn2an: a text with its Chinese numerals in digits, and the figures in it."""

import cn2an

from figures_in_digits import values


def answer(text: str) -> list[dict]:
    return [{"value": value} for value in values(cn2an.transform(text))]
