"""Writes what was measured into README.md and Benchmarks/README.md, so that no figure there is typed by hand.

    refresh-readme.py           write the tables between their comments
    refresh-readme.py --check   fail where a page has others than the files they come from

A block begins with `<!-- NAME: begin … -->` and ends with `<!-- NAME: end -->`. The tables come from
Benchmarks/Results, which `make bench`, `make bench-peers` and `make bench-scaling` write, and the scores from
Corpus/Scores.tsv, which `make score` writes.
"""

import pathlib
import re
import sys

PROJECT = pathlib.Path(__file__).resolve().parent.parent
RESULTS = PROJECT / "Benchmarks" / "Results"
sys.path.insert(0, str(PROJECT / "Benchmarks" / "Tools"))

from tables import table  # noqa: E402 - it stands in another folder


def result(name: str, command: str, pictures: str = "Benchmarks/Results/") -> str:
    """What a command wrote, under the name of the command instead of the file's heading.

    The pictures stand beside the file, not beside the page: `pictures` leads from there to them.
    """
    _, rest = (RESULTS / f"{name}.md").read_text(encoding="utf-8").split("\n", 1)
    rest = rest.replace("](scaling-", f"]({pictures}scaling-")
    return f"`{command}`, {rest.strip()}"


def scores() -> str:
    """The kept scores, a row a domain."""
    lines = (PROJECT / "Corpus" / "Scores.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")][1:]
    measures = list(dict.fromkeys(row[1] for row in rows))
    domains: dict[str, dict[str, str]] = {}
    for domain, measure, score, _ in rows:
        domains.setdefault(domain, {})[measure] = score
    cells = [
        [domain, *(found.get(measure, "–") for measure in measures)]
        for domain, found in domains.items()
    ]
    return table(["", *measures], cells)


# The blocks of each page.
PAGES = {
    "README.md": {
        "score": scores,
        "stages": lambda: result("stages", "make bench"),
        "peers": lambda: result("peers", "make bench-peers"),
        "scaling": lambda: result("scaling", "make bench-scaling"),
        "dedup": lambda: result("dedup-sizes", "make bench-scaling"),
    },
    "Benchmarks/README.md": {
        "scaling": lambda: result("scaling", "make bench-scaling", pictures="Results/"),
    },
}


def refreshed(text: str, blocks: dict[str, str]) -> str:
    """The text with the blocks between their comments.

    Raises ValueError where a block has no place.
    """
    for name, block in blocks.items():
        pattern = rf"(<!-- {name}: begin[^>]*-->\n).*?(<!-- {name}: end -->)"
        text, places = re.subn(
            pattern, lambda match: f"{match[1]}{block}\n{match[2]}", text, flags=re.DOTALL
        )
        if places != 1:
            raise ValueError(
                f"the page has {places} places for '{name}', between <!-- {name}: begin --> and end"
            )
    return text


def main() -> int:
    status = 0
    for page, blocks in PAGES.items():
        file = PROJECT / page
        try:
            before = file.read_text(encoding="utf-8")
            after = refreshed(before, {name: block() for name, block in blocks.items()})
        except (OSError, ValueError) as error:
            print(f"error: {page}: {error}", file=sys.stderr)
            status = 1
            continue
        if "--check" not in sys.argv[1:]:
            file.write_text(after, encoding="utf-8")
        elif after != before:
            print(f"error: {page} has not what was measured; run `make readme`", file=sys.stderr)
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
