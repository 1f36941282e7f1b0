"""Groups of rules, by name, that many objections spare."""

#: Rules of what says of itself that it is an action.
DECIDES = frozenset({"action line"})
#: Rules by which the body asks for something.
ASKING = frozenset(
    {
        "asked to",
        "asked someone to",
        "resolution asks someone to",
        "requested information",
        "asked to be sent",
        "agreed that it be done",
        "requested that they do",
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
    "agreed that they should do",
    "agreed that they would do",
    "clerk to do",
    "on a future agenda",
}
