"""Read documents made by damaging real and sample ones, for as long as you like, and say what went wrong.

usage: python -m tests.benchmarks.fuzz [--seconds 60] [--seed 1] [FOLDER …]

Folders default to the package's sample and, where it is there, the corpus (see ``score.corpus``). Each turn takes a
file, cuts, doubles, swaps or overwrites stretches of its bytes, and reads what is left by the reader of its kind and on
to its commitments. Good ends are a document and one sentence (``BadInput``); anything else, or a turn that takes more
than ten seconds, is printed with the seed that makes it again, and ends in exit code 1.
"""

import argparse
import random
import time
from collections import Counter
from pathlib import Path

from ccpi_actions.commitments import find_commitments
from ccpi_actions.documents import find_files, read_bytes
from ccpi_actions.errors import BadInput
from ccpi_actions.minutes import read_minutes
from tests.benchmarks.score import corpus

SAMPLE = Path(__file__).parents[2] / "ccpi_actions" / "sample"
#: Seconds that no damaged file of these sizes may take.
TOO_LONG = 10.0
HARM = (b"\0", b"\x1b[2J", b"\xff\xfe", b"<div>" * 50, b"&#8238;", b"(" * 60, b"\r\n" * 20, b"ACTION: ", b"4.4.4 ")


def damage(data: bytes, chance: random.Random) -> bytes:
    """Damage bytes in one to eight places."""
    for _ in range(chance.randint(1, 8)):
        at, length = chance.randrange(len(data) + 1), chance.choice((1, 4, 40, 400))
        piece = data[at : at + length]
        there = chance.randrange(len(data) + 1)
        kind = chance.randrange(5)
        if kind == 0:
            data = data[:at] + data[at + length :]
        elif kind == 1:
            data = data[:at] + piece * chance.randint(2, 20) + data[at:]
        elif kind == 2:
            data = data[:there] + piece + data[there:]
        elif kind == 3:
            data = data[:at] + chance.randbytes(len(piece)) + data[at + length :]
        else:
            data = data[:at] + chance.choice(HARM) + data[at:]
    return data


def read_through(name: str, data: bytes) -> str:
    """Read bytes to their commitments and say how that ended: "read", "refused", or what was raised."""
    try:
        reading = read_minutes(read_bytes(name, data))
        for minutes in reading.minutes:
            for commitment in find_commitments(minutes, reading.text):
                if reading.text[commitment.quote.start : commitment.quote.end] != commitment.quote.text:
                    return "a quote that is not in the text"
    except BadInput:
        return "refused"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "read"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    files = find_files(asked.folders or [folder for folder in (SAMPLE, corpus()) if folder])
    ends: Counter[str] = Counter()
    seed, until = asked.seed, time.monotonic() + asked.seconds
    while time.monotonic() < until:
        chance = random.Random(seed)
        file = chance.choice(files)
        data = damage(file.read_bytes(), chance)
        begun = time.perf_counter()
        end = read_through(file.name, data)
        took = time.perf_counter() - begun
        if took > TOO_LONG or end not in {"read", "refused"}:
            print(f"seed {seed}, {file.name}: {end}, {took:.1f} s")
            end = "wrong"
        ends[end] += 1
        seed += 1
    print(", ".join(f"{count} {end}" for end, count in sorted(ends.items())))
    return 1 if ends["wrong"] else 0


if __name__ == "__main__":
    raise SystemExit(main())
