"""Who answers for it though the clause names nobody: whose report it is, who spoke last, whom somebody asked."""

import re

from ccpi_actions.commitments.language.mentions import classify
from ccpi_actions.commitments.language.phrases import Phrase, actor_after, actor_before, is_post
from ccpi_actions.commitments.language.sentences import split_sentences
from ccpi_actions.commitments.model import Owner
from ccpi_actions.commitments.owner.presenting import presenters
from ccpi_actions.commitments.owner.speech import antecedent, named
from ccpi_actions.commitments.setting import Setting

# "DH asked |him to prepare a paper".
_ASKED_HIM = re.compile(r"\b(?:asked|requested|instructed|invited)\s+(?P<whom>him|her)\s+(?:if\b|to\b|whether\b)")
_WHO_HE_IS = {"him": "he", "her": "she"}
# "The Chair saw no difficulty in that |and asked the Clerk to see that it was done".
_AND_ASKED = re.compile(r"\s*,?\s*and\s+(?:asked|instructed|requested)\s+(?=(?:the\s+)?[A-Z])")
_TO = re.compile(r"\s+to\b")
# "5.2 The Clerk's Report" as a line of its own, or before what is reported.
_REPORT_LINE = re.compile(
    r"^[^\w\n]*(?P<number>\d[\d.]*\d)[.)]?\s+(?:The\s+)?"
    r"(?P<who>[A-Z][\w .-]{2,40}?)['’]?s?['’]?\s+(?:Report|REPORT|report)(?:[^\w\n]*$|(?P<runs_on>\s?[:–-]\s))",
    re.MULTILINE,
)
_REPORT_NEAR = 4000
_ANSWERED = re.compile(
    r"\b(?:said|stated|explained|confirmed|advised|replied|responded|answered|acknowledged|accepted|estimated|told|thought"
    r"|admitted|conceded|apologised|indicated|clarified|believed)\b"
)
_MEMBER = re.compile(r"(?:the\s+)?(?:County\s+)?(?:Cllr|Councillor|Chair(?:man|woman|person)?\b|Vice)", re.IGNORECASE)
_NEAR = 400
_COMMITTEE_WORK = re.compile(r"\b(?:agendas?|defer\w*|work programme|forward plan)\b", re.IGNORECASE)
# What is put on an agenda is put there by the committee; what is sent round first is not.
_ONTO = frozenset("add be bring come consider defer go include list place put review".split())
# "That the Head of Parks |be called to the next meeting to account for it".  Who is only invited need not come.
_BE_CALLED = re.compile(
    r"\s+be\s+(?:called|summoned|required)\s+(?:back\s+)?to\s+(?:the|its|our|this|a|attend|give|explain)\b"
)


def asked_too(setting: Setting) -> Owner | None:
    """Take whom somebody asks: "asked him to write" is who spoke before; "and asked the Clerk to write" the Clerk."""
    text, candidate = setting.text, setting.candidate
    if "asked" in candidate.quote.text and (match := _ASKED_HIM.search(text, candidate.quote.start, setting.end)):
        whom = match["whom"]
        return antecedent(setting, Phrase(match.start("whom"), match.end("whom"), _WHO_HE_IS[whom]))
    called = _BE_CALLED.search(text, candidate.quote.start, setting.end) if "be " in candidate.quote.text else None
    who = actor_before(text, called.start(), candidate.quote.start) if called is not None else None
    if who is not None and is_post(who.text) and classify(who.text, setting.known) == "person":
        return named(setting, who, "called to account")
    end = min(candidate.sentence.end, candidate.quote.end + _NEAR)
    then = _AND_ASKED.match(text, candidate.quote.end, end)
    phrase = actor_after(text, then.end(), end) if then is not None else None
    if phrase is None or not _TO.match(text, phrase.end) or classify(phrase.text, setting.known) != "person":
        return None
    return named(setting, phrase, "asked too")


# "That the Trust be requested to supply the plan", "Requests that the Trust return in the autumn".
_GIVES = (
    r"(?:return|report|supply|provide|submit|present|respond|reply|explain|publish|come\s+back|send|nominate|share|give"
    r"|attend\s+(?:this|the)\s+(?:Committee|Panel|Board)|let\s+(?:the|it|us|members))\b"
)
_NUMBER = r"\W*(?:\(?\w{1,3}[.)]\s*)?"
_ASKED_FORMALLY = re.compile(
    rf"{_NUMBER}(?:that\s+)?(?P<who>(?:the\s+|each\s+|all\s+)?\w[^.;,:()]{{2,60}}?)\s+be\s+(?:formally\s+)?"
    rf"(?:asked|requested|invited|urged)\s+to\s+{_GIVES}"
    rf"|{_NUMBER}(?:requests?|asks?|invites?|urges?)\s+(?:that\s+)?(?P<whom>(?:the|each|all|partner)\s+[^.;,:()]{{2,60}}?)\s+"
    rf"(?:should\s+|to\s+)?{_GIVES}"
    rf"|{_NUMBER}that\s+(?P<those>(?:all\s+|each\s+)?partners?(?:\s+organi[sz]ations?)?)\s+[a-z]+\b",
    re.IGNORECASE,
)
_PARTNERS = re.compile(r"\b(?:partners?|representatives|organi[sz]ations?|Trusts?|ICB|Board|Authority|Service)\b")


# "It was agreed that the Director of Roads be invited to the next meeting to explain it".
_SUMMONED = re.compile(
    rf"{_NUMBER}(?:it\s+was\s+)?(?:agreed\s+|resolved\s+)?(?:that\s+)?(?P<who>the\s+(?:\w+\s+){{0,2}}(?:Director|Chief\s\w+|Head|Commissioner|Cabinet\s+Member)\b"
    r"[^.;,:()]{0,60}?)\s+(?:would\s+|should\s+|to\s+)?be\s+invited\s+(?:back\s+)?to\s+"
    r"(?:attend\s|the\s[^.;,]{3,40}?\bto\s+(?:explain|give|account|answer|present|report|update)\b)",
    re.IGNORECASE,
)


def asked_formally(setting: Setting) -> Owner | None:
    """Take the body from outside that a resolution asks to give something: "That the Trust be asked to report"."""
    invited = "invited" in setting.candidate.quote.text
    summoned = _SUMMONED.match(setting.text, setting.candidate.quote.start, setting.end) if invited else None
    if summoned is not None and is_post(summoned["who"]):
        return Owner(setting.people.describe(summoned["who"]), "stated", "asked formally", summoned["who"])
    if setting.candidate.passage.zone != "resolution":
        return None
    asked = _ASKED_FORMALLY.match(setting.text, setting.candidate.quote.start, setting.end)
    if asked is None:
        return None
    who = asked["who"] or asked["whom"] or asked["those"]
    if classify(who, setting.known) in {"thing", "information", "matter"} and not _PARTNERS.search(who):
        return None
    return Owner(setting.people.describe(who), "stated", "asked formally", who)


def own_report(setting: Setting) -> Owner | None:
    """Take whose report the numbered part of the item is: "5.2 Clerk's Report"."""
    candidate, text, deed = setting.candidate, setting.text, setting.deed
    labels = candidate.passage.labels
    onto = deed is None or deed.verb in _ONTO
    if not labels or (onto and _COMMITTEE_WORK.search(candidate.quote.text)):
        return None
    floor = max(candidate.item.start, candidate.quote.start - _REPORT_NEAR)
    if text.find("eport", floor, candidate.quote.start) < 0 and text.find("EPORT", floor, candidate.quote.start) < 0:
        return None
    for match in _REPORT_LINE.finditer(text, floor, candidate.quote.start):
        who = match["who"].strip()
        if match["runs_on"] and presenters(setting) is not None:
            continue  # then whoever presents is known by name
        if match["number"] == labels[0] and (is_post(who) or setting.people.knows(who)):
            return Owner(setting.people.describe(who), "presenter", "own report", who)
    return None


def answerer(setting: Setting) -> Owner | None:
    """Take the officer who spoke just before: "The Director said that it was old. |The script would be re-issued"."""
    deed, candidate, text = setting.deed, setting.candidate, setting.text
    if deed is None or not deed.passive or candidate.passage.zone != "discussion":
        return None
    start = max(candidate.passage.start, candidate.sentence.start - _NEAR)
    before = split_sentences(text, start, candidate.sentence.start)[-1:]
    if not before or before[0][0] <= candidate.passage.start or _COMMITTEE_WORK.search(candidate.quote.text):
        return None
    first, last = before[0]
    match = _ANSWERED.search(text, first, last)
    phrase = actor_before(text, match.start(), first) if match is not None else None
    if phrase is None or text[first : phrase.start].strip() or _MEMBER.match(phrase.text):
        return None
    if not (is_post(phrase.text) or setting.people.knows(phrase.text)):
        return None
    owner = named(setting, phrase, "answered before")
    return Owner(owner.text, "presenter", owner.rule, owner.words) if owner is not None and owner.text else None
