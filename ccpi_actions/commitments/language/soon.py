"""Words after a verb that say when it will be done: "tomorrow", "by the end of the month", "once it is dry"."""

import re

_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_SEASON = "easter|christmas|whitsun|harvest|spring|summer|autumn|winter|new\\syear|half[\\s-]term"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thur?s?|fri|sat|sun"
_SOON = re.compile(
    r"\b(?:tomorrow|tonight|asap|straight\saway|at\sonce|first\sthing|ahead\sof|as\ssoon\sas|once\s(?:the|it|he|she|they|we)|"
    rf"this\s(?:week|weekend|month|evening|afternoon|(?:{_DAY})\b)|next\s(?:week|weekend|month|time|year|meeting|(?:{_DAY})\b)|"
    rf"(?<!last\s)(?:{_DAY})(?!['’])\b|"
    rf"in\s(?:(?:the|early|late|mid-?)\s?)*(?:{_MONTH}|{_SEASON}|morning|week|coming|next)\b|"
    rf"at\s(?:the|our|its|their)\s(?:weekend|next|{_MONTH})\b|"
    rf"(?:by|before|for|until)\s(?:the\s)?(?:end\sof|start\sof|next|week|weekend|mid-?|early|late|noon|then|term|{_MONTH}|{_SEASON}|{_DAY})\b|"
    r"(?:by|before|on)\s(?:the\s)?[0-9]{1,2}(?:st|nd|rd|th)?\b|before\s(?:the|it|they|he|she|we|our)\b)"
)
_ENDS = re.compile(r";|\.\s|\?")
#: How far after the verb they may stand, in characters.
_REACH = 110


def is_soon(low: str, start: int) -> bool:
    """Tell whether the words from ``start`` to the end of a clause in a lower-cased sentence say when it will be."""
    stop = _ENDS.search(low, start, start + _REACH)
    return _SOON.search(low, start, stop.start() if stop else start + _REACH) is not None
