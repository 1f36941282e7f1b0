"""Groups of rules, by name, that many objections spare."""

#: Rules of what says of itself that it is an action.
DECIDES = frozenset({"action line"})
#: Rules by which the body asks for something.
ASKING = frozenset(
    {
        "asked to",
        "clerk asked to",
        "asked someone to",
        "resolution asks someone to",
        "requested information",
        "asked to be sent",
        "agreed that it be done",
        "requested that they do",
        "agreed, and that they do",
        "agreed, and that it be done",
        "chair said they should do",
        "chair said it should be done",
        "it was felt that it should be done",
        "it was felt that they should do",
        "it was suggested that they do",
        "meeting wanted it done",
        "meeting wanted them to do",
        "meeting wanted it back",
        "look to them to do",
    }
)
#: Rules by which the body or its officers bind themselves.
BINDING = ASKING | {
    "undertook to",
    "agreed to",
    "limb: it be done",
    "limb: they do",
    "limb: to do",
    "limb: to receive",
    "action line",
    "deferred to a meeting",
    "happy to",
    "agreed that they would do",
    "clerk to do",
    "on a future agenda",
    "left with them",
    "does not mind doing",
    "a request was granted",
    "sense of the meeting that it be done",
    "sense of the meeting that they do",
    "agreed to this",
    "asked somebody for it",
    "await a note from them",
    "trusted that they would",
    "would like sight of",
    "accepted an offer to do",
    "accepted an offer of it",
    "a point which was taken",
    "asked for and so ordered",
    "a letter was thought of and agreed",
    "an undertaking was sought and given",
    "they would have a letter",
    "required that it receive",
}
