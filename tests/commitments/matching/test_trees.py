"""Whatever a quote says, its owner, due date and task are found without failing, and rest on words that are there."""

from hypothesis import given
from hypothesis import strategies as st

from ccpi_actions.commitments.due.find import find_due
from ccpi_actions.commitments.owner.find import find_owner
from ccpi_actions.commitments.setting import setting_of
from ccpi_actions.commitments.task.word import word_task
from tests.commitments.in_minutes import set_in_minutes

WORDS = st.sampled_from(
    "the a Clerk Chairman Ms Okell Cllr. Vane JQ officers Members Committee report figures would will to be by "
    "and that , . ; : – ( ) ACTION Action: asked agreed requested provided circulated write send bring back "
    "deferred next meeting agenda June 2024 31 30/02/23 Friday in six months weeks Easter Q2 year end of this "
    "it they she him not who "
    "\n \n\n — £250 (a) iv) […] ’s \x0b é ﬁ İ 0 99 31st".split(" ")
)
QUOTES = st.lists(WORDS, min_size=1, max_size=25).map(" ".join)


@given(QUOTES, st.sampled_from(["", "Clerk", "JQ/Vane", "12/10/23", "£", "/", ";"]))
def test_no_words_fail_and_a_task_is_always_worded(words: str, margin: str) -> None:
    candidate, minutes, text = set_in_minutes(f"It was said. ⟦x {words} y⟧.", margin=margin, margin_due=margin)

    owner = find_owner(setting_of(candidate, minutes, text))
    task = word_task(setting_of(candidate, minutes, text), owner)

    assert owner.basis != "stated" or owner.text
    assert task
    assert "\n" not in task


@given(QUOTES)
def test_due_words_are_the_documents_own(words: str) -> None:
    candidate, minutes, text = set_in_minutes(f"It was said. ⟦x {words} y⟧.")

    due = find_due(setting_of(candidate, minutes, text))

    assert due.text is None or due.text in " ".join(text.split())
    assert due.date is None or due.date >= "2023"
