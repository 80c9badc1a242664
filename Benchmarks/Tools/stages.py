"""`make bench`: the speed, memory and instructions of each stage, held against what is kept.

stages.py             measure, write Results/stages.md, fail where a case costs a tenth more
stages.py --keep      write the counts into Thresholds.tsv instead
"""

import json
import os
import platform
import subprocess
import sys

import build
import instructions
import machine
from tables import figure, table

THRESHOLDS = build.FOLDER / "Thresholds.tsv"


def speeds() -> list[dict]:
    """What ordo-one/benchmark measured, as its JMH export has it; each case runs in its own process."""
    # The export goes to standard output so that the plug-in need not be let write into the package.
    command = [
        build.SWIFT, "package", "--package-path", str(build.FOLDER), *build.options(), "benchmark",
        "--format", "jmh", "--path", "stdout", "--no-progress",
    ]  # fmt: skip
    run = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    exports = [line for line in run.stdout.splitlines() if line.startswith("[{")]
    if not exports:
        sys.exit(f"error: the benchmarks ended without a result:\n{run.stdout}")
    return json.loads(exports[-1])


def stage_table(measured: list[dict], counts: dict[str, instructions.Count]) -> str:
    by_name = {name_of(entry): entry["secondaryMetrics"] for entry in measured}
    order = list(counts) or list(by_name)
    rows = []
    for name in [name for name in order if name in by_name]:
        speed = by_name[name]["kB/s"]["scorePercentiles"]
        # Of what prefers more, the lowest percentile is the best.
        best = max(speed.values())
        rows.append(
            [name, figure(speed["50.0"] / 1000), figure(best / 1000), *counted(counts.get(name))]
        )
    titles = [
        "stage",
        "MB/s",
        "best",
        "instructions/byte",
        "allocations/kB",
        "peak kB",
        "found in 0.4 MB",
    ]
    return table(titles, rows)


def name_of(entry: dict) -> str:
    """The name of a case; the export writes `package.target.name` without blanks."""
    return entry["benchmark"].split(".")[-1].replace("_", " ")


def counted(count: instructions.Count | None) -> list[str]:
    if count is None:
        return ["–", "–", "–", "–"]
    return [
        figure(count.instructions / count.size),
        figure(1000 * count.allocations / count.size) if count.allocations >= 0 else "–",
        figure(count.memory / 1000) if count.allocations >= 0 else "–",
        str(count.found),
    ]


def growth(counts: dict[str, instructions.Count]) -> str:
    one, ten = counts["records of one part"], counts["records of ten parts"]
    ratio = ten.instructions / one.instructions
    return (
        f"A document of {one.size / 1000:.0f} kB takes {one.instructions / 1e6:.0f} million instructions "
        f"to records, one of ten times the size {ratio:.2f} times as many."
    )


def loading(counts: dict[str, instructions.Count]) -> str:
    count = counts["load words"]
    held = f" and hold at most {count.memory / 1e6:.1f} MB" if count.memory >= 0 else ""
    return (
        f"ICU's words are loaded once a process: {count.instructions / 1e6:.0f} million instructions"
        f"{held}."
    )


def check(counts: dict[str, instructions.Count]) -> bool:
    """Whether no case costs more than it may; says on standard error which do."""
    kept_for, kept = instructions.read(THRESHOLDS)
    here = instructions.environment()
    if kept_for != here:
        print(f"note: the counts were kept with {kept_for}; here it is {here}", file=sys.stderr)
    for line in instructions.savings(counts, kept):
        print(f"note: cheaper by a tenth, run `make bench-thresholds`: {line}", file=sys.stderr)
    excesses = instructions.excesses(counts, kept)
    for line in excesses:
        print(f"error: costs more than it may: {line}", file=sys.stderr)
    return not excesses


def main() -> int:
    programs = build.build("count-instructions")
    counts = {}
    if instructions.is_available():
        print("counting instructions, a minute and a half", file=sys.stderr)
        counts = instructions.measure(programs / "count-instructions")
    elif platform.system() == "Linux":
        print("error: instructions cannot be counted; apt-get install valgrind", file=sys.stderr)
        return 1
    if "--keep" in sys.argv[1:]:
        instructions.write(THRESHOLDS, counts)
        print(f"kept in {THRESHOLDS.relative_to(build.PROJECT)}")
        return 0
    lines = ["# Stages", "", machine.description(), "", stage_table(speeds(), counts)]
    if counts:
        lines += ["", growth(counts), loading(counts)]
    text = "\n".join(lines) + "\n"
    print(text)
    if os.environ.get("SHULIANG_BENCHMARK_TEXT"):
        print("note: a text of your own; nothing is written down or compared", file=sys.stderr)
        return 0
    (build.RESULTS / "stages.md").write_text(text, encoding="utf-8")
    return 0 if not counts or check(counts) else 1


if __name__ == "__main__":
    sys.exit(main())
