"""`make bench-peers`: others at the work of this library, side by side in one run.

Each peer answers a labelled set before it is timed. Then all tools of a task take turns, round by round, so
that what else the machine does falls on all of them; a ratio is the median of the rounds' ratios. Writes
Results/peers.md. A peer that cannot be installed or run stands in the table with the reason.

    run.py [TASK…]      words, numerals, quantities, repeats; all of them without
"""

import json
import pathlib
import statistics
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parent / "Tools"))

import build  # noqa: E402 - it stands beside, not in, this folder
import install  # noqa: E402
import machine  # noqa: E402
import texts  # noqa: E402
from contestant import Contestant, ContestantError  # noqa: E402
from judges import JUDGES, Tally  # noqa: E402
from tables import figure, table  # noqa: E402
from tools import TASKS, Tool  # noqa: E402

ENVIRONMENT = build.PROJECT / ".build" / "peers"
ROUNDS = 5
SECONDS = 1.0

TITLES = [
    "task",
    "tool",
    "version",
    "F1",
    "precision",
    "recall",
    "MB/s",
    "Shuliang is … times as fast",
]


def command(tool: Tool, programs: pathlib.Path, file: pathlib.Path) -> list[str]:
    if tool.native:
        return [str(programs / "peer"), tool.native, str(file)]
    return [str(install.python(ENVIRONMENT)), str(FOLDER / "protocol.py"), tool.module, str(file)]


def version(tool: Tool) -> str:
    if tool.packages:
        return install.pinned()[tool.packages[0]].split("==")[1]
    return machine.icu_version().split()[1] if tool.native == "icu-words" else "this one"


def score(task: str, tool: Tool, answers: list, labels: list) -> Tally:
    tally = Tally()
    for answer, label in zip(answers, labels, strict=True):
        JUDGES[task](tally, answer, label, tool.kinds)
    return tally


def rounds_of(
    contestants: dict[Tool, Contestant], failures: dict[Tool, str]
) -> list[dict[Tool, float]]:
    """The speed of each tool in each round, in bytes a second."""
    rounds: list[dict[Tool, float]] = []
    for _ in range(ROUNDS):
        speeds = {}
        for tool, contestant in contestants.items():
            if tool in failures:
                continue
            try:
                done = contestant.ask(f"time {SECONDS}")
                speeds[tool] = done["bytes"] / done["seconds"]
            except ContestantError as error:
                failures[tool] = str(error)
        rounds.append(speeds)
    return rounds


def rows_of(
    task: str, tools: list[Tool], labels: list, contestants: dict, failures: dict
) -> list[list[str]]:
    tallies = {}
    for tool, contestant in contestants.items():
        try:
            tallies[tool] = score(
                task, tool, contestant.ask("answers"), [label for _, label in labels]
            )
        except ContestantError as error:
            failures[tool] = str(error)
    rounds = rounds_of(contestants, failures)
    rows = []
    for tool in tools:
        name = f"{tool.name} ({', '.join(sorted(tool.kinds))} only)" if tool.kinds else tool.name
        if tool in failures:
            rows.append(
                [task, name, version(tool), "–", "–", "–", "–", f"not measured: {failures[tool]}"]
            )
            continue
        tally = tallies[tool]
        judged = [f"{part:.3f}" for part in (tally.f1, tally.precision, tally.recall)]
        speed = statistics.median(each[tool] for each in rounds)
        rival = next((other for other in tools if other.name == tool.rival), tools[0])
        ratio = statistics.median(each[rival] / each[tool] for each in rounds)
        rows.append([task, name, version(tool), *judged, figure(speed / 1e6), figure(ratio)])
    return rows


def measure(task: str, programs: pathlib.Path, folder: pathlib.Path) -> list[list[str]]:
    labels, timed = texts.of(task, programs)
    file = folder / f"{task}.json"
    content = {"labelled": [text for text, _ in labels], "timed": timed}
    file.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    failures: dict[Tool, str] = {}
    contestants: dict[Tool, Contestant] = {}
    for tool in TASKS[task]:
        print(f"{task}: {tool.name}", file=sys.stderr)
        problem = install.install(ENVIRONMENT, tool.packages) if tool.packages else None
        if problem:
            failures[tool] = problem
        else:
            contestants[tool] = Contestant(command(tool, programs, file))
    try:
        return rows_of(task, TASKS[task], labels, contestants, failures)
    finally:
        for contestant in contestants.values():
            contestant.end()


def main() -> int:
    tasks = sys.argv[1:] or list(TASKS)
    if any(task not in TASKS for task in tasks):
        print(f"usage: run.py [{'|'.join(TASKS)}]…", file=sys.stderr)
        return 64
    programs = build.build("peer", "generate-news")
    install.create(ENVIRONMENT)
    with tempfile.TemporaryDirectory() as folder:
        rows = [row for task in tasks for row in measure(task, programs, pathlib.Path(folder))]
    text = "\n".join(["# Peers", "", machine.description(), "", table(TITLES, rows, texts=3), ""])
    if tasks == list(TASKS):
        (build.RESULTS / "peers.md").write_text(text, encoding="utf-8")
    print(text)
    # Ours must be measured; whoever else cannot be is reported.
    return 1 if any(row[1] == "Shuliang" and row[3] == "–" for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
