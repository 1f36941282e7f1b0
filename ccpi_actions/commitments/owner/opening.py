"""Who opens the sentence: "Ken knows the farmer and is happy to ask him", "HF ordering the pads".

Asked when no clause says who is to do it: short minutes leave out the verb, and chatty ones promise without one.
"""

import re

from ccpi_actions.commitments.deeds.deed import find_doers
from ccpi_actions.commitments.language.mentions import classify
from ccpi_actions.commitments.language.phrases import TITLED, Phrase, actor_after, is_post
from ccpi_actions.commitments.language.sentences import split_sentences
from ccpi_actions.commitments.model import Owner
from ccpi_actions.commitments.owner.speech import antecedent, named, subjects
from ccpi_actions.commitments.setting import Setting

#: Who only says, asks or thinks so is not bound by it.
_TELLS = frozenset(
    "asked asks queried enquired requested suggested proposed wondered felt thought said says reported advised "
    "informed "
    "noted stated explained raised mentioned moved seconded thanked wished welcomed commented added replied confirmed "
    "highlighted pointed drew considered questioned remarked observed believed complained spoke gave presented "
    "introduced outlined updated also had expressed required requires sought insisted wanted wants".split()
)
_BINDS = re.compile(
    r"\b(?:promised|agreed|offered|undertook|volunteered|happy|willing|expects?|hopes?|will|would|going to"
    r"|(?:agreement|approval|leave|permission|authority) to)\b"
)
#: What stands before the one who acts: the subject of the entry and a dash, the number of an action.
_BEFORE = re.compile(
    r"\W*(?:(?:AP|A)\s?\d{1,3}\W+)?"
    r"(?:(?:[Tt]herefore|[Aa]ccordingly|[Mm]eanwhile|[Aa]lso|[Tt]hen|[Ff]ailing that),?\s+)?"
)
_AFTER_DASH = re.compile(r"\s[–—-]\s+(?=[A-Z])|;\s+(?=[A-Z])")
_NEXT = re.compile(r"\s+(?:(?:also|then|now|still|kindly|already)\s+)?(?P<word>[a-z][\w’'-]*)|\s*,\s*(?P<who>who)\b")
_DID_NOT = re.compile(r"(?:had|has|did|does)(?:n['’]t|\s+not)\b")
_MOST = 3
# To whom this is done is not bound: "Mr Vane was thanked and it was agreed to look at it".
_IS_DONE_TO = re.compile(
    r"\s+(?:was|were|is|are|has\sbeen|had\sbeen)\s+(?:also\s+)?"
    r"(?:thanked|welcomed|congratulated|informed|told|elected|appointed|co-opted|present|absent)\b"
)
# Who is so takes on what is then said to be done: "Mr Vane was prepared to pay and the gate would be mended".
_WILLING = re.compile(
    r"\s+(?:(?:was|is|were|are)\s+)?(?:prepared|happy|content|willing|minded|going|agreed|undertook|promised|offered)\s+to\b"
)
#: "Mr Hale will be asked to come": who asks him is not said.
WILL_BE_ASKED = re.compile(r"\s+(?:(?:will|would|should|to|shall)\s+)be\s+(?:asked|invited|approached)\b")
#: "Councillors will look at it and |this will be an agenda item in May" does not say who puts it there.
ON_AN_AGENDA = re.compile(
    r"(?:this|it|these|(?:this|the)\s(?:matter|item|issue))\s(?:will|would|should|is\sto|to)\s(?:then\s)?"
    r"(?:(?:be|go|come)\s[^.;]{0,30}?\bagenda\b|be\s(?:discussed|considered|reviewed)\s(?:\w+\s)?(?:at|in)\b)",
    re.IGNORECASE,
)
# Nobody in particular: "A member".
_SOME = re.compile(r"[Aa]n?\b")


def opens(setting: Setting) -> Owner | None:
    """Take the one with whom the sentence opens, where its verb binds and nobody else is its doer."""
    deed, candidate, text = setting.deed, setting.candidate, setting.text
    if ON_AN_AGENDA.match(candidate.quote.text):
        return None
    passive = deed is not None and (deed.passive or deed.thing is not None)
    start = max(candidate.sentence.start, candidate.quote.start - _REACH)
    for first, last in reversed(split_sentences(text, start, setting.end)[-_MOST:]):
        for at in _openings(text, first, last):
            phrase = actor_after(text, at, last)
            if phrase is None or not _binds(setting, phrase, last):
                continue
            if passive and not _WILLING.match(text, phrase.end, last):
                continue
            owner = named(setting, phrase, "opens the sentence")
            if owner is not None and owner.text:
                return owner
    return None


_REACH = 400


def _openings(text: str, first: int, last: int) -> list[int]:
    """Return where somebody may stand who opens a sentence: at its beginning, or after the subject and a dash."""
    begins = _BEFORE.match(text, first, last)
    places = [begins.end() if begins is not None else first]
    places.extend(match.end() for match in _AFTER_DASH.finditer(text, first, last))
    return [place for place in places if place < last]


def _binds(setting: Setting, phrase: Phrase, last: int) -> bool:
    """Say whether somebody who opens a sentence is one who can act, and the verb after them binds."""
    kind = classify(phrase.text, setting.known)
    mention = phrase.text
    named = is_post(mention) or TITLED.match(mention) is not None or setting.people.knows(mention)
    if _SOME.match(mention) or not (kind == "pronoun" or (named and kind in {"person", "thing"})):
        return False
    verb = _NEXT.match(setting.text, phrase.end, last)
    if verb is None:
        return False
    if WILL_BE_ASKED.match(setting.text, phrase.end) and not (is_post(mention) or setting.people.knows(mention)):
        return False
    if _IS_DONE_TO.match(setting.text, phrase.end, last):
        return False
    rest = setting.text[phrase.end : last]
    if verb["word"] is not None and verb["word"] in _TELLS:
        return _DID_NOT.match(rest.lstrip()) is not None or (
            verb["word"] in {"had", "also", "sought"} and _BINDS.search(rest) is not None
        )
    return True


def after_pronoun(setting: Setting) -> Owner | None:
    """Take whom the last "he" or "she" before the deed in its sentence means: "he did not know and |would write"."""
    deed, text = setting.deed, setting.text
    if deed is None or deed.passive or deed.doer is not None:
        return None
    floor = max(setting.candidate.sentence.start, deed.start - _REACH)
    pronouns = [*_PRONOUN.finditer(text, floor, deed.start)]
    if not pronouns or ";" in text[pronouns[-1].end() : deed.start]:
        return None
    last = pronouns[-1]
    return antecedent(setting, Phrase(last.start(), last.end(), last[0]))


def goes_on(setting: Setting) -> Owner | None:
    """Take who was named just before a note that leaves its subject out: "Cllr Vane rang the county. |Will chase"."""
    start = setting.candidate.quote.start
    if _NO_SUBJECT.match(setting.text, start) is None or (setting.deed is not None and setting.deed.doer is not None):
        return None
    floor = max(setting.candidate.passage.start, start - _REACH)
    before = split_sentences(setting.text, floor, start)
    if before and _ADDS.match(setting.text, start):
        doers = find_doers(setting.text, *before[-1], setting.known)
        if doers and doers[-1].doer is not None:
            return named(setting, doers[-1].doer, "goes on")
    doing = subjects(setting, *before[-1]) if before else []
    return named(setting, doing[0], "goes on") if doing else None


#: "The Clerk will ring the county. |Also to ask for a map": whoever does the one does the other.
_ADDS = re.compile(r"\W*(?:(?:Also|And)\s+to|To\s+also)\s+[a-z]+\b")
_NO_SUBJECT = re.compile(rf"\W*(?:Will|Would|Is going to|Has offered to)\s+[a-z]+\b|{_ADDS.pattern}")
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he)\b(?=\s+[a-z])")
