"""What both sketches are made of, and when two texts count as the same to them."""

# Characters of a shingle; five is usual for Chinese, where a word has about two.
LENGTH = 5
PERMUTATIONS = 128
# The similarity from which a text counts as a repeat.
THRESHOLD = 0.8


def shingles(text: str) -> list[str]:
    """Every run of five characters, white space left out."""
    text = "".join(text.split())
    return [text[start : start + LENGTH] for start in range(max(1, len(text) - LENGTH + 1))]
