"""Examples in docstrings are true."""

import doctest
from importlib import import_module
from pathlib import Path

import pytest

import ccpi_actions

PACKAGE = Path(ccpi_actions.__file__).parent
WITH_EXAMPLES = [
    ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
    for path in sorted(PACKAGE.rglob("*.py"))
    if ">>> " in path.read_text("utf-8")
]


@pytest.mark.parametrize("module", WITH_EXAMPLES)
def test_examples_print_what_they_say(module: str) -> None:
    result = doctest.testmod(import_module(module))

    assert result.attempted
    assert not result.failed
