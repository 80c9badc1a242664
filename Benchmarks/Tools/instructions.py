"""Counts the instructions of each case under callgrind, and holds them against the kept ones.

Callgrind counts what a program does, not how long it took: the same program over the same text gives
the same count to a few in a thousand, whatever else the machine does.
"""

import os
import pathlib
import platform
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass

import machine

# What a case may cost more than the kept count before it is an error.
TOLERANCE = 0.10
# What a case may cost more in any case: a few allocations depend on what ran before.
SPARE = {"instructions": 0, "allocations": 20, "memory": 4096}


@dataclass(frozen=True)
class Count:
    """What one run of a case over a text cost."""

    instructions: int
    allocations: int
    # The most bytes held at once beside the text.
    memory: int
    size: int = 0
    found: int = 0


def is_available() -> bool:
    return shutil.which("valgrind") is not None


def measure(program: pathlib.Path) -> dict[str, Count]:
    """The counts of every case, by its name. Takes a minute and a half."""
    with tempfile.TemporaryDirectory() as folder:
        # Valgrind stumbles over the debugging information of newer compilers.
        bare = pathlib.Path(folder) / program.name
        subprocess.run(["strip", "--strip-debug", "-o", bare, program], check=True)
        output = pathlib.Path(folder) / "callgrind"
        command = [
            "valgrind", "--tool=callgrind", "--quiet", f"--callgrind-out-file={output}",
            "--toggle-collect=measured_region", "--dump-after=measured_region", str(bare),
        ]  # fmt: skip
        # Else the order of sets, and with it a few instructions, would differ from run to run.
        environment = {**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1"}
        run = subprocess.run(
            command, stdout=subprocess.PIPE, text=True, check=True, env=environment
        )
        counts = {}
        for number, line in enumerate(run.stdout.splitlines(), start=1):
            name, size, found, allocations, memory = line.split("\t")
            dump = pathlib.Path(f"{output}.{number}").read_text(encoding="utf-8", errors="replace")
            total = int(re.search(r"^totals: (\d+)", dump, re.MULTILINE).group(1))
            counts[name] = Count(total, int(allocations), int(memory), int(size), int(found))
        return counts


def environment() -> str:
    """What the kept counts belong to: another compiler or another ICU has others."""
    return f"{machine.swift_version()}, {machine.icu_version()}, {platform.machine()}"


def write(path: pathlib.Path, counts: dict[str, Count]) -> None:
    """Keeps counts as the thresholds of later runs."""
    lines = [
        "# What each case may cost: instructions, allocations and bytes of memory of one run over 0.4 MB of text.",
        "# Written by `make bench-thresholds`; `make bench` fails where a case costs a tenth more.",
        f"# {environment()}",
        "case\tinstructions\tallocations\tmemory",
    ]
    lines += [
        f"{name}\t{count.instructions}\t{count.allocations}\t{count.memory}"
        for name, count in counts.items()
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def read(path: pathlib.Path) -> tuple[str, dict[str, Count]]:
    """What kept counts belong to, and the counts by the names of their cases."""
    lines = path.read_text(encoding="utf-8").splitlines()
    kept_for = [line[2:] for line in lines if line.startswith("# ")][-1]
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")][1:]
    return kept_for, {name: Count(*map(int, numbers)) for name, *numbers in rows}


def excesses(counts: dict[str, Count], kept: dict[str, Count]) -> list[str]:
    """A line for each case that costs more than it may, or of which nothing is kept."""
    found = []
    for name, count in counts.items():
        if name not in kept:
            found.append(f"{name}: no count is kept of it")
            continue
        for what, spare in SPARE.items():
            now, before = getattr(count, what), getattr(kept[name], what)
            if now > before * (1 + TOLERANCE) + spare:
                found.append(f"{name}: {now} {what}, {before} kept")
    found += [f"{name}: is kept, but there is no such case" for name in kept if name not in counts]
    return found


def savings(counts: dict[str, Count], kept: dict[str, Count]) -> list[str]:
    """A line for each case that has become cheaper by a tenth: its count should be kept anew."""
    return [
        f"{name}: {count.instructions} instructions, {kept[name].instructions} kept"
        for name, count in counts.items()
        if name in kept and count.instructions < kept[name].instructions * (1 - TOLERANCE)
    ]
