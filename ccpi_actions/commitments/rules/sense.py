"""The sense of the meeting, told as such: "the wish of the meeting that", "were of one mind that"."""

from ccpi_actions.commitments.rules.model import ACTS, OURS, Rule, Verdict
from ccpi_actions.commitments.rules.parts import ADVERBS

#: What all of them want, and what all of them think.
_WISH = (
    r"\b(?:(?:wish|desire|consensus|sense|feeling)(?:\sof\s(?:the\s)?(?:meeting|committee|council|panel|board|forum|members|councillors|all|those\spresent))?"
    r"|(?:unanimous|general|clear|collective|united)\s(?:view|opinion|feeling|wish|consensus)(?:\sof\s(?:the\s)?(?:meeting|committee|council|panel|board|forum|members|councillors))?)\s"
    r"(?:(?:is|was)\s)?that\s"
)
_ONE_MIND = (
    r"\b(?:members|councillors|all|everyone|everybody|(?:the\s)?(?:committee|council|panel|board|forum|group|meeting|trustees))\s(?:was|were|is|are)\s(?:all\s|both\s|unanimously\s)?"
    r"(?:agreed|in\sagreement|of\sone\smind|of\sthe\ssame\smind|at\sone)(?:,|\sin\sthinking|\swith\s\w+)?\sthat\s"
)
_IN_FUTURE = (
    r"(?:in\sfuture|from\snow\son|henceforth|in\sthe\sfuture|on\sfuture\soccasions|for\sthe\sfuture|next\stime)"
)
#: Told of reports and papers: how they will be drawn up.
_DRAWN_UP = (
    r"separated(?:\sout)?|shown|given|set\sout|reported|included|listed|numbered|split|broken\sdown|printed|circulated|"
    r"sent|highlighted|marked|published|added|supplied|presented|distinguished|labelled|explained|used|attached|"
    r"expressed|stated|identified|provided|issued|kept"
)

RULES = (
    Rule(
        name="wish of the meeting that it be done",
        family="agreement",
        triggers=("wish be", "desire be", "consensus be", "sense be", "feeling be", "view be", "opinion be"),
        pattern=rf"{_WISH}(?P<subject>[^;:]{{2,160}}?)\s(?:should\s)?(?<!\bto\s){ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        form="participle",
        passive=True,
        verdicts=(Verdict("firm", frozenset(), ACTS),),
        examples=(
            "It was the wish of the meeting that a wreath be sent.",
            "It was the unanimous view of the Committee that the gate be mended.",
            "It was members' wish that their thanks be conveyed to the choir.",
        ),
        near_misses=("It was the wish of the meeting that the accounts be approved.",),
    ),
    Rule(
        name="wish of the meeting that they do",
        family="agreement",
        triggers=(
            "wish should",
            "desire should",
            "consensus should",
            "sense should",
            "feeling should",
            "view should",
            "opinion should",
        ),
        pattern=rf"{_WISH}[^;:.]{{2,80}}?\s(?P<cue>should)\s{ADVERBS}(?P<verb>(?!be\b|have\b)[a-z]+(?:-[a-z]+)?)\b",
        subject_at="cue",
        verdicts=(Verdict("firm", OURS, ACTS),),
        examples=("It was the feeling of the meeting that the Clerk should write to the brewery.",),
        near_misses=("It was the feeling of the meeting that drivers should slow down.",),
    ),
    Rule(
        name="were of one mind that they should do",
        family="agreement",
        triggers=("agreed that should", "agreement that should", "mind that should", "agreed that ought"),
        pattern=rf"(?:{_ONE_MIND}|\b(?:generally|all)\sagreed\sthat\s)[^;:.]{{2,80}}?\s(?P<cue>should|ought\sto)\s{ADVERBS}(?P<verb>(?!be\b|have\b)[a-z]+(?:-[a-z]+)?)\b",
        subject_at="cue",
        verdicts=(Verdict("firm", OURS, ACTS),),
        examples=(
            "Members were of one mind that a small group should draw up the questions.",
            "The Committee was agreed that two of its members should visit the depot.",
            "It was generally agreed that the Clerk ought to write.",
        ),
        near_misses=("Members were agreed that drivers should slow down.",),
    ),
    Rule(
        name="were of one mind that it be done",
        family="agreement",
        triggers=("agreed that be", "agreement that be", "mind that be"),
        pattern=rf"{_ONE_MIND}(?P<subject>[^;:.]{{2,120}}?)\s(?:should\s|ought\sto\s)?(?<!\bto\s){ADVERBS}be\s{ADVERBS}(?P<verb>[a-z]+(?:-[a-z]+)?)\b",
        form="participle",
        passive=True,
        verdicts=(Verdict("firm", frozenset(), ACTS),),
        examples=("The Panel were of one mind that the owner be written to.",),
        near_misses=("The Panel were of one mind that the plan be approved.",),
    ),
    Rule(
        name="in future it would be done",
        family="undertaking",
        triggers=("future would be", "now would be", "henceforth would be", "time would be"),
        pattern=rf"\bthat,?\s{_IN_FUTURE},?\s(?P<subject>[^;.]{{2,60}}?)\swould\s(?:\w+ly\s)?be\s(?P<verb>{_DRAWN_UP})\b",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"information", "matter", "thing", "they"})),),
        examples=(
            "The Director agreed that the table was unclear and that in future the two would be shown apart.",
            "Mr Dow accepted that in future costs would be given for each site.",
        ),
        near_misses=("Mr Dow said that in future the pool would be busier.", "He said that costs would be given."),
    ),
)
