"""`make bench-scaling`: what `shuliang extract` costs against the size of a corpus and against jobs.

    scaling.py [MEGABYTES…]     1, 10 and 100 without any; 1000 takes some ten minutes more

Writes Results/scaling.md and, for the eye, scaling-time.svg and scaling-memory.svg beside it.
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

import build
import machine
from chart import Line, chart
from tables import figure, table

SIZES = [1, 10, 100]
JOBS = [1, 2]


@dataclass(frozen=True)
class Run:
    megabytes: int
    jobs: int
    # On the clock, and of the processors together.
    seconds: float
    work: float
    # The largest resident size, in bytes.
    memory: int
    records: int


def extract(command: pathlib.Path, news: pathlib.Path, megabytes: int, jobs: int) -> Run:
    """Runs the command over a file of news, its output into a file beside it."""
    output = news.with_suffix(".records")
    arguments = [command, "extract", news, "-o", output, "--format", "jsonl", "--quiet"]
    start = time.perf_counter()
    process = subprocess.Popen([*map(str, arguments), "--jobs", str(jobs)])
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"error: shuliang extract ended with {process.returncode}")
    with output.open("rb") as lines:
        records = sum(1 for _ in lines)
    output.unlink()
    # Linux counts in kibibytes, macOS in bytes.
    memory = usage.ru_maxrss * (1024 if sys.platform == "linux" else 1)
    return Run(megabytes, jobs, seconds, usage.ru_utime + usage.ru_stime, memory, records)


def measure(sizes: list[int], folder: pathlib.Path) -> list[Run]:
    command, programs = build.build_command(), build.build("generate-news")
    runs = []
    for megabytes in sizes:
        news = folder / f"{megabytes}.jsonl"
        with news.open("wb") as file:
            subprocess.run([programs / "generate-news", str(megabytes)], stdout=file, check=True)
        for jobs in JOBS:
            print(f"{megabytes} MB, {jobs} jobs", file=sys.stderr)
            runs.append(extract(command, news, megabytes, jobs))
        news.unlink()
        if len({run.records for run in runs if run.megabytes == megabytes}) > 1:
            sys.exit(f"error: wrong answer: the number of jobs changes the records: {runs}")
    return runs


def row(run: Run) -> list[str]:
    return [
        str(run.megabytes),
        str(run.jobs),
        str(run.records),
        figure(run.seconds),
        figure(run.work),
        figure(run.megabytes / run.seconds),
        figure(run.megabytes / run.work),
        figure(run.memory / 1e6),
    ]


def lines_of(runs: list[Run], value) -> list[Line]:
    return [
        Line(
            f"{jobs} job{'s' if jobs > 1 else ''}",
            [(run.megabytes, value(run)) for run in runs if run.jobs == jobs],
        )
        for jobs in JOBS
    ]


def write_charts(runs: list[Run]) -> None:
    size = "MB of news"
    charts = {
        "time": chart(
            "shuliang extract: seconds on the clock",
            size,
            "seconds",
            lines_of(runs, lambda run: run.seconds),
        ),
        "memory": chart(
            "shuliang extract: peak memory",
            size,
            "MB",
            lines_of(runs, lambda run: run.memory / 1e6),
        ),
    }
    for name, picture in charts.items():
        (build.RESULTS / f"scaling-{name}.svg").write_text(picture, encoding="utf-8")


def main() -> int:
    try:
        sizes = sorted({int(argument) for argument in sys.argv[1:]}) or SIZES
    except ValueError:
        sizes = []
    if not sizes or sizes[0] < 1:
        print("usage: scaling.py [MEGABYTES…]", file=sys.stderr)
        return 64
    with tempfile.TemporaryDirectory() as folder:
        runs = measure(sizes, pathlib.Path(folder))
    titles = ["MB", "jobs", "lines", "seconds", "of work", "MB/s", "MB/s of work", "peak MB"]
    lines = [
        "# Scaling", "", machine.description(), "", table(titles, [row(run) for run in runs], texts=0), "",
        "![seconds against size](scaling-time.svg)", "", "![memory against size](scaling-memory.svg)", "",
    ]  # fmt: skip
    (build.RESULTS / "scaling.md").write_text("\n".join(lines), encoding="utf-8")
    write_charts(runs)
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
