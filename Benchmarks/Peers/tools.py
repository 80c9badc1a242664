"""Who is measured at what. A tool is this library or ICU, from the program `peer`, or a module in Python."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Tool:
    """One row of the table."""

    name: str
    # What the program `peer` calls it, or the module of a peer in Python.
    native: str | None = None
    module: str | None = None
    # What it is installed from, the first with its version in the table.
    packages: tuple[str, ...] = ()
    # The tool of ours that does the same work, where it is not the first of the task.
    rival: str | None = None
    # The kinds of figures it reads, where it does not read all: it is judged on these only.
    kinds: frozenset[str] | None = None


RECOGNIZERS = ("recognizers-text-suite", "emoji")

# The first tool of a task is ours; the others are held against it, or against their rival.
TASKS: dict[str, list[Tool]] = {
    "words": [
        Tool("Shuliang", native="words"),
        Tool("Shuliang, ranges", native="word-ranges", rival="Shuliang, ranges"),
        Tool("Shuliang, ICU's ranges", native="icu-word-ranges", rival="Shuliang, ICU's ranges"),
        Tool("ICU, ranges", native="icu-words", rival="Shuliang, ICU's ranges"),
        Tool("jieba", module="words_jieba", packages=("jieba",)),
        Tool("rjieba", module="words_rjieba", packages=("rjieba",)),
    ],
    "numerals": [
        Tool("Shuliang", native="numerals"),
        Tool("cn2an", module="numerals_cn2an", packages=("cn2an",)),
        Tool("jionlp", module="numerals_jionlp", packages=("jionlp",)),
        Tool("recognizers-text", module="numerals_recognizers", packages=RECOGNIZERS),
        Tool("WeTextProcessing", module="numerals_wetext", packages=("WeTextProcessing",)),
    ],
    "quantities": [
        Tool("Shuliang", native="quantities"),
        Tool("cn2an", module="quantities_cn2an", packages=("cn2an",)),
        Tool(
            "jionlp", module="quantities_jionlp", packages=("jionlp",), kinds=frozenset(["money"])
        ),
        Tool("recognizers-text", module="quantities_recognizers", packages=RECOGNIZERS),
        Tool("WeTextProcessing", module="quantities_wetext", packages=("WeTextProcessing",)),
    ],
    "repeats": [
        Tool("Shuliang", native="repeats"),
        Tool("datasketch", module="repeats_datasketch", packages=("datasketch",)),
        Tool("rensa", module="repeats_rensa", packages=("rensa",)),
    ],
}
