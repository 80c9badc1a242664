"""WeTextProcessing: inverse normalization, spoken numerals to digits."""

import logging

from figures_in_digits import value

logging.disable(logging.CRITICAL)
from itn.chinese.inverse_normalizer import InverseNormalizer  # noqa: E402 - it logs when it is imported

NORMALIZER = InverseNormalizer()


def answer(text: str) -> str | None:
    return value(NORMALIZER.normalize(text))
