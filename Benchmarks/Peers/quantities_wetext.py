"""WeTextProcessing: a text with its spoken numerals in digits, and the figures in it."""

import logging

from figures_in_digits import values

logging.disable(logging.CRITICAL)
from itn.chinese.inverse_normalizer import InverseNormalizer  # noqa: E402 - it logs when it is imported

NORMALIZER = InverseNormalizer()


def answer(text: str) -> list[dict]:
    return [{"value": value} for value in values(NORMALIZER.normalize(text))]
