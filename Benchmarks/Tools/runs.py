"""Runs of the command `shuliang` over generated news, and what they cost."""

import contextlib
import os
import pathlib
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Cost:
    # On the clock, and of the processors together.
    seconds: float
    work: float
    # The largest resident size, in bytes.
    memory: int


def sizes(arguments: list[str], usual: list[int]) -> list[int]:
    """The megabytes that a script was called with, each once and the smallest first; without any the usual.

    Ends the script with 64 where one is no whole number from 1 on.
    """
    try:
        found = sorted({int(argument) for argument in arguments[1:]}) or usual
    except ValueError:
        found = []
    if not found or found[0] < 1:
        print(f"usage: {pathlib.Path(arguments[0]).name} [MEGABYTES…]", file=sys.stderr)
        sys.exit(64)
    return found


def cost(arguments: list[str | pathlib.Path]) -> Cost:
    """Runs a program to its end; a program that fails ends this one."""
    start = time.perf_counter()
    process = subprocess.Popen(list(map(str, arguments)))
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"error: {' '.join(map(str, arguments))} ended with {process.returncode}")
    # Linux counts in kibibytes, macOS in bytes.
    memory = usage.ru_maxrss * (1024 if sys.platform == "linux" else 1)
    return Cost(seconds, usage.ru_utime + usage.ru_stime, memory)


@contextlib.contextmanager
def news(programs: pathlib.Path, megabytes: int, folder: pathlib.Path) -> Iterator[pathlib.Path]:
    """A file of so many megabytes of generated news, there for as long as it is worked with."""
    file = folder / f"{megabytes}.jsonl"
    with file.open("wb") as lines:
        subprocess.run([programs / "generate-news", str(megabytes)], stdout=lines, check=True)
    try:
        yield file
    finally:
        file.unlink()


def line_count(file: pathlib.Path) -> int:
    with file.open("rb") as lines:
        return sum(1 for _ in lines)
