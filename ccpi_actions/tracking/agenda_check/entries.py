"""What of an agenda may answer an action: the titles of its items, what stands below them, the reports of a pack."""

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from ccpi_actions.commitments.language.sentences import split_sentences
from ccpi_actions.minutes.model import Agenda, Item, ItemKind, Person
from ccpi_actions.tracking.agenda_check.other_words import as_one_word
from ccpi_actions.tracking.agenda_check.reports import Report, find_reports
from ccpi_actions.tracking.follow_up.places import Place, list_places
from ccpi_actions.tracking.follow_up.words.terms import terms

#: Items that stand on every agenda, and answer no action whatever they say.
_FORMAL: frozenset[ItemKind] = frozenset(
    {"apologies", "declarations", "minutes", "public", "exclusion", "next meeting", "work programme"}
)
#: Items whose title says that old matters are taken, but not which: only what is listed below it answers.
_OLD_MATTERS = re.compile(
    r"\b(?:actions?|decisions?|recommendations?) (?:log|tracker|list|points|sheet|schedule)\b|\bmatters arising\b"
    r"|\boutstanding (?:actions|matters|items)\b|^(?:clerk|chair(?:man)?)['’]?s (?:progress )?report\W*$",
    re.IGNORECASE,
)
#: Items under which anything may come up, and nothing is promised to.
_ANYTHING = re.compile(
    r"(?:any )?other (?:urgent )?business|\ba\.?o\.?c?\.?b\b|\burgent (?:business|items?|matters?)\b"
    r"|\b(?:items|information|business|matters)\b.{0,40}\b(?:next|future) (?:agenda|meeting)"
    r"|\bmatters requiring attention\b|^(?:to (?:receive|approve|authorise|agree|note) )?(?:the |all )?(?:following )?"
    r"(?:(?:accounts|payments?|cheques?|invoices|bills)\b(?! for the year)|schedule of payments)"
    r"|\bquestions from\b|^announcements\b",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\([^()]*\)")
#: The longest paragraph of a report that is read, and how many of one report.
_LONGEST, _MOST = 1500, 400
#: What a paragraph of a report must be to be more than a heading or the cell of a table.
_SHORTEST = 40


def takes_old_matters(item: Item) -> bool:
    """Tell whether an item is where old matters are taken, whatever they are: matters arising, the action log."""
    return item.kind == "matters arising" or _OLD_MATTERS.search(item.title) is not None


def list_entries(agenda: Agenda, text: str) -> list[Place]:
    """List the titles and sentences of an agenda that may answer an action.

    ``text``: the document's, that the agenda's offsets index. Formal items answer none; nor do titles that say only
    that old matters, or any, are taken.
    """
    listed: list[Place] = []
    for item in _of_business(agenda):
        words = _words_of_people(item)
        places = list_places(replace(agenda, items=[item]), text)
        vague = takes_old_matters(item)
        listed += [_without(place, words) for place in places if not (place.is_title and vague)]
    return [_in_one_word(place) for place in listed]


def reports_behind(agenda: Agenda, text: str, start: int | None = None) -> list[Report]:
    """Find the reports behind the items of a pack; ``start``: where they begin, by default where the agenda ends."""
    items = [item for item in _of_business(agenda) if not takes_old_matters(item)]
    return find_reports(items, text, agenda.end if start is None else start)


def list_reported(reports: Iterable[Report], text: str) -> list[Place]:
    """List the sentences of reports."""
    listed: list[Place] = []
    for report in reports:
        listed += _list_report(report, text, len(listed))
    return [_in_one_word(place) for place in listed]


def with_authors(agenda: Agenda, reports: Iterable[Report]) -> Agenda:
    """Let the reports of a pack say who brings an item, where the agenda does not."""
    authors = {report.item.start: report.by for report in reports if report.by}
    items = [
        replace(item, presenters=[Person("", authors[item.start])])
        if item.start in authors and not item.presenters
        else item
        for item in agenda.items
    ]
    return replace(agenda, items=items)


def _of_business(agenda: Agenda) -> list[Item]:
    return [item for item in agenda.items if item.kind not in _FORMAL and not _ANYTHING.search(item.title)]


def _words_of_people(item: Item) -> frozenset[str]:
    """Return the words of a title's brackets that say who brings the item: "Breaches log (Governance Manager)"."""
    people = terms(" ".join(f"{one.name} {one.post}" for one in item.presenters))
    beside = terms(" ".join(_BRACKET.findall(item.title)))
    return frozenset(people.keys() & beside.keys() - terms(_BRACKET.sub("", item.title)).keys())


def _without(place: Place, words: frozenset[str]) -> Place:
    """Leave words out of what a title says."""
    if not words:
        return place
    own, around, title = (
        {key: weight for key, weight in said.items() if key not in words}
        for said in (place.terms, place.around, place.title_terms)
    )
    return replace(place, terms=own if place.is_title else place.terms, around=around, title_terms=title)


def list_planned(agenda: Agenda, text: str) -> list[Place]:
    """List the sentences of a work programme: they name business for other meetings, and answer nothing at this one."""
    items = [item for item in agenda.items if item.kind == "work programme"]
    places = list_places(replace(agenda, items=items), text)
    return [_in_one_word(place) for place in places if not place.is_title]


def _in_one_word(place: Place) -> Place:
    around, title = as_one_word(place.around), as_one_word(place.title_terms)
    return replace(place, terms=as_one_word(place.terms), around=around, title_terms=title)


def _list_report(report: Report, text: str, order: int) -> Iterator[Place]:
    """List the sentences of the report behind an item."""
    item = report.item
    title = terms(item.title)
    for number, (start, end) in enumerate(_paragraphs(text, report.start, report.end)):
        for low, high in split_sentences(text, start, end):
            words = terms(text[low:high])
            yield Place(
                start=low,
                end=high,
                text=text[low:high],
                terms=words,
                around=title | words,
                paragraph=number,
                order=order,
                meeting=None,
                sha256=None,
                item=item.number,
                item_title=item.title,
                title_terms=title,
                item_kind="report",
            )
            order += 1


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the bounds of the paragraphs of a report, the first of them, each no longer than a reader would read."""
    given = 0
    for match in re.compile(r"[^\n]+(?:\n[^\n]+)*").finditer(text, start, end):
        if given == _MOST:
            return
        if match.end() - match.start() >= _SHORTEST and "\t" not in match.group():
            given += 1
            yield match.start(), min(match.end(), match.start() + _LONGEST)
