"""What is asked of those who are there and done at once: speaking, leaving, voting, signing, taking items in turn."""

from ccpi_actions.commitments.rules.model import Objection

OBJECTIONS = (
    Objection(
        name="leave to speak or to leave",
        triggers=(
            "invited",
            "asked to join",
            "leave",
        ),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:invited|asked)\sto\sjoin\sthe\s(?:meeting|table)\b|\binvited\s(?:\w+\s){0,4}to\s(?:speak|address|join|comment|introduce|ask|raise|"
        r"explain|give|outline|add\s(?:their|his|her)\sviews?|air)\b(?<!\smeeting\sto\sgive)|\bleave\sthe\s(?:meeting|room|chamber)\b",
        examples=("Mr Dow was invited to speak.", "The public would be asked to leave the meeting."),
        near_misses=("Mr Dow be invited to the next meeting.",),
    ),
    Objection(
        name="a vote",
        triggers=("vote", "ballot", "poll"),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:vote|ballot|poll)\s(?:\w+\s){0,3}?be\s(?:taken|held)\b",
        examples=("That the vote be taken by a show of hands.",),
        near_misses=("That the votes be sent to the editor.",),
    ),
    Objection(
        name="wished it minuted",
        triggers=("minuted", "recorded", "noted"),
        verdict="rejected",
        where="clause",
        pattern=r"\b(?:asked|requested|wished)\b[^;.]{0,60}\b(?:to\shave|be|to\sbe|it)\s(?:it\s)?(?:minuted|"
        r"recorded|noted)\b",
        examples=("Mr Dow asked to have minuted that he was against it.", "She requested that her thanks be recorded."),
        near_misses=("Mr Dow asked to have the map.",),
    ),
    Objection(
        name="conduct of the meeting",
        triggers=("meeting-", "standing order-", "session"),
        verdict="rejected",
        where="act",
        pattern=r"^(?:re-?opene?d?|opene?d?|closed?|adjourn(?:ed)?|suspend(?:ed)?|resumed?)\s(?:the\s)?(?:\w+\s)?(?:meeting|standing\sorders?|session)\b",
        examples=("It was agreed to open the meeting to members of the public.",),
        near_misses=("It was agreed to open the hall for the meeting.",),
    ),
    Objection(
        name="taken out of turn",
        triggers=("bring forward", "move forward", "take item", "move item", "bring item"),
        verdict="rejected",
        where="act",
        pattern=r"^(?:bring|move|take)\s(?:forward\s(?:the\s|this\s|an?\s)?(?:\w+\s)?(?:items?|agenda)\b|(?:the\s|this\s)?(?:\w+\s)?items?\s(?:\w+\s)?(?:forward|next|first|early|earlier)\b)"
        r"(?![^;.]*\bmeeting\b)",
        examples=("The Chairman said that he would bring forward the item on the police.",),
        near_misses=("The Chairman said that he would bring the item to the next meeting.",),
    ),
    Objection(
        name="asked to behave",
        triggers=("to move", "to bear", "to refrain", "to respect", "to behave", "to be"),
        verdict="rejected",
        where="act",
        pattern=r"^(?:move\s(?:forward|on)(?=\W*$|\sand\b)|bear\s(?:with|in\smind)|refrain|respect|behave|be\s(?:patient|mindful|considerate|vigilant|careful))\b",
        only=frozenset({"asked to", "asked someone to", "clerk asked to"}),
        examples=("Mrs Dow asked everyone to move forward and said that the school was sorry.",),
        near_misses=("Mrs Dow asked the Clerk to move forward with the lease.",),
    ),
    Objection(
        name="asked what they thought",
        triggers=("invited to", "asked to"),
        verdict="rejected",
        where="act",
        pattern=r"^(?:add|express|voice|air|state)\s(?:their|any|his|her)\s(?:views?|comments?|opinions?|concerns?|thoughts?)\b(?![^;.]*\b(?:by|before|to\sthe)\b)",
        only=frozenset({"asked to", "asked someone to"}),
        examples=("She invited the councillors who were there to add their views.",),
        near_misses=("Councillors were asked to express their views by Friday.",),
    ),
    Objection(
        name="asked there and then",
        triggers=("to sign", "to introduce"),
        verdict="rejected",
        where="act",
        pattern=r"^(?:sign\s(?:the|their|his|her|an?)\s(?:declarations?|acceptance)\b(?![^;.]*\b(?:next|before|by)\b)|introduce\s(?:themselves|himself|herself)\b)",
        only=frozenset({"asked to", "asked someone to"}),
        examples=("The new councillors were then asked to sign the Acceptance of Office.",),
        near_misses=("Mr Dow was asked to sign the declaration before the next meeting.",),
    ),
)
