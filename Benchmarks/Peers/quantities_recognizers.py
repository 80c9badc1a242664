"""recognizers-text-suite: amounts of money, measures, ages, temperatures, percentages."""

from recognizers_number import Culture, NumberRecognizer
from recognizers_number_with_unit import NumberWithUnitRecognizer

UNITS = NumberWithUnitRecognizer(Culture.Chinese)
MODELS = [
    UNITS.get_currency_model(),
    UNITS.get_dimension_model(),
    UNITS.get_age_model(),
    UNITS.get_temperature_model(),
    NumberRecognizer(Culture.Chinese).get_percentage_model(),
    NumberRecognizer(Culture.Chinese).get_number_model(),
]


def answer(text: str) -> list[dict]:
    """Where more than one model reads a place, the first counts: a number is what no unit was found to."""
    figures: list[dict] = []
    for model in MODELS:
        for result in model.parse(text):
            start, end = result.start, result.end + 1
            if any(start < figure["end"] and figure["start"] < end for figure in figures):
                continue
            read = (result.resolution or {}).get("value")
            if read is not None:
                figures.append({"start": start, "end": end, "value": read.rstrip("%")})
    return figures
