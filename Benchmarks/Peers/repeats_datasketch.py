"""datasketch: MinHash of a text's shingles under locality-sensitive hashing."""

from datasketch import MinHash, MinHashLSH

from shingles import PERMUTATIONS, THRESHOLD, shingles

index: MinHashLSH


def begin() -> None:
    global index
    index = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS)
    begin.number = 0


def answer(text: str) -> bool:
    """Whether a text before it is as similar as the threshold, by its sketch."""
    sketch = MinHash(num_perm=PERMUTATIONS)
    sketch.update_batch([shingle.encode() for shingle in shingles(text)])
    known = index.query(sketch)
    begin.number += 1
    index.insert(begin.number, sketch)
    return bool(known)
