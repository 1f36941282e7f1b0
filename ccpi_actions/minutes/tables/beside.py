"""Owners that a copy of minutes has put behind or below the words that they stood beside on paper.

A right-hand column is lost when minutes are copied as text: "… by 22nd March. Clerk", or "Clerk" on a line of its own
below the paragraph. One such line may be anything; where a document has several, they are its column of owners.
"""

import re

import msgspec

from ccpi_actions.minutes.lines.line import Line
from ccpi_actions.minutes.people.names import is_name

_NAME = r"[A-Z][\w’'-]*\.?(?: [A-Z][\w’'.-]*){0,3}"
_TITLE = r"(?:(?:County |District |Borough |Town |Parish |C\.? ?)?(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Rev)\.?)"
_POST = (
    r"(?:(?:The )?(?:(?:Parish|Town|Deputy|Assistant|Vice|Acting)[ -])?(?:Clerk|Chair(?:man|woman|person)?|Treasurer"
    r"|Secretary|Mayor|RFO|Convener|Handyman|Warden)|All(?: (?:Cllrs|Councillors|[Mm]embers))?|Officers)"
)
_ONE = rf"(?:{_TITLE} {_NAME}|{_POST}|{_NAME})"
_SEVERAL = rf"{_ONE}(?: ?(?:[/&,]|and) ?{_ONE}){{0,3}}"
_WHO = re.compile(_SEVERAL)
_POSTS = re.compile(rf"{_POST}\b")
#: Is an owner wherever it stands, if the name in it is known.
_CERTAIN = re.compile(rf"(?:{_TITLE} [A-Z]|{_POST}\b)")
#: A sentence ends, and an owner ends the paragraph; "Prop. Cllr Hill" is no end of a sentence.
_BEHIND = re.compile(
    r"[.!?](?<!Prop.)(?<!prop.)(?<!Sec.)(?<!sec.)(?<!Cllr.)(?<!Cllrs.)(?<!Mr.)(?<!Mrs.)(?<!Dr.)(?<!Rev.)(?<!\b[A-Z].)"
    r"[)”\"’]?\s+"
    rf"(?P<who>{_SEVERAL})\Z"
)
_CODE = re.compile(r"\b[A-Z]{2,4}\b")
_SENTENCE_END = (".", "!", "?", ")", "”", '"', ";")
_LONGEST, _SHORTEST_WORDS = 50, 20
_HEAD = 60
#: So many are a column; one of them stands there twice, for a title is printed once.
_FEWEST = 3


class _Found(msgspec.Struct):
    """An owner found: the line whose words it stood beside, where they end, and the line it fills itself, if any."""

    line: Line
    words: int
    who: str
    own: Line | None = None


def set_owners_beside(lines: list[Line]) -> list[Line]:
    """Set owners that stand behind or below the words of a paragraph beside it.

    In: all lines of a document. Out: the same, without lines that are nothing else where it has several such owners. A
    name counts where the head of the document has it, a post always.
    """
    found = _owners(lines)
    if len(found) < _FEWEST or len({each.who for each in found}) == len(found):
        return lines
    taken: set[int] = set()
    for each in found:
        each.line.text = each.line.text[: each.words].rstrip()
        each.line.end = each.line.start + len(each.line.text)
        each.line.margin = each.who
        if each.own is not None:
            taken.add(id(each.own))
    return [line for line in lines if id(line) not in taken] if taken else lines


def _owners(lines: list[Line]) -> list[_Found]:
    found: list[_Found] = []
    head = ""
    for place, line in enumerate(lines):
        text = line.text
        if not text or not text[-1].isalnum() or line.margin or line.cell or line.paragraph.kind == "heading":
            continue
        alone = len(text) <= _LONGEST and place > 0 and _stands_alone(lines, place)
        behind = None if alone else _BEHIND.search(text, max(0, len(text) - _LONGEST - 30))
        if not alone and behind is None:
            continue
        head = head or "\n".join(each.text for each in lines[: min(place, _HEAD)])
        if alone and _names_owner(text, head):
            found.append(_Found(lines[place - 1], len(lines[place - 1].text), text, line))
        elif behind is not None and place and _names_owner(behind["who"], head):
            found.append(_Found(line, behind.start("who"), behind["who"]))
    return found


def _stands_alone(lines: list[Line], place: int) -> bool:
    """Tell whether a line may be an owner below the words of the line before."""
    line, before = lines[place], lines[place - 1]
    if (
        line.label
        or line.bullet
        or not line.first
        or before.margin
        or before.cell
        or len(before.text) < _SHORTEST_WORDS
    ):
        return False
    if not before.text.rstrip().endswith(_SENTENCE_END):
        return False
    following = lines[place + 1] if place + 1 < len(lines) else None
    return following is None or bool(following.label) or _WHO.fullmatch(following.text[:_LONGEST]) is None


def _names_owner(words: str, head: str) -> bool:
    """Tell whether words are nothing but a post, a titled name, or a name or initials that the head has."""
    if len(words) > _LONGEST or _WHO.fullmatch(words) is None:
        return False
    if _CERTAIN.match(words):
        return words.rpartition(" ")[2] in head or _POSTS.match(words) is not None
    codes = _CODE.findall(words)
    if codes:
        return len("".join(codes)) + 4 * (len(codes) - 1) >= len(words) and all(f"({code})" in head for code in codes)
    return is_name(words) and words in head
