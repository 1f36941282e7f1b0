"""Set phrases by which somebody says that a thing will be seen to: "would not let it drop", "would be gone into"."""

from ccpi_actions.commitments.language.actors import ActorClass
from ccpi_actions.commitments.rules.model import Rule, Verdict

_OURS: frozenset[ActorClass] = frozenset({"person", "pronoun", "officers", "body"})

RULES = (
    Rule(
        name="would be put right",
        family="promise",
        triggers=(
            "put right",
            "set right",
            "be seen to",
            "be gone",
            "attended to",
            "tightened up",
            "tidied up",
            "spelt out",
            "chased up",
            "looked at afresh",
            "be got",
        ),
        pattern=r"\b(?:would|will|(?:is|are|was|were)\sto|must)\s(?:now\s|also\s|therefore\s|all\s|have\sto\s|need\sto\s)?be\s(?P<verb>put\sright|set\sright|seen\sto(?!\sbe\b)|gone\s(?:over|into|through)|attended\sto|"
        r"tightened\sup|tidied\sup|spelt\sout|chased\sup|got\sto\sthe\sbottom\sof|looked\sat\safresh|got(?=\s(?:for|from|in\stime|before|by)\b|\W*$))",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "The minute was wrong and would be put right.",
            "A second opinion was to be got.",
            "What had become of the money was a fair question and would be gone into.",
        ),
        near_misses=("It would be seen to be fair.", "The wall would be got rid of."),
    ),
    Rule(
        name="would not let it drop",
        family="promise",
        triggers=(
            "not let drop",
            "not let rest",
            "not let lie",
            "not be kept",
            "not be lost",
            "not be allowed to rest",
        ),
        pattern=r"\b(?:would|will)\snot\s(?:now\s)?(?P<verb>let\s(?:it|this|that|the\s\w+)\s(?:drop|rest|lie)|be\s(?:kept\s(?:waiting|from\s(?:them|members|councillors|the\s(?:committee|panel|board)))|lost\ssight\sof|allowed\sto\s(?:rest|drop)))\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", _OURS | {"matter", "information", "they"}),),
        examples=(
            "The Vice-Chair would not let the matter drop.",
            "The output was awaited and it would not be kept from Members.",
        ),
        near_misses=("His services would not be lost.", "The dog would not let it drop."),
    ),
)
