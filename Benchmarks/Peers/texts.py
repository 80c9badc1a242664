"""What each task is asked: the labelled texts with their labels, and the texts that are timed."""

import json
import pathlib
import random
import subprocess

import build
import labelled

# Generated with a seed of its own, so that nobody is timed on what others are judged on.
TIMED_SEED, LABELLED_SEED = 7, 11


def of(task: str, programs: pathlib.Path) -> tuple[list, list[str]]:
    match task:
        case "words":
            return labelled.words(), paragraphs(programs)
        case "quantities":
            return labelled.quantities(), paragraphs(programs)
        case "numerals":
            labels = labelled.numerals()
            # There is no text of numerals: the labelled ones come again and again, in a seeded order.
            timed = [text for text, _ in labels] * 50
            random.Random(TIMED_SEED).shuffle(timed)
            return labels, timed
        case _:
            lines = [
                line for article in news(programs, LABELLED_SEED) for line in article.split("\n")
            ]
            labels = labelled.repeats(lines[:60])
            return labels, news(programs, TIMED_SEED)


def news(programs: pathlib.Path, seed: int) -> list[str]:
    """A megabyte of articles that no one wrote, reprints among them."""
    command = [str(programs / "generate-news"), "1", str(seed)]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return [json.loads(line)["text"] for line in lines.splitlines()]


def paragraphs(programs: pathlib.Path) -> list[str]:
    """The lines of the corpus and of a megabyte of generated news, in a seeded order."""
    corpus = [
        line
        for file in sorted((build.PROJECT / "Corpus" / "Articles").glob("*.txt"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    generated = [line for article in news(programs, TIMED_SEED) for line in article.split("\n")]
    mixed = corpus + generated
    random.Random(TIMED_SEED).shuffle(mixed)
    return mixed
