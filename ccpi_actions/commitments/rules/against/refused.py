"""What is asked for and refused in the same breath, and what only sounds like asking or promising."""

from ccpi_actions.commitments.rules.model import Objection

OBJECTIONS = (
    Objection(
        name="but it was refused",
        triggers=(
            "but declined",
            "but refused",
            "but not agreed",
            "but not supported",
            "but not accepted",
            "but not pursued",
            "but lost",
            "but rejected",
            "but withdrawn",
            "but defeated",
            "but no seconder",
            "but no support",
        ),
        verdict="rejected",
        where="after",
        pattern=r"\bbut\s(?:(?:this|it|that|he|she|they|(?:the|his|her|their)\s(?:[\w-]+\s){0,2}[\w-]+)\s(?:was\s|were\s|had\s)?(?:then\s|later\s)?"
        r"(?:declined|refused|rejected|withdrawn|withdrew|lost|defeated|voted\sdown|not\s(?:agreed|supported|accepted|pursued|seconded|carried))|"
        r"there\swas\sno\s(?:seconder|support|appetite|agreement))\b",
        examples=(
            "It was suggested that the Chair write to the mill but this was not agreed.",
            "Mr Dow asked for the map to be sent round but the Chairman declined.",
        ),
        near_misses=("Mr Dow asked for the map to be sent round but not before May.",),
    ),
    Objection(
        name="asked how it would be",
        triggers=tuple(f"asked {word}" for word in "how why what when whether if where who which".split()),
        verdict="rejected",
        where="cue",
        pattern=r"\basked\s(?:how|why|what|when|whether|if|where|who|which)\s(?!to\b)(?!.*\basked\s)",
        only=frozenset({"asked someone to"}),
        examples=("Mr Dow asked how long it would take the crew to clear the pond.",),
        near_misses=(
            "Mr Dow asked the crew to clear the pond.",
            "Mr Dow asked why it was full and asked the crew to clear it.",
        ),
    ),
    Objection(
        name="applies of itself",
        triggers=("apply",),
        verdict="rejected",
        where="act",
        pattern=r"^apply(?:\W*$|[,;.]|\s(?:here|too|as|only|equally|automatically|across|from|until|whether|where|throughout)\b)",
        only=frozenset({"would do", "would be doing", "is to do"}),
        examples=("They asked what it meant and the Clerk said that TEPO would apply.",),
        near_misses=("The Clerk would apply for a grant.", "She would apply to the Trust."),
    ),
    Objection(
        name="what they said comes next",
        triggers=("the following", "these following"),
        verdict="rejected",
        where="cue",
        pattern=r"\b(?:the|these)\sfollowing$",
        only=frozenset({"somebody doing", "is doing soon"}),
        examples=("The Clerk put the following:",),
        near_misses=("Gate - Clerk following up.",),
    ),
    Objection(
        name="from one to another",
        triggers=tuple(
            f"{word} from to"
            for word in "mov- chang- shift- transition- transfer- switch- pass- go- went progress- convert-".split()
        ),
        verdict="rejected",
        where="before",
        pattern=r"\b(?:mov(?:e[ds]?|ing)|chang(?:e[ds]?|ing)|shift(?:s|ed|ing)?|transition(?:s|ing)?|transfer(?:s|red|ring)?|switch(?:ed|ing)?|"
        r"pass(?:ed|es|ing|age)?|go(?:es|ing)?|went|progress(?:ed|ing|ion)?|conver(?:t|ts|ted|ting|sion))\s(?:[\w-]+\s){0,3}?from\s(?:[\w-]+\s){1,3}to\s$",
        only=frozenset({"clerk to do"}),
        examples=("The Head of Care described the move from reactive to planned work.",),
        near_misses=("The move from the hall is done; Clerk to hand back the keys.",),
    ),
    Objection(
        name="those with something to ask",
        triggers=tuple(
            f"{who} {with_}"
            for who in ("members", "councillors", "those", "residents", "anyone")
            for with_ in ("with", "who had", "who wish-", "who want-")
        ),
        verdict="possible",
        where="before",
        pattern=r"\b(?:members|councillors|those|residents|anyone)\s(?:with|who\s(?:had|have|wish(?:ed)?|want(?:ed)?))\s[^;.,]{2,60}\b(?:asked|invited|requested|encouraged)\sto\s$",
        only=frozenset({"asked to", "told to go ahead"}),
        examples=("Members with any views on the plan were asked to send them to the Clerk.",),
        near_misses=("Members were asked to send their views on the plan to the Clerk.",),
    ),
    Objection(
        name="what they were promised",
        triggers=("was promised", "were promised"),
        verdict="rejected",
        where="before",
        pattern=r"\b(?:he|she|they|we|it|which|that)\s(?:was|were)\s$",
        only=frozenset({"a note was promised"}),
        examples=("Mr Dow had not yet had the reply he was promised.",),
        near_misses=("A reply to Mr Dow was promised.",),
    ),
    Objection(
        name="heard in court",
        triggers=tuple(
            f"{word} be heard" for word in "challenge appeal case trial claim charge prosecution summons".split()
        ),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:challenge|appeal|case|trial|claim|charge|prosecution|summons)\b[^;.]{0,60}\bbe\sheard\b",
        only=frozenset({"taken at a meeting"}),
        examples=("The fine had brought an appeal, which would be heard in December.",),
        near_misses=("The petitioners would be heard in December.",),
    ),
    Objection(
        name="notes what will be",
        triggers=("notes that", "noted that", "note that", "noting that"),
        verdict="rejected",
        where="before",
        pattern=r"\bthat\s(?:the\s)?(?:committee|panel|board|council|cabinet|members|forum)\snotes?\sthat\b[^;]*$|^\W*(?:\(?\w{1,4}[).]\s)?(?:to\s)?note\sthat\b[^;]*$|\bnoting\sthat\b[^;,]*$",
        only=frozenset(
            {
                "limb: a further report be received",
                "limb: it be done",
                "would be done",
                "will be done",
                "brought to a meeting",
            }
        ),
        examples=(
            "That the Board notes that a further report will be received by Cabinet.",
            "(b) note that a plan will be sent to Cabinet.",
        ),
        near_misses=(
            "That the Board receive a further report in May.",
            "It was noted that a plan will be sent to members.",
        ),
    ),
)
