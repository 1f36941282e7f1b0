"""The last answer is given again for the very same records, and for no others."""

from ccpi_actions.commitments.latest import latest


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
