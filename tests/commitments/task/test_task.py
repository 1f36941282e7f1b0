"""The task as an imperative that reads well alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccpi_actions.commitments.language.imperative import base_of_ing, base_of_participle, base_of_present, is_base
from ccpi_actions.commitments.language.wording import LONGEST, finish, is_in_capitals, out_of_capitals, subject_of
from ccpi_actions.commitments.model import Owner
from ccpi_actions.commitments.setting import setting_of
from ccpi_actions.commitments.task.word import word_task
from tests.commitments.in_minutes import set_in_minutes

TASKS = [
    (
        "⟦The Clerk to set out a projection of all of the three budgets for the end of the year⟧.",
        "Set out a projection of all of the three budgets",
    ),
    (
        "⟦AGREED: to add the planting of street trees to the work programme⟧.",
        "Add the planting of street trees to the work programme",
    ),
    ("⟦Mr Thorn asked that the report show it for each ward⟧.", "Ensure that the report shows it for each ward"),
    ("⟦Members asked for a site visit to the depot⟧.", "Arrange a site visit to the depot"),
    (
        "⟦Members asked for a breakdown by ward, which Ms Okell undertook to supply⟧.",
        "Provide a breakdown by ward",
    ),
    (
        "⟦Resolution agreed to adjust the quorum of the party to three in all⟧.",
        "Adjust the quorum of the party to three in all",
    ),
    ("⟦Loose drain in Mill Lane - to be reported to Highways⟧.", "Report loose drain in Mill Lane to Highways"),
    (
        "⟦Mr Thorn requested that a further note is put in the magazine⟧.",
        "Put a further note in the magazine",
    ),
    (
        "⟦The Clerk to put the notice about the path up in all three places on or before 12 October⟧.",
        "Put the notice about the path up in all three places",
    ),
    # passives turned
    (
        "It was agreed that ⟦further information would be provided to members on repeat repairs⟧.",
        "Provide further information to members on repeat repairs",
    ),
    ("That ⟦the Panel be provided with a list of benches⟧.", "Provide the Panel with a list of benches"),
    ("⟦Poster to be displayed on notice boards⟧.", "Display poster on notice boards"),
    ("That ⟦the lettable standard be reviewed with the tenants⟧.", "Review the lettable standard with the tenants"),
    ("⟦A risk assessment of the pond will be carried out⟧.", "Carry out a risk assessment of the pond"),
    ("⟦Concerns will be passed on to the police⟧.", "Pass on concerns to the police"),
    (
        "That ⟦further work be undertaken and a report be presented to this Committee⟧.",
        "Undertake further work and present a report to this Committee",
    ),
    ("⟦a note provided to Members on insurance⟧.", "Provide a note to Members on insurance"),
    ("⟦The water company will be asked to move the pipe⟧.", "Ask the water company to move the pipe"),
    ("⟦A letter is to be drafted and sent to the County⟧.", "Draft a letter and send to the County"),
    # the subject of a verb before
    ("⟦A new bin had been ordered and would be fitted by the gate⟧.", "Fit a new bin by the gate"),
    (
        "⟦As the ink was dry, the minutes were not signed and will be signed in the hall⟧.",
        "Sign the minutes in the hall",
    ),
    # reports come, notices go
    ("⟦That a detailed report come to the Committee⟧.", "Bring a detailed report to the Committee"),
    ("⟦A notice to go in the newsletter⟧.", "Put a notice in the newsletter"),
    (
        "⟦Clerk to arrange a walk with Cllrs. W. Lark, H. Gale and J. Dove to choose a tree⟧.",
        "Arrange a walk with Cllrs. W. Lark, H. Gale and J. Dove to choose a tree",
    ),
    # what a passive is said of, apart from what was said before it
    (
        "⟦It is planned the pump house will be re-roofed once the swifts have left⟧.",
        "Re-roof the pump house once the swifts have left",
    ),
    (
        "⟦Cllr Dow had a set of drawings which would be reviewed with the builder⟧.",
        "Review this with the builder: Cllr Dow had a set of drawings",
    ),
    (
        "⟦Mill Road a further visit to the ditch will be undertaken⟧.",
        "Undertake a further visit to the ditch: Mill Road",
    ),
    ("⟦The Chairman asked to be kept informed⟧.", "Keep the Chairman informed"),
    ("⟦It will be enquired if the firm can carry out the test⟧.", "Enquire if the firm can carry out the test"),
    ("⟦Anyone who has a doubt will be asked to tell the Clerk⟧.", "Ask anyone who has a doubt to tell the Clerk"),
    (
        "⟦Mr Dow reported the loose cover in Mill Lane, to be reported to Highways⟧.",
        "Report the loose cover in Mill Lane to Highways",
    ),
    (
        "⟦Cllr Vane asked if the date of meetings could be published in the Echo⟧.",
        "Publish the date of meetings in the Echo",
    ),
    ("⟦The letter will be re-sent⟧.", "Re-send the letter"),
    # verbs whose preposition stays when the noun moves
    ("⟦Any complaints left to be dealt with at the September meeting⟧.", "Deal with any complaints left"),
    ("⟦The crest will be dealt with separately by the Panel⟧.", "Deal with the crest separately by the Panel"),
    # put off
    (
        "⟦It was agreed to defer to the next meeting when the transfer should be complete⟧.",
        "Bring Play area at Mill Lane back to the next meeting when the transfer should be complete",
    ),
    (
        "⟦Duck house - In the absence of Cllr Dow this was deferred until the next meeting⟧.",
        "Bring Duck house back to the next meeting",
    ),
    # the end of the meeting in the same line
    (
        "⟦The Clerk agreed to ask the Planning Office for leave to fell the elm Meeting closed at 9 pm⟧",
        "Ask the Planning Office for leave to fell the elm",
    ),
    # what is left of "needs to be", of "it was agreed" and of another's clause
    ("⟦The tenancy rules will need to be reviewed with the tenants⟧.", "Review the tenancy rules with the tenants"),
    ("⟦It was agreed training for members will be arranged in the hall⟧.", "Arrange training for members in the hall"),
    (
        "⟦A survey of the roof should be carried out following the storm⟧.",
        "Carry out a survey of the roof following the storm",
    ),
    (
        "⟦The posters were now folded and would shortly be distributed to all⟧.",
        "Distribute the posters to all",
    ),
    (
        "⟦The Clerk would seek leave from the County, but it was agreed to go ahead with the seat⟧.",
        "Seek leave from the County: Play area at Mill Lane",
    ),
    ("⟦Plans were awaited; when received these would be circulated⟧.", "Circulate these: plans were awaited"),
    # "would", "to", subjunctives dropped
    ("⟦Ms Okell would be drafting a letter to the owner of the wall⟧.", "Draft a letter to the owner of the wall"),
    (
        "⟦The Chairman asked the Clerk to look into the price of grit and report back⟧.",
        "Look into the price of grit and report back",
    ),
    (
        "⟦the Chair, on behalf of the Committee, write to the Minister about the bus fares⟧.",
        "Write to the Minister about the bus fares: Play area at Mill Lane",
    ),
    ("⟦to invite the winners to the prize giving in the hall⟧.", "Invite the winners to the prize giving in the hall"),
    # a date at the end has its own column, a meeting that the verb needs stays
    ("⟦The Clerk would send the map to all Members by Friday⟧.", "Send the map to all Members: Play area at Mill Lane"),
    (
        "⟦Councillors were asked to read the policy and bring comments to the next meeting⟧.",
        "Read the policy and bring comments to the next meeting",
    ),
    (
        "⟦The path would be placed on the agenda for the next meeting⟧.",
        "Place the path on the agenda for the next meeting",
    ),
    # what bare words are about
    (
        "Street lamp by the chapel not lit; ⟦Clerk to report to the County⟧.",
        "Report to the County: street lamp by the chapel not lit",
    ),
    (
        "It was reported that a bin had burnt down. ⟦This will be looked into⟧.",
        "Look into this: a bin had burnt down",
    ),
    ("⟦Clerk to reply⟧.", "Reply: Play area at Mill Lane"),
    # agendas
    (
        "The oil for the boiler had run out twice. ⟦This will be an agenda item for the May meeting⟧.",
        "Include Play area at Mill Lane as an agenda item for the May meeting",
    ),
    (
        "⟦Cllr Ashe requested that the bins are added to the next agenda⟧.",
        "Put the bins on the next agenda",
    ),
    (
        "⟦In the absence of Mr Dow this matter was deferred until the May meeting⟧.",
        "Bring Play area at Mill Lane back to the May meeting",
    ),
    (
        "⟦The water meters will be an agenda item for the May meeting⟧.",
        "Include the water meters as an agenda item for the May meeting",
    ),
    (
        "⟦The item was deferred to the next meeting as the officer was unwell⟧.",
        "Bring Play area at Mill Lane back to the next meeting",
    ),
    # who would have it is to be given it
    (
        "The clerk apologised and said that ⟦Members would have the list by Friday⟧.",
        "Let Members have the list: Play area at Mill Lane",
    ),
    # things asked for
    ("⟦Members requested a breakdown of visits by ward⟧.", "Provide a breakdown of visits by ward"),
    ("That ⟦the Leader be asked whether the road could be gritted⟧.", "Say whether the road could be gritted"),
    # no verb at all
    ("⟦A Committee site inspection⟧", "Arrange a Committee site inspection"),
    # who does it, how it was decided and the next entry of the list are left to their own places
    ("⟦Bench to be varnished (JQ/MT)⟧.", "Varnish bench"),
    ("⟦Quotes to be obtained for the roof – Clerk⟧", "Obtain quotes for the roof"),
    ("⟦Identify three sites (JQ, end of October)⟧", "Identify three sites: Play area at Mill Lane"),
    ("⟦Clerk to request a date. b. Signs – these are ready⟧.", "Request a date: Play area at Mill Lane"),
    ("⟦That a bin be ordered for the green - all agreed⟧.", "Order a bin for the green"),
    # openings of a sentence are no part of the thing
    ("⟦However, enquiries will be made with Land Registry⟧.", "Make enquiries with Land Registry"),
    (
        "⟦As agreed at the May meeting of the Council the club will be thanked for its help⟧.",
        "Thank the club for its help",
    ),
    # either of two participles
    ("⟦These revisions to be emailed or posted to members⟧.", "Email these revisions or post to members"),
    # put off to a month is to its meeting; the matter may follow
    (
        "⟦Summer fair - Deferred to December for discussion⟧.",
        "Bring Summer fair back to the December meeting for discussion",
    ),
    ("⟦Deferred to the May meeting: request for hens⟧.", "Bring request for hens back to the May meeting"),
    # bare verbs take the topic, or what was written about
    ("⟦To consider at the next meeting⟧.", "Consider Play area at Mill Lane"),
    (
        "Letter from Mrs Abel about the clock. ⟦Clerk to respond⟧.",
        "Respond to the letter from Mrs Abel about the clock",
    ),
    # a stranger is asked by somebody
    ("⟦Ned Breen to be asked to strim the path⟧.", "Ask Ned Breen to strim the path"),
]


@pytest.mark.parametrize(("marked", "task"), TASKS, ids=lambda value: value[:50])
def test_a_commitment_is_worded_as_an_imperative(marked: str, task: str) -> None:
    candidate, minutes, text = set_in_minutes(marked)

    assert word_task(setting_of(candidate, minutes, text), Owner()) == task


def test_an_entry_of_a_list_takes_its_verb_from_the_sentence_above() -> None:
    candidate, minutes, text = set_in_minutes(
        "⟦Lighting of the underpass⟧", lead="The following would be added to future agendas:"
    )

    assert (
        word_task(setting_of(candidate, minutes, text), Owner()) == "Add Lighting of the underpass to a future agenda"
    )


def test_a_plain_title_adds_nothing_to_bare_words() -> None:
    candidate, minutes, text = set_in_minutes("⟦Clerk to reply⟧.", title="Any Other Business")

    assert word_task(setting_of(candidate, minutes, text), Owner()) == "Reply"


def test_what_somebody_else_is_to_do_does_not_say_what_a_task_is_about() -> None:
    words = "Cllr Green agreed to ask Harper for a price. ⟦The Clerk will write to Dunn⟧."
    candidate, minutes, text = set_in_minutes(words, title="Street lights")

    assert word_task(setting_of(candidate, minutes, text), Owner()) == "Write to Dunn: Street lights"


def test_words_in_capitals_are_set_as_the_minutes_print_them_elsewhere() -> None:
    text = "The hedge is high. GWR gave a price for the work."

    assert out_of_capitals("Request WORK ON THE HEDGE FROM GWR", text) == "Request work on the hedge from GWR"
    assert is_in_capitals("REQUEST WORK ON THE HEDGE FROM GWR")
    assert not is_in_capitals("Request work from GWR")


@pytest.mark.parametrize(
    ("title", "subject"),
    [
        ("To consider quotes for the bus shelter", "quotes for the bus shelter"),
        ("To discuss and agree any further action on the pond", "further action on the pond"),
        ("To receive, and if appropriate approve, the Ash Lane survey", ""),
        ("To receive correspondence", ""),
        ("To note", ""),
        ("Bus shelter", "Bus shelter"),
    ],
)
def test_a_title_says_what_an_item_is_about_without_what_is_to_be_done_there(title: str, subject: str) -> None:
    assert subject_of(title) == subject


def test_a_heading_in_capitals_is_set_as_a_title() -> None:
    candidate, minutes, text = set_in_minutes("⟦Clerk to reply⟧.", title="REPAIR OF THE BENCHES")

    assert word_task(setting_of(candidate, minutes, text), Owner()) == "Reply: Repair of the Benches"


def test_a_long_task_is_cut_at_a_word() -> None:
    words = "⟦The Clerk would write to " + "the owner of the meadow and " * 12 + "the mill⟧."
    candidate, minutes, text = set_in_minutes(words)

    task = word_task(setting_of(candidate, minutes, text), Owner())

    assert len(task) <= LONGEST
    assert task.endswith("the owner…")


@given(st.text(max_size=300))
def test_a_finished_task_is_one_short_line_without_a_stop(words: str) -> None:
    task = finish(words)

    assert len(task) <= LONGEST
    assert "\n" not in task
    assert not task.endswith((".", ";", ":"))


@given(st.text(min_size=1, max_size=200).filter(lambda words: words.strip(" .,;:–—-•·*_`") != ""))
def test_a_task_is_never_empty_whatever_the_quote(words: str) -> None:
    candidate, minutes, text = set_in_minutes(f"⟦x {words.replace('⟦', '').replace('⟧', '')}⟧.")

    assert word_task(setting_of(candidate, minutes, text), Owner())


PARTICIPLES = [
    ("provided", "provide"), ("brought", "bring"), ("circulated", "circulate"), ("written", "write"), ("taken", "take"),
    ("referred", "refer"), ("reminded", "remind"), ("asked", "ask"), ("submitted", "submit"), ("carried", "carry"),
    ("organised", "organise"), ("organized", "organize"), ("sought", "seek"), ("put", "put"), ("e-mailed", "e-mail"),
    ("deferred", "defer"), ("rescheduled", "reschedule"), ("jetted", "jet"), ("copied", "copy"), ("planned", "plan"),
    # not listed anywhere: by rule
    ("tarmacked", "tarmac"), ("whitewashed", "whitewash"), ("reglazed", "reglaze"), ("re-gritted", "re-grit"),
]  # fmt: skip


@pytest.mark.parametrize(("participle", "base"), PARTICIPLES)
def test_a_participle_leads_back_to_its_base(participle: str, base: str) -> None:
    assert base_of_participle(participle) == base


@pytest.mark.parametrize("word", ["need", "indeed", "seed", "report", "green"])
def test_words_that_only_end_like_a_participle_are_none(word: str) -> None:
    assert base_of_participle(word) is None


def test_other_forms_lead_back_to_their_base_too() -> None:
    assert [base_of_present("writes"), base_of_ing("putting"), base_of_ing("drafting")] == ["write", "put", "draft"]
    assert is_base("Write")
    assert not is_base("writes")


def test_bare_words_without_a_title_take_the_sentence_before_however_long() -> None:
    candidate, minutes, text = set_in_minutes(
        "The gate by the mill, which had been hung by the men of the estate many years ago, was off its hinges and a "
        "ewe of Mr Pell had been seen in the lane. ⟦The Clerk to report this to the estate⟧.",
        title="Any Other Business",
    )
    task = word_task(setting_of(candidate, minutes, text), Owner())
    assert task.startswith("Report this to the estate: the gate by the mill, which had been hung")


def test_what_is_put_on_an_agenda_is_named_from_the_sentence_before() -> None:
    candidate, minutes, text = set_in_minutes(
        "The oil for the boiler had run out twice. ⟦This will be an agenda item for the May meeting⟧.",
        title="Any Other Business",
    )
    task = word_task(setting_of(candidate, minutes, text), Owner())
    assert task == "Include this as an agenda item for the May meeting: the oil for the boiler had run out twice"
