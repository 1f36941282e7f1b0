"""The ways in which minutes say when, and the times in them that are no deadlines: one sentence each."""

import pytest

from ccpi_actions.commitments.due import find_due
from tests.commitments.in_minutes import set_in_minutes

# The committee met on Thursday 14 September 2023; its coming meetings are 9 November 2023 and 11 January 2024.
NOVEMBER, JANUARY = "2023-11-09", "2024-01-11"

# a meeting of the body, by its month, its day, or as the next
MEETINGS = [
    ("⟦Clerk to add to the November agenda⟧.", "meeting", NOVEMBER),
    ("⟦Clerk to add to Nov agenda⟧.", "meeting", NOVEMBER),
    ("⟦Clerk to put on Jan. agenda⟧.", "meeting", JANUARY),
    ("⟦November Agenda: play area signs⟧.", "meeting", NOVEMBER),
    ("⟦Deferred to November for discussion⟧.", "meeting", NOVEMBER),
    ("⟦The matter was deferred until January⟧.", "meeting", JANUARY),
    ("⟦Deferred to Nov.⟧", "meeting", NOVEMBER),
    ("⟦Costs will be discussed in November⟧.", "meeting", NOVEMBER),
    ("⟦To review in January⟧.", "meeting", JANUARY),
    ("⟦The policy will be reviewed in November⟧.", "meeting", NOVEMBER),
    ("⟦Agenda item for November⟧.", "meeting", NOVEMBER),
    ("⟦Carried forward to November⟧.", "meeting", NOVEMBER),
    ("⟦Clerk to report back in November⟧.", "meeting", NOVEMBER),
    ("⟦The hedge will be cut in November⟧.", "date", "2023-11"),
    ("⟦The Clerk will order the trees in November⟧.", "date", "2023-11"),
    ("⟦Clerk to find out who owns it by the meeting in November⟧.", "meeting", NOVEMBER),
    ("⟦Clerk to report by the AGM⟧.", "meeting", None),
    ("⟦It would be resolved before the Annual Meeting⟧.", "meeting", None),
    ("⟦invite the contractor to November meeting for discussion⟧.", "meeting", NOVEMBER),
    ("⟦For the May 2024 meeting the Clerk to prepare a list⟧.", "meeting", "2024-05"),
    ("⟦To be raised at the next appropriate meeting⟧.", "meeting", None),
    ("⟦To be raised at the next available Council meeting⟧.", "meeting", NOVEMBER),
    ("⟦To be discussed at next meeting⟧.", "meeting", NOVEMBER),
    ("⟦To go on the agenda of the next PC meeting⟧.", "meeting", NOVEMBER),
    ("⟦Next agenda item⟧.", "meeting", NOVEMBER),
    ("⟦Agenda for next meeting⟧.", "meeting", NOVEMBER),
    ("⟦Clerk to report at next month's meeting⟧.", "meeting", "2023-10"),
    ("⟦That it be considered at the following meeting⟧.", "meeting", NOVEMBER),
    ("⟦It be placed on a future agenda⟧.", "meeting", None),
    ("⟦The Clerk to bring options to the budget meeting⟧.", "meeting", None),
    ("⟦The Clerk to bring options to the precept meeting in January⟧.", "meeting", JANUARY),
    ("⟦Officers to bring a report to the meeting on 9 November⟧.", "meeting", NOVEMBER),
    ("⟦A report would come to the Committee in January⟧.", "meeting", JANUARY),
    ("⟦The Committee would receive an update in March 2024⟧.", "date", "2024-03"),
    ("⟦an update would be provided to a future Committee⟧.", "meeting", None),
    ("⟦an update be provided at each meeting⟧.", "meeting", None),
    ("⟦an update be provided at every other meeting⟧.", "meeting", None),
    ("⟦an update would be provided in two meetings' time⟧.", "meeting", None),
    ("⟦a report would be brought back to Committee⟧.", "meeting", None),
    ("⟦a report would be brought to Committee in six months' time⟧.", "date", "2024-03"),
    ("⟦the item be brought back in November⟧.", "meeting", NOVEMBER),
    ("⟦The Clerk would add it to the agenda for 9th November⟧.", "meeting", NOVEMBER),
    ("⟦The Clerk would bring it to the Parks Committee on 9th November⟧.", "meeting", NOVEMBER),
    ("⟦this would be covered at the December workshop⟧.", "date", "2023-12"),
    ("⟦Ms Okell would raise it at the next Parish Liaison Group meeting⟧.", "none", None),
    ("⟦Cllr Vane will raise it at the next Village Hall Committee meeting⟧.", "none", None),
    ("⟦Cllr Vane will raise it at the next SNAP meeting⟧.", "none", None),
    ("⟦Cllr Vane will raise it at the school governors' meeting on 4 October⟧.", "date", "2023-10-04"),
]
# days, weeks, months, seasons, feasts and quarters
DATES = [
    ("⟦Clerk to reply by 9/11/23⟧.", "date", "2023-11-09"),
    ("⟦Clerk to reply by 12/10⟧.", "date", "2023-10-12"),
    ("⟦Clerk to reply by 12.10.23⟧.", "date", "2023-10-12"),
    ("⟦Clerk to reply by 12th Oct⟧.", "date", "2023-10-12"),
    ("⟦Clerk to reply by the 30th⟧.", "date", "2023-09-30"),
    ("⟦Comments to the Clerk by the 10th⟧.", "date", "2023-10-10"),
    ("⟦This will be considered at the site meeting on the 22nd⟧.", "date", "2023-09-22"),
    ("⟦Comments to reach the Clerk by 5pm on Friday 22 September⟧.", "date", "2023-09-22"),
    ("⟦Comments to reach the Clerk by noon on Monday 25th⟧.", "date", "2023-09-25"),
    ("⟦Cllr Vane to send it by Tuesday⟧.", "date", "2023-09-19"),
    ("⟦Cllr Vane to send it tomorrow⟧.", "date", "2023-09-15"),
    ("⟦The Clerk to send it by close of play on Monday⟧.", "date", "2023-09-18"),
    ("⟦The Clerk to send it by the end of the day⟧.", "date", "2023-09-14"),
    ("⟦The Clerk to reply within 28 days⟧.", "date", "2023-10-12"),
    ("⟦The Clerk to reply within the 28 day period⟧.", "date", "2023-10-12"),
    ("⟦The Clerk to reply within a fortnight⟧.", "date", "2023-09-28"),
    ("⟦The Clerk to reply in two weeks' time⟧.", "date", "2023-09-28"),
    ("⟦The Clerk to reply in two weeks⟧.", "date", "2023-09-28"),
    ("⟦The work to be done in the next two weeks⟧.", "date", "2023-09-28"),
    ("⟦The work to be done within three to four weeks⟧.", "date", "2023-10-12"),
    ("⟦The work to be done in the next 2-3 weeks⟧.", "date", "2023-10-05"),
    ("⟦The work to be done by mid October⟧.", "date", "2023-10"),
    ("⟦The work to be done by mid-October⟧.", "date", "2023-10"),
    ("⟦The work to be done in early October⟧.", "date", "2023-10"),
    ("⟦The work to be done late October/early November⟧.", "date", "2023-10"),
    ("⟦The work to be done at the end of 2024⟧.", "date", "2024-12"),
    ("⟦The work to be done by the end of 2024⟧.", "date", "2024-12"),
    ("⟦The work to be done during 2024⟧.", "date", "2024"),
    ("⟦The work to be done prior to Christmas⟧.", "date", "2023-12"),
    ("⟦The tree to be ordered one week prior to Christmas⟧.", "date", "2023-12-18"),
    ("⟦The tree to be ordered two weeks before Christmas⟧.", "date", "2023-12-11"),
    ("⟦The work to be done in the New Year⟧.", "date", "2024"),
    ("⟦The work to be done next spring⟧.", "date", "2024"),
    ("⟦The work to be done this autumn⟧.", "date", "2023"),
    ("⟦The work to be done in Spring 2024⟧.", "date", "2024"),
    ("⟦The work to be done over the winter months⟧.", "date", "2023"),
    ("⟦The work to be done this month⟧.", "date", "2023-09"),
    ("⟦The work to be done this week⟧.", "date", "2023-09-15"),
    ("⟦The work to be done next week⟧.", "date", "2023-09"),
    ("⟦The work to be done next year⟧.", "date", "2024"),
    ("⟦The work to be done before year end⟧.", "date", "2023-12"),
    ("⟦The accounts to be sent before the 30 June deadline⟧.", "date", "2024-06-30"),
    ("⟦The form to be sent, deadline 31st October⟧.", "date", "2023-10-31"),
    ("⟦The form to be sent - closing date 31st October⟧.", "date", "2023-10-31"),
    ("⟦The list to be ready in time for Remembrance Sunday⟧.", "date", "2023-11-12"),
    ("⟦The list to be ready by Halloween⟧.", "date", "2023-10-31"),
    ("⟦The list to be ready before Armistice Day⟧.", "date", "2023-11-11"),
    ("⟦The list to be ready by October half term⟧.", "date", "2023-10"),
    ("⟦The list to be ready in Q3⟧.", "date", "2023-12"),
    ("⟦The list to be ready in the third quarter⟧.", "date", "2023-12"),
    ("⟦The list to be ready at the end of the third quarter⟧.", "date", "2023-12"),
    ("⟦A review be held in a year⟧.", "date", "2024-09"),
    ("⟦A review be held in 12 months⟧.", "date", "2024-09"),
    ("⟦A review be held after twelve months⟧.", "date", "2024-09"),
    ("⟦A review be held in 6 months⟧.", "date", "2024-03"),
    ("⟦A review be held after six months' operation⟧.", "date", "2024-03"),
    ("⟦It will be started w/c 25th September⟧.", "date", "2023-09-25"),
    ("⟦Work will start on 2nd October⟧.", "date", "2023-10-02"),
    ("⟦Work will start the week beginning 2nd October⟧.", "date", "2023-10-02"),
    ("⟦To attend the training on 3 October⟧.", "date", "2023-10-03"),
    ("⟦The Clerk to circulate it by return⟧.", "none", None),
]
# words that give no date
NO_DATE = [
    "⟦The Clerk to write as soon as possible⟧.",
    "⟦The Clerk to write ASAP⟧.",
    "⟦The Clerk would circulate it in due course⟧.",
    "⟦The Clerk would circulate it shortly⟧.",
    "⟦The Clerk would circulate it soon⟧.",
    "⟦The paths to be cleared before the next cut⟧.",
    "⟦The Clerk would circulate it when received⟧.",
    "⟦The Clerk to inspect the gate annually⟧.",
    "⟦The Clerk to inspect the gate half-yearly⟧.",
    "⟦The Clerk to inspect the gate every month⟧.",
    "⟦The Clerk to report quarterly⟧.",
    "⟦The Clerk would circulate it following the meeting⟧.",
    "⟦The Clerk would circulate it in advance of the meeting⟧.",
    "⟦The Clerk would ask outside of the meeting⟧.",
    "⟦The Clerk to act upon receipt of the invoice⟧.",
    "⟦The Clerk to act at the earliest opportunity⟧.",
    "⟦The Clerk to act in the near future⟧.",
    "⟦The Clerk to act when the weather improves⟧.",
]
# times of what has happened, of what is described, and of other clauses
NOT_DUE = [
    "⟦The Clerk to accept the quote of £3,940 (2nd yr £4018)⟧.",
    "⟦The Clerk to accept the contract, which runs from April 2024 to March 2027⟧.",
    "⟦The Clerk to ask for the 2024 price list⟧.",
    "⟦The Clerk to pay the May invoice⟧.",
    "⟦The Clerk to amend the minutes of 4 July⟧.",
    "⟦The Clerk to reply to the letter received on 4 October⟧.",
    "⟦The Clerk to reply to the letter of 4 October 2023⟧.",
    "⟦The Clerk to book the hall for the fete on 6 July 2024⟧.",
    "⟦The Clerk to publicise the road closure from 2 to 6 October⟧.",
    "⟦Cllr Vane to ask why the lamp has been off since July⟧.",
    "⟦The Clerk to find out what happened in March⟧.",
    "⟦The Clerk to renew the lease that ends in December 2024⟧.",
    "⟦The Clerk to renew the insurance, which expires on 1 October⟧.",
    "⟦The Clerk to prepare the budget for 2024/25⟧.",
    "⟦The Clerk to keep the file for six years⟧.",
    "⟦The bin that was ordered in August to be chased⟧.",
    "⟦The Clerk to ask for the figures for the last three years⟧.",
    "⟦The Clerk to ask for the lamps to be on until 11.30⟧.",
    "⟦The Clerk to send a card to Mrs Ashby, who retires in November⟧.",
    "⟦The Clerk to thank Mr Hale for his work over the summer⟧.",
    "⟦The Clerk to ask for a 20mph limit by Monday Lane⟧.",
    "⟦The Clerk to write about the works planned for January⟧.",
    "⟦The Clerk to look at the plan, agreed at the last meeting⟧.",
    "As the fair is in May, ⟦the Clerk to write to the school⟧.",
]


@pytest.mark.parametrize(("marked", "kind", "date"), [*MEETINGS, *DATES], ids=lambda value: str(value)[:60])
def test_words_that_say_when_give_a_meeting_or_a_date(marked: str, kind: str, date: str | None) -> None:
    found = find_due(*set_in_minutes(marked))

    assert (found.kind, found.date) == (kind, date)


@pytest.mark.parametrize("marked", [*NO_DATE, *NOT_DUE], ids=lambda value: str(value)[:60])
def test_times_of_other_things_and_vague_words_give_neither(marked: str) -> None:
    found = find_due(*set_in_minutes(marked))

    assert (found.kind, found.date) == ("none", None)


@pytest.mark.parametrize("marked", ["⟦The item was deferred until January⟧.", "⟦To review in January⟧."])
def test_a_month_without_a_known_meeting_stays_a_month(marked: str) -> None:
    assert find_due(*set_in_minutes(marked, next_meeting=None)).date == "2024-01"
