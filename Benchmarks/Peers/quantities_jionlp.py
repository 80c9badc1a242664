"""jionlp: amounts of money and their values."""

import jionlp


def answer(text: str) -> list[dict]:
    figures = []
    for found in jionlp.ner.extract_money(text, with_parsing=True):
        number = found["detail"]["num"]
        start, end = found["offset"]
        read = number if isinstance(number, str) else "..".join(number)
        figures.append({"start": start, "end": end, "value": read})
    return figures
