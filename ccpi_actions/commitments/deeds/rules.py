"""The constructions by which a clause binds somebody, as data: where the doer stands, where the verb."""

import re
from functools import cache
from typing import Literal

import msgspec

from ccpi_actions.commitments.matching.needs import groups_of

ADVERBS = (
    r"(?:(?:also|now|again|then|therefore|formally|jointly|further|still|only|please|kindly|not only|in turn|first"
    r"|once again"
    r"|himself|herself|themselves|(?!(?:re|ap|sup|com|im|multi)p?p?ly\b|rely\b|tally\b)[a-z]+ly)\s+){0,2}"
)
VERB = r"(?P<verb>[a-z]+(?:-[a-z]+)?)\b"
#: Where the doer stands: before the match, after it, or nowhere in the clause.
DoerPlace = Literal["before", "after", "nowhere"]


class DeedRule(msgspec.Struct, frozen=True):
    """One construction that commits somebody, where its doer stands, and sentences that it reads."""

    name: str
    #: One word of each group stands in every text that the pattern matches (see RulesByWord); asked first, for speed.
    needs: tuple[tuple[str, ...], ...]
    source: str
    doer: DoerPlace
    #: True where the verb is a past participle and the subject what it is done to.
    passive: bool
    examples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()

    @property
    def pattern(self) -> re.Pattern[str]:
        """The regular expression, compiled when first needed."""
        return _compiled(self.source)


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _rule(
    name: str, needs: str, pattern: str, doer: DoerPlace, examples: str, near_misses: str = "", *, passive: bool = False
) -> DeedRule:
    listed = [tuple(filter(None, words.split(" | "))) for words in (examples, near_misses)]
    return DeedRule(name, groups_of(needs), pattern, doer, passive, *listed)


#: In the order in which they are asked where several read the same words.
RULES: tuple[DeedRule, ...] = (
    _rule(
        "somebody is asked to",
        "ask request instruct direct require urge task remind suggest want wish authoris nominat invit",
        r"\b(?:[Aa]sks?|asked|asking|[Rr]equests?|requested|[Ii]nstructs?|instructed|[Dd]irects?|directed"
        r"|[Rr]equires?|required"
        r"|[Uu]rges?|urged|[Tt]asks?|tasked|reminded|suggested|wanted|wished|wants|wishes|wish|[Aa]uthorises?"
        r"|authorised|nominated"
        r"|[Ii]nvites?|invited)\s+(?=(?!to\b|that\b)[^.;:]{2,160}?\s+to\s)",
        "after",
        "requests the Policy Officer to investigate | The Chairman asked the Clerk to write",
        "asked that the Clerk write | was asked to write",
    ),
    _rule(
        "somebody was asked to",
        "asked requested instructed directed tasked required nominated charged authorised told invited reminded called",
        rf"\b(?:(?:to|will|would|should|shall|could|has|have|had)\s+)?(?:be|been|was|were|is|are)\s+{ADVERBS}(?:asked"
        rf"|requested|instructed|directed|tasked|required|nominated|charged with|authorised|told|reminded"
        rf"|called(?=\s+to\s+the\b)|(?<=was\s)invited|(?<=were\s)invited)\s+(?:by\s+(?:all|[\w’'.]+(?:\s[\w’'.]+){{0,2}})\s+)?"
        rf"(?:to\s+{ADVERBS}{VERB}|(?=for\b|whether\b|if\b|about\b))",
        "before",
        "The Clerk was asked to write to the school | the Head of Parks be requested to report | the Leader be asked "
        "whether",
        "The Clerk asked the school to write",
    ),
    _rule(
        "asked to",
        "asked requested instructed tasked reminded nominated authorised",
        rf"\b(?:asked|requested|instructed|tasked|reminded|nominated|authorised)\s+(?:again\s+)?to\s+{ADVERBS}(?!be\b){VERB}",
        "before",
        "Clerk asked to reply with thanks | Mr Vane instructed to proceed",
        "was asked to be quiet",
    ),
    _rule(
        "asked if somebody could",
        "asked enquired queried requested & if whether",
        r"\b(?:asked|enquired|queried)\s+(?:if|whether)\s+(?=(?:the\s)?[A-Z])"
        r"|\b(?:asked|requested)\s+(?=(?:the\s)?[A-Z][^.;:]{2,50}?\s+(?:if|whether)\s+(?:s?he|they)\s+(?:could|would|can|might)\b)",
        "after",
        "asked if the Clerk could find the deeds | asked the Clerk if she could find the deeds",
        "asked if it was so",
    ),
    _rule(
        "undertook to",
        "agree offer undert volunteer promised committed resolved content happy willing prepared due going keen able",
        rf"\b(?:(?:has|have|had)\s+(?:also\s+|kindly\s+)?)?(?:did\s+(?:kindly\s+)?(?:offer|agree|undertake|volunteer)|agreed|agrees|agree|undertook|undertakes|offered|offers"
        rf"|volunteered|promised|committed|resolved"
        rf"|(?:was|were|is|are)\s+{ADVERBS}(?:content|happy|willing|prepared|due|going|keen"
        rf"|able))\s+to\s+{ADVERBS}{VERB}",
        "before",
        "Mr Vane agreed to look into it | the Town Clerk undertook to write | Cllr Ash was happy to attend",
        "it was agreed that | agreed to the proposal",
    ),
    _rule(
        "it was agreed to",
        "agreed resolved decided approved proposed",
        rf"\b(?:agreed|resolved|decided|approved|RESOLVED|AGREED|proposed)\s*(?:unanimously\s+"
        rf"|by all\s+)?:?\s*[Tt]o\s+{ADVERBS}{VERB}",
        "nowhere",
        "It was agreed to contact the police | RESOLVED to obtain three quotes",
        "agreed to the terms",
    ),
    _rule(
        "asked that somebody does",
        "requested asked suggested proposed agreed resolved",
        r"\b(?:requested|asked|suggested|[Pp]roposed|[Aa]greed|[Rr]esolved|RESOLVED)"
        r"(?:(?:\s+by\s+[^.;:]{2,40}?)?\s+that\s+|\s+)(?=(?:the\s)?[A-Z][\w.’'-]*(?:\s[\w.’'-]+){0,3}?\s+[a-z]+\b"
        r"|(?:s?he|they)\s+[a-z]+s?\b)",
        "after",
        "UO requested PV sends the form | Proposed by Cllr Ash that the Clerk obtains quotes",
        "requested that the form be sent",
    ),
    _rule(
        "tasked with doing",
        "tasked charged entrusted & with",
        r"\b(?:was|were|be|been|is|are)\s+(?:tasked|charged|entrusted)\s+with\s+(?P<ing>[a-z]+ing)\b",
        "before",
        "Officers were tasked with providing a list",
        "was dealt with",
    ),
    _rule(
        "will be doing",
        "ing & would will shall is are was were",
        r"\b(?:would|will|shall|is|are|was|were)\s+(?:now\s+|also\s+|currently\s+)?(?:be\s+)?(?P<ing>[a-z]+ing)\b",
        "before",
        "Cllr Ash would be drafting a letter | Mr Vane is looking into it",
        "the meeting will be long",
    ),
    _rule(
        "will be done",
        "be",
        rf"\b(?:(?:would|will|shall|should|must|could|can|may|might|to|is to|are to|were to|was to"
        rf"|that)\s+)?{ADVERBS}\bbe\s+{ADVERBS}(?P<done>[a-z][a-z-]+)\b",
        "nowhere",
        "a report would be provided | the matter be reviewed | notice to be displayed",
        "would be able",
        passive=True,
    ),
    _rule(
        "a thing comes",
        "come go",
        r"\b(?P<thing>(?:[Aa]n?|[Tt]he|[Ff]urther|[Rr]egular)\s[^.;,]{3,100}?)\s+(?:should\s+|would\s+|will\s+|to\s+"
        r"|is to\s+|was to\s+)?"
        r"(?:also\s+)?(?P<verb>come|go)\s+(?=back\b|to\b|in\b|on\b|before\b)",
        "nowhere",
        "a detailed report come to the Committee | the draft plan would come back to the meeting | A notice to go in "
        "the magazine",
        "the way to come",
        passive=True,
    ),
    _rule(
        "will do",
        "would will shall should must could cannot 'll 'd ’ll ’d",
        rf"(?:\b(?:would|will|shall|should|must|could|cannot but)|[’'](?:ll|d))\s+{ADVERBS}(?:have to\s+"
        rf"|need to\s+)?(?!be\b|been\b|not\b|have been\b){VERB}",
        "before",
        "the Clerk will write | Ms Okell would look again | she'll send it",
        "it would not help",
    ),
    _rule(
        "somebody to be there",
        "present available attendance",
        r"\b(?:to|would|will|should)\s+(?P<verb>be)\s+(?=present\b|available\b|in attendance\b)",
        "before",
        "A representative of the Head of Parks to be present | officers would be available to answer questions",
        "to be presented",
    ),
    _rule(
        "is to do",
        "to & was were is are has have had",
        rf"\b(?:was|were|is|are|has|have|had)\s+(?:yet\s+)?{ADVERBS}to\s+{ADVERBS}(?!be\b){VERB}",
        "before",
        "Cllr Ash is to ask the school | a breakdown was to come from Mr Vane",
        "is to be done",
    ),
    _rule(
        "somebody to do",
        "to",
        rf"\b(?:(?:still|again|also|both|all)\s+)?to{{1,2}}\s+{ADVERBS}(?!be\b|the\b|a\b){VERB}",
        "before",
        "Clerk to report to Highways | UO to chase | the Handyman to then install the bins",
        "as to whether | to be done",
    ),
    _rule(
        "somebody do",
        "",
        rf"(?<=[\w.),]\s)(?!be\b){ADVERBS}(?!be\b){VERB}",
        "before",
        "that the Chair write to the Minister | the Policy Officer circulate the list",
        "the report be noted",
    ),
    _rule(
        "imperative",
        "",
        rf"(?:[^\w\s]|\s)*(?:[Tt]hat\s+|(?:[Tt]hat\s+)?[Tt]o\s+"
        rf"|[Aa]nd\s+(?:also\s+)?(?:to\s+)?)?{ADVERBS}(?!be\b)(?P<verb>[A-Za-z][a-z]*(?:-[a-z]+)?)\b(?!\s+(?:be|is"
        rf"|was|were|are|has|have|had|will|would)\b)",
        "nowhere",
        "obtain three quotations | To invite the bank | and circulate it",
        "the report",
    ),
)
