"""Which words are quoted for a commitment: enough that it can be understood where it stands alone.

"The lamp by the bridge is out again. Clerk to report." is quoted whole, for "Clerk to report." tells nothing.
"""

from ccpi_actions.commitments.candidate import Candidate
from ccpi_actions.commitments.language.sentences import split_sentences
from ccpi_actions.commitments.language.telling import ANAPHORA, telling_words
from ccpi_actions.commitments.model import Span

#: A longer clause tells enough by itself, in words.
_SHORT = 7
#: How far back what it is about may begin, in characters, and over how many sentences.
_FAR, _SENTENCES = 200, 2
#: What is left of its sentence behind it may be a stop and a bracket.
_REST = 3


def quote_of(candidate: Candidate, floor: int, text: str) -> Span:
    """Return the words to quote for a candidate: its own, with what was said just before where they tell little.

    ``floor``: where the words before it end that another commitment is quoted from; ``text``: what the offsets index.
    """
    quote = candidate.quote
    start = max(floor, candidate.passage.start, quote.start - _FAR)
    goes_on = candidate.sentence.end - quote.end > _REST
    if start >= quote.start or goes_on or candidate.passage.zone == "resolution" or not _tells_little(candidate):
        return quote
    begins = quote.start
    for first, last in reversed(split_sentences(text, start, quote.start)[-_SENTENCES:]):
        if first == start > max(floor, candidate.passage.start):
            break  # its beginning is too far off
        begins = first
        if len(telling_words(text[first:last].lower())) > 1:
            break
    else:
        return quote
    return Span(begins, quote.end, text[begins : quote.end])


def _tells_little(candidate: Candidate) -> bool:
    """Tell whether a clause is short and says of its matter nothing, or that it was named before."""
    if len(candidate.quote.text.split()) > _SHORT:
        return False
    done = (candidate.predicate or candidate.quote).text.lower()
    if candidate.passive:
        done = candidate.quote.text.lower()
    return len(telling_words(done)) < 2 or ANAPHORA.search(done) is not None
