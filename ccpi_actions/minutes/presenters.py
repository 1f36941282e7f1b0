"""Who presented an item: the officer who answers for it when nobody else is named."""

import re
from collections.abc import Iterable
from typing import Literal

import msgspec

from ccpi_actions.minutes.lines import Line
from ccpi_actions.minutes.model import Introduction, Person
from ccpi_actions.minutes.people import NAME, POST_NOUN, TITLE, is_name, is_post, people_in

_THING = (
    r"(?:(?:a|an|the|his|her|their|this|some|its|and|verbal|written|oral|brief|short|detailed|annual|quarterly|monthly|further|full|draft|latest|general|comprehensive"
    r"|regular|update|progress|joint|final|revised|covering|interim|new|first|second|third|fourth|submitted|above|powerpoint|set|series|copy|members|the (?:committee|panel"
    r"|board|council|forum|cabinet|commission|meeting)|with|of|on|corporate|information)\s+){0,7}"
    r"(?:reports?|presentations?|updates?|overview|item|papers?|information|summary|slides?|briefing|background|proposals?|outline|review|account|plan|strategy|figures"
    r"|application|budget|introduction|programme|register|policy|document|dashboard|scorecard|training|feedback|video|data|accounts?|statement)\b"
)


class PresenterRule(msgspec.Struct, frozen=True):
    """How a line says who presents. Group ``who`` of the pattern holds the people (or posts), as people_in reads them."""

    name: str
    pattern: str
    #: strong: counts wherever it stands; weak: only while nobody else has been introduced; fallback: only if nobody is.
    force: Literal["strong", "weak", "fallback"]
    examples: tuple[tuple[str, str], ...]
    near_misses: tuple[str, ...] = ()


_SUBJECT = rf"(?P<who>(?:(?:In (?:introducing|presenting) [^,]{{2,80}}, )?)(?:the )?(?:{NAME}|[A-Z][\w’'&/-]*|[A-Z]{{2,3}}\b)[^.;:?!]{{0,220}}?)"
PRESENTER_RULES: tuple[PresenterRule, ...] = (
    PresenterRule(
        "presented by",
        r"\b(?:[Pp]resented|introduced|given|submitted|delivered|led)(?: to (?:the )?\w+)?(?: at the meeting)? by[: ]\s*(?P<who>(?:the )?[A-Z][^.;:]{2,160}?)"
        r"(?=,? (?:which|who|on|in|setting|regarding|about|detailing|outlining|highlighting|and (?:noted|it)|advis\w+|updating|provid\w+|concerning|to|as|for)\b|[.;:]|\s\d|$)",
        "strong",
        (
            ("A report was presented by Dana Tal – Head of Works, on performance.", "Dana Tal"),
            ("Presented by: Sara Jenner", "Sara Jenner"),
        ),
        ("The petition was submitted by residents of the lane.",),
    ),
    PresenterRule(
        "presents",
        rf"^\W{{0,3}}{_SUBJECT},?\s*\b(?:then |also |briefly |formally )?(?:(?:attended|joined)(?: the meeting)?(?: virtually)?,? (?:and|to) )?"
        rf"(?:presented|introduced|gave|give|provided|provides?|outlined|delivered|submitted|presents?|tabled|read|summarised|circulated|made|showed)\b"
        rf"(?:,? (?:the )?(?:members|committee|panel|board|council|forum|cabinet|meeting|sacre|commission)(?: members)?)?(?: with| to| through)?"
        rf"(?: (?:and|to|,) (?:highlighted|explained|spoke to|outlined|summarised))?\s+{_THING}",
        "strong",
        (
            ("Dana Tal, Head of Works, attended and presented a report setting out performance.", "Dana Tal"),
            ("The Director of Place submitted a report (copy circulated).", "Director of Place"),
            ("Mr Hall (Cabinet Member for Roads) and Ms Jack introduced the report.", "Mr Hall"),
        ),
        ("Members gave the report their support.", "The contractor provided a quotation."),
    ),
    PresenterRule(
        "took through",
        rf"^\W{{0,3}}{_SUBJECT},?\s*\b(?:took (?:the )?\w+(?: members)? through|spoke to the report|updated (?:the )?(?:\w+ )?(?:members|committee|panel|board|council|forum)|led (?:the )?\w+ through"
        r"|talked (?:the )?\w+ through|joined the meeting and gave|gave (?:her|his|their|a brief|a verbal|an) \w+|presented\b|introduced (?:this|the) |went through)",
        "strong",
        (
            ("Ms. Mary Rutt, Public Health Lead, took Members through the report.", "Ms. Mary Rutt"),
            ("PCSO Lou Lewin joined the meeting and gave her report:", "PCSO Lou Lewin"),
        ),
        ("Members took the view that the report went too far.",),
    ),
    PresenterRule(
        "in attendance",
        r"^\W{0,3}(?P<who>[A-Z][^.:]{2,260}?),?\s+(?:was|were)(?: also)?(?: present| in(?: virtual)? attendance)(?: virtually)?\b(?= (?:for|to|at|and|by)\b|\s*[.,]?)",
        "strong",
        (("Kath Atkin (Assistant Director of Data) was in attendance for this item.", "Kath Atkin"),),
        ("Six members of the public were present.",),
    ),
    PresenterRule(
        "attended",
        r"^\W{0,3}(?P<who>[A-Z][^.;:]{2,200}?),? attended (?:the (?:meeting|start)|for|to|and|virtually|part)\b",
        "strong",
        (("Ms. Tierney (Early Years Lead) attended and gave a presentation.", "Ms. Tierney"),),
        ("Residents attended in large numbers.",),
    ),
    PresenterRule(
        "welcomed",
        r"\b(?:welcomed|introduced|invited)\s+(?P<who>(?:to the meeting )?[A-Z][^.;:]{2,240}?),?\s+(?:who|to (?:the meeting|present|give|address|speak|update|introduce)|and (?:invited|thanked)|for this item)\b",
        "strong",
        (
            (
                "The Panel welcomed Denise Ack, Group Engineer (Roads) and Phil Lum, Operations Manager, who gave a presentation.",
                "Denise Ack",
            ),
        ),
        ("The Chairman welcomed everyone to the meeting.",),
    ),
    PresenterRule(
        "presentation from",
        r"\b(?:received|heard|considered|had|noted) (?:a |an |the )?(?:[\w-]+ ){0,4}(?:presentations?|evidence|updates?|briefings?|reports?|overview|summary) (?:from|by|of)\s+"
        r"(?P<who>(?:the )?[A-Z][^.;:(]{2,200}?(?:\([^)]{2,80}\))?)(?=,? (?:which|who|on|in|setting|regarding|about|detailing|outlining|updating|concerning|that|provid\w+|advis\w+)\b|[.;:(]|$)",
        "strong",
        (
            (
                "Members received a presentation from the Chief Nurse and the Director of Strategy regarding the inspection",
                "Chief Nurse",
            ),
            (
                "The Committee considered the report of the Head of Schools and Families, updating on progress",
                "Head of Schools and Families",
            ),
        ),
        ("The Committee considered a report of the accident.",),
    ),
    PresenterRule(
        "given to a report",
        r"(?:given to (?:a|the) (?:[\w-]+ )?report|^\(?(?:[Tt]o (?:receive|consider) (?:a|the) )?[Rr]eport) (?:from|by|of)\s+(?P<who>(?:the )?[A-Z][^.;:(]{2,160}?)"
        r"(?=,? (?:which|who|on|in|setting|regarding|about|detailing|outlining|updating|concerning|that|provid\w+|advis\w+)\b|[.;:(]|$)",
        "weak",
        (
            ("Consideration was given to a report of the Head of Skills which provided an update.", "Head of Skills"),
            ("Report of the Head of Schools", "Head of Schools"),
        ),
        (),
    ),
    PresenterRule(
        "in presenting",
        r"^In (?:presenting|introducing) (?:the|this|his|her) [\w ]{3,30}, (?P<who>(?:the )?[A-Z][^.;:]{2,120}?),? (?:informed|advised|explained|reported|stated|said|highlighted|reminded|outlined|drew)",
        "strong",
        (
            (
                "In presenting the report, the Principal Drainage Engineer informed Members that",
                "Principal Drainage Engineer",
            ),
        ),
        (),
    ),
    PresenterRule(
        "says with post",
        rf"^\W{{0,3}}(?:Council Officers |Officers |Presenting officers? )?(?P<who>{NAME}(?:,\s?|\s[–-]\s|\s\()(?:[^.;:]{{0,120}}\b)?{POST_NOUN}\b[^.;:]{{0,120}}?),? "
        r"(?:added|explained|advised|stated|reported|informed|confirmed|responded|updated|highlighted|told|reminded|noted|said)\b",
        "strong",
        (
            (
                "Officers Cal Gren, Service Director for Waste, and Bree Otter, Strategic Manager, added that the hours had been tested.",
                "Cal Gren",
            ),
        ),
        ("Councillor Bell said that the lane was dark.",),
    ),
    PresenterRule(
        "reports",
        rf"^\W{{0,3}}{_SUBJECT},?\s*\b(?:reported|advised|informed|updated|explained|outlined|stated|gave|attended|summarised|read|confirmed|noted|said|had (?:passed|attended|met|nothing|been|spoken|visited))\b",
        "weak",
        (
            ("Cllr Prece advised the meeting that the verge needed seeding.", "Cllr Prece"),
            ("The Chairman reported that the website was new.", "Chairman"),
        ),
        ("It was reported that the gate is broken.", "Members advised caution."),
    ),
    PresenterRule(
        "contact",
        r"^(?:Contact(?: officer)?|Lead officer|Report author|Author|Officer)\s*:\s*(?P<who>[A-Z][^:;\n]{2,120}?)(?=\s{2,}|\s*(?:Tel|telephone|email|e-mail|\(?0\d)|$|\n|,? tel)",
        "fallback",
        (
            ("Contact: Denise Ack, Group Engineer  Tel. 01999 220100", "Denise Ack"),
            ("Lead officer: Bron Tilly", "Bron Tilly"),
        ),
        ("Contact: Democratic Services"[:0] or "The contact: a list is kept.",),
    ),
)
_COMPILED = tuple((rule, re.compile(rule.pattern)) for rule in PRESENTER_RULES)
_MAYBE = re.compile(
    r"present|introduc|report|attend|welcom|update|gave |give|provid|outlin|deliver|submit|advis|inform|through|spoke|explain|added|stated|said|Contact|officer:|author:"
    r"|summar|read |confirm|noted|highlight|respond"
)
_NOBODY = re.compile(
    r"(?:the )?(?:members?|committee|panel|board|council|councillors?|forum|cabinet|meeting|public|residents?|it|this|that|there|a|an|no|all|some|both|they|he|she|these|discussion"
    r"|apologies|resolved|contractors?|parish council|county council|borough council|executive\b(?! (?:director|member|lead|head|officer|councillor))|report|we|following|in|at|on|further|item|questions?|everyone|highways|sub-?committee)\b",
    re.IGNORECASE,
)
_REPORT_OF = re.compile(
    r"(?P<who>chair(?:man|person|woman)?|clerk|mayor|leader|treasurer|handyman|warden|tree warden|footpaths? officer|county councillor|(?:district|borough) councillor)[’'`]?s?[’'`]? (?:verbal |written )?report",
    re.I,
)
_TITLE_BRACKET = re.compile(rf"\((?P<who>(?:the )?[^()]{{0,90}}\b{POST_NOUN}\b[^()]{{0,60}})\)\s*$")
_TITLE_DASH = re.compile(
    rf"\breports?\s*[–-]\s*(?P<who>(?:(?:{TITLE})\.?\s)?[A-Z][\w.]*(?:\s[A-Z][\w’'-]+){{0,2}})\s*$", re.IGNORECASE
)
_DOTS = re.compile(r"\b(Mr|Mrs|Ms|Dr|Cllrs?|Coun|Rev|Prof|Insp|Sgt|[A-Z])\.(?=\s?[A-Z])")
_SENTENCE = re.compile(r"[.!?]\s+(?=[A-Z])")
#: A line that a list of those who speak to the item follows.
_LISTS = re.compile(
    r"(?:the following (?:\w+ ){0,3}(?:officers?|speakers?|people|representatives?|guests?|witnesses|attendees)\b.{0,160}|witnesses|speakers|officers in attendance|presenters?)\s*:\s*$",
    re.IGNORECASE,
)
_HEAD = 420


def introductions_of(title: str, lines: Iterable[Line], start: int, there: list[Person]) -> list[Introduction]:
    """Find who presents an item, in order.

    In: the item's title, its lines, where it starts, and the people at the meeting, whose names and posts complete what the
    item says ("Mrs Tidy" is the Tina Tidy whose post was printed before). Out: one Introduction for each place where somebody
    begins to speak to the item; those of a report's heading begin at ``start``.
    """
    found: list[Introduction] = []
    fallback: list[Introduction] = []
    known = list(there)
    from_title = _from_title(title, known)
    if from_title:
        found.append(Introduction(start, from_title, "title"))
    strong = listed = False
    fresh = True
    for line in lines:
        if (line.label and not line.bullet) or (
            len(line.text) < 70 and not line.text.rstrip().endswith((".", ";", ","))
        ):
            fresh = True
        group = _group(line, listed, known)
        listed = _LISTS.match(line.text) is not None or (listed and group is not None)
        if group is not None:
            if found and found[-1].rule == "list of speakers":
                found[-1] = msgspec.structs.replace(found[-1], people=[*found[-1].people, *group])
            else:
                found.append(Introduction(line.start, group, "list of speakers"))
            known = [*group, *known]
            continue
        one = _heading_presenter(line, known)
        if one is not None:
            found.append(one)
            fresh = False
            continue
        if not _MAYBE.search(line.text, 0, _HEAD):
            continue
        head = opening_words(line.text)
        for rule, pattern in _COMPILED:
            if rule.force == "weak" and (strong or not fresh):
                continue
            people = next((who for who in (_found(pattern, part, known) for part in _openings(head, rule)) if who), [])
            if not people:
                continue
            target = fallback if rule.force == "fallback" else found
            target.append(Introduction(line.start, people, rule.name))
            known = [*people, *known]
            strong = strong or rule.force == "strong"
            if rule.force != "fallback":
                fresh = False
            break
    return _merged(found or [msgspec.structs.replace(one, start=start) for one in fallback])


def opening_words(text: str) -> str:
    """Return the first words of a line as the rules read them: on one line, without the dots of titles and initials."""
    return _DOTS.sub(r"\1", " ".join(text[:_HEAD].split()))


def presenters_in(introductions: list[Introduction]) -> list[Person]:
    """Return all people introduced, each once, in order."""
    people: list[Person] = []
    for introduction in introductions:
        for person in introduction.people:
            if not any(person.name == other.name and (person.name or person.post == other.post) for other in people):
                people.append(person)
    return people


def _openings(head: str, rule: PresenterRule) -> list[str]:
    """Return the places where a rule may begin to match: for strong ones also the second and third sentence."""
    if rule.force != "strong":
        return [head]
    starts = [0, *(match.end() for match in _SENTENCE.finditer(head))][:3]
    return [head[start:] for start in starts]


def _found(pattern: re.Pattern[str], head: str, known: list[Person]) -> list[Person]:
    match = pattern.search(head)
    return _people(match["who"], known) if match else []


def _group(line: Line, listed: bool, known: list[Person]) -> list[Person] | None:
    """Return the people of a line in a list of speakers ("The following officers attended …:", "Witnesses:")."""
    if not listed or len(line.text) > 160 or line.text.rstrip().endswith((".", ":")):
        return None
    people = people_in(line.text, "officer")
    return [_completed(person, known) for person in people] or None


def _from_title(title: str, known: list[Person]) -> list[Person]:
    match = _REPORT_OF.search(title)
    if match:
        return _of_post(match["who"].capitalize(), known)
    match = _TITLE_BRACKET.search(title)
    if match:
        return _of_post(match["who"], known)
    match = _TITLE_DASH.search(title)
    return _people(match["who"], known) if match else []


def _heading_presenter(line: Line, known: list[Person]) -> Introduction | None:
    """A heading inside an item: "5.2 Clerk's Report", or a name in the margin of a section's heading."""
    text = line.text
    if len(text) > 90:
        return None
    match = _REPORT_OF.match(text)
    if match:
        return Introduction(line.start, _of_post(match["who"].capitalize(), known), "report of")
    if line.margin and line.label and len(text.split()) <= 5 and not text.endswith("."):
        people = [person for person in known if person.initials and person.initials in re.split(r"\W+", line.margin)]
        if people:
            return Introduction(line.start, people, "margin of a heading")
    return None


def _people(words: str, known: list[Person]) -> list[Person]:
    words = re.sub(r"^(?:In (?:introducing|presenting) [^,]{2,80}, )", "", words.strip())
    words = re.sub(
        r"^(?:to the meeting |both |Council Officers? |Officers? |Cabinet Member (?=[A-Z][a-z]+ [A-Z][a-z]+\b))",
        "",
        words,
    )
    words = re.sub(r"\s+(?:joined|attended|then|also|both|who|was|were)\b.*$", "", words)
    if " - " in words and re.match(rf"(?:{TITLE})\b", words.rpartition(" - ")[2]):
        words = words.rpartition(" - ")[2]
    words = re.sub(
        r",? (?:both|attended and|also|then|on behalf of .*|together with .*|who .*|supported by .*|accompanied by .*)$",
        "",
        words,
    )
    if _NOBODY.match(words) and not is_post(words):
        return []
    people = people_in(words)
    if people:
        return [_completed(person, known) for person in people]
    if not re.match(r"(?:the |The |[A-Z])", words):
        return []
    if is_post(words) and not _NOBODY.match(re.sub(r"^[Tt]he ", "", words)):
        return [person for part in _posts(words) for person in _of_post(part, known)]
    code = re.fullmatch(r"[A-Z]{2,3}", words)
    return [person for person in known if code and person.initials == words]


def _posts(words: str) -> list[str]:
    return [part.strip(" ,") for part in re.split(r",? and (?=the )|, (?=the )", words) if part.strip(" ,")]


def _of_post(post: str, known: list[Person]) -> list[Person]:
    post = re.sub(r"^(?:the|The)\s+", "", " ".join(post.split())).strip(" ,")
    plain = post.casefold()
    for person in known:
        if person.name and person.post and person.post.casefold() == plain:
            return [person]
    name = re.search(
        rf"(?:,\s?|\s)(?P<name>(?:(?:{TITLE})\.?\s)[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*|[A-Z][a-z’']+\s[A-Z][\w’'-]+)$",
        post,
    )
    if name and "," in post and is_name(name["name"]):
        return [Person(name["name"], post[: name.start()].strip(" ,"), "officer")]
    return [Person("", post, "clerk" if plain == "clerk" else "chair" if plain.startswith("chair") else "officer")]


def _completed(person: Person, known: list[Person]) -> Person:
    """Return the person with the fuller name or post that somebody of the same surname has."""
    surname = person.name.split()[-1].casefold() if person.name else ""
    for other in known:
        if other.name and surname and other.name.split()[-1].casefold() == surname and other.name != person.name:
            return msgspec.structs.replace(other, post=person.post or other.post)
        if other.name == person.name and not person.post:
            return other
    return person


def _merged(found: list[Introduction]) -> list[Introduction]:
    """Put introductions in order, those at one place joined, one that names the same people again left out."""
    merged: list[Introduction] = []
    for one in sorted(found, key=lambda each: each.start):
        if merged and [person.name or person.post for person in merged[-1].people] == [
            person.name or person.post for person in one.people
        ]:
            continue
        merged.append(one)
    return merged
