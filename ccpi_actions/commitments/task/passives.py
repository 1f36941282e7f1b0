"""Turning a passive: "a report will be provided to members" gives "provide a report to members"."""

import re

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.deeds.context import context_of
from ccpi_actions.commitments.deeds.deed import Deed
from ccpi_actions.commitments.language.imperative import base_of_participle
from ccpi_actions.commitments.language.wording import lower_first
from ccpi_actions.commitments.task.forms import POINTS, named_thing
from ccpi_actions.commitments.task.subjects import said_of

# What follows a verb as part of it: "carry out", "pass on"; it stays a particle before nothing or another preposition.
_PARTICLE = re.compile(
    r"^\s*(?P<particle>out|up(?!\s+to\b)|on|back|forward|over|off|away|down|through|together|in(?!\s+to\b)|around)\b"
    r"(?=\s*(?:$|[,;.(]|(?:to|by|with|at|in|on|for|from|and|as|into|within|before|after|when|once|if|regarding|via"
    r"|so|following|during|until|prior|without|along|through|[a-z]+ly)\b))"
)
# A preposition left without its noun when the noun has moved to the front: "be looked |into".
_STRANDED = re.compile(
    r"^\s*(?P<particle>into|at|for|to|with|upon|about|after|on)\b(?=\s*(?:$|[,;.(]|(?:and|by|as|at|in|before|when"
    r"|once|again|further|[a-z]+ly)\b))"
)
# A participle that shares the passive: "be drafted |and sent to the Council".
_ALSO_DONE = re.compile(
    r"(\b(?:and|or) (?:also |then )?)((?:[a-z]+ed|sent|put|brought|given|taken|made|written|shown|held|told"
    r"|bought|done))\b"
    r"(?=\s*(?:$|[,;.]|(?:to|by|on|in|at|with|for|and|back|out|up|via|as)\b))"
)
#: "Deferred |until the next meeting".
UNTIL = re.compile(r"(?:(?P<thing>.+?)\s+)?(?P<until>(?:to|until|till)\b.*)", re.DOTALL)
# What "it was agreed to defer" has behind the verb: "|this item to the May meeting".
_OWN_THING = re.compile(r"(?:this|these|the|it|an?|any|all)\s")
# "AGREED: to add |a bench to the list" names no thing before the verb.
_ONLY_DECIDED = re.compile(r"(?:AGREED|RESOLVED|Agreed|Resolved)\W*$")
# So is what goes on with a noun or a gerund after a topic and a dash: "Staff – to arrange |a meeting".
_HAS_ITS_OWN = re.compile(r"\s*(?:this|these|the|it|an?|any|all|[a-z]+ing)\s")
# "It will be enquired |if the firm can": nothing but what follows is asked.
_ASKING = frozenset("ask ascertain check clarify confirm determine enquire establish investigate query".split())
_QUESTION = re.compile(r"(?:as\s+to\s+)?(?:if|whether|how|why|what|who)\b")
_AS_OBJECT = {
    "it": "this",
    "which": "this",
    "that": "this",
    "they": "them",
    "these": "these",
    "he": "him",
    "she": "her",
}


def turned(deed: Deed, rest: str, candidate: Candidate, text: str) -> str:
    """Turn a passive into an imperative.

    Takes the deed and the words after its verb; gives the imperative, with what a bare pronoun means behind a colon.
    """
    topic = deed.thing.text if deed.thing is not None else ""
    if _ONLY_DECIDED.match(topic):
        return f"{deed.verb} {rest}"
    thing, before = said_of(topic if _HAS_ITS_OWN.match(rest) else topic.rstrip(" –—-")) if topic else ("", "")
    verb = deed.verb
    if verb == "receive" and rest.startswith("by "):
        verb, rest = "bring", "to " + rest.removeprefix("by ")
    rest = _ALSO_DONE.sub(lambda match: f"{match[1]}{base_of_participle(match[2]) or match[2]}", rest).strip()
    if verb == "defer" and (later := UNTIL.fullmatch(rest)):
        behind = later["thing"] or ""
        what = thing if not behind or (thing and POINTS.match(behind)) else behind
        return f"bring {named_thing(lower_first(what), candidate)} back {later['until']}"
    pointing = not thing or POINTS.match(thing) is not None
    if pointing:
        thing = _AS_OBJECT.get(thing.lower(), thing or "this")
        own = _QUESTION.match(rest) if verb in _ASKING else _OWN_THING.match(rest)
        if thing == "this" and own:
            return f"{verb} {rest}"
    if particle := _STRANDED.match(rest):
        words = f"{verb} {particle['particle']} {thing} {rest[particle.end() :].strip()}"
    elif particle := _PARTICLE.match(rest):
        after = pointing or (particle["particle"] == "back" and len(thing.split()) < 4)
        parts = (thing, particle["particle"]) if after else (particle["particle"], thing)
        words = f"{verb} {' '.join(parts)} {rest[particle.end() :].strip()}"
    else:
        words = f"{verb} {thing} {rest}"
    words = words.rstrip()
    if before:
        return f"{words}: {lower_first(before)}"
    return words + (context_of(words, "this", deed, candidate, text) if pointing else "")
