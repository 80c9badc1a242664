"""`make bench-scaling`: what `shuliang extract` costs against the size of a corpus and against jobs.

    scaling.py [MEGABYTES…]     1, 10 and 100 without any; 1000 takes some ten minutes more

Writes Results/scaling.md and, for the eye, scaling-time.svg and scaling-memory.svg beside it.
"""

import json
import pathlib
import sys
import tempfile
from dataclasses import dataclass, field

import build
import machine
import runs
from chart import Line, chart
from tables import figure, table

SIZES = [1, 10, 100]
JOBS = [1, 2]
# The stages of a run, as its summary names them.
STAGES = ["read", "parse", "extract", "fold", "compare", "render", "write"]


@dataclass(frozen=True)
class Run:
    megabytes: int
    jobs: int
    cost: runs.Cost
    records: int
    # What the jobs together spent in each stage, in seconds: `stageSeconds` of the run's summary.
    stages: dict[str, float] = field(default_factory=dict)


def extract(command: pathlib.Path, news: pathlib.Path, megabytes: int, jobs: int) -> Run:
    """Runs the command over a file of news, its output into a file beside it."""
    output = news.with_suffix(".records")
    summary = news.with_suffix(".summary")
    arguments = [command, "extract", news, "-o", output, "--format", "jsonl", "--quiet"]
    cost = runs.cost([*arguments, "--jobs", str(jobs), "--summary", summary])
    records = runs.line_count(output)
    stages = json.loads(summary.read_text(encoding="utf-8"))["stageSeconds"]
    output.unlink()
    summary.unlink()
    return Run(megabytes, jobs, cost, records, stages)


def measure(sizes: list[int], folder: pathlib.Path) -> list[Run]:
    command, programs = build.build_command(), build.build("generate-news")
    done = []
    for megabytes in sizes:
        with runs.news(programs, megabytes, folder) as news:
            for jobs in JOBS:
                print(f"extract, {megabytes} MB, {jobs} jobs", file=sys.stderr)
                done.append(extract(command, news, megabytes, jobs))
        if len({run.records for run in done if run.megabytes == megabytes}) > 1:
            sys.exit(f"error: wrong answer: the number of jobs changes the records: {done}")
    return done


def row(run: Run) -> list[str]:
    return [
        str(run.megabytes),
        str(run.jobs),
        str(run.records),
        figure(run.cost.seconds),
        figure(run.cost.work),
        figure(run.megabytes / run.cost.seconds),
        figure(run.megabytes / run.cost.work),
        figure(run.cost.memory / 1e6),
    ]


def stage_table(done: list[Run]) -> str:
    """What each stage took in the runs over the largest corpus, in the order of the pipeline."""
    runs_of_largest = [run for run in done if run.megabytes == done[-1].megabytes]
    titles = ["stage", *(f"{run.jobs} job{'s' if run.jobs > 1 else ''}" for run in runs_of_largest)]
    rows = [
        [stage, *(figure(run.stages[stage]) for run in runs_of_largest)]
        for stage in STAGES
        if stage in done[-1].stages
    ]
    return table(titles, rows)


def lines_of(done: list[Run], value) -> list[Line]:
    return [
        Line(
            f"{jobs} job{'s' if jobs > 1 else ''}",
            [(run.megabytes, value(run)) for run in done if run.jobs == jobs],
        )
        for jobs in JOBS
    ]


def write_charts(done: list[Run]) -> None:
    size = "MB of news"
    charts = {
        "time": chart(
            "shuliang extract: seconds on the clock",
            size,
            "seconds",
            lines_of(done, lambda run: run.cost.seconds),
        ),
        "memory": chart(
            "shuliang extract: peak memory",
            size,
            "MB",
            lines_of(done, lambda run: run.cost.memory / 1e6),
        ),
    }
    for name, picture in charts.items():
        (build.RESULTS / f"scaling-{name}.svg").write_text(picture, encoding="utf-8")


def main() -> int:
    sizes = runs.sizes(sys.argv, SIZES)
    with tempfile.TemporaryDirectory() as folder:
        done = measure(sizes, pathlib.Path(folder))
    titles = ["MB", "jobs", "lines", "seconds", "of work", "MB/s", "MB/s of work", "peak MB"]
    lines = [
        "# Scaling", "", machine.description(), "", table(titles, [row(run) for run in done], texts=0), "",
        f"Seconds of the jobs together in each stage, over {done[-1].megabytes} MB:", "", stage_table(done), "",
        "![seconds against size](scaling-time.svg)", "", "![memory against size](scaling-memory.svg)", "",
    ]  # fmt: skip
    (build.RESULTS / "scaling.md").write_text("\n".join(lines), encoding="utf-8")
    write_charts(done)
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
