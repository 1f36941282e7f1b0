"""The numbers that Word prints before paragraphs, counted from the definitions in numbering.xml."""

import re
from typing import Any

import msgspec

from ccpi_actions.documents.docx.package import W, number, value
from ccpi_actions.documents.list_numbers import roman

_PLACE = re.compile(r"%([1-9])")
_DEEPEST = 9
_LONGEST_RUN = 10


class Level(msgspec.Struct):
    """How one level of a list is numbered: ``%1`` to ``%9`` in ``text`` stand for the numbers of the levels."""

    form: str = "decimal"
    text: str = ""
    start: int = 1
    legal: bool = False
    restart: int = -1


class Numbering:
    """All lists of a document and how far each has been counted.

    In: the root of numbering.xml, or None where a document has no lists.
    """

    def __init__(self, root: Any) -> None:
        self._levels: dict[str, dict[int, Level]] = {}
        self._abstract: dict[str, str] = {}
        self._overrides: dict[tuple[str, int], Level] = {}
        self._restarts: dict[tuple[str, int], int] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()
        if root is not None:
            self._read(root)

    def next_label(self, list_id: str, depth: int) -> str | None:
        """Count the next paragraph of a list and give its label as printed, "4." or "(a)"; "" for a bullet.

        In: ``w:numId`` and ``w:ilvl`` of the paragraph. Out: None where the list is not defined or is "no list".
        """
        abstract = self._abstract.get(list_id)
        depth = max(0, min(depth, _DEEPEST - 1))
        level = self._level(list_id, depth)
        if abstract is None or level is None:
            return None
        counts = self._counts.setdefault(abstract, [None] * _DEEPEST)
        restart = self._restarts.get((list_id, depth))
        if restart is not None and (list_id, depth) not in self._begun:
            self._begun.add((list_id, depth))
            counts[depth] = None
        before = counts[depth]
        counts[depth] = (restart if restart is not None else level.start) if before is None else before + 1
        for deeper in range(depth + 1, _DEEPEST):
            below = self._level(list_id, deeper)
            if below is None or below.restart != 0:
                counts[deeper] = None
        if level.form in {"bullet", "none"} and "%" not in level.text:
            return "" if level.form == "bullet" else level.text.strip()
        return _PLACE.sub(lambda found: self._number(list_id, int(found[1]) - 1, counts, level), level.text).strip()

    def _number(self, list_id: str, depth: int, counts: list[int | None], at: Level) -> str:
        level = self._level(list_id, depth) or Level()
        count = counts[depth]
        form = "decimal" if at.legal else level.form
        return format_count(level.start if count is None else count, form)

    def _level(self, list_id: str, depth: int) -> Level | None:
        override = self._overrides.get((list_id, depth))
        return override or self._levels.get(self._abstract.get(list_id, ""), {}).get(depth)

    def _read(self, root: Any) -> None:
        by_style: dict[str, str] = {}
        links: dict[str, str] = {}
        for abstract in root.findall(f"{W}abstractNum"):
            name = value(abstract, "abstractNumId") or ""
            self._levels[name] = {number(value(level, "ilvl")): _level(level) for level in abstract.findall(f"{W}lvl")}
            style, link = value(abstract.find(f"{W}styleLink")), value(abstract.find(f"{W}numStyleLink"))
            if style:
                by_style[style] = name
            if link:
                links[name] = link
        for name, link in links.items():
            if link in by_style:
                self._levels[name] = self._levels[by_style[link]]
        for found in root.findall(f"{W}num"):
            list_id = value(found, "numId") or ""
            self._abstract[list_id] = value(found.find(f"{W}abstractNumId")) or ""
            for override in found.findall(f"{W}lvlOverride"):
                depth = number(value(override, "ilvl"))
                level = override.find(f"{W}lvl")
                if level is not None:
                    self._overrides[list_id, depth] = _level(level)
                start = value(override.find(f"{W}startOverride"))
                if start is not None:
                    self._restarts[list_id, depth] = number(start, 1)


def format_count(count: int, form: str) -> str:
    """Write a number as Word does; letters run a … z, aa, bb, unlike those of a browser.

    >>> format_count(28, "lowerLetter"), format_count(9, "upperRoman"), format_count(3, "ordinal")
    ('bb', 'IX', '3rd')
    """
    if form in {"lowerLetter", "upperLetter"} and 0 < count <= 26 * _LONGEST_RUN:
        times, place = divmod(count - 1, 26)
        text = chr(ord("a") + place) * (times + 1)
    elif form in {"lowerRoman", "upperRoman"} and 0 < count < 4000:
        text = roman(count)
    elif form == "ordinal":
        ending = "th" if count % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
        return f"{count}{ending}"
    elif form == "decimalZero":
        return f"{count:02}"
    elif form in {"none", "bullet"}:
        return ""
    else:
        return str(count)
    return text.upper() if form.startswith("upper") else text


def _level(element: Any) -> Level:
    return Level(
        form=value(element.find(f"{W}numFmt")) or "decimal",
        text=(value(element.find(f"{W}lvlText")) or "")[:40],
        start=number(value(element.find(f"{W}start")), 1),
        legal=element.find(f"{W}isLgl") is not None,
        restart=number(value(element.find(f"{W}lvlRestart")), -1),
    )
