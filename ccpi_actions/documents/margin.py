"""What is printed at the right-hand edge, apart from the words: "… would look into this.      Cllr. W. Price"."""

import re

#: A wide gap, then something short up to the end of the line.
_GAP = re.compile(r"(?:[ ]{4,}|[ ]*\t[ \t]*)(?=[^ \t])")
_LONGEST = 48
_MOST_WORDS = 7
#: A name, a post, a code or several of them, perhaps with what is to be done or a month: "Cllrs. A. Price and
#: B. Moss/Clerk", "DHO", "Parish clerk", "Clerk to follow up", "Feb 2026".
_NAME = re.compile(
    r"""
    [A-Z][\w.'’-]*
    (?:
        (?:[ ]?[/&,+][ ]?|[ ])
        (?:(?:and|the|of|to|for|with)[ ])?
        (?:[A-Z(][\w.'’()-]*|clerk|chair(?:man)?|officer|manager|team|members?|councillors?|both|all|(?:19|20)\d\d)
    )*
    (?:[ ]to[ ][a-z]+(?:[ ][a-z]+){0,3}(?:/[ ]?[A-Z]\w*(?:[ ][A-Z]\w*)?)?)?
    [ ]?[.,/&]?\Z
    """,
    re.VERBOSE,
)
_DAY = re.compile(r"\d{1,2}[./]\d{1,2}(?:[./](?:20)?\d\d)?\Z")
#: The heading of the column itself.
_HEADING = re.compile(r"(?:actions?(?: (?:by|for))?|owners?|lead(?: officer)?|who|by whom)\W*\Z", re.IGNORECASE)
_SUM = re.compile(r"[£$€]|\d[\d,]*\.\d\d")
_LAST_WORD = re.compile(r"[a-z][\w’'-]*[.;!?]\Z")
_SENTENCE_END = (".", ";", "!", "?", "”", "’", '"')
_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST_WORDS = 2
_NUMBERED = re.compile(r"\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.) ]")
_PERSON = re.compile(r"(?:(?:Cllrs?|Councillor|Mr|Mrs|Ms|Miss|Dr)\b\.?[ ]?|[A-Z]\.?[ ]?){1,4}[A-Z][a-z]")
_FAR = 40


def is_margin(words: str) -> bool:
    """Tell whether ``words`` could stand in a margin: a name, a post, several of them, or a code; no sum of money."""
    if len(words) > _LONGEST or words.count(" ") >= _MOST_WORDS or _SUM.search(words):
        return False
    return _NAME.match(words) is not None


def is_column_heading(words: str) -> bool:
    """Tell whether ``words`` are what heads a column of owners: "ACTION", "Action by"."""
    return _HEADING.match(words) is not None


def split_margin(line: str, *, goes_on: bool = False) -> tuple[str, str]:
    """Split a line into its words and what stands beside them after a wide gap; ("line", "") where nothing does.

    The words on the left must read as a sentence or part of one, so that two columns of names and a number
    before its title stay together; with ``goes_on`` they go on with the line before, and the last word of a
    sentence is enough.
    """
    if "    " not in line and "\t" not in line:
        return line, ""
    gap = None
    tail = line[-(_LONGEST + 1) :]
    for gap in _GAP.finditer(tail):  # noqa: B007 - the last gap is wanted
        pass
    if gap is None:
        return line, ""
    right = tail[gap.end() :].strip()
    left = line[: len(line) - len(tail) + gap.start()].strip()
    if _DAY.match(right):  # a column of dates beside that of owners
        words, owner = split_margin(left, goes_on=goes_on)
        return (words, f"{owner} {right}") if owner else (line, "")
    if not is_margin(right):
        return line, ""
    if not _reads_as_words(left, right) and not (goes_on and _LAST_WORD.match(left)):
        return line, ""
    if "    " in left or "\t" in left.lstrip("\t"):
        # Several columns are a table or a list of those present, unless the first gap only follows a number.
        number, _, rest = left.replace("\t", "    ").partition("    ")
        if len(number) > 6 or "    " in rest.strip():
            return line, ""
    return left, right


def _reads_as_words(left: str, right: str) -> bool:
    """Tell whether ``left`` is a sentence, part of one, or a numbered title before the name of who presents it."""
    if left.endswith(":"):
        return False
    words = _WORD.findall(left)
    if left.endswith(_SENTENCE_END):
        return len(words) >= _FEWEST_WORDS
    if sum(word[0].islower() for word in words) >= _FEWEST_WORDS:
        return True
    return bool(words) and _NUMBERED.match(left) is not None and _PERSON.match(right) is not None


def margin_alone(line: str) -> str:
    """Give what a line holds far to the right and nothing else, or ""."""
    words = line.strip()
    if not words or len(words) > _LONGEST:
        return ""
    indent = line[: len(line) - len(line.lstrip())]
    if len(indent) < _FAR and len(indent.expandtabs()) < _FAR:
        return ""
    return words if is_margin(words) else ""
