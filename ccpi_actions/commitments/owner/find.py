"""Who is to do it: whom the words of the minutes bind, named as fully as the minutes name them near by."""

import re
from collections.abc import Callable

import msgspec

from ccpi_actions.commitments.asides import split_margin
from ccpi_actions.commitments.deeds.deed import Deed, find_doers
from ccpi_actions.commitments.language.mentions import classify
from ccpi_actions.commitments.language.people import is_a_plain_post
from ccpi_actions.commitments.language.phrases import Phrase, actor_after, is_initials, is_post
from ccpi_actions.commitments.language.sentences import split_sentences
from ccpi_actions.commitments.model import Owner
from ccpi_actions.commitments.owner import beside
from ccpi_actions.commitments.owner.opening import ON_AN_AGENDA, WILL_BE_ASKED, after_pronoun, goes_on, opens
from ccpi_actions.commitments.owner.presenting import presenters
from ccpi_actions.commitments.owner.reports import answerer, asked_formally, asked_too, own_report
from ccpi_actions.commitments.owner.speech import antecedent, named, reporter, speaker, subjects
from ccpi_actions.commitments.setting import Setting

# In the margin of minutes these are codes of what was decided, or where it goes; nobody's names.
_NOT_OWNERS = re.compile(
    r"^(?:noted?|agreed|approved|resolved|signed.*|deferred|none|n/?a|website|complete[d]?|done|ongoing|on-?going"
    r"|support(?:ed)?|object(?:ed|ion)?|no (?:objections?|comments?)|refer(?:red)?|granted|see (?:below|above)"
    r"|information|info|all noted|carried|"
    r"closed|open|action|discussed|received|declined|refused|accepted|as above|pending|tbc|tba|-+|[\W\d]+|£.*|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s*\d{2,4})?)$",
    re.IGNORECASE,
)
_OPENING_PRONOUN = re.compile(r"\W*(he|she|they)\b", re.IGNORECASE)
_TO_ASK = re.compile(
    r"\b(?:to|could|would|will|should|may|shall) (?:ask|instruct|request|invite|engage)\s+(?:the\s+)?$"
)
_ASKING = re.compile(
    r"\b(?:asks?|asked|requests?|requested|invites?|invited|urges?|urged)\s+(?:the\s+)?$", re.IGNORECASE
)
# "The Clerk would write |and ask that Mr Vane be there": it is the Clerk who asks.
_THAT_THEY_DO = re.compile(r"\band (?:to )?(?:ask|request) that\s+(?:the\s+)?$")
_BY_WHOM = re.compile(r"[bfc](?:(?<=\bb)y|(?<=\bf)rom|(?<=\bc)ourtesy\sof)\s+")
_JOINED = re.compile(r"\b(?:and|but)\s*(?:also\s+)?$")
# Where another subject begins between two verbs.
_OTHER_SUBJECT = re.compile(
    r";\s+(?!and\b|also\b|to\b)|(?<=[a-z]{2})\.\s+(?!and\b|also\b|to\b)[A-Z]|\bthat\b.*\bwould\b"
)
_IF = re.compile(
    r"(?<!asked\s)(?<!enquired\s)(?<!wondered\s)(?<!querying\s)\bif\s+$|\bwhen\s+(?:it\s+(?:is|was)\s+hoped\s+(?:that\s+)?)?$",
    re.IGNORECASE,
)
_GETS = frozenset({"have", "get", "receive"})
_THEM = re.compile(
    r"\s+(?:them|it|one|a\scopy|copies|sight|a\sreply|an\sanswer)\b(?=\s*(?:[.,;]|$)|\s(?:in|by|on|before|this|next|as|of)\b)"
)
_GOES = frozenset({"come", "go", "put"})
# Who mends things for a small council, whatever comes before: "by the village handyman".
_HAND = re.compile(
    r"(?:(?:the|our|a)\s+)?(?:\w+\s+)?(?:handyman|handyperson|caretaker|groundsman|lengthsman|litter[\s-]picker|street\s+cleaner)\b",
    re.IGNORECASE,
)
_NEXT_CLAUSE = re.compile(r",?\s+(?:this|it|these|the\s+(?:matter|item|issue))\b")
# "A letter go |from the Chair".
_EACH = re.compile(r"(?:each|all|every|members|councillors)\b", re.IGNORECASE)
_SOUGHT = frozenset({"seek", "request", "obtain"})
_GOES_OUT = re.compile(
    r"\b(?:letters?|reply|replies|response|invitations?|thanks)\s+(?:to\s+)?(?:go|be\s+sent|goes)\s+$"
)
_COMES_FROM = frozenset("come bring receive follow provide hear go put send".split())
_MEMBERS = re.compile(r"\b(?:members|councillors|cllrs|volunteers|(?:parish|town|community)\scouncil)\b", re.IGNORECASE)
# "before its consideration |by the Cabinet" says who considers it.
_DEED_OF_OTHERS = re.compile(
    r"\b(?:consideration|approval|adoption|scrutiny|examination|determination|ratification|endorsement|inspection|visits?|"
    r"discussions?|decisions?|signature)\s+$"
)
# "A request from the club to go on the agenda" is the club's, and not for it to do.
_THEIRS = re.compile(
    r"\b(?:requests?|letters?|emails?|e-mails|complaints?|applications?|quotes?|invitations?|enquiry|queries)\s+$"
)
_OTHER_VERB = re.compile(
    r"\b(?:being|to be|taken|made|given|(?!meeting\b|writing\b|building\b|morning\b|evening\b)[a-z]{3,}(?:ed|ing))\b"
)


def find_owner(setting: Setting) -> Owner:
    """Find who is to do what a candidate commits to.

    Takes the candidate in its setting; gives the owner as fully as the minutes name them ("Una Okell, Head of Parks";
    several joined by "; "), with the basis, the rule and the words it rests on: stated where somebody is named,
    presenter where nobody is but officers presented the item, none otherwise.
    The steps go from what is printed for the purpose (a margin) to what must be inferred; the first answer counts.
    """
    for step in _STEPS:
        owner = step(setting)
        if owner is not None and owner.text is not None and _NO_NAME.match(owner.text) is None:
            owner = _without_verb(owner, setting)
            return Owner() if _is_for(owner, setting) or _only_told(owner, setting) else owner
    return Owner()


#: "The Chairman asked |to be kept informed" binds everybody else.
_KEPT_INFORMED = re.compile(
    r"(?P<whom>[^.;]{3,60}?)\s(?:asked|requested|wished|wanted|would\slike)\sto\sbe\s(?:kept|sent|given|told|informed|copied|shown|provided|advised)\b"
)


_THE = re.compile(r"^[Tt]he\s")


def _is_for(owner: Owner, setting: Setting) -> bool:
    """Say whether a presumed owner is the one who asked to be told or given something."""
    if owner.basis != "presenter":
        return False
    asked = _KEPT_INFORMED.match(setting.candidate.sentence.text)
    return asked is not None and _THE.sub("", setting.people.describe(asked["whom"].strip())) == owner.text


#: What a member tells of and leaves "to be mended", with nobody to do it.
_LEFT_TO_BE_DONE = re.compile(
    r"\b(?:reported|mentioned|noted|raised|noticed|highlighted|complained|pointed\sout)\b[^.;]*(?:,|\s[–—-])\s(?:and\s)?to\sbe\s"
)


def _only_told(owner: Owner, setting: Setting) -> bool:
    """Say whether a member only told of what is to be done: "Mr Hale reported a blocked drain, to be seen to"."""
    if owner.basis != "presenter" or owner.rule != "speaker" or is_post(owner.text or ""):
        return False
    return _LEFT_TO_BE_DONE.search(setting.candidate.sentence.text) is not None


#: Sums and the numbers of applications are nobody.
_NO_NAME = re.compile(r"[£\d]")
#: A name that runs on into what its bearer does or did: "Clerk |gave a copy", "Cllr Ashe |has kindly".
_RUNS_ON = re.compile(
    r"(?P<name>[^,;]{3,60}?)\s(?:has|have|had|was|were|is|are|gave|met|attended|asked|advised|agreed|to\s(?!the\s|our\s)[a-z]+)\b"
)


#: What a list of those present says of somebody in a sentence.
_WAS_THERE = re.compile(r"(?<=[a-z])\s(?:was|were)\s(?:also\s)?(?:in\sattendance|present|welcomed|booked)\b")
_COLUMNS = re.compile(r"\s{2,}")


def _out_of_the_list(text: str, words: str) -> str:
    """Take somebody out of a line of a list of those present: the one of its columns that the initials are of."""
    if (there := _WAS_THERE.search(text)) is not None:
        text = text[: there.start()]
    columns = _COLUMNS.split(text)
    of_him = (one for one in columns if "".join(name[0] for name in one.split(",")[0].split()) == words)
    return next(of_him, columns[0])


def _without_verb(owner: Owner, setting: Setting) -> Owner:
    """Cut a verb and what follows it off an owner, where somebody is named before it."""
    text = owner.text or ""
    if "  " in text or _WAS_THERE.search(text):
        each = [_out_of_the_list(one, owner.words) for one in text.split("; ")]
        return msgspec.structs.replace(owner, text="; ".join(each))
    if ")" in text and "(" not in text:
        return msgspec.structs.replace(owner, text=setting.people.describe(text.partition(")")[0].rstrip(" ,;:–-")))
    run_on = _RUNS_ON.match(text)
    if run_on is None or classify(run_on["name"], setting.known) not in {"person", "officers"}:
        return owner
    return msgspec.structs.replace(owner, text=setting.people.describe(run_on["name"]))


def _printed(setting: Setting) -> Owner | None:
    """Take what the margin or an owner column prints; it wins over the sentence."""
    margin, _ = split_margin(setting.candidate.passage.margin, setting.minutes)
    if not margin or "£" in margin or _NOT_OWNERS.match(margin):
        return None
    entries = margin.replace("/", " ").split()
    everybody = any(one.lower() == "all" for one in entries)
    if len(entries) > 1 and all(is_initials(one) or is_a_plain_post(one) or one.lower() == "all" for one in entries):
        # the entries of several sentences beside one paragraph: the sentence says which is its own
        doer = _doer(setting) or _elsewhere_in_sentence(setting)
        if doer is not None and any(setting.people.describe(one) == doer.text for one in entries):
            return doer
        if doer is not None and doer.text and everybody and _EACH.match(doer.text):
            return doer
    return Owner(setting.people.describe(margin), "stated", "margin", margin)


def _doer(setting: Setting) -> Owner | None:
    """Take the one whom the grammar of the clause makes the doer."""
    deed = setting.deed
    if deed is None or deed.doer is None or _is_outsider_told(setting, deed.doer):
        return None
    if _IF.search(setting.text[max(0, deed.doer.start - 30) : deed.doer.start]) or _is_recipient(setting):
        return None
    asking = _THAT_THEY_DO.search(
        setting.text, max(setting.candidate.sentence.start, deed.doer.start - 30), deed.doer.start
    )
    if asking is not None and (asker := _elsewhere_in_sentence(setting, asking.start())) is not None:
        return asker
    return named(setting, deed.doer, deed.rule)


def _is_recipient(setting: Setting) -> bool:
    """Say whether the doer only gets it: "he would have them in the morning" is promised by another."""
    deed = setting.deed
    return deed is not None and deed.verb in _GETS and _THEM.match(setting.text, deed.after, setting.end) is not None


def _asked_by_the_body(setting: Setting, doer: Phrase) -> bool:
    """Say whether a finite verb of asking stands before a doer: "invites |the Environment Agency"."""
    return _ASKING.search(setting.text[max(0, doer.start - 24) : doer.start]) is not None


def _is_outsider_told(setting: Setting, doer: Phrase) -> bool:
    """Say whether a doer is somebody from outside whom the body asks, or whom it was agreed to ask or instruct."""
    if is_post(doer.text) or setting.people.knows(doer.text):
        return False
    before = setting.text[max(0, doer.start - 24) : doer.start]
    kind = classify(doer.text, setting.known)
    if kind in {"person", "outside"} and WILL_BE_ASKED.match(setting.text, doer.end):
        return True
    return (kind in {"person", "outside"} and _TO_ASK.search(before) is not None) or (
        kind == "outside" and _asked_by_the_body(setting, doer)
    )


# "They asked the Clerk to ring Highways and |request that a sign be put up".
_REQUESTS = re.compile(r"\W*(?:request|ask|suggest)\s+(?:that|for)\b")


def _elsewhere_in_sentence(setting: Setting, before: int | None = None) -> Owner | None:
    """Take the doer of the verb before, for a deed that shares it ("would write to the school and |ring the club")."""
    deed, sentence, quote = setting.deed, setting.candidate.sentence, setting.candidate.quote
    if before is None and deed is not None and deed.passive and _REQUESTS.match(quote.text):
        before = quote.start
    if (
        before is None
        and deed is not None
        and deed.passive
        and not (deed.thing and deed.thing.text.lower() in {"this", "it", "these", "that"})
        and not _is_sought(deed)
    ):
        return None
    if before is None and ON_AN_AGENDA.match(quote.text):
        return None
    at = before if before is not None else deed.start if deed else quote.start
    asked = deed is not None and deed.doer is not None and _asked_by_the_body(setting, deed.doer)
    if at <= sentence.start or asked:
        return None
    floor = max(sentence.start, at - 600)
    floor = next((start for start, end in reversed(split_sentences(setting.text, floor, at)) if start < at), floor)
    doers = [one for one in find_doers(setting.text, floor, at, setting.known) if one.start < at]
    if doers and doers[-1].doer is not None and _shares(setting.text[doers[-1].after : at]):
        return named(setting, doers[-1].doer, "shared subject")
    if _JOINED.search(setting.text[max(floor, at - 12) : at]):
        doing = subjects(setting, floor, at)
        if doing:
            return named(setting, doing[0], "shared subject")
        pronoun = _OPENING_PRONOUN.match(setting.text, floor, at)
        if pronoun:
            return antecedent(setting, Phrase(pronoun.start(1), pronoun.end(1), pronoun[1]))
    return None


def _is_sought(deed: Deed) -> bool:
    """Say whether something is to be got for the one who acts: "The Clerk will ring and |quotes will be obtained"."""
    thing = deed.thing.text.lower() if deed.thing is not None else ""
    return deed.verb in _SOUGHT or (deed.verb == "make" and thing.endswith(("enquiries", "contact")))


def _shares(between: str) -> bool:
    """Say whether two verbs can share their doer: nobody else is named as a subject between them."""
    return len(between) < 400 and _OTHER_SUBJECT.search(between) is None


def _agent(setting: Setting) -> Owner | None:
    """Take whom "by" or "from" names after a passive verb: "be checked by the Clerk"."""
    deed = setting.deed
    start = deed.after if deed is not None else setting.candidate.quote.start
    for match in _BY_WHOM.finditer(setting.text, start, setting.end):
        hand = _HAND.match(setting.text, match.end(), setting.end)
        phrase = Phrase(*hand.span(), hand[0]) if hand else actor_after(setting.text, match.end(), setting.end)
        kind = classify(phrase.text, setting.known) if phrase is not None else "thing"
        of_body = kind == "body" and match[0].startswith("by") and phrase is not None and _MEMBERS.search(phrase.text)
        if of_body and phrase is not None and _NEXT_CLAUSE.match(setting.text, phrase.end):
            continue  # "As the bank is managed by the Parish Council this will be discussed"
        if phrase is not None and (kind in {"person", "officers"} or of_body or (hand and match[0].startswith("by"))):
            passive = deed is not None and (deed.passive or deed.verb in _GOES)
            goes_out = _GOES_OUT.search(setting.text, start, match.start()) is not None
            if match[0].startswith("from") and not goes_out and _THEIRS.search(setting.text, start, match.start()):
                continue
            if match[0].startswith("from") and not (goes_out or (deed is not None and deed.verb in _COMES_FROM)):
                continue  # "moles be cleared from Mill Rec", "views be sought from officers"
            passive = passive or goes_out
            between = setting.text[start : match.start()]
            direct = not _OTHER_VERB.search(between) and not _DEED_OF_OTHERS.search(between)
            if passive and direct:
                return Owner(setting.people.describe(phrase.text), "stated", "by whom", phrase.text)
    return None


_STEPS: tuple[Callable[[Setting], Owner | None], ...] = (
    _printed,
    beside.in_brackets,
    _doer,
    _elsewhere_in_sentence,
    _agent,
    asked_too,
    asked_formally,
    beside.left_with,
    beside.action_line,
    beside.label,
    beside.sees_to_it,
    beside.next_sentence,
    opens,
    after_pronoun,
    goes_on,
    speaker,
    beside.accepts,
    own_report,
    answerer,
    reporter,
    presenters,
)
