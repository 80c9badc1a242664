"""cn2an: the value of a Chinese or mixed numeral."""

import cn2an


def answer(text: str) -> str:
    return str(cn2an.cn2an(text, "smart"))
