"""Say what each rule and each objection earns: where it fires, and what would change without it.

usage: python -m tests.benchmarks.rules [FOLDER …] [--only WORDS] [--idle]

Folders are looked for in the corpus (``CCPI_CORPUS``, or ``shared/corpus`` beside the repository); default: every
labelled one. Files with labels beside them are scored, others only read. For each rule and objection the table gives

- the documents and councils where it fires: finds an act, or is raised against one;
- what is firm in them that would go or come without it, and, of the labelled, the musts lost less those found, and the
  false alarms that would go less those that would come;
- how many of its examples it has, and how many nothing else would settle as it does.

A rule that fires nowhere and whose examples others find says nothing of its own. Each document is read again without
each thing that fires in it, so that a folder of a hundred takes about a minute.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import patch

import msgspec

from ccpi_actions.commitments import find_commitments
from ccpi_actions.commitments.detection import acts
from ccpi_actions.commitments.detection.act import Act
from ccpi_actions.commitments.detection.triggers import OBJECTIONS_BY_WORD, RULES_BY_WORD
from ccpi_actions.commitments.detection.weighing import weigh
from ccpi_actions.commitments.rules import OBJECTIONS, RULES
from ccpi_actions.commitments.rules.model import Objection, Rule
from ccpi_actions.documents import read_document
from ccpi_actions.errors import CcpiError
from ccpi_actions.minutes import read_minutes
from ccpi_actions.minutes.model import Minutes
from tests.benchmarks.score import FOLDERS, as_parsed, corpus, council_of, matcher, score_document

#: File kinds that are read where no labels name a document.
_KINDS = frozenset({".md", ".txt", ".html", ".docx", ".pdf"})


class Earnings(msgspec.Struct):
    """What one rule or objection earns in all documents together."""

    documents: int = 0
    councils: set[str] = msgspec.field(default_factory=set)
    #: Firm commitments that would go, and come, without it.
    gone: int = 0
    come: int = 0
    #: Of the labelled ones: musts that would be lost, false alarms that would be spared; negative: the other way round.
    musts: int = 0
    alarms: int = 0


class Read(msgspec.Struct):
    """A document that was read, with its labels if it has any."""

    path: Path
    council: str
    meetings: list[Minutes]
    text: str
    gold: dict[str, Any] | None

    def found(self) -> list[dict[str, Any]]:
        """Find its commitments, as ``as_parsed`` gives them, each with its place as well."""
        return [
            {**as_parsed(one), "places": [(span.start, span.end) for span in (one.quote, *one.quotes)]}
            for minutes in self.meetings
            for one in find_commitments(minutes, self.text)
        ]


@contextmanager
def without(*names: str) -> Iterator[None]:
    """Switch rules and objections off, by their names."""
    kinds: tuple[tuple[Any, Sequence[Rule | Objection]], ...] = (
        (RULES_BY_WORD, RULES),
        (OBJECTIONS_BY_WORD, OBJECTIONS),
    )
    with ExitStack() as switched:
        for triggers, things in kinds:
            off = sum(1 << number for number, thing in enumerate(things) if thing.name in names)
            called = triggers.called
            masked = lambda *given, called=called, off=off: called(*given) & ~off  # noqa: E731  # a method for a while
            switched.enter_context(patch.object(triggers, "called", masked))
        yield


@contextmanager
def noting() -> Iterator[set[str]]:
    """Note which rules find an act meanwhile, and which objections are raised against one."""
    fired: set[str] = set()

    def noted(act: Act, low: str, objections: Sequence[Objection]) -> None:
        weigh(act, low, objections)
        fired.update({act.rule.name, act.rejected, *act.reasons})

    with patch.object(acts, "weigh", noted):
        yield fired


def read_folder(folder: Path) -> Iterator[Read]:
    """Read the labelled documents of a folder, or all minutes in it where nothing is labelled."""
    labelled = [(path, json.loads(path.read_text())) for path in sorted(folder.rglob("*.json"))]
    golds = [(path.parent / gold["document"], gold) for path, gold in labelled if "document" in gold]
    for path, gold in golds or [(path, {}) for path in sorted(folder.rglob("*")) if path.suffix in _KINDS]:
        try:
            reading = read_minutes(read_document(path))
        except CcpiError:
            continue
        yield Read(path, council_of(gold, path), reading.minutes, reading.text, gold or None)


def measure(document: Read, earned: dict[str, Earnings], match: ModuleType | None) -> None:
    """Add to what each rule and objection earns what it earns in one document; labels are compared by ``match``."""
    with noting() as fired:
        found = document.found()
    for name in fired & earned.keys():
        own = earned[name]
        own.documents += 1
        own.councils.add(document.council)
        with without(name):
            left = document.found()
        own.gone += len(_only_in(found, left))
        own.come += len(_only_in(left, found))
        if document.gold is not None and match is not None:
            counts, _ = score_document(document.gold, found, document.meetings, match)
            fewer, _ = score_document(document.gold, left, document.meetings, match)
            own.musts += counts["tp"] - fewer["tp"]
            own.alarms += counts["fp"] - fewer["fp"]


def _only_in(some: list[dict[str, Any]], others: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Give the firm ones of some that none of the firm ones of others overlaps."""
    taken = [place for one in others if one["strength"] == "firm" for place in one["places"]]
    return [
        one
        for one in some
        if one["strength"] == "firm"
        and not any(start < end_ and start_ < end for start, end in one["places"] for start_, end_ in taken)
    ]


def own_examples(thing: Rule | Objection) -> list[str]:
    """Give the examples of a rule or an objection that no other settles as it does."""
    return [words for words in thing.examples if _settled(words) != _settled(words, thing.name)]


#: How the sentence of an example may stand: it decides or not, and is of minutes kept in the present tense or not.
_SETTINGS = ((False, False), (True, False), (False, True))


def _settled(words: str, *off: str) -> list[set[tuple[int, str, bool]]]:
    """Tell what is found in a sentence without some rules: where its verbs stand, how firm each is, and if rejected."""
    with without(*off):
        found = [acts.find_acts(words, deciding=deciding, present=present) for deciding, present in _SETTINGS]
    return [{(act.verb, act.strength, bool(act.rejected)) for act in ones} for ones in found]


def main(arguments: list[str]) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", help="folders of the corpus, or paths")
    parser.add_argument("--only", default="", help="only rules and objections whose name contains this")
    parser.add_argument("--idle", action="store_true", help="only those that change nothing")
    options = parser.parse_args(arguments)
    home = corpus()
    if home is None:
        print("no labelled minutes here: set CCPI_CORPUS to the corpus folder", file=sys.stderr)
        return 1
    things: list[Rule | Objection] = [thing for thing in (*RULES, *OBJECTIONS) if options.only in thing.name]
    earned = {thing.name: Earnings() for thing in things}
    match = matcher(home)
    for name in options.folders or FOLDERS:
        for document in read_folder(Path(name) if Path(name).is_dir() else home / name):
            measure(document, earned, match)
    print(f"{'':52}{'docs':>6}{'cncls':>6}{'gone':>6}{'come':>6}{'musts':>6}{'false':>6}{'ex':>4}{'own':>4}")
    for thing in things:
        own = earned[thing.name]
        if options.idle and (own.gone or own.come):
            continue
        figures = (own.documents, len(own.councils), own.gone, own.come, own.musts, own.alarms)
        examples = f"{len(thing.examples):>4}{len(own_examples(thing)):>4}"
        print(f"{thing.name[:51]:52}" + "".join(f"{figure:>6}" for figure in figures) + examples)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
