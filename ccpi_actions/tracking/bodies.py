"""Which body is which: the same committee under the names that minutes, agendas and people give it."""

import re
from collections.abc import Iterable
from functools import lru_cache

from ccpi_actions.errors import BadInput

_APOSTROPHE = re.compile(r"['’`]")
_NOT_WORD = re.compile(r"[\W_]+")
#: What minutes put before or after the name of a body without meaning another one: "Extraordinary Meeting of the …".
_BEFORE = re.compile(
    r"^(?:(?:the|minutes|of|a|an|ordinary|extraordinary|extra|special|annual|monthly|general|statutory|virtual|remote)\s)*"
    r"meetings?\sof\s(?:the\s)?"
)
_AFTER = re.compile(r"(?:\s(?:ordinary|extraordinary|special|annual|monthly|virtual))?\s(?:meetings?|minutes)$")
#: "Full Council", "Annual Parish Council": only before the council itself, for there may be a "Special Needs Panel".
_KIND = re.compile(r"^(?:extraordinary\s|(?:full|annual|ordinary|special)\s(?=.*\bcouncil$))+")
#: "Ashby Annual Parish Council", printed over the minutes of the council's annual meeting.
_ANNUAL = re.compile(r"\bannual\s(?=(?:parish|town|community)\scouncil$)")
#: Meetings of the electors: another body than the council.
_ELECTORS = frozenset({"annual parish meeting", "parish meeting", "annual town meeting", "town meeting"})
#: A body so called is the council itself.
_COUNCIL_ITSELF = frozenset(
    {"", "council", "parish council", "town council", "community council", "city council", "county council"}
    | {"borough council", "district council"}
)


def name_key(name: str | None) -> str:
    """Return a name without case and punctuation, for comparing: "The Audit & Risk Panel" → "audit and risk panel"."""
    plain = _APOSTROPHE.sub("", (name or "").casefold()).replace("&", " and ")
    words = _NOT_WORD.sub(" ", plain).strip()
    return words.removeprefix("the ")


def typed_name(name: str | None) -> str | None:
    """Return the name of a council or body as a person typed it, without blanks around; None for none.

    Raises ``BadInput`` for what names nothing, such as "%": as part of a name it would stand for any.
    """
    typed = " ".join((name or "").split())
    if not typed:
        return None
    if not name_key(typed) or not _is_text(typed):
        raise BadInput(f"“{typed}” is not the name of a council or body.")
    return typed


def _is_text(typed: str) -> bool:
    """Say whether it can be written down at all: a byte of a command line that is no text is half a character."""
    try:
        typed.encode()
    except UnicodeEncodeError:
        return False
    return True


@lru_cache(maxsize=1024)  # bodies are few, and each action asks for its own several times
def body_key(council: str | None, body: str | None) -> str:
    """Return what identifies a body: "council|body", normalised.

    The council itself, under whatever name ("Parish Council", "Full Council", no body at all, or the council's own
    name, with or without "Extraordinary Meeting of the"), has an empty second part. A body that begins with the name
    of its council loses it. A body whose council is not known has an empty first part (see ``Bodies``).
    """
    of_council, of_body = _ANNUAL.sub("", name_key(council)), _ANNUAL.sub("", name_key(body))
    if of_body not in _ELECTORS:
        of_body = _KIND.sub("", _AFTER.sub("", _BEFORE.sub("", of_body)))
    if of_council and (of_body == of_council or of_body in _COUNCIL_ITSELF):
        of_body = ""
    elif of_council and of_body.startswith(f"{of_council} "):
        of_body = of_body.removeprefix(f"{of_council} ")
    elif not of_council and of_body.endswith(" council") and of_body not in _COUNCIL_ITSELF:
        of_council, of_body = of_body, ""
    return f"{of_council}|{of_body}"


def body_name(council: str | None, body: str | None) -> str | None:
    """Return the name that initials and reports use: the body's, or the council's where the body is the council."""
    if body_key(council, body).endswith("|"):
        return council or body
    return body


class Bodies:
    """Joins names without a council to the one body of that name that has one.

    ``resolve`` returns the key of ``body_key``, with the council filled in where exactly one known council has a
    body so called.
    """

    def __init__(self, names: Iterable[tuple[str | None, str | None]]) -> None:
        self._councils: dict[str, set[str]] = {}
        self._keys: dict[tuple[str | None, str | None], str] = {}
        for council, body in names:
            self.learn(council, body)

    def learn(self, council: str | None, body: str | None) -> bool:
        """Take note of one more body; say whether names without a council may mean another one from now on."""
        first, second = self._key(council, body).split("|")
        if not (first and second):
            return False
        councils = self._councils.setdefault(second, set())
        known = first in councils
        councils.add(first)
        return not known

    def resolve(self, council: str | None, body: str | None) -> str:
        """Return the key of a body."""
        key = self._key(council, body)
        if not key.startswith("|"):
            return key
        councils = self._councils.get(key[1:], set())
        return f"{next(iter(councils))}{key}" if len(councils) == 1 else key

    def _key(self, council: str | None, body: str | None) -> str:
        key = self._keys.get((council, body))
        if key is None:
            key = self._keys[council, body] = body_key(council, body)
        return key
