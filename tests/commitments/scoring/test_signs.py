"""Every sign is seen in its own example, and not in its near miss."""

import pytest

from ccpi_actions.commitments.scoring.signs import SIGNS, Sign


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.name)
def test_a_sign_is_seen_in_its_example_and_not_in_its_near_miss(sign: Sign) -> None:
    assert sign.regex.search(sign.example)
    assert sign.regex.search(sign.near_miss) is None


def test_signs_have_names_of_their_own() -> None:
    assert len({sign.name for sign in SIGNS}) == len(SIGNS)
