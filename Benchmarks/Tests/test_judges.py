import unittest

import folders  # noqa: F401 - finds the modules below
import labelled
from judges import JUDGES, Tally, same_value


def judged(task: str, answer, label, kinds=None) -> tuple[int, int, int]:
    tally = Tally()
    JUDGES[task](tally, answer, label, kinds)
    return tally.right, tally.wrong, tally.missed


class JudgesTests(unittest.TestCase):
    def test_values_are_compared_exactly_but_for_rounded_fractions(self):
        for read, expected in [
            ("2.50", "2.5"),
            ("12%", "12"),
            ("0.333333333333333", "1/3"),
            ("3..5", "3..5"),
        ]:
            self.assertTrue(same_value(read, expected), read)
        for read, expected in [
            ("2.51", "2.5"),
            (None, "1"),
            ("drei", "3"),
            ("3", "3..5"),
            ("0.333", "1/3"),
        ]:
            self.assertFalse(same_value(read, expected), read)

    def test_words_are_judged_by_the_places_between_them(self):
        label = labelled.Words("新能源装机", frozenset([3]), frozenset([1]))
        self.assertEqual(judged("words", ["新能源", "装机"], label), (1, 0, 0))
        self.assertEqual(judged("words", ["新", "能源", "装机"], label), (1, 0, 0))
        self.assertEqual(judged("words", ["新能", "源装机"], label), (0, 1, 1))
        # What is no segmentation of the text has no place right.
        self.assertEqual(judged("words", ["新能源"], label), (0, 0, 1))
        self.assertEqual(judged("words", None, label), (0, 0, 1))

    def test_figures_need_value_and_place(self):
        text, figures = labelled.figures_of("投入[3亿元=300000000 money]，增长[5%=5 percent]。")
        self.assertEqual(text, "投入3亿元，增长5%。")
        right = [
            {"start": 2, "end": 5, "value": "300000000"},
            {"start": 8, "end": 10, "value": "5"},
        ]
        self.assertEqual(judged("quantities", right, figures), (2, 0, 0))
        self.assertEqual(judged("quantities", right[:1], figures), (1, 0, 1))
        moved = [{"start": 0, "end": 2, "value": "5"}]
        self.assertEqual(judged("quantities", moved, figures), (0, 1, 2))
        # Who says no place is judged by the value alone.
        self.assertEqual(judged("quantities", [{"value": "5"}, {"value": "6"}], figures), (1, 1, 1))

    def test_a_tool_for_money_is_judged_on_money(self):
        _, figures = labelled.figures_of(
            "投入[3亿元=300000000 money]，增长[5%=5 percent]，[三天=3 optional]后。"
        )
        read = [{"start": 2, "end": 5, "value": "300000000"}, {"start": 8, "end": 10, "value": "5"}]
        self.assertEqual(judged("quantities", read, figures, frozenset(["money"])), (1, 0, 0))
        self.assertEqual(judged("quantities", [], figures, frozenset(["money"])), (0, 0, 1))

    def test_shares_are_zero_where_nothing_was_read(self):
        self.assertEqual((Tally().precision, Tally().recall, Tally().f1), (0, 0, 0))
        tally = Tally(right=3, wrong=1, missed=2)
        self.assertEqual((tally.precision, tally.recall), (0.75, 0.6))
        self.assertAlmostEqual(tally.f1, 2 / 3)


class LabelledTests(unittest.TestCase):
    def test_every_label_can_be_read(self):
        for text, figures in labelled.quantities():
            self.assertNotRegex(text, r"[\[\]=|]", text)
            for figure in figures:
                self.assertTrue(same_value(figure.value, figure.value), text)
                self.assertIn(
                    figure.kind, {"money", "percent", "measure", "count", "fraction", "optional"}
                )
        for text, value in labelled.numerals():
            self.assertTrue(same_value(value, value), text)

    def test_words_are_parted_inside_their_text(self):
        for text, label in labelled.words():
            self.assertFalse(label.must & label.may, text)
            self.assertTrue(all(0 < place < len(text) for place in label.must), text)

    def test_reprints_are_labelled_by_what_they_say(self):
        bases = ["产量3.5万吨，增长。", "收入7.2亿元，持平。", "气温9.5度，回升。"]
        labels = labelled.repeats(["没有数字。", *bases])
        self.assertEqual([label for _, label in labels], [False] * 3 + [True, True, False])
        self.assertEqual(labels[3][0], bases[0])
        self.assertIn("７.２", labels[4][0])
        self.assertEqual(labels[5][0], "气温10.5度，回升。")


if __name__ == "__main__":
    unittest.main()
