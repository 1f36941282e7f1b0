"""The forms of English verbs: from the base to the past participle, the form in -ing and the third person."""

import re

_IRREGULAR = {
    "write": "written",
    "rewrite": "rewritten",
    "re-write": "re-written",
    "send": "sent",
    "resend": "resent",
    "re-send": "re-sent",
    "bring": "brought",
    "give": "given",
    "take": "taken",
    "get": "got",
    "put": "put",
    "tell": "told",
    "seek": "sought",
    "speak": "spoken",
    "let": "let",
    "hold": "held",
    "make": "made",
    "find": "found",
    "buy": "bought",
    "set": "set",
    "meet": "met",
    "ring": "rung",
    "build": "built",
    "cut": "cut",
    "keep": "kept",
    "go": "gone",
    "come": "come",
    "see": "seen",
    "do": "done",
    "have": "had",
    "feed": "fed",
    "show": "shown",
    "lay": "laid",
    "dig": "dug",
    "deal": "dealt",
    "split": "split",
    "bid": "bid",
    "lend": "lent",
    "lead": "led",
    "withdraw": "withdrawn",
    "hang": "hung",
    "mow": "mown",
    "bear": "borne",
    "hear": "heard",
    "begin": "begun",
    "run": "run",
    "pay": "paid",
    "shut": "shut",
    "undertake": "undertaken",
    "draw": "drawn",
    "sow": "sown",
    "stand": "stood",
    "reset": "reset",
    "fit": "fitted",
    "sweep": "swept",
    "fell": "felled",
    "re-hang": "re-hung",
    "spray": "sprayed",
    "program": "programmed",
    "sell": "sold",
    "choose": "chosen",
    "redo": "redone",
    "re-do": "re-done",
    "rebuild": "rebuilt",
    "re-lay": "re-laid",
    "rehang": "rehung",
    "light": "lit",
    "relight": "relit",
    "fly": "flown",
    "freeze": "frozen",
    "drive": "driven",
    "saw": "sawn",
    "spread": "spread",
    "proofread": "proofread",
    "re-run": "re-run",
    "rerun": "rerun",
    "throw": "thrown",
    "bind": "bound",
    "teach": "taught",
    "withhold": "withheld",
}
_DOUBLES = frozenset("refer submit resubmit re-submit transfer format permit recur litter-pick equip".split())
#: These double their last letter too: one vowel and one consonant end a word of one syllable, or "l" a longer one.
_SHORT = re.compile(r"(?:.*-)?[^aeiou]*[aeiou][^aeiouwxy]|.*[^aeiou][aeio]l")


#: These double their last letter before -ing alone, for their participles are irregular.
_DOUBLES_IN_ING = frozenset("get put set let cut dig bid run hit split shut sit begin fit".split())


def participle(base: str) -> str:
    """Give the past participle of a base form: "write" to "written", "copy" to "copied"."""
    if base in _IRREGULAR:
        return _IRREGULAR[base]
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + (base[-1] if _doubles(base) else "") + "ed"


def third_person(base: str) -> str:
    """Give the third person singular of a base form: "ask" to "asks", "copy" to "copies"."""
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    if base.endswith(("s", "sh", "ch", "x", "o")):
        return base + "es"
    return base + "s"


def gerund(base: str) -> str:
    """Give the form in -ing of a base form: "write" to "writing", "get" to "getting"."""
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return base + (base[-1] if _doubles(base) or base in _DOUBLES_IN_ING else "") + "ing"


def _doubles(base: str) -> bool:
    """Tell whether a base form doubles its last letter before "-ed" and "-ing", as "trim" and "level" do."""
    return base in _DOUBLES or _SHORT.fullmatch(base) is not None
