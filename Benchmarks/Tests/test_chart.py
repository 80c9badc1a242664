import unittest
import xml.etree.ElementTree

import folders  # noqa: F401 - finds the modules below
from chart import Line, chart
from tables import figure, table, width


class ChartTests(unittest.TestCase):
    def picture(self, points):
        return xml.etree.ElementTree.fromstring(
            chart("a < b", "MB", "seconds", [Line("1 job", points)])
        )

    def test_a_cost_in_proportion_is_a_straight_line(self):
        polyline = next(
            self.picture([(1, 2), (10, 20), (100, 200)]).iter(
                "{http://www.w3.org/2000/svg}polyline"
            )
        )
        places = [tuple(map(float, place.split(","))) for place in polyline.get("points").split()]
        (x1, y1), (x2, y2), (x3, y3) = places
        self.assertAlmostEqual(x2 - x1, x3 - x2, delta=0.2)
        self.assertAlmostEqual(y2 - y1, y3 - y2, delta=0.2)
        # More seconds stand higher, and y grows downwards.
        self.assertLess(y3, y1)

    def test_words_are_escaped_and_every_point_is_drawn(self):
        picture = self.picture([(1, 1), (10, 9)])
        words = [element.text for element in picture.iter("{http://www.w3.org/2000/svg}text")]
        self.assertIn("a < b", words)
        self.assertEqual(len(list(picture.iter("{http://www.w3.org/2000/svg}circle"))), 2)

    def test_zero_has_no_place(self):
        with self.assertRaises(ValueError):
            self.picture([(1, 0)])


class TablesTests(unittest.TestCase):
    def test_columns_are_as_wide_as_their_widest_cell(self):
        lines = table(["", "MB/s"], [["数量", "9"], ["a", "1234"]]).split("\n")
        self.assertEqual(lines[1], "| ---- | ---: |")
        self.assertEqual(lines[2], "| 数量 |    9 |")
        self.assertEqual(len({width(line) for line in lines}), 1)

    def test_figures_have_three_digits(self):
        self.assertEqual(
            [figure(number) for number in [0, 0.01234, 1.5, 99.96, 1234.5]],
            ["0", "0.0123", "1.5", "100", "1234"],
        )


if __name__ == "__main__":
    unittest.main()
