import importlib.util
import unittest

import folders

SCRIPT = folders.FOLDER.parent / "Scripts" / "refresh-readme.py"
spec = importlib.util.spec_from_file_location("refresh_readme", SCRIPT)
readme = importlib.util.module_from_spec(spec)
spec.loader.exec_module(readme)


class ReadmeTests(unittest.TestCase):
    text = "before\n<!-- peers: begin. Written by a script. -->\nold\n<!-- peers: end -->\nafter\n"

    def test_only_the_block_is_replaced(self):
        new = readme.refreshed(self.text, {"peers": "| 1 |\n| 2 |"})
        self.assertEqual(new, self.text.replace("old", "| 1 |\n| 2 |"))
        self.assertEqual(readme.refreshed(new, {"peers": "| 1 |\n| 2 |"}), new)

    def test_a_block_without_a_place_is_an_error(self):
        with self.assertRaises(ValueError):
            readme.refreshed(self.text, {"stages": "new"})


if __name__ == "__main__":
    unittest.main()
