"""Owners at the right-hand edge are told from columns of names, sums and titles."""

import pytest

from ccpi_actions.documents.margin import is_margin, margin_alone, split_margin


@pytest.mark.parametrize(
    "words",
    [
        "Clerk",
        "Cllr. W. Price",
        "Cllr. A. Moss/Clerk",
        "Cllrs. P. Hart and W. Price",
        "All",
        "DHO",
        "AR, JP",
        "Parish clerk",
        "Feb 2026",
        "Clerk to follow up",
        "Noted",
    ],
)
def test_names_posts_codes_and_months_are_margins(words: str) -> None:
    assert is_margin(words)


@pytest.mark.parametrize(
    "words",
    [
        "£45.00",
        "1,230.50",
        "agreed that it would",
        "It was agreed that the fence be mended by the contractor",
        "",
        "2.",
    ],
)
def test_sums_and_sentences_are_no_margins(words: str) -> None:
    assert not is_margin(words)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Cllr Price would look into this.      Cllr. W. Price",
            ("Cllr Price would look into this.", "Cllr. W. Price"),
        ),
        ("It was agreed to buy a bench\tClerk", ("It was agreed to buy a bench", "Clerk")),
        ("iv)    Clerk to write to the owner.        Clerk", ("iv)    Clerk to write to the owner.", "Clerk")),
        # a column of dates beside that of owners
        ("The lamp is to be mended.      DHO      10/5/13", ("The lamp is to be mended.", "DHO 10/5/13")),
        ("Hire of the hall      10/5/13", ("Hire of the hall      10/5/13", "")),
        # a number before its title
        ("4.      Apologies", ("4.      Apologies", "")),
        ("1. 4.\tApproval of Minutes", ("1. 4.\tApproval of Minutes", "")),
        ("iv.     Flood wardens          A. Price", ("iv.     Flood wardens", "A. Price")),
        ("Bob Moss (BMO) Councillor Chair:      Ann Price", ("Bob Moss (BMO) Councillor Chair:      Ann Price", "")),
        (
            "Carol Hart (CHA) Councillor           Dai Rees (DRE)",
            ("Carol Hart (CHA) Councillor           Dai Rees (DRE)", ""),
        ),
        # two columns of those present
        ("Ann Price          Bob Moss", ("Ann Price          Bob Moss", "")),
        # a table of three columns
        ("Hire of the hall in May    Paid    Clerk", ("Hire of the hall in May    Paid    Clerk", "")),
        ("Payment to the contractor for mowing     £45.00", ("Payment to the contractor for mowing     £45.00", "")),
        ("An ordinary line. With two spaces.  Clerk", ("An ordinary line. With two spaces.  Clerk", "")),
    ],
)
def test_a_line_is_split_only_before_an_owner(line: str, expected: tuple[str, str]) -> None:
    assert split_margin(line) == expected


def test_an_owner_alone_counts_only_far_to_the_right() -> None:
    assert margin_alone(" " * 60 + "Cllr. W. Price") == "Cllr. W. Price"
    assert margin_alone("    Cllr. W. Price") == ""
