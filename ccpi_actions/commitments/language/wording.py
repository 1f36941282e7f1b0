"""Trimming words for a table: their first capital, what is left over at their end, titles fit to be quoted."""

import re
from functools import lru_cache
from string import ascii_lowercase

from ccpi_actions.commitments.language.actors import actor_class

#: A task is cut at a word beyond this, for a table.
LONGEST = 160

# What opens a sentence before its subject: "However, enquiries will be made".
OPENING = re.compile(
    r"^(?:however|therefore|also|in summary|in the (?:first instance|meantime|interim)|in addition|again"
    r"|(?:when|once|if|as soon as) (?:received|available|approved|agreed|ready|completed?|known)"
    r"|(?:in the absence of|because of|due to) [^,]{2,50}?(?=,|\s(?:this|the|it|these)\b))\b,?\s+(?=\S)",
    re.IGNORECASE,
)

_STOPS_SET_OFF = (" ,", " .", " ;", " :", " )")
_LOWER = ascii_lowercase.encode()
_LOWER_FIRST = frozenset(
    "a all an and any anyone anything appropriate bench benches bin bins bollards both cars concern copies dog "
    "drain drains each either enough every everyone fence footpath full further gate grass hedge hedges her his if "
    "information item items its kerb kerbs lamp letters light lights litter more most new no note notes notice "
    "notices officers our parking path paths permission poster pothole potholes question questions residents road "
    "rubbish several sign signs some somebody something staff street such suitable that the their these this those "
    "three traffic tree trees two update updates various verge verges wall water weeds what whether which work "
    "works".split()
)
_SMALL = frozenset("and at by for from if in is it of on or the this to up with".split())
_ARTICLES = frozenset(
    "a all an any both each every further his her its more no our some such the their these this".split()
)
_ADJECTIVE = re.compile(
    r"^(?:(?:re|un|over)?\w+(?:ed|ing|ous|ful|ive|less|able|ible|ty))$|^(?:broken|new|old|low|large|small|dead|loose)$"
)
_PLAIN_TITLES = re.compile(
    r"^(?:\W*|any other (?:urgent )?business.*|a\.?o\.?b\.?|matters? arising.*|minutes.*|correspondence.*|reports?.*"
    r"|public (?:forum|participation|session|question).*|"
    r"questions?.*|chair(?:man|person)?[’']?s? (?:report|announcements?|remarks).*|other (?:matters|business)"
    r"|updates?|items? for.*|agenda items?|actions?.*|"
    r"resolved.*|general|highways?|planning.*|finance.*|declarations?.*|apologies.*|welcome.*|open(?:ing)? .*"
    r"|parish matters|members of the public.*|councillors?[’']? .*|.*other business|urgent (?:matters|business).*"
    r"|clos(?:e|ing|ure).*|clerk[’']?s report|"
    r"to\b.*)$",
    re.IGNORECASE,
)
#: What an agenda says is to be done with a subject at the meeting.
_TO_CONSIDER = re.compile(
    r"^to\s+(?:re-?)?(?:consider|discuss|review|receive|agree|approve|adopt|hear|decide|ratify|finali[sz]e|examine|determine)"
    r"(?:(?:\s*[,/&]\s*|\s+(?:and|or)\s+)(?:if\s+(?:thought\s+fit|appropriate)\s+)?(?:to\s+)?(?:consider|discuss|review|receive|agree|approve|"
    r"adopt|hear|decide|note|accept)(?:\s+on)?)*(?:\s+(?:on|any|further))?\s+",
    re.IGNORECASE,
)
# A sentence printed where a title stands says what was done: "Accounts were presented and accepted".
_TELLS = re.compile(r"\s(?:was|were|has|have|had)\s")
_REGARDING = re.compile(r"^(?:with regard to|re|regarding|in relation to)\s+", re.IGNORECASE)
_LEFT_OVER = re.compile(
    r"(?:\s*[,;:–—-]|\s+(?:and|or|but|that|to|which|;|as|with|,)|\s+\(?(?:i|ii|iii|iv|v|[a-h])[.)]|[.\s]+[ivx]{1,5}\.?|\s*[(\[]|\.)+\s*$"
)
_ACTION_AT_END = re.compile(r"(?:\s*[–—-]\s*|\s*\(?)\bACTION\b.*$", re.DOTALL)
# What is left over at the end is not longer.
_TAIL = 60
# What stands last in most words: a word that no clause leaves over.
_LEFT_WORDS = frozenset("and or but that to which as with".split())
_SIGNS_OF_MARKUP = re.compile(r"[*_\\<`]")
_MARKUP = re.compile(r"\*\*|__|(?<![\w*])\*(?=\w)|\\(?=[^\w\s])|<[^<>]{1,40}>|`")


@lru_cache(maxsize=1024)
def subject_of(title: str) -> str:
    """Return the title of an item where it says what the item is about, else ""."""
    title = _TO_CONSIDER.sub("", clean(title).strip(" .:-–*"))
    if _PLAIN_TITLES.match(title) or len(title) > 60 or _TELLS.search(title):
        return ""
    title = _REGARDING.sub("", title)
    return _capitals_of_a_title(title) if title.isupper() and len(title) > 5 else title


def _capitals_of_a_title(title: str) -> str:
    """Set a heading printed in capitals as a title: "REPAIR OF BENCHES" is "Repair of Benches"."""
    small = {"and", "of", "the", "for", "on", "in", "to", "at", "a", "an", "by", "with"}
    words = [word if word in small else word[:1].upper() + word[1:] for word in title.lower().split()]
    return " ".join(words)


def lower_first(words: str) -> str:
    """Take the capital of a sentence's beginning from words that now stand inside one; names keep theirs."""
    first = words.split(" ", 1)[0]
    plain = first.lower().strip(",.;:")
    if words[1:2].isupper():
        return words
    if words[len(first) + 1 : len(first) + 2].isupper() and plain not in _ARTICLES:
        return words
    described = _ADJECTIVE.match(plain) is not None and words[len(first) : len(first) + 2].strip().islower()
    if described or plain in _LOWER_FIRST or actor_class(plain) in {"information", "matter"}:
        return words[:1].lower() + words[1:]
    return words


def is_in_capitals(quote: str) -> bool:
    """Say whether most letters of a quote are capitals."""
    printed = quote.encode("ascii", "replace")
    if len(printed) - len(printed.translate(None, _LOWER)) > 0.4 * len(printed):
        return False  # as most quotes are
    return sum(map(str.isupper, quote)) >= 0.6 * sum(map(str.isalpha, quote))


def out_of_capitals(words: str, text: str) -> str:
    """Set words in capitals as the text prints them elsewhere: "WORK FROM GWR" is "work from GWR"."""
    known = set(re.findall(r"[^\W\d_]+", text))

    def as_printed(match: re.Match[str]) -> str:
        for word in (match[0].lower(), match[0].capitalize()):
            if word in known or word in _SMALL:
                return word
        return match[0]

    return re.sub(r"\b[A-Z]{2,}\b", as_printed, words)


def clean(words: str) -> str:
    """Return words on one line, without markup and doubled spaces."""
    return " ".join((_MARKUP.sub("", words) if _SIGNS_OF_MARKUP.search(words) else words).split())


def without_opening(opening: re.Pattern[str], words: str) -> str:
    """Take off what a pattern matches at the beginning of words."""
    match = opening.match(words)
    return words if match is None else words[match.end() :]


def without_left_over(words: str) -> str:
    """Take off what a clause ends with that belongs to the next: "and", a list number, a dash, an ACTION mark."""
    if "ACTION" in words and (action := _ACTION_AT_END.search(words)):
        words = words[: action.start()]
    last = words[words.rfind(" ") + 1 :]
    if last.isalpha() and last not in _LEFT_WORDS and last.strip("ivx"):
        return words  # as most do: neither a sign nor a number is left over
    left = _LEFT_OVER.search(words, max(0, len(words) - _TAIL))
    return words[: left.start()] if left else words


def balanced(words: str) -> str:
    """Take off a bracket at the end that was opened before the words."""
    return words[:-1].rstrip(" .;,") if words.endswith(")") and words.count(")") > words.count("(") else words


def finish(words: str) -> str:
    """Trim a task for a table: one line, a capital first, no stop at the end, cut at a word with "…"."""
    words = without_left_over(clean(words)).strip(" ,;:–—-•·*").rstrip(" .;:")
    for stop in _STOPS_SET_OFF:
        if stop in words:
            words = words.replace(stop, stop[1])
    if len(words) > LONGEST:
        words = words[: LONGEST - 1]
        words = words[: max(words.rfind(" "), LONGEST // 2)].rstrip(" ,;:–—-(") + "…"
    return words[:1].upper() + words[1:]
