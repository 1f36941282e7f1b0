"""What an action is about: its own words, what they point back at, and what stands around them."""

import re
from collections.abc import Mapping

import msgspec

from ccpi_actions.minutes.model import Minutes
from ccpi_actions.tracking.follow_up.matching.scales import Subject
from ccpi_actions.tracking.follow_up.numbers import parse_number
from ccpi_actions.tracking.follow_up.places import HEAD, matters_arising_number, split_entries
from ccpi_actions.tracking.follow_up.words.terms import terms
from ccpi_actions.tracking.model import Action

#: What a word weighs that the quote only points back at ("this matter").
_POINTED_AT = 0.7
#: A quote with fewer telling words does not say what it is about.
_FEW = 3
#: How many characters of a paragraph are taken for what an action in it is about.
_PARAGRAPH = 1500
#: How many characters at its head say what a paragraph is about.
_HEAD = 100


class Heard(msgspec.Struct, frozen=True):
    """Minutes to listen to: one meeting's, with the text of their document and its SHA-256."""

    minutes: Minutes
    text: str
    sha256: str | None = None


_POINTS_BACK = re.compile(
    r"\b(?:this|these|those|such|said) (?!meeting|council|parish|year|month|week|time|date|evening)[a-z]+\b"
    r"|\bthe (?:matter|issue|item|request|report|work|information|revision|area|point|concern|comment)s?\b"
    r"|^(?:this|these|those|they|both)\b"
    r"|^it\b(?! (?:was|is|has been|had been|would be|will be) (?:\w+ly )?\w+(?:ed|en)\b)"
    r"|\b(?:this|these|those|them|that|it)\b(?=[\s,;.]*(?:$|up\b|further\b|to\b))"
    r"|\bthis (?:will|would|to|was|is)\b|\b(?:report|do|action) (?:this|these)\b",
    re.IGNORECASE,
)


def gather_subject(action: Action, earlier: Mapping[str, Heard]) -> Subject:
    """Gather what an action is about: its quote, its task, its item, and the sentence said just before."""
    quote = action.quotes[0] if action.quotes else None
    words = said = quote.text if quote else action.task
    own = quoted = terms(words)
    topic = terms(action.source.item_title)
    around = terms(action.task) | topic
    heard = earlier.get(action.source.sha256 or "")
    arising, kind = None, ""
    if heard is not None:
        arising = matters_arising_number(heard.minutes.items)
        if quote is not None and quote.start is not None:
            kind = next((item.kind for item in heard.minutes.items if item.start <= quote.start < item.end), "")
            before, paragraph, begins = _words_before(heard, quote.start)
            says_little = sum(kind >= 1.0 for kind in own.values()) < _FEW
            if says_little and quote.end is not None:
                said = heard.text[begins : quote.end]
            if says_little or _POINTS_BACK.search(words):
                # "to be on the June agenda" under the title "Website": there is nothing else that it points back at
                pointed_at = before if before.strip() else action.source.item_title
                own = {key: _POINTED_AT * weight for key, weight in terms(pointed_at).items()} | own
            around = terms(paragraph) | around
            topic = terms(paragraph[:HEAD]) | topic
        known = _known_names(heard.minutes)
        own = {key: min(weight, known.get(key, weight)) for key, weight in own.items()}
        quoted = {key: own[key] for key in quoted}
    return Subject(
        terms=own,
        around=around,
        number=parse_number(action.source.reference or action.source.item, arising),
        item_title=action.source.item_title,
        meeting=action.source.meeting,
        quoted=quoted,
        topic=topic,
        words=words,
        said=said,
        item_kind=kind,
        start=quote.start if quote is not None else None,
        sha256=action.source.sha256,
    )


#: What names weigh that stand all over a body's minutes: its own, and those of people who come to its meetings.
_OWN_NAME, _PERSON = 0.25, 0.5


def _known_names(minutes: Minutes) -> dict[str, float]:
    """Map the words of a body's own name, and of the people at its meeting, to the most that they weigh."""
    people = " ".join(person.name for person in (*minutes.present, *minutes.attending))
    bodies = f"{minutes.council or ''} {minutes.body or ''}"
    return dict.fromkeys(terms(people), _PERSON) | dict.fromkeys(terms(bodies), _OWN_NAME)


def _words_before(heard: Heard, start: int) -> tuple[str, str, int]:
    """Give what "this" refers to: the sentence before an offset in its paragraph, the whole paragraph.

    Last comes where that sentence begins; the offset itself where there is none.
    """
    for item in heard.minutes.items:
        if not item.start <= start < item.end:
            continue
        for passage in item.passages:
            if passage.start <= start < passage.end:
                entries = split_entries(heard.text, passage.start, passage.end)
                sentences = next((one for one in reversed(entries) if one[0][0] <= start), entries[0])
                head, end = sentences[0][0], sentences[-1][1]
                earlier = [(low, high) for low, high in sentences if low < start]
                if len(earlier) > 1 and earlier[-1][1] > start:
                    earlier.pop()
                begins = earlier[-1][0] if earlier else start
                before = heard.text[begins:start]
                # what a paragraph is about often stands at its head: "Village Sign - ..."
                lead = heard.text[head : min(start, head + _HEAD)]
                before = f"{lead.rpartition(' ')[0]} {before}"
                return before, heard.text[head : min(end, head + _PARAGRAPH)], begins
    return "", "", start
