import json
import pathlib
import sys
import tempfile
import unittest

import folders
import install
from contestant import Contestant, ContestantError
from tools import TASKS


class InstallTests(unittest.TestCase):
    def test_a_reason_names_no_address(self):
        said = "Looking in https://u:p@host.example/simple\nERROR: no cn2an | at https://host.example/x\n"
        self.assertEqual(install.reason(said), "ERROR: no cn2an / at …")
        said = "ERROR: HTTPSConnectionPool(host='host.example', port=443): refused"
        self.assertNotIn("host.example", install.reason(said))
        self.assertEqual(install.reason(""), "it could not be installed")

    def test_every_peer_has_a_version_and_a_module(self):
        pinned = install.pinned()
        for tools in TASKS.values():
            self.assertEqual(tools[0].name, "Shuliang")
            for tool in tools:
                self.assertTrue(all("==" in pinned[package] for package in tool.packages), tool)
                if tool.module:
                    self.assertTrue((folders.FOLDER / "Peers" / f"{tool.module}.py").exists(), tool)


class ContestantTests(unittest.TestCase):
    """A peer made here, under the same protocol as the others."""

    def contestant(self, source: str) -> Contestant:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        path = pathlib.Path(folder.name)
        (path / "made.py").write_text(source, encoding="utf-8")
        texts = {"labelled": ["ab", "c"], "timed": ["数量", "x"]}
        (path / "texts.json").write_text(json.dumps(texts), encoding="utf-8")
        run = (
            f"import sys, runpy; sys.path[:0] = [{str(path)!r}]; "
            f"sys.argv = ['', 'made', {str(path / 'texts.json')!r}]; "
            f"runpy.run_path({str(folders.FOLDER / 'Peers' / 'protocol.py')!r}, run_name='__main__')"
        )
        contestant = Contestant([sys.executable, "-c", run])
        self.addCleanup(contestant.end)
        return contestant

    def test_answers_come_in_order_and_what_fails_is_no_answer(self):
        peer = self.contestant(
            "def answer(text):\n  print(1)\n  return len(text) if text != 'c' else 1 / 0\n"
        )
        self.assertEqual(peer.ask("answers"), [2, None])

    def test_time_says_what_was_done(self):
        done = self.contestant("def answer(text):\n  return text\n").ask("time 0.01")
        # Whole passes over 7 bytes, and perhaps the first text of another.
        self.assertIn(done["bytes"] % 7, {0, 6})
        self.assertGreaterEqual(done["seconds"], 0.01)

    def test_a_peer_that_ends_says_why(self):
        with self.assertRaisesRegex(ContestantError, "no such thing"):
            self.contestant("raise ImportError('no such thing')").ask("answers")


if __name__ == "__main__":
    unittest.main()
