"""jieba: words by a prefix dictionary and a hidden Markov model."""

import logging

import jieba

jieba.setLogLevel(logging.ERROR)
jieba.initialize()


def answer(text: str) -> list[str]:
    return jieba.lcut(text)
