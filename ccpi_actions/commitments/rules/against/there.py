"""What is asked of those who are there and done at once: speaking, leaving, voting, signing, taking items in turn."""

from ccpi_actions.commitments.rules.model import Objection

OBJECTIONS = (
    Objection(
        name="leave to speak or to leave",
        triggers=(
            "invited",
            "asked to join",
            "leave",
            "to make",
        ),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:invited|asked)\sto\sjoin\sthe\s(?:meeting|table)\b|\binvited\s(?:(?!next\b|future\b|along\b|back\b)\w+\s){0,4}to\s(?:speak|address|join|comment|introduce|ask|raise|"
        r"explain|give|outline|add\s(?:their|his|her)\sviews?|air)\b(?<!\smeeting\sto\sgive)|\bleave\sthe\s(?:meeting|room|chamber)\b|"
        r"\binvited\sto\s(?:update|brief|tell)\s(?:the\s)?(?:\w+\s)?(?:council|councillors|committee|meeting|members|panel|board)\b(?![^;.]*\b(?:next|future|each|every)\b)|\bto\smake\s(?:a|any|some|further)\s(?:brief\s)?(?:comments?|statement)\W*$",
        examples=(
            "Mr Dow was invited to speak.",
            "The public would be asked to leave the meeting.",
            "Mr Dow was invited to update the Council on the bridge.",
            "Mrs Dow asked Mr Vane to make a comment.",
        ),
        near_misses=(
            "Mr Dow be invited to the next meeting.",
            "It was agreed that Mr Dow be invited to the next meeting to explain the delay.",
        ),
    ),
    Objection(
        name="minuted or put to the vote",
        triggers=("minuted", "recorded", "noted", "vote", "ballot", "poll"),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:asked|requested|wished)\b[^;.]{0,60}\b(?:to\shave|be|to\sbe|it)\s(?:it\s)?(?:minuted|"
        r"recorded|noted)\b|\b(?:vote|ballot|poll)\s(?:\w+\s){0,3}?be\s(?:taken|held)\b",
        examples=(
            "Mr Dow asked to have minuted that he was against it.",
            "She requested that her thanks be recorded.",
            "That the vote be taken by a show of hands.",
        ),
        near_misses=("Mr Dow asked to have the map.", "That the votes be sent to the editor."),
    ),
    Objection(
        name="conduct of the meeting",
        triggers=(
            *("meeting-", "standing order-", "session"),
            *("bring forward", "move forward", "take item", "move item", "bring item", "move to", "turn to", "go to"),
        ),
        verdict="rejected",
        where="act",
        pattern=r"^(?:re-?opene?d?|opene?d?|closed?|adjourn(?:ed)?|suspend(?:ed)?|resumed?)\s(?:the\s)?(?:\w+\s)?(?:meeting|standing\sorders?|session)\b|"
        r"^(?:bring|move|take)\s(?:forward\s(?:the\s|this\s|an?\s)?(?:\w+\s)?(?:items?|agenda)\b|(?:the\s|this\s)?(?:\w+\s)?items?\s(?:\w+\s)?(?:forward|next|first|early|earlier)\b)"
        r"(?![^;.]*\bmeeting\b)|^(?:move|turn|go)\s(?:on\s|back\s)?to\s(?:agenda\s)?items?\s\d|"
        r"^attend\s(?:this|tonight['’]?s|this\sevening['’]?s|the\spresent)\s(?:\w+\s){0,2}?meeting\b",
        examples=(
            "It was agreed to open the meeting to members of the public.",
            "The Chairman said that he would bring forward the item on the police.",
            "It was agreed to move to item 9.",
            "The Chairman invited a planning officer to attend this meeting.",
        ),
        near_misses=(
            "It was agreed to open the hall for the meeting.",
            "The Chairman said that he would bring the item to the next meeting.",
            "The Chairman asked a planning officer to attend the next meeting.",
        ),
    ),
    Objection(
        name="asked there and then",
        triggers=tuple(
            f"to {word}"
            for word in "introduce present outline summarise take open lead speak move bear refrain respect behave be "
            "add express voice air state".split()
        ),
        verdict="rejected",
        where="act",
        pattern=r"^(?:(?:introduce|present|outline|summarise|open|lead|speak\sto|take\s(?:the\s)?(?:members|committee|panel|board)\sthrough)\s(?:the|his|her|their|this)\s(?:\w+\s){0,2}?"
        r"(?:report|item|paper|presentation|discussion|debate|petition|motion)\b(?![^;.]*\b(?:to|at|next|future|in|by|before)\b)|introduce\s(?:themselves|himself|herself)\b|"
        r"move\s(?:forward|on)(?=\W*$|\sand\b)|bear\s(?:with|in\smind)|refrain|respect|behave|be\s(?:patient|mindful|considerate|vigilant|careful|concise|aware|realistic|respectful|seated|upstanding)\b|"
        r"(?:add|express|voice|air|state)\s(?:their|any|his|her)\s(?:views?|comments?|opinions?|concerns?|thoughts?)\b(?![^;.]*\b(?:by|before|to\sthe)\b))",
        only=frozenset({"asked to", "asked someone to", "clerk asked to"}),
        examples=(
            "The Chairman asked Mr Oake to introduce his report.",
            "Mrs Dow asked everyone to move forward and said that the school was sorry.",
            "She invited the councillors who were there to add their views.",
        ),
        near_misses=(
            "Mr Oake was asked to present the report to the March meeting.",
            "Mrs Dow asked the Clerk to move forward with the lease.",
            "Councillors were asked to express their views by Friday.",
        ),
    ),
    Objection(
        name="declared on taking office",
        triggers=("sign declaration", "sign declarations", "sign acceptance", "sign register"),
        verdict="rejected",
        where="act",
        pattern=r"^sign\s(?:the\s|his\s|her\s|their\s|an?\s)?(?:declarations?|acceptance|register)\b(?![^;.]*\b(?:next|before|by|after)\b)",
        examples=(
            "Chairman to sign Declaration of Office",
            "Both newcomers were asked to sign the Declaration of Acceptance.",
        ),
        near_misses=(
            "Cllr Ashe to sign the Declaration of Office before the next meeting.",
            "Mr Dow was asked to sign the declaration before the next meeting.",
            "It was agreed that Mrs Vane sign the declaration after the meeting.",
        ),
    ),
    Objection(
        name="pleased there and then",
        triggers=(
            *("pleased to", "delighted to", "glad to"),
            *(f"to {tell}" for tell in "report announce inform advise say confirm tell see note".split()),
        ),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:pleased|delighted|glad)\sto\s(?:attend|be|have|hear|meet|welcome|see)\b(?![^;.]*\b(?:next|future)\b)|"
        r"\b(?:happy|content|willing|prepared|pleased|delighted|glad)\sto\s(?:report|announce|inform|advise|say|confirm|tell|see|note)\s(?!back\b)(?:(?:the\s)?(?:members|committee|council|meeting|panel|board|councillors)\s)?"
        r"(?:(?:that|of|on)\s[^;]{0,160}?\b(?:had|has|have|was|were|is|are)\b|that\b|so\smany\b)",
        only=frozenset({"happy to"}),
        examples=(
            "Mr Dow said that he was pleased to attend.",
            "The Clerk was pleased to report that the pane had been replaced.",
        ),
        near_misses=(
            "Mr Dow was pleased to supply the posts.",
            "The Clerk was happy to report back in May.",
            "He was there to say that it was late and that he was happy to write to them.",
        ),
    ),
    Objection(
        name="asked to report there",
        triggers=("asked to give", "invited to give", "asked to outline", "asked to explain"),
        verdict="possible",
        where="act",
        pattern=r"^(?:give\s(?:an?|his|her|their)\s(?:[\w-]+\s)?(?:update|report|talk|overview|account|summary|outline)|outline|explain)\b"
        r"(?![^;.]*\b(?:next|future|later|by|before|at\s(?:the|our|a)|in\s(?:writing|the)|to\sthe)\b)",
        only=frozenset({"asked to", "clerk asked to"}),
        examples=("Mr Oake was asked to give an update on the works.",),
        near_misses=("Mr Oake was asked to give an update at the next meeting.",),
    ),
)
