"""Which words of a clause tell what it is about: not the words of the trade, nor those that point back."""

import re
from functools import lru_cache

#: Words that say nothing of what is to be done.
_EMPTY = frozenset(
    """a about above again agenda agree agreed all also an and any are as ask asked at back be been being brought
    bring by cabinet can chair chairman chairperson clerk cllr cllrs committee confirm confirmed consider consideration
    considered considering could council
    councillor councillors did do for forward from further future give given had has have he her him his how if in
    including information into is it item its made make matter may meeting member members minutes more mr mrs ms
    must next no not noted of officer officers on one or our out set panel parish provide provided put receive
    regarding report request requested requests resolved said she should so some such than that the their them
    then there these they this those to two up update was we were what when where whether which who why will with
    would you action be board send sent ask asks contact contacted write writing written letter email speak
    arrange obtain get details investigate check inform advise chase follow submitted submit undertake undertook
    present presented review look offered offer year years time times month months week weeks day days""".split()
)
_WORD = re.compile(r"[a-z0-9£%]+")
#: Words that mean what was said before.
ANAPHORA = re.compile(
    r"\b(?:it|this|that|these|those|them|so|such|one)\b(?!\s(?:the|an?|members?|officers?|would|"
    r"will|was|is|were|be|he|she|they|further|each|any|all|mr|ms|mrs|it)\b)"
    r"|\b(?:make|making)\s\w*\s?(?:enquiries|inquiries)\b"
)


def telling_words(words: str) -> frozenset[str]:
    """Give the telling words of a quote in lower case, cut to stems of six letters."""
    return frozenset(map(_stem, {*_WORD.findall(words)} - _EMPTY)) - _NO_STEM


@lru_cache(maxsize=16384)
def _stem(word: str) -> str:
    """Cut a word to its stem; "" where it is too short to tell anything."""
    if len(word) < 3 and not word.isdigit():
        return ""
    return (word[:-1] if word[-1] == "s" and len(word) > 3 else word)[:6]


_NO_STEM = frozenset({""})
