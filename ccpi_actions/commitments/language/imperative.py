"""Back from a printed form to the imperative: "provided" is of "provide", "wrote" of "write", "carried" of "carry".

Rules alone cannot tell "provided" (provide) from "reminded" (remind), so the forms of the verbs that minutes use are
worked out and looked up (see verbs); rules serve the rest.
"""

import re
from functools import cache, lru_cache

from ccpi_actions.commitments.language.verb_forms import participle, third_person
from ccpi_actions.commitments.language.verbs import BASE

# Verbs that no rule looks for as a commitment, but that stand in sentences which carry one.
_MORE = """
    accompany act advance align allocate apologise apportion arise ask assign assure automate avoid balance bar
    base block brief broaden calculate certify cite claim close combine compare conclude condense connect
    contain continue control convene copy count date decorate defer define delay demonstrate describe detail
    differentiate direct discount discontinue divert divide donate draw duplicate earmark edit emphasise enable
    enclose enlarge escalate exclude exercise expedite extend factor flag focus forward freeze fulfil generate
    grow guide illustrate imitate inaugurate include indicate itemise know label leave link list lose mean meet
    mention merge mothball move name offset omit outline outsource overhaul oversee own pause perform phase
    pilot pool postpone present preserve press prevent print procure promote prove provide pull put question
    quote raise reach realise reassure rebuild record recycle redact redraft reduce reiterate reinvest remind
    render reopen repeat rephrase replicate reprint require research reserve resolve restate restrict resume
    retain return reuse reveal reverse rota route safeguard say scale schedule score segregate select sell send
    serve settle shorten simplify sit slow speed spell spend spot stabilise stand state stick stop stream
    strengthen structure substitute suggest summarise supplement surface suspend synchronise teach tell
    terminate think tighten total trial truncate type understand unveil validate visualise voice waive wear
    widen win word yield
""".split()
_IRREGULAR_PARTICIPLES = {
    "know": "known", "leave": "left", "lose": "lost", "mean": "meant", "say": "said", "sell": "sold", "sit": "sat",
    "spend": "spent", "stand": "stood", "stick": "stuck", "teach": "taught", "think": "thought",
    "understand": "understood",
    "wear": "worn", "win": "won", "draw": "drawn", "redraw": "redrawn", "grow": "grown", "freeze": "frozen",
    "choose": "chosen", "drive": "driven", "break": "broken", "speed": "sped", "read": "read", "spread": "spread",
    "rebuild": "rebuilt", "oversee": "overseen", "control": "controlled", "stop": "stopped", "spot": "spotted",
    "refer": "referred", "defer": "deferred", "transfer": "transferred", "offset": "offset", "omit": "omitted",
    "plot": "plotted", "ban": "banned", "bar": "barred", "commit": "committed", "label": "labelled",
    "cancel": "cancelled",
    "signal": "signalled", "model": "modelled", "fulfil": "fulfilled", "program": "programmed", "be": "been",
    "catch": "caught", "feel": "felt", "forget": "forgotten", "upset": "upset", "light": "lit", "strike": "struck",
}  # fmt: skip
_IRREGULAR_PASTS = {
    "write": "wrote", "take": "took", "give": "gave", "see": "saw", "speak": "spoke", "undertake": "undertook",
    "do": "did", "go": "went", "come": "came", "begin": "began", "run": "ran", "show": "showed", "ring": "rang",
    "withdraw": "withdrew", "draw": "drew", "choose": "chose", "break": "broke", "know": "knew", "rewrite": "rewrote",
}  # fmt: skip
_NOT_PARTICIPLES = frozenset(
    "advanced aged bleed breed deed exceed feed freed hundred indeed kindred limited naked need proceed rapid red "
    "sacred seed shed shred speed succeed unlimited used weed wicked".split()
)
_DOUBLED_BEFORE_ING = frozenset(
    "begin bid cut dig forget get hit let put reset run set shut sit split upset win".split()
)
_PREFIX = re.compile(r"^(?:re-?|over|under|out|pre-?|un|de|co-?|mis)(?=[a-z]{4})")
_IZ = re.compile(r"iz(?=(?:ed|es|ing)$)")
_KEEPS_E = re.compile(
    r"(?:[^aeiou]l|[^eo]at|iz|is|ut|[aeo]g|dg|ng|rc|nc|[uv]|[aio]r|[^aeiou]ur|z|[aeiou]c|[^ei]as|os|us|ud|id|od|ad|ap|ip|op|am|om|im|ak|ok|ik)$"
)


@cache
def _participles() -> dict[str, str]:
    known = {participle(base): base for base in [*_MORE, *BASE]}
    known.update({form: base for base, form in _IRREGULAR_PARTICIPLES.items()})
    return known


@cache
def _third_persons() -> dict[str, str]:
    return {third_person(base): base for base in [*_MORE, *BASE]} | {"has": "have", "does": "do", "is": "be"}


@cache
def _ing_forms() -> dict[str, str]:
    forms = {}
    for base in [*_MORE, *BASE]:
        past = participle(base)
        doubled = past.endswith(base[-1] * 2 + "ed") or base in _DOUBLED_BEFORE_ING
        stem = (
            base + base[-1]
            if doubled
            else base[:-1]
            if base.endswith("e") and not base.endswith(("ee", "oe"))
            else base
        )
        forms[stem + "ing"] = base
    return forms


@cache
def _bases() -> frozenset[str]:
    return frozenset({*BASE, *_MORE, *_IRREGULAR_PARTICIPLES})


def is_base(word: str) -> bool:
    """Say whether a word is the base form of a verb known here ("write", "Look"), in any case."""
    return word.lower() in _bases()


def is_participle(word: str) -> bool:
    """Say whether a word is, or by its ending may be, a past participle ("written", "jetted")."""
    lowered = word.lower()
    return (
        lowered in _participles()
        or (len(lowered) > 4 and lowered.endswith("ed") and lowered not in _NOT_PARTICIPLES)
        or (lowered.startswith("re-") and lowered[3:] in _participles())
    )


@lru_cache(maxsize=4096)
def base_of_participle(word: str) -> str | None:
    """Return the base of a past participle ("brought" gives "bring", "jetted" "jet"), or None where it is none."""
    lowered = word.lower()
    known = _participles().get(_british(lowered))
    if known:
        return _spelled_like(known, lowered)
    if not is_participle(lowered):
        return None
    prefix = _PREFIX.match(lowered)
    rest = _participles().get(lowered[prefix.end() :]) if prefix else None
    if prefix and rest:
        return prefix[0] + rest
    return _by_rule(lowered[:-2])


def base_of_present(word: str) -> str | None:
    """Return the base of a third person ("writes" gives "write"), or None where it is no known one."""
    return _third_persons().get(word.lower())


def base_of_ing(word: str) -> str | None:
    """Return the base of a form in -ing ("drafting" gives "draft"), or None where it is no known one."""
    return _ing_forms().get(word.lower())


def _british(word: str) -> str:
    return _IZ.sub("is", word) if "iz" in word else word


def _spelled_like(base: str, form: str) -> str:
    return base[:-3] + "ize" if base.endswith("ise") and _IZ.search(form) else base


def _by_rule(stem: str) -> str:
    """Return the likeliest base for what stands before -ed."""
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if stem.endswith("ack"):
        return stem[:-1] if len(stem) > 6 else stem
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsfz":
        return stem[:-1]
    return stem + "e" if _KEEPS_E.search(stem) else stem
