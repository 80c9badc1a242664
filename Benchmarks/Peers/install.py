"""Installs the peers into a virtual environment of their own, each by itself: one that fails is left out."""

import pathlib
import re
import subprocess
import sys
import venv

FOLDER = pathlib.Path(__file__).resolve().parent


def python(environment: pathlib.Path) -> pathlib.Path:
    return environment / "bin" / "python"


def pinned() -> dict[str, str]:
    """The requirement of each package: `jieba==0.42.1`."""
    lines = (FOLDER / "requirements.txt").read_text(encoding="utf-8").splitlines()
    return {line.split("==")[0]: line for line in lines if line and not line.startswith("#")}


def create(environment: pathlib.Path) -> None:
    if not python(environment).exists():
        venv.create(environment, with_pip=True, clear=True)


def install(environment: pathlib.Path, packages: tuple[str, ...]) -> str | None:
    """Installs packages at their versions; why it could not be done, or nothing."""
    requirements = pinned()
    command = [
        str(python(environment)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
        "--constraint", str(FOLDER / "constraints.txt"), *[requirements[name] for name in packages],
    ]  # fmt: skip
    run = subprocess.run(command, capture_output=True, text=True, timeout=600)
    if run.returncode == 0:
        return None
    print(run.stderr, file=sys.stderr)
    return reason(run.stderr)


def reason(said: str) -> str:
    """The line in which an installer says what is wrong, without addresses."""
    lines = [line for line in said.splitlines() if line.lower().startswith("error")]
    line = (lines or said.splitlines() or ["it could not be installed"])[-1]
    return re.sub(r"\S*(://|host=)\S*", "…", line).replace("|", "/")[:160]
