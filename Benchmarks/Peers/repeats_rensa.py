"""rensa: MinHash of a text's shingles under locality-sensitive hashing, in Rust."""

from rensa import RMinHash, RMinHashLSH

from shingles import PERMUTATIONS, THRESHOLD, shingles

BANDS = 16
state: dict = {}


def begin() -> None:
    state["index"] = RMinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS, num_bands=BANDS)
    state["sketches"] = []


def answer(text: str) -> bool:
    """Whether a text before it is as similar as the threshold, by its sketch."""
    sketch = RMinHash(num_perm=PERMUTATIONS, seed=42)
    sketch.update(shingles(text))
    sketches = state["sketches"]
    known = any(sketches[key].jaccard(sketch) >= THRESHOLD for key in state["index"].query(sketch))
    state["index"].insert(len(sketches), sketch)
    sketches.append(sketch)
    return known
