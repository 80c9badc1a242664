import contextlib
import io
import pathlib
import sys
import tempfile
import unittest

import folders  # noqa: F401 - finds the modules below
import dedup_sizes
import runs
import scaling


class RunsTests(unittest.TestCase):
    def test_the_cost_is_that_of_the_program(self):
        small = runs.cost([sys.executable, "-c", "pass"])
        large = runs.cost([sys.executable, "-c", "len(b'x' * 100_000_000)"])
        self.assertGreater(large.memory - small.memory, 90_000_000)
        self.assertGreater(large.seconds, 0)
        self.assertGreater(large.work, 0)

    def test_sizes_are_whole_numbers_from_one_on(self):
        self.assertEqual(runs.sizes(["scaling.py"], [1, 10]), [1, 10])
        self.assertEqual(runs.sizes(["scaling.py", "100", "2", "100"], [1]), [2, 100])
        for wrong in ["0", "-1", "ten", "1.5"]:
            with contextlib.redirect_stderr(io.StringIO()) as said, self.assertRaises(SystemExit) as end:
                runs.sizes(["Tools/scaling.py", "1", wrong], [1])
            self.assertEqual(end.exception.code, 64)
            self.assertEqual(said.getvalue(), "usage: scaling.py [MEGABYTES…]\n")

    def test_a_program_that_fails_ends_the_measurement(self):
        with self.assertRaises(SystemExit):
            runs.cost([sys.executable, "-c", "raise SystemExit(3)"])

    def test_news_is_gone_after_the_work(self):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            generator = folder / "generate-news"
            generator.write_text('#!/bin/sh\nfor line in $(seq "$1"); do echo "$line"; done\n')
            generator.chmod(0o755)
            with runs.news(folder, 7, folder) as news:
                self.assertEqual(runs.line_count(news), 7)
            self.assertFalse(news.exists())


class RowTests(unittest.TestCase):
    cost = runs.Cost(seconds=4, work=2.5, memory=50_000_000)

    def test_rates_are_megabytes_by_seconds(self):
        run = dedup_sizes.Run(100, self.cost, repeats=9)
        self.assertEqual(dedup_sizes.row(run), ["100", "9", "4", "2.5", "40", "50"])
        run = scaling.Run(100, 2, self.cost, records=9)
        self.assertEqual(scaling.row(run), ["100", "2", "9", "4", "2.5", "25", "40", "50"])

    def test_stages_are_those_of_the_largest_corpus(self):
        small = scaling.Run(1, 1, self.cost, 9, {"parse": 7, "extract": 8})
        large = [scaling.Run(10, jobs, self.cost, 9, {"extract": 2.5, "parse": jobs}) for jobs in [1, 2]]
        lines = scaling.stage_table([small, *large]).splitlines()
        cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
        self.assertEqual(cells[0], ["stage", "1 job", "2 jobs"])
        self.assertEqual(cells[2:], [["parse", "1", "2"], ["extract", "2.5", "2.5"]])


if __name__ == "__main__":
    unittest.main()
