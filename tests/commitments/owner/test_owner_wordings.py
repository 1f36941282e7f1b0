"""The ways in which minutes say who is to do a thing, and names in them that are nobody's: one sentence each."""

import msgspec
import pytest

from ccpi_actions.commitments.due.find import find_due
from ccpi_actions.commitments.owner.find import find_owner
from ccpi_actions.commitments.setting import setting_of
from ccpi_actions.minutes.model import Introduction, Person
from tests.commitments.in_minutes import IVO, UNA, Setting, set_in_minutes

UNA_OKELL = "Una Okell, Head of Parks"
IVO_BRAND = "Ivo Brand, Area Engineer (North)"
# in brackets, after a dash, on a line or after a label
BESIDE = [
    ("⟦Lamp at Mill Lane to be reported⟧. (PENDING: JQ)", "Jo Quill (JQ)"),
    ("⟦Lamp at Mill Lane to be reported (PENDING: JQ)⟧", "Jo Quill (JQ)"),
    ("⟦J Bolt to look at the benches and suggest repairs. (PENDING: JQ)⟧", "Jo Quill (JQ)"),
    ("⟦Bench to be varnished⟧ (JQ)", "Jo Quill (JQ)"),
    ("⟦Bench to be varnished (JQ/MT)⟧.", "Jo Quill (JQ); Max Thorn"),
    ("⟦Bench to be varnished⟧ - JQ", "Jo Quill (JQ)"),
    ("⟦Bench to be varnished⟧ [JQ]", "Jo Quill (JQ)"),
    ("⟦Bench to be varnished – Clerk⟧", "Clerk"),
    ("⟦Bench to be varnished (Clerk)⟧", "Clerk"),
    ("⟦Bench to be varnished (Action: Clerk)⟧", "Clerk"),
    ("⟦Bench to be varnished. Action: Clerk⟧", "Clerk"),
    ("⟦Bench to be varnished⟧. ACTION JQ", "Jo Quill (JQ)"),
    ("⟦Bench to be varnished⟧. Action – Clerk/JQ", "Clerk; Jo Quill (JQ)"),
    ("⟦Bench to be varnished⟧. Action by Clerk", "Clerk"),
    ("⟦Bench to be varnished⟧. Owner: Cllr Vane", "Councillor Tom Vane"),
    ("⟦Bench to be varnished⟧. Lead: Cllr Vane", "Councillor Tom Vane"),
    ("⟦Bench to be varnished⟧. Responsible: Clerk", "Clerk"),
    ("⟦(Action: Head of Parks – October 2023) List to be sent out⟧.", UNA_OKELL),
    ("⟦Drain cover loose outside the shop [Action: JQ, 31 October]⟧.", "Jo Quill (JQ)"),
    ("⟦Identify three sites (JQ, end of October)⟧", "Jo Quill (JQ)"),
    ("⟦Ask for volunteers – JQ – 11 October⟧", "Jo Quill (JQ)"),
    ("⟦To be reported⟧. JQ", "Jo Quill (JQ)"),
    ("⟦Bench – Council to look into it         JQ   Next Meeting⟧", "Jo Quill (JQ)"),
    ("⟦More is to be learnt⟧. A notice will go up. JQ   31/10", "Jo Quill (JQ)"),
    ("Gate – sticks. ⟦Ask Bolt Ltd for a price.⟧ (Clerk) – Order a board (JQ)", "Clerk"),
]
# in the short sentence after it
AFTER = [
    ("⟦It was agreed that a bin should be ordered for Mill Lane⟧. Clerk to action.", "Clerk"),
    (
        "⟦It was agreed that a bin should be ordered for Mill Lane⟧. Prop TV, 2nd AB, All agreed. Clerk to progress.",
        "Clerk",
    ),
    ("⟦It was agreed that a bin should be ordered for Mill Lane⟧. Clerk to arrange.", "Clerk"),
    ("⟦The work be awarded to Bolt Ltd at £180⟧. JQ to action.", "Jo Quill (JQ)"),
    ("⟦An item on this to be placed on the next agenda⟧. Clerk to action.", "Clerk"),
    ("⟦It was also asked that the rat catcher be asked to clear the rats from the Rec⟧. Clerk to progress.", "Clerk"),
    ("⟦It was also asked that the rat catcher be asked to clear the rats from Mill Rec⟧.", None),
    ("⟦It was agreed to obtain a quote⟧. Cllr Vane to do this.", "Councillor Tom Vane"),
    ("⟦A letter would be sent to the school⟧, Clerk to action.", "Clerk"),
    ("⟦A letter would be sent to the school⟧. The Clerk was instructed to do this.", "Clerk"),
    ("⟦The hedge needs cutting back⟧. Clerk to chase.", "Clerk"),
    ("The Clerk will ring the county. ⟦Also to ask for a map of the paths⟧.", "Clerk"),
    ("It was agreed that the Clerk ring the county and ⟦request that a sign be put up⟧.", "Clerk"),
]
# by whom, with whom it is left, and labels before it
BY = [
    ("⟦It would be restarted by JQ⟧.", "Jo Quill (JQ)"),
    ("⟦The gates will be hung by the village handyman with help from the club⟧.", "Village handyman"),
    ("⟦Could the old sign come down?⟧ The Chair agreed.", "Chair"),
    ("⟦Clerk to put the lamp on the May agenda⟧.", "Clerk"),
    ("⟦A letter of support will be sent by the Parish Council⟧.", "Parish Council"),
    ("⟦Quotes to be obtained by Cllr Vane for the next meeting⟧.", "Councillor Tom Vane"),
    ("⟦A draft to be prepared by Cllr Birch and the Clerk⟧.", "Councillor Ada Birch, Chair; Clerk"),
    ("⟦This was to be followed up by the Clerk⟧.", "Clerk"),
    ("⟦A letter to be written by the Chairman on behalf of the Council⟧.", "Chairman"),
    ("⟦The form to be signed by the Chair⟧.", "Chair"),
    ("⟦Clarification be sought by officers from the county⟧.", "Officers"),
    ("⟦The matter was left with the Clerk⟧.", "Clerk"),
    ("⟦The matter was left with the Clerk to pursue⟧.", "Clerk"),
    ("⟦Matter to be left in the hands of Cllr Vane⟧.", "Councillor Tom Vane"),
    ("⟦Clerk's action: obtain three quotes⟧", "Clerk"),
    ("⟦Clerk: obtain three quotes⟧", "Clerk"),
    ("⟦JQ – obtain three quotes⟧", "Jo Quill (JQ)"),
    ("⟦Cllr Vane - to obtain three quotes⟧", "Councillor Tom Vane"),
]
# who is asked, who takes a task on, posts, bodies and several
ASKED = [
    ("⟦Clerk asked to reply with thanks⟧.", "Clerk"),
    ("⟦Clerk asked to check if the cost includes posts⟧.", "Clerk"),
    ("⟦Cllr Vane asked if the Clerk could find the deeds⟧.", "Clerk"),
    ("⟦Cllr Vane asked the Clerk if she could find the deeds⟧.", "Clerk"),
    ("⟦Cllr Vane asked that the Clerk find the deeds⟧.", "Clerk"),
    ("⟦Cllr Vane requested the Clerk find the deeds⟧.", "Clerk"),
    ("⟦Cllr Vane asked for a copy of the deeds⟧. Clerk to circulate.", "Clerk"),
    ("⟦Mr Brand was asked if he could provide a price⟧.", IVO_BRAND),
    ("⟦Members were asked to send comments to the Clerk⟧.", "Members"),
    ("⟦Councillors were asked to consider how the money should be spent⟧.", "Councillors"),
    ("⟦All to read the policy before the next meeting⟧.", "All"),
    ("⟦All members to read the policy⟧.", "All members"),
    ("⟦Everyone to look at the list⟧.", "Everyone"),
    ("⟦The other Cllrs agreed to litter pick⟧.", "Other Cllrs"),
    ("⟦Other Cllrs to deliver the leaflets⟧.", "Other Cllrs"),
    ("⟦Cllrs Birch and Vane to meet the contractor⟧.", "Cllrs Birch and Vane"),
    ("⟦Cllr Birch & Cllr Vane to meet the contractor⟧.", "Councillor Ada Birch, Chair; Councillor Tom Vane"),
    (
        "⟦Cllr Birch, Cllr Vane and the Clerk to meet the contractor⟧.",
        "Councillor Ada Birch, Chair; Councillor Tom Vane; Clerk",
    ),
    ("⟦The Chair and Vice Chair to meet the contractor⟧.", "Chair; Vice Chair"),
    ("⟦Chair/Clerk to meet the contractor⟧.", "Chair; Clerk"),
    ("⟦The Working Party to meet and report⟧.", "Working Party"),
    ("⟦The Finance Committee to review the reserves⟧.", "Finance Committee"),
    ("⟦The Parish Council would write to the MP⟧.", "Parish Council"),
    ("⟦It was agreed that the Parish Council write to the MP⟧.", "Parish Council"),
    ("⟦It was agreed the Council would contribute to the cost and write to the MP⟧.", "Council"),
    ("⟦That HR contact the mower man⟧.", "HR"),
    ("⟦That JQ use the marked parts to reply⟧.", "Jo Quill (JQ)"),
    ("⟦Kim O did offer to provide information⟧.", "Kim O"),
    ("⟦Ms Grane has agreed to look after the stall⟧.", "Ms Grane"),
    ("⟦Mr Peel has offered to clear the briars⟧.", "Mr Peel"),
    ("⟦Pat Hale is going to check the gate and tell the Clerk⟧.", "Pat Hale"),
    ("⟦Pat Hale, who lives opposite, will check the gate⟧.", "Pat Hale"),
    ("⟦The Handyman will repair it⟧.", "Handyman"),
    ("⟦The County Councillor said he would raise it⟧.", "County Councillor"),
    ("⟦District Cllr Moss agreed to raise this with the planners⟧.", "District Cllr Moss"),
    ("⟦PCSO Reed to increase patrols⟧.", "PCSO Reed"),
    ("⟦The Tree Warden to look at the ash⟧.", "Tree Warden"),
    ("⟦Cllr Vane proposed that the Clerk write to the club, seconded by Cllr Birch⟧.", "Clerk"),
    ("⟦Cllr Vane proposed that he progresses plans to train residents⟧.", "Councillor Tom Vane"),
    ("⟦Cllr Vane suggested the rangers be asked to clear the ditch⟧.", None),
    ("⟦The Clerk reported a fault with the lamp and will chase the supplier⟧.", "Clerk"),
    ("⟦The Clerk had written to the supplier but had no reply. She will chase⟧.", "Clerk"),
    ("⟦The Clerk advised she would report it to Highways⟧.", "Clerk"),
    ("⟦The Clerk is still to arrange a meeting⟧.", "Clerk"),
    ("⟦Clerk still to arrange a meeting⟧.", "Clerk"),
    ("⟦Clerk again to chase Highways⟧.", "Clerk"),
    ("⟦The Clerk (JP) to chase Highways⟧.", "Clerk (JP)"),
    ("⟦RFO to prepare a budget⟧.", "RFO"),
    ("⟦Thanks to be passed to Mr Hale by the Chair⟧.", "Chair"),
    ("⟦Cllr Vane thanked Mr Hale, and will pass on the keys⟧.", "Councillor Tom Vane"),
]
# whom a pronoun means
# several together, whoever asks another, and whoever was named before
TOGETHER = [
    ("⟦Cllr Vane plus the Clerk will attend⟧.", "Councillor Tom Vane; Clerk"),
    (
        "It was agreed that Cllr Vane and the Clerk would draw it up and ⟦that the two of them would ride on the bus⟧.",
        "Councillor Tom Vane; Clerk",
    ),
    (
        "Cllr Vane spoke of the bus. ⟦It was agreed that he and the Clerk would draw up a list⟧.",
        "Councillor Tom Vane; Clerk",
    ),
    (
        "Cllr Vane and Jo Quill offered to paint it. ⟦Both of them would look at the colour first⟧.",
        "Councillor Tom Vane; Jo Quill (JQ)",
    ),
    ("⟦Each of the three councils would check with its own call centre⟧.", "Each of the three councils"),
    ("Cllr Vane agreed to ring the school ⟦and to request that the caretaker open the gate⟧.", "Councillor Tom Vane"),
    ("The Clerk was asked to object ⟦and to ask that Mr Wain call the application in⟧.", "Clerk"),
    ("Cllr Vane has written to the county. ⟦Will chase in May⟧.", "Councillor Tom Vane"),
    ("Mr Lund asked about the bend. Brig. Hale had been told nothing. ⟦He would press them for a date⟧.", "Brig. Hale"),
    (
        "Cllr Vane was asked when Planning Enforcement would reply. ⟦He would have another go at them⟧.",
        "Councillor Tom Vane",
    ),
]
PRONOUNS = [
    ("Mrs Dell of the hall had no date. ⟦She would let the Clerk know⟧.", "Mrs Dell"),
    ("Cllr Mrs R Ashby asked the Clerk about the lamp. ⟦She would look into it⟧.", "Clerk"),
    ("Cllr Vane had seen the owner. ⟦He agreed to speak to him again⟧.", "Councillor Tom Vane"),
]
# things, places and recipients
NOBODY = [
    "⟦Thanks to be sent to the Clerk⟧.",
    "⟦Comments to be sent to the Clerk by Friday⟧.",
    "⟦The Clerk be thanked for her work⟧.",
    "⟦The keys to be given to Cllr Vane⟧.",
    "⟦A copy to be sent to all members⟧.",
    "⟦Mill Lane Play Area to be inspected⟧.",
    "⟦Village Hall to be asked for a refund⟧.",
    "⟦Phone Box to be painted⟧.",
    "⟦Marlshire County Council be asked to mend the road⟧.",
    "⟦Highways to be contacted about the drain⟧.",
    "⟦The phone number for reporting concerns to go on the website⟧.",
    "⟦A letter to Cllr Vane to be drafted⟧.",
    "⟦It was decided to defer the co-option until January⟧.",
    "⟦To review in January⟧.",
    "⟦Residents to be asked for views⟧.",
    "⟦Agenda item for November⟧.",
    "⟦It was agreed to purchase ten more⟧.",
    "⟦The contractor will be asked to return⟧.",
    "⟦A meeting with Mr Hale to be arranged⟧.",
]


# who opens a sentence that has no verb of promising, or none at all; whom a pronoun means; who only gets it
OPENING = [
    ("⟦Max knows the farmer and is happy to have a word with him⟧.", "Max Thorn"),
    ("⟦Cllr Vane is a joiner and had no objection to making one⟧.", "Councillor Tom Vane"),
    ("⟦Pads run out in May. JQ ordering⟧.", "Jo Quill (JQ)"),
    ("⟦Path - JQ had not had chance to look at it⟧.", "Jo Quill (JQ)"),
    ("⟦Cllr Ashby hadn't heard but promised to get a date out of them⟧.", "Cllr Mrs R Ashby"),
    ("⟦AP4 Max - box of forms to be kept somewhere safe⟧", "Max Thorn"),
    ("Cllr Vane: budget talks run to May. ⟦He will make sure that the salt is there⟧.", "Councillor Tom Vane"),
    ("Cllr Ashby spoke of bins. Max Thorn: the lid went in May, ⟦he'd fit another⟧.", "Max Thorn"),
    ("Ivo Brand spoke. ⟦Asked about the lamp he did not know but would write to members⟧.", IVO_BRAND),
    (
        "The Head of Parks and Trees said that two were dead. ⟦He would ring the nursery⟧.",
        "Head of Parks and Trees",
    ),
    ("Cllr Vane had not had the dates. Una Okell apologised; ⟦he would have them in the morning⟧.", UNA_OKELL),
    ("Una Okell had not known, and, ⟦if Cllr Vane would let her have the name, she would write⟧.", UNA_OKELL),
    ("⟦That counsel's opinion be obtained, JQ to instruct⟧.", "Jo Quill (JQ)"),
    ("Budget\nCllr Vane: talks run to May. ⟦He will make sure that the salt is there⟧.", "Councillor Tom Vane"),
    ("Una Okell spoke. The form was still with the Chair to sign; he regretted it and ⟦would sign it⟧.", "Chair"),
    ("Una Okell spoke. ⟦Cllr Vane asked that she consult the Committee first⟧.", UNA_OKELL),
    ("Cllr Ashby again confirmed that ⟦she would get in touch with them⟧.", "Cllr Mrs R Ashby"),
    ("⟦Max was prepared to pay and the report would be run weekly⟧.", "Max Thorn"),
    ("⟦Una also sought agreement to publish the list⟧.", UNA_OKELL),
    ("⟦That a letter go from the Chair to the Minister⟧.", "Chair"),
    ("⟦The matter will be taken to the next meeting courtesy of Cllr Vane⟧.", "Councillor Tom Vane"),
    ("⟦(PENDING: JQ) the farmer to be asked⟧", "Jo Quill (JQ)"),
    (
        "MsAda Birch asked for it. MrIvo Brand agreed that ⟦it would be sent in May⟧.",
        IVO_BRAND,
    ),
    ("⟦That the Committee visit the depot, the Area Engineer to canvass dates⟧.", IVO_BRAND),
    ("⟦Cllr Vane was told by all to go ahead⟧.", "Councillor Tom Vane"),
    ("The point was taken and ⟦the Area Engineer would be told to alter it⟧.", IVO_BRAND),
    ("The Chair asked if Mr Hale would be prepared to help; ⟦he agreed to do this⟧.", "Mr Hale"),
    ("⟦The Clerk will ring the school, and enquiries will be made about the gate⟧.", "Clerk"),
    ("Cllr Vane spoke of it. ⟦He was invited by the Chair to let the Clerk have a photograph⟧.", "Councillor Tom Vane"),
    ("⟦The seats will be replaced by members of the Council⟧.", "Members of the Council"),
    ("⟦The Council will review its budget⟧.", "Council"),
    ("⟦Cllr Ashbey to ring the school⟧.", "Cllr Mrs R Ashby"),
    ("⟦A slip is to go round⟧ - Cllr Vane volunteered to carry out this task.", "Councillor Tom Vane"),
]
# who opens a sentence and is not bound by it
NOT_BOUND = [
    "⟦Cllr Vane asked that the gate be mended⟧.",
    "⟦The Chair expressed her disappointment and it would have to wait⟧.",
    "⟦A member had left a copy with the school⟧.",
    "⟦It will be an agenda item again for January when it is hoped Cllr Vane would be present⟧.",
    "⟦It was agreed to put a request from Max Thorn on the agenda⟧.",
    "⟦The bins will be fixed in place⟧. Cllr Vane offered to research the cost of plaques.",
    "Cllr Vane will look at the risks and ⟦this matter will be an agenda item in January⟧.",
    "⟦Cllr Vane was thanked for the offer and it was agreed to look into the price⟧.",
    "⟦The insurers would be told⟧. Cllr Vane would be asked to draw up the register.",
]


@pytest.mark.parametrize(
    ("marked", "owner"),
    [*BESIDE, *AFTER, *BY, *ASKED, *PRONOUNS, *TOGETHER, *OPENING],
    ids=lambda value: str(value)[:60],
)
def test_whom_minutes_name_in_any_of_these_ways_is_the_owner(marked: str, owner: str | None) -> None:
    found = find_owner(setting_of(*set_in_minutes(marked, presenters=())))

    assert (found.text, found.basis) == (owner, "stated" if owner else "none")


@pytest.mark.parametrize("marked", [*NOBODY, *NOT_BOUND], ids=lambda value: value[:60])
def test_things_places_and_recipients_own_nothing(marked: str) -> None:
    found = find_owner(setting_of(*set_in_minutes(marked, presenters=())))

    assert (found.text, found.basis) == (None, "none")


def test_who_reports_on_it_at_the_start_of_the_paragraph_is_the_natural_owner() -> None:
    marked = "Cllr Vane advised that the files had been sorted. ⟦Those older than six years will be destroyed⟧."

    found = find_owner(setting_of(*set_in_minutes(marked, presenters=())))

    assert (found.text, found.basis) == ("Councillor Tom Vane", "presenter")


def test_who_reports_after_a_heading_that_runs_on_is_the_natural_owner() -> None:
    marked = "Village Hall Report. Cllr Vane reported that the roof leaked. ⟦Further prices would be sought⟧."

    found = find_owner(setting_of(*set_in_minutes(marked, presenters=())))

    assert (found.text, found.basis) == ("Councillor Tom Vane", "presenter")


def test_the_officer_who_presented_goes_before_the_director_whose_report_it_was() -> None:
    presenters = (Person("", "Director of Place", "officer"), UNA)

    found = find_owner(setting_of(*set_in_minutes("⟦A map would be sent to Members⟧.", presenters=presenters)))

    assert found.text == UNA_OKELL


def test_an_officer_who_reported_some_paragraphs_before_is_the_natural_owner() -> None:
    marked = "Mr Brand introduced a paper on charges.\n\n⟦Comparisons will be obtained⟧."
    setting = set_in_minutes(marked, presenters=())
    whole = setting.candidate.passage
    cut = setting.text.index("\n\n")
    parts = [msgspec.structs.replace(whole, end=cut), msgspec.structs.replace(whole, start=cut + 2)]
    item = msgspec.structs.replace(setting.candidate.item, passages=parts)
    candidate = msgspec.structs.replace(setting.candidate, item=item, passage=parts[1])

    found = find_owner(setting_of(candidate, setting.minutes, setting.text))

    assert (found.text, found.basis) == (IVO_BRAND, "presenter")


def test_the_heading_of_a_matter_is_no_presenter() -> None:
    found = find_owner(setting_of(*set_in_minutes("⟦The door will be painted⟧.", presenters=(Person("Phone Box"),))))

    assert (found.text, found.basis) == (None, "none")


@pytest.mark.parametrize("margin", ["HP", "HOP", "Head of Parks / next meeting"])
def test_the_initials_of_a_post_in_the_margin_are_its_holders(margin: str) -> None:
    assert find_owner(setting_of(*set_in_minutes("⟦New pads will be ordered⟧.", margin=margin))).text == UNA_OKELL


def test_a_time_in_the_margin_is_no_part_of_the_owner() -> None:
    setting = set_in_minutes("⟦New pads will be ordered⟧.", margin="Clerk by 30 June 2024")

    assert find_owner(setting_of(*setting)).text == "Clerk"
    assert find_due(setting_of(*setting)).date == "2024-06-30"


def test_a_member_who_reports_gives_way_to_the_officer_who_presented() -> None:
    marked = "Cllr Vane said that the gate was loose. ⟦The hinges will be replaced⟧."

    assert find_owner(setting_of(*set_in_minutes(marked, presenters=(IVO,)))).text == IVO_BRAND


def test_who_is_introduced_only_after_it_did_not_present_it() -> None:
    setting = set_in_minutes("⟦The hinges will be replaced⟧. Una Okell presented the tree survey.")
    introduced = Introduction(setting.text.index("Una"), [UNA])

    found = find_owner(setting_of(*_introduced(setting, introduced)))

    assert (found.text, found.basis) == (None, "none")


def _introduced(setting: Setting, introduced: Introduction) -> Setting:
    item = msgspec.structs.replace(setting.candidate.item, introductions=[introduced])
    candidate = msgspec.structs.replace(setting.candidate, item=item)
    return Setting(candidate, msgspec.structs.replace(setting.minutes, items=[item]), setting.text)


def test_all_in_the_margin_are_each_member_where_the_sentence_says_so() -> None:
    setting = set_in_minutes("⟦Each member was to let the Clerk have their thoughts by Monday⟧.", margin="All / JQ")

    assert find_owner(setting_of(*setting)).text == "Each member"


@pytest.mark.parametrize(
    ("marked", "owner"),
    [
        ("⟦That the Director of Roads be invited to the May meeting to explain the delay⟧.", "Director of Roads"),
        ("⟦That the Hospital Trust be requested to supply its winter plan⟧.", "Hospital Trust"),
        ("⟦Requests that the Fire Authority report in the autumn on response times⟧.", "Fire Authority"),
        ("⟦asks each partner organisation to nominate a lead⟧.", "Each partner organisation"),
        ("⟦That partners let Ms Okell have their figures⟧.", "Partners"),
    ],
)
def test_a_resolution_binds_the_body_from_outside_that_it_asks(marked: str, owner: str) -> None:
    found = find_owner(setting_of(*set_in_minutes(marked, zone="resolution", lead="RESOLVED:")))

    assert (found.text, found.basis) == (owner, "stated")


def test_who_asks_to_be_kept_informed_does_not_inform_himself() -> None:
    asked = "⟦The Chair asked to be kept informed of the outcome⟧."

    assert find_owner(setting_of(*set_in_minutes(asked, presenters=(Person("", "Chair", "chair"),)))).text is None


def test_a_member_who_tells_of_what_is_to_be_mended_need_not_mend_it() -> None:
    told = "⟦Mr Thorn reported a blocked drain by the school, to be reported to the county⟧."

    assert find_owner(setting_of(*set_in_minutes(told, presenters=()))).text is None


def test_a_clause_is_no_presenter() -> None:
    clause = Person("The Head of Parks agreed and", "", "officer")

    assert find_owner(setting_of(*set_in_minutes("⟦A report to be brought back⟧.", presenters=(clause,)))).text is None


def test_a_line_of_its_own_below_says_who_sees_to_it() -> None:
    setting = set_in_minutes("⟦It was agreed that a bin should be ordered⟧.\nClerk to action.", presenters=())
    passage = setting.candidate.passage
    end = setting.text.index("\n")
    above = msgspec.structs.replace(passage, end=end)
    below = msgspec.structs.replace(passage, start=end + 1)
    item = msgspec.structs.replace(setting.candidate.item, passages=[above, below])
    candidate = msgspec.structs.replace(setting.candidate, passage=above, item=item)

    assert find_owner(setting_of(candidate, setting.minutes, setting.text)).text == "Clerk"
