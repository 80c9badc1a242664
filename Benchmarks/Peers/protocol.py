"""What every peer in Python is run by: the same commands as the program `peer` in Swift takes.

    protocol.py MODULE FILE

`answers` gives the answers to the labelled texts of FILE, `time SECONDS` works on the timed ones, from the
first and again and again, until the seconds are over, and says how many bytes and seconds it were. The
seconds are those of the processor.
A module has `answer(text)`, and `begin()` where it remembers texts.
"""

import importlib
import json
import sys
import time


def answers(peer, texts: list[str]) -> list:
    peer.begin()
    given = []
    for text in texts:
        try:
            given.append(peer.answer(text))
        except Exception:  # noqa: BLE001 - what a peer cannot read is an answer, and a wrong one
            given.append(None)
    return given


def speed(peer, texts: list[str], seconds: float) -> dict:
    sizes = [len(text.encode()) for text in texts]
    clock = time.process_time
    start = clock()
    end = start + seconds
    done = 0
    while clock() < end:
        peer.begin()
        for number, (text, size) in enumerate(zip(texts, sizes)):
            try:
                peer.answer(text)
            except Exception:  # noqa: BLE001 - the work was done all the same
                pass
            done += size
            # Asking for the time takes as long as reading a numeral.
            if number % 16 == 0 and clock() >= end:
                break
    return {"bytes": done, "seconds": clock() - start}


def main() -> None:
    # What a peer prints must not stand between the answers.
    output, sys.stdout = sys.stdout, sys.stderr
    peer = importlib.import_module(sys.argv[1])
    if not hasattr(peer, "begin"):
        peer.begin = lambda: None
    with open(sys.argv[2], encoding="utf-8") as file:
        texts = json.load(file)
    for line in sys.stdin:
        command, *rest = line.split()
        if command == "answers":
            reply = answers(peer, texts["labelled"])
        else:
            reply = speed(peer, texts["timed"], float(rest[0]))
        print(json.dumps(reply, ensure_ascii=False), file=output, flush=True)


if __name__ == "__main__":
    main()
