import pathlib
import tempfile
import unittest

import folders  # noqa: F401 - finds the modules below
import instructions
from instructions import Count


class InstructionsTests(unittest.TestCase):
    kept = {"repair": Count(1_000_000, 500, 100_000)}

    def excesses(
        self, instructions_now: int = 1_000_000, allocations: int = 500, memory: int = 100_000
    ):
        return instructions.excesses(
            {"repair": Count(instructions_now, allocations, memory)}, self.kept
        )

    def test_a_tenth_more_is_seen_and_less_is_not(self):
        self.assertEqual(self.excesses(1_100_000), [])
        self.assertEqual(self.excesses(1_100_001), ["repair: 1100001 instructions, 1000000 kept"])
        self.assertEqual(self.excesses(1), [])

    def test_allocations_and_memory_are_held_too(self):
        self.assertEqual(self.excesses(allocations=570), [])
        self.assertEqual(self.excesses(allocations=571), ["repair: 571 allocations, 500 kept"])
        self.assertEqual(self.excesses(memory=114_097), ["repair: 114097 memory, 100000 kept"])

    def test_cases_that_one_side_lacks_are_named(self):
        new = {"decode": Count(1, 1, 1)}
        self.assertEqual(
            instructions.excesses(new, self.kept),
            ["decode: no count is kept of it", "repair: is kept, but there is no such case"],
        )

    def test_savings_are_told_apart_from_noise(self):
        self.assertEqual(instructions.savings({"repair": Count(900_000, 0, 0)}, self.kept), [])
        self.assertEqual(len(instructions.savings({"repair": Count(899_999, 0, 0)}, self.kept)), 1)

    def test_what_is_written_is_read_back(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "kept.tsv"
            instructions.write(file, self.kept)
            self.assertEqual(instructions.read(file), (instructions.environment(), self.kept))

    def test_the_kept_counts_can_be_read(self):
        _, kept = instructions.read(folders.FOLDER / "Thresholds.tsv")
        self.assertIn("extract", kept)
        self.assertTrue(all(count.instructions > 0 for count in kept.values()))


if __name__ == "__main__":
    unittest.main()
