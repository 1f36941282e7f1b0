"""The last answers are given again for the very same records, and for no others."""

from ccpi_actions.commitments.matching.latest import latest, latest_few


def test_the_same_records_are_answered_once() -> None:
    asked: list[list[int]] = []

    @latest
    def total(numbers: list[int]) -> int:
        asked.append(numbers)
        return sum(numbers)

    numbers = [1, 2]

    assert (total(numbers), total(numbers)) == (3, 3)
    assert len(asked) == 1


def test_equal_records_are_other_records() -> None:
    asked: list[list[int]] = []

    @latest
    def total(numbers: list[int]) -> int:
        asked.append(numbers)
        return sum(numbers)

    assert (total([1, 2]), total([1, 2])) == (3, 3)
    assert len(asked) == 2


def test_only_the_last_few_answers_are_remembered_the_latest_asked_longest() -> None:
    asked: list[int] = []

    @latest_few(2)
    def total(numbers: list[int]) -> int:
        asked.append(sum(numbers))
        return sum(numbers)

    one, two, three = [1], [2], [3]

    assert [total(numbers) for numbers in (one, two, one, three, one, two)] == [1, 2, 1, 3, 1, 2]
    assert asked == [1, 2, 3, 2]
