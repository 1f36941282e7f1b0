"""What a passive is said of: the noun before its verb, apart from what else the sentence says before it.

"It is hoped the phone box will be painted" is said of the phone box; "a draft had come which would be reviewed" of
something that the clause before tells, so that the task points at it and gives that clause behind a colon.
"""

import re

from ccpi_actions.commitments.deeds.deed import FINITE
from ccpi_actions.commitments.language.wording import OPENING, clean, lower_first, without_opening

_IT_WAS = (
    r"it\s+(?:was|is|has\s+been|had\s+been)\s+(?:also\s+|further\s+|then\s+|now\s+)?(?:agreed|decided|resolved|felt|noted"
    r"|proposed|suggested|hoped|planned|intended|expected|thought|recommended|requested|possible|anticipated)"
)
# "It was agreed training will be arranged", "There are three posts to be replaced".
_SAID_FIRST = re.compile(rf"^(?:{_IT_WAS}|there\s+(?:was|were|is|are))\s+(?:that\s+)?(?=\S)", re.IGNORECASE)
# "Mr Dow reported |the loose cover in Mill Lane", "She asked if |the date": what was told is what it is said of.
_TOLD = re.compile(
    r"^(?:(?:[Tt]he\s+)?(?:[A-Z][\w.’'-]*\s+){1,4}|(?:[Hh]e|[Ss]he|[Tt]hey|it)\s+)(?:also\s+|then\s+|had\s+|has\s+)?"
    r"(?:reported|noted|requested|said|stated|asked|questioned|queried|suggested|commented|advised|mentioned|believed|felt"
    r"|thought|proposed|confirmed)\s+(?:that\s+|if\s+|whether\s+)?(?=\S+\s)"
)
_HE_SAID = re.compile(r"(?:^|\s+(?:which|that)\s+)(?:he|she|they|it)\s+(?:said|believed|felt|hoped|thought)$")
# "Bench, School Lane It was agreed |to defer"
_SAID_LAST = re.compile(rf"(?:^|\s)(?:{_IT_WAS}|agreed|decided|resolved)$", re.IGNORECASE)
# "When received these will be circulated".
_ONCE_HERE = re.compile(
    r"^(?:received|available|approved|agreed|ready|completed?),?\s+(?=(?:these|this|it|they|the)\b)"
)
# What is left of "needs to be", "would shortly be" and "asked to be" behind what it is said of.
_NEED = re.compile(
    r"(?:^|\s+)(?:(?:will|would|may|might|does|do|also|still|now|then|therefore|probably|and)\s+)*"
    r"(?:needs?|has|have|had|ought|will|would|asked|wish(?:es|ed)?|wanted)"
    r"(?:\s+(?:also|still|now|probably|shortly))?(?:\s+to)?$"
)
# "As agreed at the December meeting of the Council the club will be contacted".
_AS_AGREED = re.compile(
    r"^(?:agreed|discussed|requested|reported|mentioned|resolved|noted|previously agreed)\s+(?:at|in|by)\s+"
    r"(?:the\s+|our\s+)?(?:[\w’'-]+\s+){0,4}?meeting(?:\s+of\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+){0,3}?)?\s*,?\s+(?=(?:the|a)\s)"
)
_AND = re.compile(r"and\s+")
_ALSO = re.compile(r"\s+also$")
# "Quarry Land *To |be put on the agenda"
_MARKED = re.compile(r"(?:^|\s*\*+\s*)to$", re.IGNORECASE)
# "Mill Road a further visit": the topic, and what is to be done about it.
_TOPIC = re.compile(
    r"^(?P<topic>[A-Z][\w’'/&-]*\s+(?:(?:of|on|and|in|at|for)\s+)?(?:[A-Z][\w’'/&-]*\s+){1,4})"
    r"(?P<thing>(?:an?|the|further)\s+[^,]{3,80})$"
)
# Whose verb it is that a clause holds: "anyone |who has a reservation" is still said of anyone.
_RELATIVE = re.compile(r"\b(?:who|which|that|where|whom|whose|what|how|when|if|whether)\b")
_ENDS_POINTING = re.compile(
    r"[,;\s]+(?P<pointing>which|that|they|it|these|this|those|he|she|and|[–—-])$", re.IGNORECASE
)
_THEREFORE = re.compile(r"\s(?:therefore|so|hence|consequently|and|but)\s")


def said_of(thing: str) -> tuple[str, str]:
    """Part what a passive is said of from what was said before it.

    Takes the words before the passive; gives the noun, "" where it is not among them, and the clause before, "" where
    there is none. A pronoun comes as it stands in the words.
    """
    said = clean(thing).lstrip("*• ")
    said = without_opening(_AND, without_opening(OPENING, without_opening(_AS_AGREED, said)))
    said = without_opening(_SAID_FIRST, without_opening(_ONCE_HERE, said))
    said = _HE_SAID.sub("", without_opening(_TOLD, said))
    said = _MARKED.sub("", _NEED.sub("", _SAID_LAST.sub("", said)))
    said = lower_first(_ALSO.sub("", said))
    topic = _TOPIC.match(said)
    if topic and not FINITE.search(said):
        return topic["thing"], topic["topic"].strip()
    finite = FINITE.search(f" {said}")
    if finite is None:
        return said, ""
    pointing = _ENDS_POINTING.search(said)
    if pointing is None and _RELATIVE.search(said, 0, max(0, finite.start() - 1)):
        return said, ""
    if pointing:
        word = pointing["pointing"].lower()
        return (word if word.isalpha() and word != "and" else ""), said[: pointing.start()]
    last = _THEREFORE.split(said)[-1]
    if last != said and not FINITE.search(f" {last}") and len(last.split()) < 9:
        return last, ""
    return "", said if finite.start() > 1 else ""
