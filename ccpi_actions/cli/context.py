"""The words around a quote, so that a reader can judge it without opening the minutes."""

import re

import msgspec

#: Characters to look at on either side: a long sentence and the one before it.
REACH = 400
#: Where a sentence or paragraph begins: after a blank line, or after a full stop and space before a capital.
_BEGINS = re.compile(r"\n\s*\n\s*|[.!?][\"'”’)]?\s+(?=[A-Z\"“‘(])")


class Context(msgspec.Struct, frozen=True):
    """What stands before a quote, the quote, and what stands after it, each verbatim."""

    before: str
    quote: str
    after: str


def around(text: str, start: int, end: int) -> Context:
    """Return a quote with the sentence before and the sentence after it, within its paragraph.

    ``text[start:end]`` is the quote.
    """
    lead = text[max(0, start - REACH) : start]
    paragraph = max((match.end() for match in re.finditer(r"\n\s*\n\s*", lead)), default=0)
    begins = [match.end() for match in _BEGINS.finditer(lead, paragraph)]
    if paragraph or start <= REACH:
        begins.insert(0, paragraph)
    # The quote may begin where a sentence does; then the sentence before it is the one that ends there.
    whole = [place for place in begins if lead[place:].strip()]
    before = lead[whole[-2] if len(whole) > 1 else whole[0] :] if whole else ""
    tail = text[end : end + REACH]
    ends = list(_BEGINS.finditer(tail))
    stop = next((match for match in ends if tail[: match.start() + 1].strip(" .!?\n")), None)
    after = tail[: _sentence_end(stop)] if stop else tail if len(tail) < REACH else ""
    return Context(before, text[start:end], after)


def _sentence_end(match: re.Match[str]) -> int:
    return match.start() if match[0][0].isspace() else match.start() + len(match[0].rstrip())
