"""The words around a quote, so that a reader can judge it without opening the minutes."""

import re

import msgspec

#: Characters to look at on either side: a long sentence and the one before it.
REACH = 400
PARAGRAPH = "\n\n"
#: Where a sentence begins: after a full stop and space, before a capital.
_BEGINS = re.compile(r"[.!?][\"'”’)]?\s+(?=[A-Z\"“‘(])")


class Context(msgspec.Struct, frozen=True):
    """What stands before a quote, the quote, and what stands after it, each verbatim."""

    before: str
    quote: str
    after: str


def around(text: str, start: int, end: int) -> Context:
    """Return a quote with the sentence before and the sentence after it, within its paragraph.

    ``text[start:end]`` is the quote.
    """
    _, cut, lead = text[max(0, start - REACH) : start].rpartition(PARAGRAPH)
    begins = [match.end() for match in _BEGINS.finditer(lead)]
    if cut or start <= REACH:
        begins.insert(0, 0)
    begins = [place for place in begins if lead[place:].strip()]
    # A quote that begins within a sentence has that beginning, and the sentence before it.
    within = lead.rstrip(" \n\"'”’)")[-1:] not in {".", "!", "?"}
    before = lead[begins[-2 if within and len(begins) > 1 else -1] :] if begins else ""
    tail, cut, _ = text[end : end + REACH].partition(PARAGRAPH)
    stop = next((match for match in _BEGINS.finditer(tail) if tail[: match.start()].strip()), None)
    rest = tail if cut or len(tail) < REACH else ""
    after = tail[: stop.start() + len(stop[0].rstrip())] if stop else rest
    return Context(before, text[start:end], after)
