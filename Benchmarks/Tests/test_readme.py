import importlib.util
import re
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

    def test_every_page_has_a_place_for_its_blocks(self):
        for page, blocks in readme.PAGES.items():
            text = (folders.FOLDER.parent / page).read_text(encoding="utf-8")
            readme.refreshed(text, {name: block() for name, block in blocks.items()})

    def test_pictures_are_led_to_from_each_page(self):
        for page, blocks in readme.PAGES.items():
            for target in re.findall(r"\]\(([^)]*\.svg)\)", blocks["scaling"]()):
                self.assertTrue(((folders.FOLDER.parent / page).parent / target).is_file(), target)


if __name__ == "__main__":
    unittest.main()
