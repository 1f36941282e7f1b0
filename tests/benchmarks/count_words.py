"""Count in how many paragraphs of minutes each common word stands.

Usage: python -m tests.benchmarks.count_words FOLDER > ccpi_actions/tracking/follow_up/words/commonness.txt

Only stems that stand in one of 1,000 paragraphs, mostly in lower case, and in minutes of at least three councils
are kept: the words of the trade and of daily life, no names.
"""

import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

from ccpi_actions.documents import read_document
from ccpi_actions.tracking.follow_up.words.terms import FUNCTION_WORDS, WORD, stem

LEAST_SHARE, LEAST_COUNCILS = 0.001, 3


def main() -> int:
    counted: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    councils: defaultdict[str, set[str]] = defaultdict(set)
    total = 0
    for path in sorted(Path(sys.argv[1]).glob("*.md")):
        document = read_document(path)
        council = re.sub(r"-\d.*", "", path.stem)
        for paragraph in document.paragraphs:
            total += 1
            stems = set()
            for match in WORD.finditer(document.text, paragraph.start, paragraph.end):
                word = match.group()
                if not word[0].isalpha() or word.lower() in FUNCTION_WORDS or len(word) < 3:
                    continue
                key = stem(word.lower().removesuffix("'s").removesuffix("’s"))
                stems.add(key)
                seen[key] += 1
                lower[key] += word[0].islower()
                councils[key].add(council)
            counted.update(stems)
    print(f"# paragraphs {total}")
    for key, n in sorted(counted.items()):
        if n >= LEAST_SHARE * total and lower[key] > 0.6 * seen[key] and len(councils[key]) >= LEAST_COUNCILS:
            print(key, n)
    return 0


if __name__ == "__main__":
    sys.exit(main())
