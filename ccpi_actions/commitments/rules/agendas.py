"""Business for a coming meeting: put on its agenda, or to be taken at it."""

from ccpi_actions.commitments.rules.model import Rule, Verdict
from ccpi_actions.commitments.rules.parts import MEETING, MONTH, THEN

RULES = (
    Rule(
        name="on a future agenda",
        family="agenda",
        triggers=(
            "agenda-",
            *(
                f"{put} {where}"
                for put in "add- includ- inclusion put plac- schedul- listed raised remain appear".split()
                for where in ("programme", "plan", "workplan", "meeting-")
            ),
        ),
        pattern=r"""\b(?:will|would|shall|to|should|could|be|requested|requests|asked|agreed|suggested|an)\s(?:(?!will\b|would\b|should\b)[\w'’(),-]+\s){0,5}?
            (?:(?:an?\s)?agenda\sitems?\s(?:again\s)?(?:for|at|on)|an?\sitems?\s(?:on|for)\s[^.;]{0,40}\bagenda|on\s(?:the\s)?agenda\s(?:for|of|in|at)\s(?:the\s|our\s|its\s)?(?:next|meeting\s(?:in|on)\b|january|february|march|april|may|june|july|august|september|october|november|december)\b|on\s(?:the\s)?(?:next|january|february|march|april|may|june|july|august|september|october|november|december)\s(?:meeting['’]?s?\s)?agenda
              |(?:added|included|include|add|placed|place|put|(?:leave|left|keep|kept|retain|retained)(?=[^.;]{2,60}?\s(?:on|as)\s(?:the|an?)\s(?:\w+\s){0,2}agenda)|appear|go|going|reinstated|raised|inclusion|remain|tabled|listed|scheduled|form\spart|come)\b[^.;]{0,60}?\b(?:on|to|in|into|onto|for|as|of)\s(?:the|a|an|our|its|all|future|next|this)\s[^.;]{0,40}?(?:agendas?\b|work\s?(?:plan|programme)|forward\s(?:plan|programme)|next\smeeting|programme)
              |a\sfuture\sagenda\sitem)""",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "This will be an agenda item for the May meeting.",
            "Flooding to be put on the agenda for the next meeting.",
            "Grit bins to be on the July agenda.",
            "It was agreed to add it to the work programme.",
            "It was agreed to leave the pond on the agenda.",
        ),
        near_misses=(
            "There were no agenda items for discussion.",
            "The agenda was agreed.",
            "They would leave the room when it came up on the agenda item.",
        ),
    ),
    Rule(
        name="note: on the next agenda",
        family="agenda",
        triggers=("agenda-",),
        pattern=rf"\bagenda\s(?:will|would|should|to)\sinclude\b|^(?!\W*(?:other|any|to\sreceive|\w*\s?items?\sfor|further))[^.;]{{3,80}}\b(?:next|"
        rf"future)\b[^.;]{{0,40}}\bagenda\b(?=\W*$)|^\W*(?:a\s)?future\sagenda\sitem|^\W*(?:agenda\sitem|"
        rf"(?:to\s)?(?:add|include|put|place)(?:\s(?:it|this|them))?(?:\s(?:on|to|in))?|next\s(?:month['’]?s?\s)?agenda)\b[^.;]{{0,60}}(?:next|future|agenda|"
        rf"meeting)|(?:[:–—,]\s|\s-\s|^\W*)(?:to\sgo\s|put\s|back\s|include\s|for\sinclusion\s)?on\s(?:the\s|our\s)?(?:next\s|(?:{MONTH})\s|a\sfuture\s)?agenda\b"
        rf"(?:\s(?:for|in|of)\s[^;.]{{2,40}})?(?=\W*$)",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "Parking at the hall: next agenda.",
            "A future agenda item, when funds allow, will be grit bins.",
            "Letter from the Scouts about a tent: on the agenda for May.",
        ),
        near_misses=(
            "The next agenda was published late, he said, and was short.",
            "It was on the agenda for May.",
        ),
    ),
    Rule(
        name="note: one for then",
        family="agenda",
        triggers=(
            "one for",
            "carry to",
            "f to",
            "back agenda",
            "back at",
            "again at",
            *(f"{bring} {it}" for bring in ("bring", "put") for it in ("it", "this", "that", "them")),
            "put on for",
            "put down for",
            "item- for",
            "business for",
            "agenda for",
        ),
        pattern=rf"^\W*(?:(?:(?:another\s)?one\sfor\s|agenda(?:\sitem)?\sfor\s|carry\s(?:it\s|this\s)?(?:forward|over)\sto\s|c/f(?:wd)?\sto\s|back\son\s(?:the\s)?agenda\s|(?:bring|put)\s(?:it|this|that|them|back)\b[^.;]{{0,30}}?\s(?:for|on|to|in|at)\s|put\s(?:on|down)\sfor\s|(?:back|again)\s(?:at|to|for)\s)(?:(?:at|in|for|to|on)\s)?{THEN}|"
        rf"(?:agenda\s)?(?:items?|business|topics?)\sfor\s(?:the\s)?(?:next\s(?:meeting|time|month|agenda)|{MONTH})(?:\s(?:agenda|meeting))?\s?[:–-]\s?(?!none|nil|no\b)\w)",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "Put it on for next time.",
            "One for the June agenda.",
            "Put on for July with an hour set aside.",
            "Back on the agenda in March.",
            "Bring it back in the autumn.",
            "Items for June: grit bins (Cllr Ashe).",
            "Agenda items for next meeting: tree survey",
        ),
        near_misses=(
            "Put the bins out for Monday.",
            "One for the road.",
            "Items for June: none.",
            "Business for the next meeting",
        ),
    ),
    Rule(
        name="brought to a meeting",
        family="agenda",
        triggers=("meeting-", "committee", "agenda-", "cycle", "next"),
        pattern=rf"\b(?:will|would|shall|to|should|be)\s(?:(?!will\b|would\b|should\b)[\w'’(),-]+\s){{0,6}}?(?:considered|consider|"
        rf"discussed|discuss|reviewed|review|brought|bought|presented|raised|revisited|looked\sat|"
        rf"return|come|report|reported|decided|decide|approved|approval|ratified|finalised|addressed|"
        rf"resolved|agreed|tabled|signed|proposed|set|fixed|voted\son|chosen|settled|continued|debated|given(?=\s(?:to\s[^.;]{{2,60}}?\s)?at\s)|re-visited|re-considered|go)\b(?:(?!\s(?:will|would)\s)[^.;]){{0,90}}?\b(?:at|"
        rf"to|by|for|before|on)\s(?:the\s|a\s|an\s|its\s|our\s|their\s)?{MEETING}",
        form="none",
        passive=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "This to be discussed further at the next meeting.",
            "The plan should be considered at a future meeting.",
            "An update would be given at the September meeting.",
            "Consideration will be given at the May meeting to a change of date.",
        ),
        near_misses=(
            "The next meeting would be held in May.",
            "This was discussed at the last meeting.",
            "An update was given at the September meeting.",
        ),
    ),
    Rule(
        name="taken at a meeting",
        family="agenda",
        triggers=tuple(
            f"be {done}"
            for done in "taken slotted fitted heard dealt looked picked devoted given dedicated considered discussed "
            "reviewed revisited reconsidered decided settled resumed".split()
        ),
        pattern=rf"\b(?:would|will|to|should|could|be)\s(?:now\s|then\s|instead\s|both\s|also\s)?(?:be\s)?(?:(?:taken(?!\s(?:on|up|over|out|off|down|back|in)\s)|slotted|fitted|heard|dealt\swith|looked\s(?:for|at)|picked\sup|devoted|given\sover|dedicated)\s[^.;]{{0,40}}?\b(?:(?:at|in|into|for|with|on)\s|(?=next\s|when\s))|"
        r"(?:considered|discussed|reviewed|re-?visited|re-?considered|decided|settled|resumed)\s(?:again\s|further\s)?(?:(?:at|in|by|with|on)\s|(?=next\s|when\s)))"
        rf"(?:(?:at|in|into|for|with|on|by)\s)?(?:the\s[\w’']{{4,20}}\s(?=first\s|last\s|next\s|january|march|april|may\s|june|july|october|december))?{THEN}",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"thing", "information", "matter", "they", "person", "officers"})),),
        examples=(
            "The report will now be taken at the first meeting of the new year.",
            "This could be slotted into the May meeting.",
            "The two should be taken together at the next meeting.",
            "The rest of the business would be taken when the Committee reconvened.",
            "A further session would be devoted to this in the autumn.",
            "The plan would now be considered on 21 January.",
            "To be considered in September.",
            "That the matter be considered again in six months.",
        ),
        near_misses=(
            "The vote would be taken at once.",
            "Photographs were taken in May.",
            "Two drivers would be taken on again in May.",
            "The vote would be taken when the Chairman returned.",
            "The meeting would be devoted to prayer.",
            "The plan would now be considered on its merits.",
        ),
    ),
    Rule(
        name="head the agenda",
        family="agenda",
        triggers=("head agenda", "first item", "first business"),
        pattern=rf"\b(?:would|will|should|to)\s(?:now\s|then\s|therefore\s)?(?:(?:be|form)\s(?:the|a)\s(?:first|last|main|sole|principal|only|second)\s(?:item|business|matter)(?:\sof\sbusiness|\son\sthe\sagenda)?\s(?:(?:at|on|for|of|in)\s)?|"
        rf"(?:head|(?:be|go)\s(?:at|to)\sthe\s(?:head|top|foot)\sof)\sthe\sagenda\s(?:(?:at|on|for|of|in)\s)?){THEN}",
        form="none",
        passive=True,
        verdicts=(Verdict("firm", frozenset({"matter", "information", "thing", "they"})),),
        examples=("It would be the first item of business on 19 October.", "The report would head the agenda in May."),
        near_misses=("It would be the first time in May.", "He would be the first in the new year."),
    ),
    Rule(
        name="slotted in for a meeting",
        family="agenda",
        triggers=("slotted for", "pencilled for", "earmarked for", "timetabled for", "programmed for", "lined for"),
        pattern=r"\b(?:paper|item|report|review|topic|matter|subject|update|presentation|session|briefing|discussion|it|this)\s(?:[\w'’-]+\s){0,6}?(?:was|were|is|are|be|been)\s(?:now\s|also\s)?(?P<verb>slotted\sin|pencilled\sin|pencilled|earmarked|timetabled|"
        r"programmed|lined\sup)\sfor\s(?:(?:the|our|its|a|their)\s(?:[\w-]+\s){0,2}(?:meeting|agenda|committee|panel|board|forum|session|cycle|workshop)\b|december(?=\W*$)|november(?=\W*$)|october(?=\W*$)|"
        r"september(?=\W*$)|july(?=\W*$)|june(?=\W*$)|may(?=\W*$)|april(?=\W*$)|march(?=\W*$)|february(?=\W*$)|january(?=\W*$))",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=("A paper on pavement parking was slotted in for the December meeting.",),
        near_misses=("The fair was pencilled in for May.", "The money was earmarked for the roof."),
    ),
    Rule(
        name="limb: at a meeting",
        family="agenda",
        triggers=(
            "meeting-",
            "cycle",
            "committee",
        ),
        resolution=True,
        subjectless=True,
        pattern=rf"\b(?:consider|considers|considered|discuss|review|revisit|return|receive|received|"
        rf"look|hear)\b[^;.]{{0,90}}?\b(?:at|to|by|for|before|on)\s(?:the\s|a\s|an\s|its\s|"
        rf"our\s|their\s)?{MEETING}",
        form="none",
        verdicts=(Verdict("firm"),),
        examples=("That the Board consider progress at its April meeting.",),
        near_misses=("That the report considered at the Cabinet be noted.",),
    ),
    Rule(
        name="programme agreed with more",
        family="agenda",
        triggers=(
            "programme addition",
            "programme inclusion",
            "plan addition",
            "plan inclusion",
            "agenda addition",
            "agenda inclusion",
        ),
        pattern=r"^[^;.]*?\b(?:programme|plan|agenda)\b[^.;]{0,40}\b(?:agreed|approved|noted|adopted|accepted|endorsed|confirmed)\b[^.;]{0,30}\b(?:with|subject\sto)\s(?:the\s)?"
        r"(?:addition|inclusion)\sof\b",
        form="none",
        passive=True,
        subjectless=True,
        verdicts=(Verdict("firm"),),
        examples=(
            "The forward work programme was agreed, with the addition of access to dentists.",
            "RESOLVED that the work programme be agreed, with the addition of flooding in May.",
        ),
        near_misses=("The addition of a plan was agreed.",),
    ),
)
