"""Noun phrases that name somebody: "the Head of Parks", "Cllr A. Box and the Clerk", found before or after a verb."""

import re
from functools import lru_cache

import msgspec

TITLES = frozenset(
    "ald alderman baroness brig brigadier canon capt captain cc cllr cllrs cnclr col colonel commander councillor "
    "councillors councilor dame dr insp inspector lady lord lt madam maj major miss mr mrs ms mx pc pc's pcso "
    "pcsos prof professor rev revd reverend sergeant sgt sir superintendent supt".split()
)
TITLE_LEADS = frozenset(
    "chief detective county borough district town parish city unitary executive police community ward vice".split()
)
_POST_HEADS = frozenset(
    "accountant actuary administrator adviser advisor ambassador analyst apprentice architect archivist auditor "
    "auditors bursar "
    "caretaker "
    "chair chairman chairperson chairs chairwoman champion chief clerk clerks commissioner consultant controller "
    "convener convenor coordinator co-ordinator coroner counsel custodian deputy director directors engineer engineers "
    "executive facilitator foreman gardener governor governors groundsman "
    "groundsperson handyman handyperson head heads "
    "headteacher "
    "inspector keeper lawyer lead leader leaders librarian liaison manager managers mayor monitor officer officers "
    "organiser partner planner presenter president principal provost ranger registrar rep representative "
    "representatives reporter secretary solicitor speaker specialist steward supervisor surveyor technician treasurer "
    "trustee trustees vice-chair vice-chairman vice-chairperson volunteer warden wardens webmaster archaeologist "
    "arboriculturist biologist ecologist economist geologist hydrologist pharmacist physician psychologist researcher "
    "scientist spokesperson statistician strategist teacher".split()
)
_POST_PHRASES = re.compile(
    r"\b(?:cabinet member|portfolio holder|lead member|executive member|ward member)s?\b", re.IGNORECASE
)
_DETERMINERS = frozenset("the a an each all both every one any our his her its their".split())
_JOINING = frozenset({"of", "for", "and", "&", "the", "de", "la", "van", "von", "der"})
# Words that stand at the head of a sentence or resolution with a capital and are never part of a name.
_NEVER = frozenset(
    "accordingly action actions after again agreed also although and any as at before but by decided decision due "
    "during "
    "following for from further furthermore he how however i if in is it item later meanwhile minute minutes no not "
    "note on once or please question recommended regarding resolved response she since so subject suggested that then "
    "there therefore these they this those to under until upon was were what when where whereas which while who why "
    "with would yes".split()
)
_ABBREVIATIONS = re.compile(
    r"(?:[A-Z]|[A-Z]\.(?:[A-Z]\.?)+|Cllrs?|Mr|Mrs|Ms|Dr|Rev|Revd|St|Insp|Sgt|Capt|Col|Maj|Brig|Lt|Ald|Prof|Hon|Cnclr)\.",
    re.IGNORECASE,
)
TITLED = re.compile(
    r"(?:(?:County|Borough|Town|Parish|District)\s+)?(?:(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|PCSO|Rev|Sir|Maj(?:or)?|Brig|Capt(?:ain)?|Col(?:onel)?)\b|(?:Cllr|Mr|Mrs|Ms|Miss|Dr)(?=[A-Z][a-z]))"
)
_TOKEN = re.compile(r"\([^()]{1,90}\)|[^\W_](?:[\w’'&/-]|\.(?=\w))*\.?|[^\s\w]|_")
# What may stand before a lower-case post: "the lead officer", "each partner organisation".
_LOWER_QUALIFIERS = frozenset(
    "accountable acting appropriate area assistant borough case chief city committee community conservation "
    "council county democratic deputy designated district enforcement estates executive external finance fire highway "
    "highways housing independent individual internal lead legal local maintenance managing monitoring outgoing parish "
    "partner planning police press project relevant report reporting responsible scrutiny senior service services "
    "street "
    "support town transport tree ward waste web working".split()
)
_LOWER_ORGANISATIONS = frozenset(
    "organisation organisations team contractor contractors group service department".split()
)
# What may belong to a name though it has no capital.
_LOWER_NAMEABLE = (
    _POST_HEADS
    | TITLES
    | _LOWER_QUALIFIERS
    | _LOWER_ORGANISATIONS
    | frozenset({"members", "member", "everyone", "everybody"})
)
_IN_BRACKETS = re.compile(r"\([^)]*\)")
_INITIALS = re.compile(r"[A-Z]{2,4}")
# What an insertion between commas begins with: "the Chair, |on behalf of the Board, write".
_INSERTED = frozenset("who which on as in having through with subject where if together and when".split())
# No name with its post is longer; most are shorter than this.
_NEAR = 170
_NEARER = 50

Token = tuple[int, int, str]
_GOES_ON = (-1, -1)


class Phrase(msgspec.Struct, frozen=True):
    """A noun phrase in a text: ``text[start:end]``."""

    start: int
    end: int
    text: str


def actor_before(text: str, end: int, floor: int = 0) -> Phrase | None:
    """Find the noun phrase that ends where a verb begins ("… that the Head of Parks| would write").

    ``text`` is searched backwards from ``end``, not before ``floor`` and no further than a long name with its post.
    An insertion between commas ("the Chair, on behalf of the Board, write") is stepped over.
    None where what stands there is no name, post, body or pronoun.
    """
    floor = max(floor, end - _NEAR)
    near = text.find(" ", end - _NEARER, end) if end - floor > _NEARER else -1
    begin = floor if near < 0 else near
    found = _phrase_at_end(text[begin:end], cut=begin > floor)
    if found is _GOES_ON:
        begin = floor
        found = _phrase_at_end(text[begin:end], cut=False)
    if found is None:
        return None
    start, stop = begin + found[0], begin + found[1]
    return Phrase(start, stop, text[start:stop])


@lru_cache(maxsize=8192)
def _phrase_at_end(words: str, *, cut: bool) -> tuple[int, int] | None:
    """Find the noun phrase that words end with, as (start, end) in them, or None.

    Where they were cut off from others, and the phrase may begin among those, it is ``_GOES_ON``.
    """
    end = _without_insertion(words)
    if cut and (end < len(words) or ")" in words):
        return _GOES_ON
    tokens = _tokens(words, 0, end)
    if cut and len(tokens) < 3:
        return _GOES_ON
    if not tokens:
        return None
    last = tokens[-1]
    if last[2].lower() in {"he", "she", "they", "we", "who"} or last[2] in {"All", "Everyone", "Everybody"}:
        return last[0], last[1]
    some = _SOME_OF.search(words, 0, end)
    if some is not None:
        return some.span("some")
    first = _walk_left(tokens)
    if first is None:
        return None
    return _GOES_ON if cut and _may_go_on(tokens, first) else (tokens[first][0], last[1])


#: "both of them", "each of the three councils"
_SOME_OF = re.compile(
    r"(?:^|\s)(?P<some>(?:the\s)?(?:two|three|four|pair)\sof\sthem|(?:both|all|each)\sof\s(?:them|the\s(?:\w+\s){0,2}?"
    r"(?:councils|authorities|parishes|partners|districts|clubs|schools|groups|members|councillors|services|teams|"
    r"directorates|departments|agencies|bodies)))\s*$",
    re.IGNORECASE,
)


def _tokens(text: str, start: int, end: int) -> list[Token]:
    """Return the words and signs of a text, without a comma at its end."""
    tokens = [(match.start(), match.end(), match[0]) for match in _TOKEN.finditer(text, start, end)]
    if tokens and tokens[-1][2] == ",":
        tokens.pop()
    return tokens


def _may_go_on(tokens: list[Token], first: int) -> bool:
    """Say whether a phrase that begins at a token, among the last of a text, could begin before if more were seen."""
    return first < 3 or any(word in {",", "–", "-"} for _, _, word in tokens[first - 1 :])


def actor_after(text: str, start: int, ceiling: int) -> Phrase | None:
    """Find the noun phrase that begins after a verb ("requests |the Head of Parks to write"), or None."""
    # read one by one, each with the next: most phrases are short
    ahead = _TOKEN.finditer(text, start, min(ceiling, start + _NEAR))
    match = next(ahead, None)
    tokens: list[Token] = []
    last = -1
    while match is not None:
        token = match.start(), match.end(), match[0]
        match = next(ahead, None)
        following = match[0] if match is not None else ""
        word = token[2]
        if not tokens and word in {"he", "she", "they"}:
            return Phrase(*token)
        tokens.append(token)
        joins = word.lower() in _JOINING or word == ","
        if joins and following and (_nameable(following) or following.lower() in {"the", "and"}):
            continue
        if not (_nameable(word) or (len(tokens) == 1 and word.lower() in _DETERMINERS)):
            break
        last = len(tokens) - 1
        if word.endswith(".") and not _ABBREVIATIONS.fullmatch(word):
            break
    if last < 0:
        return None
    first = 0
    while first < last and tokens[first][2].lower() in {",", "for", "of", "and"}:
        first += 1
    begin, stop = tokens[first][0], tokens[last][1]
    if text[stop - 1] == "." and not _ABBREVIATIONS.fullmatch(tokens[last][2]):
        stop -= 1
    return Phrase(begin, stop, text[begin:stop])


def _without_insertion(words: str) -> int:
    """Return where words end, without an insertion at their end: ", on behalf of the Board,"."""
    plain = words.rstrip()
    if not plain.endswith(","):
        return len(words)
    comma = plain.rfind(",", 0, -1)
    inserted = plain[comma + 1 : -1].split()
    steps_over = comma >= 0 and inserted and inserted[0].lower() in _INSERTED and len(inserted) < 14
    return comma if steps_over else len(words)


def _nameable(word: str) -> bool:
    """Say whether a word can belong to the name of somebody."""
    lowered = word.lower().rstrip(".")
    if lowered in _NEVER:
        return False
    return word[0].isupper() or word[0] == "(" or lowered in _LOWER_NAMEABLE


def _walk_left(tokens: list[Token]) -> int | None:
    """Return the index of the first token of the phrase that ends with the last token."""
    first: int | None = None
    index = len(tokens) - 1
    while index >= 0:
        word = tokens[index][2]
        lowered = word.lower()
        if first is not None and word.endswith(".") and not _ABBREVIATIONS.fullmatch(word):
            break
        if lowered in _DETERMINERS and not _is_initial(tokens, index):
            if first is None:
                return None
            first = index
            before = tokens[index - 1][2].lower() if index else ""
            if before not in {"of", "for", "and", "&"}:
                break
        elif _nameable(word) or _numbers_a_section(tokens, index):
            if word[0] == "(" and (index == 0 or not _nameable(tokens[index - 1][2])):
                break
            first = index
            if lowered.rstrip(".") in TITLES and index < len(tokens) - 1 and not _continues(tokens, index):
                break
        elif first is not None and lowered in {"other", "remaining"}:
            first = index
        elif (
            first is None
            or not (
                lowered in {"of", "for", "and", "&", "/"} or (word in {",", "–", "-"} and _comma_joins(tokens, index))
            )
            or index == 0
        ):
            break
        index -= 1
    return first


def _numbers_a_section(tokens: list[Token], index: int) -> bool:
    """Say whether a number belongs to a post: "the Section |151 Officer"."""
    return index > 0 and tokens[index][2].isdigit() and tokens[index - 1][2].lower() in {"section", "s"}


def _is_initial(tokens: list[Token], index: int) -> bool:
    """Say whether an "A" is the initial of a name: "Cllr A Box"."""
    return tokens[index][2] == "A" and index > 0 and tokens[index - 1][2].lower().rstrip(".") in TITLES


def _continues(tokens: list[Token], index: int) -> bool:
    """Say whether a phrase goes on to the left of a title ("County |Councillor", "the Clerk and |Mr Vane")."""
    before = tokens[index - 1][2].lower().rstrip(".") if index else ""
    return before in TITLES or before in TITLE_LEADS or before in {"and", "&", ",", "/", "the"}


def _comma_joins(tokens: list[Token], index: int) -> bool:
    """Say whether a comma belongs to a list ("Ash, Birch and Cole") or sets a post beside its name."""
    after = [word for _, _, word in tokens[index + 1 :]]
    if any(word.lower() in {"and", "&"} for word in after):
        return True
    left = [word for _, _, word in tokens[max(0, index - 2) : index]]
    if len(left) < 2 or not all(word[0].isupper() or word in {"of", "for"} for word in left):
        return False
    beside = " ".join(after)
    return (is_post(beside) and (beside[0].isupper() or beside.startswith("the "))) or (
        is_post(_words_left_of(tokens, index)) and beside[0].isupper()
    )


def _words_left_of(tokens: list[Token], index: int) -> str:
    return " ".join(word for _, _, word in tokens[max(0, index - 8) : index])


@lru_cache(maxsize=4096)
def is_post(words: str) -> bool:
    """Say whether words name a post: "Head of Parks", "the Area Engineer"."""
    plain = (_IN_BRACKETS.sub(" ", words) if "(" in words else words).lower()
    return any(word.strip(",.") in _POST_HEADS for word in plain.split()) or _POST_PHRASES.search(plain) is not None


def is_initials(words: str) -> bool:
    """Say whether words are somebody's initials: "UO", "PAG"."""
    return _INITIALS.fullmatch(words.strip()) is not None
