"""The words around a quote, so that a reader can judge it without opening the minutes."""

import re

import msgspec

#: Characters to look at on either side: a long sentence and the one before it.
REACH = 400
_PARAGRAPH = re.compile(r"\n\s*\n\s*")
#: The end of a sentence, as the last of a text.
_ENDS = re.compile(r"[.!?][\"'”’)]?\s*$|\n\s*\n\s*$")
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
    begins = [match.end() for match in _BEGINS.finditer(lead)]
    paragraph = max((match.end() for match in _PARAGRAPH.finditer(lead)), default=0)
    if paragraph or start <= REACH:
        begins.append(paragraph)
    sentences = sorted(place for place in set(begins) if place >= paragraph and lead[place:].strip())
    # A quote that begins within a sentence has that beginning and the sentence before it.
    within = bool(sentences) and not _ENDS.search(lead)
    before = lead[sentences[-2 if within and len(sentences) > 1 else -1] :] if sentences else ""
    tail = text[end : end + REACH]
    stop = next((match for match in _BEGINS.finditer(tail) if _closes(tail, match)), None)
    whole = len(tail) < REACH
    after = tail[: _sentence_end(stop)] if stop else tail if whole else ""
    return Context(before, text[start:end], after)


def _closes(tail: str, match: re.Match[str]) -> bool:
    """Say whether a sentence after the quote ends here: a paragraph does, and a stop that has words before it."""
    return match[0][0].isspace() or bool(tail[: match.start()].strip())


def _sentence_end(match: re.Match[str]) -> int:
    return match.start() if match[0][0].isspace() else match.start() + len(match[0].rstrip())
