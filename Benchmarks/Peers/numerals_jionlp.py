"""jionlp: reads amounts of money; a numeral alone is one of yuan to it."""

import jionlp


def answer(text: str) -> str | None:
    number = jionlp.parse_money(text)["num"]
    return number if isinstance(number, str) else "..".join(number)
