"""A tool in a process of its own, which answers a line of JSON to each command."""

import contextlib
import json
import subprocess
import tempfile
import threading


class ContestantError(Exception):
    """A tool that ended or gave no answer in time; the text says why."""


class Contestant:
    # Loading dictionaries included, no tool needs as long for an answer.
    LIMIT = 180.0

    def __init__(self, command: list[str]) -> None:
        self._said = tempfile.TemporaryFile()
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._said, text=True
        )

    def ask(self, command: str):
        """The answer to a command.

        Raises ContestantError where there is none.
        """
        timer = threading.Timer(self.LIMIT, self._process.kill)
        timer.start()
        try:
            self._process.stdin.write(command + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        except BrokenPipeError:
            line = ""
        finally:
            timer.cancel()
        if not line:
            raise ContestantError(self._reason())
        return json.loads(line)

    def end(self) -> None:
        self._process.kill()
        # A command that it did not read any more is lost with it.
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()
        self._said.close()

    def _reason(self) -> str:
        """The last line it wrote to standard error."""
        self._process.wait()
        self._said.seek(0)
        lines = self._said.read().decode(errors="replace").strip().splitlines()
        return (lines[-1] if lines else "it ended without a word").replace("|", "/")[:160]
