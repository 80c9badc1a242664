"""recognizers-text-suite: numbers in a text; here the one that is all of the text."""

from recognizers_number import Culture, NumberRecognizer

MODEL = NumberRecognizer(Culture.Chinese).get_number_model()


def answer(text: str) -> str | None:
    found = [result for result in MODEL.parse(text) if result.end - result.start + 1 == len(text)]
    return found[0].resolution["value"] if found else None
