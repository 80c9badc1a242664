"""Where the package of the benchmarks stands, and its programs."""

import os
import pathlib
import subprocess
import sys

FOLDER = pathlib.Path(__file__).resolve().parent.parent
PROJECT = FOLDER.parent
RESULTS = FOLDER / "Results"
SWIFT = os.environ.get("SWIFT", "swift")


def options() -> list[str]:
    """What every build for release is given."""
    script = str(PROJECT / "Scripts" / "release-options.sh")
    shown = subprocess.run([script], check=True, capture_output=True, text=True)
    return shown.stdout.split()


def build(*products: str) -> pathlib.Path:
    """Builds programs of the benchmarks for release; the folder they stand in."""
    return release_build(FOLDER, products)


def build_command() -> pathlib.Path:
    """Builds the command `shuliang` for release; its path."""
    return release_build(PROJECT, ("shuliang",)) / "shuliang"


def release_build(package: pathlib.Path, products: tuple[str, ...]) -> pathlib.Path:
    command = [SWIFT, "build", "--package-path", str(package), *options()]
    for product in products:
        # What is said of progress must not stand in a table.
        if subprocess.run([*command, "--product", product], stdout=2).returncode != 0:
            sys.exit(f"error: {product} could not be built")
    shown = subprocess.run(
        [*command, "--show-bin-path"], check=True, capture_output=True, text=True
    )
    return pathlib.Path(shown.stdout.strip())
