"""A name without what was read with it: a heading above, the talk that went before, an adverb behind."""

import re

from ccpi_actions.commitments.language.phrases import Phrase
from ccpi_actions.commitments.setting import Setting

# "Risk Assessment Report CLERK TO PUT ON AGENDA": the words in capitals are an entry of their own.
_IN_CAPITALS = re.compile(
    r"[a-z].*?\s((?:CLERK|CHAIR(?:MAN)?|CLLR\b\.?\s[A-Z .'’-]+|COUNCILLOR\s[A-Z .'’-]+))$", re.DOTALL
)
# "12. ST MARY'S GARDENS JQ said": a heading in capitals, and initials.
_HEADING = re.compile(r"(?:[A-Z\d][A-Z\d.,/&'’-]*\s+){2,}(?P<who>[A-Z]{2,4})$")
# "After some discussion |Cllr Vane| kindly agreed to".
_AFTER_TALK = re.compile(r"(?:After|Following)\s(?:\w+\s){0,3}?(?:discussion|debate|consideration)s?,?\s(?=[A-Z])")
_KINDLY = re.compile(r"\s(?:very\s)?(?:kindly|generously)\Z")


def bare_name(setting: Setting, phrase: Phrase) -> Phrase:
    """Return a phrase that names somebody, without the words beside it that belong to something else.

    Takes it as it was read before or after a verb; gives the part that names, with its place.
    """
    phrase = _within_the_paragraph(setting, phrase)
    heading = _HEADING.match(phrase.text)
    if heading is not None and setting.people.knows(heading["who"]) and not setting.people.knows(phrase.text):
        phrase = Phrase(phrase.start + heading.start("who"), phrase.end, heading["who"])
    if not phrase.text[-1].islower() and (capitals := _IN_CAPITALS.search(phrase.text)) is not None:
        phrase = Phrase(phrase.start + capitals.start(1), phrase.end, capitals[1])
    if (lead := _AFTER_TALK.match(phrase.text)) is not None:
        phrase = Phrase(phrase.start + lead.end(), phrase.end, phrase.text[lead.end() :])
    if (adverb := _KINDLY.search(phrase.text)) is not None:
        phrase = Phrase(phrase.start, phrase.start + adverb.start(), phrase.text[: adverb.start()])
    return phrase


def _within_the_paragraph(setting: Setting, phrase: Phrase) -> Phrase:
    """Cut off the heading above, with which a name may have been read: "Mill Lane" and then "JQ to ring the mill"."""
    start = setting.candidate.passage.start
    if not phrase.start < start < phrase.end:
        return phrase
    return Phrase(start, phrase.end, setting.text[start : phrase.end])
