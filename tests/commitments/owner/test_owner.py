"""Who is to do it: whom the words bind, named as fully as the minutes name them."""

import msgspec
import pytest

from ccpi_actions.commitments.deeds.deed import find_doers
from ccpi_actions.commitments.deeds.rules import RULES, DeedRule
from ccpi_actions.commitments.matching.needs import RulesByWord
from ccpi_actions.commitments.owner.find import find_owner
from ccpi_actions.commitments.setting import setting_of
from tests.commitments.in_minutes import IVO, UNA, set_in_minutes

UNA_OKELL = "Una Okell, Head of Parks"
IVO_BRAND = "Ivo Brand, Area Engineer (North)"

STATED = [
    # the subject of what will be done
    ("⟦The Clerk will write to the school⟧.", "Clerk"),
    ("⟦Ms Okell would look again at the list⟧.", UNA_OKELL),
    ("⟦Officers would provide the figures⟧.", "Officers"),
    ("⟦The Parish Council will attempt to find the deeds⟧.", "Parish Council"),
    ("⟦Cllr. A Box offered to submit a quotation⟧.", "Cllr. A Box"),
    ("⟦Clerk to report to Highways⟧.", "Clerk"),
    ("Damage at the gate; ⟦Clerk to ask Highways to mend it⟧.", "Clerk"),
    ("⟦Constable Reed has agreed to speak to the riders⟧.", "Constable Reed"),
    ("⟦The Cabinet Member was content to sign it⟧.", "Cabinet Member"),
    ("⟦the Assistant Director – Planning would bring a report⟧.", "Assistant Director – Planning"),
    (
        "⟦The Service Director, Legal and Governance, undertook to circulate it⟧.",
        "Service Director, Legal and Governance",
    ),
    ("⟦The Section 151 Officer would clarify the figure⟧.", "Section 151 Officer"),
    ("⟦All councillors to send comments to the Clerk⟧.", "All councillors"),
    # the one who is asked, not the one who asks
    ("⟦The Chairman asked the Clerk to look further and report back⟧.", "Clerk"),
    ("⟦requests the Head of Parks to liaise with the college⟧.", UNA_OKELL),
    ("That ⟦the Head of Parks be requested to liaise with the college⟧.", UNA_OKELL),
    ("That ⟦the Leader be asked whether the road could be gritted⟧.", "Leader"),
    ("⟦Area Engineer to be asked for a written reply⟧.", IVO_BRAND),
    ("It was agreed ⟦to instruct the Area Engineer to circulate a list⟧.", IVO_BRAND),
    ("⟦The Panel asked for the Director of Health to provide an update⟧.", "Director of Health"),
    ("⟦Officers were tasked with providing a list⟧.", "Officers"),
    ("⟦Proposed by Cllr Vane that the Clerk obtains three quotes⟧.", "Clerk"),
    # subjunctives in limbs, with an insertion
    ("That ⟦the Chair, on behalf of the Committee, write to the Minister⟧.", "Chair"),
    ("⟦That officers explore evening use of the hall⟧.", "Officers"),
    ("⟦That each partner organisation look at its own policy⟧.", "Each partner organisation"),
    # by whom, from whom
    ("⟦A check be made by the Clerk before the fair⟧.", "Clerk"),
    ("⟦A breakdown was to come from Mr Brand⟧.", IVO_BRAND),
    # several
    ("⟦JQ, Max Thorn and the Clerk would meet to map the paths⟧.", "Jo Quill (JQ); Max Thorn; Clerk"),
    ("⟦the Chairman and Clerk will inspect it again⟧.", "Chairman; Clerk"),
    ("⟦The Head of Parks and Trees will walk the site⟧.", "Head of Parks and Trees"),
    # initials and first names of those there
    ("⟦JQ to chase⟧.", "Jo Quill (JQ)"),
    ("⟦Una to find out when the work can start⟧.", UNA_OKELL),
    # pronouns look back, to the likeliest speaker of the right kind
    ("⟦Mr Brand accepted that the slope scored poorly and would look again⟧.", IVO_BRAND),
    ("Ms Okell was asked about trees. She had no figure but ⟦she would send it on⟧.", UNA_OKELL),
    ("Councillor Vane asked about the gate. Mr Brand said it was shut. ⟦He would ask the keeper⟧.", IVO_BRAND),
    (
        "In reply to Cllr Mrs R Ashby, Ms Okell said the map was out of date and that ⟦she would send a new one⟧.",
        UNA_OKELL,
    ),
    ("One Member said that a club kept counts. ⟦She had their sheet and would email it round⟧.", "One Member"),
    ("RESOLVED to ⟦ask officers to make a fresh approach to the trust⟧.", "Officers"),
    # the same doer for two verbs
    ("Ms Okell would thank the club and ⟦return the keys to the trustees⟧.", UNA_OKELL),
    # the deed is said, the doer sees to it
    ("⟦the bank be invited to a meeting, the Scrutiny Officer to make the arrangements⟧.", "Scrutiny Officer"),
    # ACTION lines after the sentence
    ("⟦The notice would be put up⟧. ACTION: Councillor Vane", "Councillor Tom Vane"),
    ("⟦A plain version would be circulated⟧ (Action: JQ)", "Jo Quill (JQ)"),
    ("⟦A plain version would be circulated⟧ (Action by: Head of Parks)", UNA_OKELL),
    # who accepts a request in the next sentence
    ("⟦It was requested that the figures be split⟧. Officers agreed with this.", "Officers"),
    # whom somebody asks, and who is told
    ("Cllr Vane asked about an orchard. ⟦Jo Quill asked him to write a paper⟧.", "Councillor Tom Vane"),
    ("⟦The Chair said that he saw no difficulty in that⟧ and asked the Clerk to see that it was done.", "Clerk"),
    ("That ⟦the Head of Parks be called to the next meeting to account for this⟧.", UNA_OKELL),
    ("Everybody should let the Clerk have their views and ⟦she would write a reply⟧.", "Clerk"),
    (
        "Cllr Mrs Ashby said the lane was wet. Cllr Vane asked her about the gate. ⟦She would look at it⟧.",
        "Cllr Mrs R Ashby",
    ),
    ("Cllr Vane pointed out that the lane was dark. ⟦He volunteered to speak to the owner⟧.", "Councillor Tom Vane"),
    ("This could not be said of Oak Mill, and Mr Brand said that ⟦he would look at it again⟧.", IVO_BRAND),
    ("Cllr Vane - brambles over the path, a danger to all. ⟦He would cut them back himself⟧.", "Councillor Tom Vane"),
    ("c)  Cllr. Vane, Rivers Group. They met in May. ⟦He would bring the map⟧.", "Councillor Tom Vane"),
    # who undertakes that it will be done
    ("⟦The Area Engineer agreed that a guide would be sent to all⟧.", IVO_BRAND),
]


@pytest.mark.parametrize(("marked", "owner"), STATED, ids=lambda value: value[:50])
def test_an_owner_whom_the_words_name_is_stated(marked: str, owner: str) -> None:
    found = find_owner(setting_of(*set_in_minutes(marked)))

    assert (found.text, found.basis) == (owner, "stated")


NOT_OWNERS = [
    # who asks, who receives, who hears
    "⟦Members requested that the figures be circulated⟧.",
    "That ⟦the Committee be provided with a list of benches⟧.",
    "⟦Cllr Mrs R Ashby requested that the path be added to the list⟧.",
    # outsiders who are asked
    "⟦The bus company will be asked to move the stop⟧.",
    "It was agreed ⟦to instruct Mr Ivor Post to carry out the work⟧.",
    "⟦invites the Environment Agency to attend a seminar⟧.",
    "⟦That the Head of Parks be invited to the next meeting⟧.",
    "Moles are back. ⟦Mr Ivor Post will be asked to come⟧.",
    # what the body does itself
    "That ⟦the Committee consider progress at its April meeting⟧.",
    "It was agreed ⟦to contact the police for their views⟧.",
    # places and things that would be
    "⟦The Manor House should remain on the list⟧.",
    "⟦Exact places of all bins to be agreed⟧.",
]


@pytest.mark.parametrize("marked", NOT_OWNERS)
def test_who_asks_receives_or_is_outside_is_no_owner(marked: str) -> None:
    found = find_owner(setting_of(*set_in_minutes(marked, presenters=())))

    assert (found.text, found.basis) == (None, "none")


def test_where_nobody_is_named_the_presenters_of_the_item_are_the_natural_owners() -> None:
    found = find_owner(
        setting_of(*set_in_minutes("⟦The figure was not to hand but would be sent on⟧.", presenters=(UNA, IVO)))
    )

    assert (found.text, found.basis) == (f"{UNA_OKELL}; {IVO_BRAND}", "presenter")


@pytest.mark.parametrize(
    "marked", ["⟦The item was deferred to the next meeting⟧.", "⟦The topic be added to the work programme⟧."]
)
def test_what_the_committee_arranges_for_itself_is_not_the_presenters(marked: str) -> None:
    assert find_owner(setting_of(*set_in_minutes(marked))).basis == "none"


def test_the_officer_who_spoke_just_before_answers_for_it() -> None:
    marked = "Jo Quill said the tap dripped. The Area Engineer said that it was old. ⟦A new one would be fitted⟧."

    found = find_owner(setting_of(*set_in_minutes(marked)))

    assert (found.text, found.basis) == (IVO_BRAND, "presenter")


@pytest.mark.parametrize(("number", "owner"), [("5.2", "Clerk"), ("5.3", UNA_OKELL)])
def test_whose_report_a_part_of_an_item_is_answers_for_it(number: str, owner: str) -> None:
    heading = f"{number} The Clerk's Report\n\n"
    setting = set_in_minutes("⟦Further prices will be sought⟧.", before_meeting=heading)
    passage = msgspec.structs.replace(setting.candidate.passage, labels=("5.2",))
    candidate = msgspec.structs.replace(setting.candidate, passage=passage)

    found = find_owner(setting_of(candidate, setting.minutes, setting.text))

    assert (found.text, found.basis) == (owner, "presenter")


def test_the_officer_is_the_one_who_presented() -> None:
    assert find_owner(setting_of(*set_in_minutes("⟦The officer would send the map⟧."))).text == UNA_OKELL


MARGINS = [
    ("Clerk", "Clerk"),
    ("Cllr. T. Vane/Clerk", "Councillor Tom Vane; Clerk"),
    ("JQ", "Jo Quill (JQ)"),
    ("JQ/MT", "Jo Quill (JQ); Max Thorn"),
    ("All", "All"),
]


@pytest.mark.parametrize(("margin", "owner"), MARGINS)
def test_an_owner_printed_in_the_margin_wins_over_the_sentence(margin: str, owner: str) -> None:
    found = find_owner(setting_of(*set_in_minutes("⟦Mr Brand would get the seed⟧.", margin=margin)))

    assert (found.text, found.basis, found.rule) == (owner, "stated", "margin")


@pytest.mark.parametrize("margin", ["Noted", "Agreed", "October 2023", "website", "£250.00", "Support", "No objection"])
def test_a_code_in_the_margin_is_nobody(margin: str) -> None:
    assert find_owner(setting_of(*set_in_minutes("⟦Mr Brand would get the seed⟧.", margin=margin))).text == IVO_BRAND


FULLER = [
    (
        "Una Frost, Tree Officer, spoke to the report. ⟦The Tree Officer would ask the owner⟧.",
        "Una Frost, Tree Officer",
    ),
    ("Mr Lee Marsh (Waste Manager) gave figures. ⟦Mr Marsh would send them⟧.", "Lee Marsh, Waste Manager"),
    ("The Director for Roads and Bridges came. ⟦The Director would ask⟧.", "Director for Roads and Bridges"),
]


@pytest.mark.parametrize(("marked", "owner"), FULLER)
def test_a_piece_of_a_name_or_post_is_filled_out_from_the_item(marked: str, owner: str) -> None:
    assert find_owner(setting_of(*set_in_minutes(marked))).text == owner


@pytest.mark.parametrize(
    ("marked", "owner"),
    [
        ("⟦Councillor Tom Vane has kindly agreed to paint the bench⟧.", "Councillor Tom Vane"),
        ("The Clerk gave a copy to the mill. ⟦The Clerk had agreed to look at the wall⟧.", "Clerk"),
        ("⟦Ref 18/00358 to be put on the website⟧.", None),
    ],
)
def test_an_owner_is_a_name_and_nothing_that_its_bearer_did(marked: str, owner: str | None) -> None:
    assert find_owner(setting_of(*set_in_minutes(marked, presenters=()))).text == owner


def test_an_owner_says_which_rule_and_words_it_rests_on() -> None:
    found = find_owner(setting_of(*set_in_minutes("⟦The Chairman asked the Clerk to investigate⟧.")))

    assert (found.rule, found.words) == ("somebody is asked to", "the Clerk")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_construction_reads_its_examples_and_leaves_its_near_misses(rule: DeedRule) -> None:
    assert rule.examples
    for example in rule.examples:
        assert rule.pattern.search(example), example
        assert RulesByWord([rule]).called_by(example) == (rule,), example
    for near_miss in rule.near_misses:
        named = [deed.rule for deed in find_doers(near_miss, 0, len(near_miss), frozenset())]
        assert rule.name not in named, near_miss
