"""A line chart as SVG: no library, no script in the picture, readable in the dark and in the light."""

import math
from dataclasses import dataclass

WIDTH, HEIGHT = 640, 360
LEFT, RIGHT, TOP, BOTTOM = 70, 150, 40, 50
# Okabe and Ito's colours, which those who see fewer colours can tell apart.
COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7"]


@dataclass(frozen=True)
class Line:
    name: str
    points: list[tuple[float, float]]


@dataclass(frozen=True)
class Axis:
    """A logarithmic axis over powers of ten, from `low` to `high` pixels."""

    title: str
    first: int
    last: int
    low: float
    high: float

    @classmethod
    def over(cls, title: str, values: list[float], low: float, high: float) -> "Axis":
        first = math.floor(math.log10(min(values)))
        last = max(math.ceil(math.log10(max(values))), first + 1)
        return cls(title, first, last, low, high)

    def place(self, value: float) -> float:
        share = (math.log10(value) - self.first) / (self.last - self.first)
        return self.low + share * (self.high - self.low)

    def ticks(self) -> list[float]:
        return [10.0**power for power in range(self.first, self.last + 1)]


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def text(x: float, y: float, words: str, anchor: str = "middle", turned: bool = False) -> str:
    turn = f' transform="rotate(-90 {x:.0f} {y:.0f})"' if turned else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{turn}>{escaped(words)}</text>'


def grid(across: Axis, up: Axis) -> list[str]:
    parts = []
    for tick in across.ticks():
        x = across.place(tick)
        parts.append(f'<path d="M{x:.1f} {up.low:.1f}V{up.high:.1f}" class="grid"/>')
        parts.append(text(x, up.low + 18, f"{tick:g}"))
    for tick in up.ticks():
        y = up.place(tick)
        parts.append(f'<path d="M{across.low:.1f} {y:.1f}H{across.high:.1f}" class="grid"/>')
        parts.append(text(across.low - 8, y + 4, f"{tick:g}", anchor="end"))
    parts.append(text((across.low + across.high) / 2, HEIGHT - 10, across.title))
    parts.append(text(16, (up.low + up.high) / 2, up.title, turned=True))
    return parts


def curve(line: Line, colour: str, across: Axis, up: Axis) -> list[str]:
    places = [(across.place(x), up.place(y)) for x, y in line.points]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    parts = [f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>']
    parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>' for x, y in places]
    return parts


def legend(number: int, name: str, colour: str) -> list[str]:
    x, y = WIDTH - RIGHT + 15, TOP + 12 + 20 * number
    return [
        f'<path d="M{x} {y - 4}h18" stroke="{colour}" stroke-width="3"/>',
        text(x + 24, y, name, anchor="start"),
    ]


def chart(title: str, across: str, up: str, lines: list[Line]) -> str:
    """Lines over logarithmic axes; a straight line of slope one is a cost in proportion."""
    values = [point for line in lines for point in line.points]
    if any(x <= 0 or y <= 0 for x, y in values):
        raise ValueError("a logarithmic axis has no place for zero or less")
    horizontal = Axis.over(across, [x for x, _ in values], LEFT, WIDTH - RIGHT)
    vertical = Axis.over(up, [y for _, y in values], HEIGHT - BOTTOM, TOP)
    parts = [text(WIDTH / 2, 22, title), *grid(horizontal, vertical)]
    for number, line in enumerate(lines):
        colour = COLOURS[number % len(COLOURS)]
        parts += curve(line, colour, horizontal, vertical) + legend(number, line.name, colour)
    style = "text{font:13px sans-serif;fill:#444}.grid{stroke:#bbb;stroke-width:.6;fill:none}"
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">',
            f"<title>{escaped(title)}</title><style>{style}</style>",
            '<rect width="100%" height="100%" fill="#fff"/>',
            *parts,
            "</svg>",
            "",
        ]
    )
