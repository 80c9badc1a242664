"""Lets the tests import what stands in the folders of the benchmarks."""

import pathlib
import sys

FOLDER = pathlib.Path(__file__).resolve().parent.parent
for name in ["Tools", "Peers"]:
    sys.path.insert(0, str(FOLDER / name))
