"""Sentences with their offsets: one pass, no nested patterns, at home with the habits of minutes."""

import re

#: Ends of sentences: stop and space before a capital, digit or bullet; stop glued to a capital ("ended.The Clerk");
#: a stop and a glued label ("agreed.2.The"); an inline limb "(b)"; a bullet glued to what went before. All begin with
#: one of few characters, which comes first so that the matcher skips everything else; each way looks back at it.
_BREAK = re.compile(
    r"""
    [.!?:;)\d·•▪§\n](?:
    (?<=[.!?])["'”’)\]]*(?:\s+|(?=[A-Z][a-z]))     # stop, then space or a glued capital
    | (?<=[.;:])\s*(?:and\s*)?(?=\((?:[a-h]|[ivx]{1,4}|\d{1,2})\)\s*\w)   # "; and (b) the"
    | (?<=[a-z)][.:;])(?=(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s?[A-Z])  # "plan.2.The", "agendas:a.Eye care"
    | (?<=\))(?=[b-h]\.\s?[A-Z])                  # "(East)b.Capital"
    | (?P<label>(?<=[a-z)]\d))(?=\d?\.\s?[A-Z])   # "planning2.The"
    | (?P<bullet>(?<=[·•▪§]))\s*(?=\w)            # bullets inside a paragraph
    | (?P<action>(?<=\n))(?=\W{0,4}ACTION\b)     # an ACTION line under another
    | (?P<dash>(?<=\n))\s{0,20}[-–*]\s+(?=\w)     # a dash at the start of a line
    )
    """,
    re.VERBOSE,
)

#: No sentence is longer, in characters: what has no stop is cut at a space, so that work on it stays linear.
LONGEST = 1_000
# Most first sentences end within this.
_FIRST = 300
#: Words whose stop does not end a sentence, lower-cased, without the stop.
ABBREVIATIONS = frozenset(
    """cllr cllrs councillr mr mrs ms mx dr st rev revd hon sir prof capt col maj brig ald lt sgt supt insp esq jr sr
    no nos para paras p pp pg ref refs tel ext approx dept govt co ltd inc plc bros est min max
    vol fig figs sec sect ch art cl reg regs app apps encl cont etc eg ie e.g i.e viz vs v c ca
    a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
    rd ave sq nr incl excl temp perm dep asst admin ass assn gen av hrs hr mins""".split()
)
#: Abbreviations that do end a sentence when the next word could start one and is no name or number.
_MAY_END = frozenset("a.m p.m etc ltd co plc inc rd ave min max hrs hr mins est".split())
_WORD_REVERSED = re.compile(r"[\w.&'’-]+")
_INITIALS = re.compile(r"(?:[a-z]\.)*[a-z]")
_STARTS = re.compile(r"[A-Z0-9\"“'‘(\[£]")


def split_sentences(text: str, start: int = 0, end: int | None = None, label: str = "") -> list[tuple[int, int]]:
    """Split text into sentences.

    Takes a text, the part of it to look at, and the label that stood before that part if it was cut off ("b");
    gives (start, end) pairs in order, trimmed of white space, that index ``text``. No character is lost but white
    space and bullets (dashes that begin a line among them). Linear in the length of the part.
    """
    end = len(text) if end is None else end
    spans: list[tuple[int, int]] = []
    begin = start
    for match in _BREAK.finditer(text, start, end):
        if match.start() < begin:
            continue
        cut, stop = match.end(), match.end()
        kind = match.lastgroup
        if kind == "label":
            cut = stop = match.start()
        elif kind is not None:
            cut = match.start()
        elif _is_next_letter(text, begin, match.start(), stop, label if begin == start else ""):
            cut = stop = match.start() - 1
        elif text[match.start()] in ".!?" and not _ends(text, match.start(), stop, begin, end):
            continue
        _add(spans, text, begin, cut)
        begin = stop
    _add(spans, text, begin, end)
    return spans


def first_sentence(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the first sentence of ``text[start:end]`` as ``split_sentences`` gives it, reading no more than needed."""
    near = min(end, start + _FIRST)
    found = split_sentences(text, start, near)
    if len(found) < 2 and near < end:  # it may go on
        found = split_sentences(text, start, end)
    return found[0] if found else None


def _is_next_letter(text: str, begin: int, dot: int, after: int, label: str) -> bool:
    """Tell whether a glued stop ends a label and no sentence: in "a.Nursesb.Beds" the "b" follows the "a" before."""
    if after != dot + 1 or text[dot] != "." or dot <= begin + 2:
        return False
    letter = label[:1] or (text[begin] if text[begin + 1] == "." else "")
    return "a" <= letter <= "g" and ord(text[dot - 1]) == ord(letter) + 1


def _add(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    """Add the span without the white space at its edges, if anything is left."""
    while start < end and text[start].isspace():
        start += 1
    if text.startswith("o ", start) and text[start + 2 : start + 3].isupper():
        start += 2
    if text.startswith("*", start) and text[start + 1 : start + 2].isalpha():
        start += 1  # the clerk's mark for what is to be done
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = start + LONGEST if cut < 0 else cut
        spans.append((start, cut))
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        spans.append((start, end))


def _ends(text: str, dot: int, after: int, begin: int, end: int) -> bool:
    """Tell whether the stop at ``dot`` ends a sentence; ``after`` is where the next word begins."""
    if after >= end:
        return True
    if text.startswith("o ", after) and text[after + 2 : after + 3].isupper():
        return True  # a list whose bullets came out as the letter
    if not _STARTS.match(text, after) and text[after : after + 1] not in "·•-–*" and not _LABEL.match(text, after):
        # Lower case goes on: "item 5. iv", unless the clerk forgot a capital, which cannot be told.
        return False
    if text[dot] != ".":
        return True
    found = _WORD_REVERSED.match(text[max(begin, dot - 20) : dot][::-1])
    if found is None:
        return True
    word = found[0][::-1].lower()
    if word in ABBREVIATIONS:
        return word in _MAY_END and not text[after].isdigit() and text[after : after + 1] not in "(["
    if _INITIALS.fullmatch(word):
        # "A. Box" goes on.
        # A chain of initials ("C.C.C.") ends the sentence before an article, a post or a pronoun.
        if "." not in word:
            return dot - found.end() > begin and _AFTER_LETTER.match(text, after) is not None
        return _NEW_SENTENCE.match(text, after) is not None
    return not (_NUMBER.fullmatch(word) and dot - found.end() == begin)  # "4. The", "iv. The" at the start is a label


_NUMBER = re.compile(r"\d+|[ivx]{1,4}")
#: The label of the next entry of a list, which runs on: "… was agreed. d. The letter from".
_LABEL = re.compile(r"(?:[a-h]|[ivx]{1,4})[.)]\s[A-Z]")
#: What follows a letter that ends its sentence ("Section D. The Clerk"), and no initial.
_AFTER_LETTER = re.compile(r"(?:The|This|These|It|He|She|They|There)\s")
_NEW_SENTENCE = re.compile(
    r"(?:The|This|That|These|Those|It|He|She|They|There|A|An|In|On|At|Cllrs?|Councillors?|Clerk|"
    r"Mr|Mrs|Ms|Members?|No|We"
    r"|Following|Also|However|With|As|If|For|To|All|Any|Noted)\b"
)
