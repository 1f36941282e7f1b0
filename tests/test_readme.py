"""README shows what the commands really print, and names every command."""

import pytest

from ccpi_actions.cli.routes import ROUTES
from tests.replay import README, replayed


def test_every_command_line_in_readme_prints_what_stands_under_it() -> None:
    assert README.read_text("utf-8") == replayed()


@pytest.mark.parametrize(("group", "name"), ROUTES)
def test_readme_names_every_command(group: str, name: str) -> None:
    assert f"{group} {name}" in README.read_text("utf-8")
