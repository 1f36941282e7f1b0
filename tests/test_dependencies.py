"""What the package imports is what it asks to be installed: a machine of its own has nothing else."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

import ccpi_actions

PACKAGE = Path(ccpi_actions.__file__).parent
PROJECT = PACKAGE.parent / "pyproject.toml"
#: Imported with a library that is declared and cannot be installed without it.
COMES_WITH = {"markupsafe": "jinja2"}


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared() -> set[str]:
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["postgres"]]
    return {plain(re.match(r"[\w.-]+", each)[0]) for each in wanted}


def imported() -> set[str]:
    names = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names.add(node.module.split(".")[0])
    return names - {"ccpi_actions"} - sys.stdlib_module_names


@pytest.mark.skipif(not PROJECT.is_file(), reason="installed without its project file")
def test_every_library_imported_is_declared() -> None:
    homes = packages_distributions()
    missing = {
        name
        for name in imported()
        if not declared() & {plain(each) for each in [*homes.get(name, [name]), COMES_WITH.get(name, name)]}
    }
    assert missing == set()
