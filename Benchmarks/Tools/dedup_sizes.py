"""What `shuliang dedup` costs against the size of a corpus; `make bench-scaling` runs it.

    dedup_sizes.py [MEGABYTES…]     10, 100 and 1000 without any

Writes Results/dedup-sizes.md.
"""

import pathlib
import sys
import tempfile
from dataclasses import dataclass

import build
import machine
import runs
from tables import figure, table

SIZES = [10, 100, 1000]


@dataclass(frozen=True)
class Run:
    megabytes: int
    cost: runs.Cost
    repeats: int


def dedup(command: pathlib.Path, news: pathlib.Path, megabytes: int) -> Run:
    """Runs the command over a file of news, its output into a file beside it."""
    output = news.with_suffix(".repeats")
    cost = runs.cost([command, "dedup", news, "--output", output, "--quiet"])
    repeats = runs.line_count(output)
    output.unlink()
    return Run(megabytes, cost, repeats)


def measure(sizes: list[int], folder: pathlib.Path) -> list[Run]:
    command, programs = build.build_command(), build.build("generate-news")
    done = []
    for megabytes in sizes:
        print(f"dedup, {megabytes} MB", file=sys.stderr)
        with runs.news(programs, megabytes, folder) as news:
            done.append(dedup(command, news, megabytes))
    # Every eighth article reprints what one before it said.
    if not all(run.repeats for run in done):
        sys.exit(f"error: wrong answer: there are reprints, and none was found: {done}")
    return done


def row(run: Run) -> list[str]:
    return [
        str(run.megabytes),
        str(run.repeats),
        figure(run.cost.seconds),
        figure(run.cost.work),
        figure(run.megabytes / run.cost.work),
        figure(run.cost.memory / 1e6),
    ]


def main() -> int:
    sizes = runs.sizes(sys.argv, SIZES)
    with tempfile.TemporaryDirectory() as folder:
        done = measure(sizes, pathlib.Path(folder))
    titles = ["MB", "repeats", "seconds", "of work", "MB/s of work", "peak MB"]
    lines = [
        "# Repeats against size", "", machine.description(), "",
        table(titles, [row(run) for run in done], texts=0), "",
    ]  # fmt: skip
    (build.RESULTS / "dedup-sizes.md").write_text("\n".join(lines), encoding="utf-8")
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
