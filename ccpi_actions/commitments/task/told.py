"""Tasks of what is promised by a noun or by where it will be: "it would be in their hands", "accepted her offer"."""

import re

import msgspec

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.deeds.captured import LONGEST_QUOTE
from ccpi_actions.commitments.language.verb_forms import third_person
from ccpi_actions.commitments.language.wording import clean, lower_first
from ccpi_actions.commitments.task.forms import POINTS

#: What is promised, as the words before "would be" name it, to the left as far as its clause.
_THING = r"(?:^|\bthat\s|[,;:]\s|\sand\s|\sbut\s)(?P<thing>(?:(?!\band\s|\bthat\s|\bbut\s)[^;:,.]){3,90}?)"
_ACCEPTED = r"(?:\s(?:was|were|is)\s(?:\w+ly\s)?(?:accepted|taken\sup|welcomed)\b.*)?$"


class _Told(msgspec.Struct, frozen=True):
    """How what some rules find is worded: where its parts stand in the quote, and the imperative made of them."""

    rules: tuple[str, ...]
    pattern: str
    words: str


_TOLD = (
    _Told(
        (
            "would be with them",
            "would be ready by then",
        ),
        _THING + r"\s(?:would|will|should)\s(?:\w+\s)?be\s(?:with|in|on|round|there|ready|back|forthcoming)\b",
        "provide {thing}",
    ),
    _Told(
        ("there would be a report",),
        r"\bthere\s(?:(?:would|will|should)\s)?(?:\w+\s)?be\s(?P<thing>(?:an?|another|some|further|regular|quarterly)\s.*)$",
        "provide {thing}",
    ),
    _Told(
        ("accepted an offer of it",),
        r"\boffer\s(?:(?:by|from)\s.{2,50}?\s)?of\s(?P<thing>.*?)" + _ACCEPTED,
        "arrange {thing}",
    ),
    _Told(
        ("an offer to do was accepted",),
        r"\boffer\s(?:(?:by|from)\s.{2,50}?\s)?to\s(?P<thing>.*?)" + _ACCEPTED,
        "{thing}",
    ),
    _Told(
        ("a letter was thought of and agreed",),
        r"\b(?:suggested|thought|proposed|favoured|requested|asked\sfor|felt)\s(?:that\s)?(?P<thing>(?:an?|another|some|further|new|more)\s.*?)"
        r"(?:\s(?:might|would|could|should|be)\s.*|(?:\sand|,|\s[–-])\s(?:this|which|it)\s.*)$",
        "arrange {thing}",
    ),
    _Told(
        ("wanted by then",),
        r"^(?P<thing>.*?)\s(?:was|were|is|are)\s(?:also\s|now\s)?(?:wanted|needed|sought|required)\b",
        "provide {thing}",
    ),
    _Told(
        ("asked somebody for it",),
        r"\b(?:have|see|receive|hear|get|for|of)\s(?P<thing>(?:an?|the|sight|further|fuller|more|some|early|better|written|"
        r"regular)\s.*)$",
        "provide {thing}",
    ),
    _Told(
        ("await a note from them",),
        r"\b(?:await(?:s|ed)|look(?:s|ed)\sforward\sto)\s(?:with\sinterest\s)?(?:receiving\s|hearing\s)?(?P<thing>.*?)\sfrom\s[^;,.]{2,40}?"
        r"(?P<rest>\s(?:on|about|at|in|by|with)\s.*)?$",
        "provide {thing}{rest}",
    ),
    _Told(("a note by then",), r"^\W*(?P<thing>report\sback\b.*)$", "{thing}"),
    _Told(("a note by then",), r"^\W*(?P<thing>.*)$", "provide {thing}"),
    _Told(("would not let it drop",), r"\blet\s(?:it|this|that|the\s\w+)\s(?:drop|rest|lie)\b", "pursue the matter"),
    _Told(
        ("the item would return",),
        _THING + r"\s(?:would|will|must|needs\sto|needed\sto)\s(?:(?:now|therefore|then|also|have\sto|need\sto)\s)*"
        r"(?:return|reappear|(?:come|go|be\sbrought)\sback)(?P<rest>.*)$",
        "bring {thing} back{rest}",
    ),
    _Told(
        ("agreed to its inclusion",),
        r"\sto\s(?:the\s|its\s|their\s)?(?P<noun>inclusion|addition|circulation|provision|preparation|production|"
        r"publication|drafting|convening|commissioning)\sof\s(?P<thing>.*)$",
        "{noun} {thing}",
    ),
    _Told(
        ("the next report would show it",),
        r"(?P<thing>(?:\b(?:the|his|her|its|their)\s(?:[\w-]+\s){1,4}|\w+[’']\s|\bquarter\s)[^;:,.]{2,60}?)\s(?:would|will|should)\s"
        r"(?:also\s|therefore\s|then\s|now\s|again\s)?(?P<does>[a-z]+)(?P<rest>\s.*)$",
        "ensure that {thing} {does}{rest}",
    ),
)
#: How each rule is worded that has no verb of its own, by its name.
BY_RULE: dict[str, list[_Told]] = {}
for _one in _TOLD:
    for _rule in _one.rules:
        BY_RULE.setdefault(_rule, []).append(_one)
_DOES = {
    "inclusion": "include",
    "addition": "add",
    "circulation": "circulate",
    "provision": "provide",
    "preparation": "prepare",
    "production": "produce",
    "publication": "publish",
    "drafting": "draft",
    "convening": "convene",
    "commissioning": "commission",
}


def told(candidate: Candidate) -> str:
    """Word what is promised without a verb of its own, or give "" where the words do not name it.

    Takes a candidate; gives an imperative not yet trimmed: "provide a fuller answer".
    """
    for one in BY_RULE.get(candidate.rule, ()):
        match = re.search(one.pattern, clean(candidate.quote.text[:LONGEST_QUOTE]).rstrip(" .;,"), re.IGNORECASE)
        if match is None:
            continue
        parts = {name: words or "" for name, words in match.groupdict().items()}
        if POINTS.match(parts.get("thing", "")):
            continue
        if "thing" in parts:
            parts["thing"] = lower_first(parts["thing"])
        if "noun" in parts:
            parts["noun"] = _DOES[parts["noun"].lower()]
        if "does" in parts:
            parts["does"] = third_person(parts["does"].lower())
        return one.words.format(**parts)
    return ""
