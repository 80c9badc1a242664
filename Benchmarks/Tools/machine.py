"""What a table was measured on and when, without a name of the machine."""

import datetime
import os
import platform
import subprocess


def processor() -> str:
    """The model of the processor: `Intel(R) Xeon(R) Processor @ 2.50GHz`."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as lines:
            models = [
                line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")
            ]
    except OSError:
        models = []
    return models[0] if models else platform.processor() or platform.machine()


def swift_version() -> str:
    """`Swift 6.3.1`."""
    said = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=True).stdout
    words = said.split()
    return f"Swift {words[words.index('version') + 1]}"


def icu_version() -> str:
    """`ICU 72.1`."""
    asked = subprocess.run(["pkg-config", "--modversion", "icu-uc"], capture_output=True, text=True)
    return f"ICU {asked.stdout.strip() or 'of the system'}"


def description() -> str:
    """A line for the head of a table: the day, the machine, what built and ran the programs."""
    day = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC")
    load = os.getloadavg()[0]
    return (
        f"{day}; {processor()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}; "
        f"{swift_version()}, {icu_version()}, Python {platform.python_version()}; "
        f"load {load:.1f} at the end"
    )
