"""Data flows one way: each package imports only from those before it, and the command line from the tracker's side."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import ccpi_actions

PACKAGE = Path(ccpi_actions.__file__).parent
#: What each part may import besides itself, at run time.
MAY_IMPORT = {
    "errors": set(),
    "documents": {"errors"},
    "minutes": {"errors", "documents"},
    "commitments": {"errors", "documents", "minutes"},
    "parse": {"errors", "documents", "minutes", "commitments"},
    "parse_workers": {"errors", "parse"},
    "tracking": {"errors", "documents", "minutes", "commitments"},
    "storage": {"errors", "documents", "minutes", "commitments", "tracking", "__init__"},
    "reports": {"errors", "tracking"},
    "desk": {"errors", "tracking", "storage"},
    "register": {"errors", "tracking", "desk"},
    "unread": {"errors", "documents", "parse", "parse_workers", "tracking"},
    "tracker": {"errors", "documents", "minutes", "parse", "parse_workers", "unread", "tracking", "desk", "register"},
    "upkeep": {"errors", "tracking", "storage"},
    "cli": {"errors", "tracking", "reports", "tracker", "upkeep", "__init__"},
    "__main__": {"cli"},
    "__init__": {"documents", "minutes", "commitments", "storage", "tracker"},
}


class Import(NamedTuple):
    file: str
    line: int
    of: str


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Give the modules of this package that code imports as it runs, wherever in it; what only types need is no tie."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            continue
        if isinstance(node, ast.ImportFrom) and node.module == "ccpi_actions":
            for alias in node.names:
                is_part = (PACKAGE / alias.name).is_dir() or (PACKAGE / f"{alias.name}.py").is_file()
                yield node.lineno, alias.name if is_part else "__init__"
        elif isinstance(node, ast.ImportFrom) and node.level:
            yield node.lineno, "a relative import"
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("ccpi_actions."):
            yield node.lineno, node.module.split(".")[1]
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == "ccpi_actions":
                    yield node.lineno, alias.name.split(".")[1] if "." in alias.name else "__init__"
        yield from imports(node)


@pytest.mark.parametrize("part", sorted(MAY_IMPORT))
def test_a_part_imports_only_from_those_before_it(part: str) -> None:
    back = [
        Import(str(path.relative_to(PACKAGE)), line, of)
        for path in sorted(PACKAGE.rglob("*.py"))
        if part_of(path) == part
        for line, of in imports(ast.parse(path.read_text(encoding="utf-8")))
        if of != part and of not in MAY_IMPORT[part]
    ]
    assert back == []


def test_every_part_has_its_place() -> None:
    assert {part_of(path) for path in PACKAGE.rglob("*.py")} == set(MAY_IMPORT)


def test_no_two_parts_may_import_each_other() -> None:
    # The package's face is aside: it offers the steps of others, and what imports it takes the version only.
    both = [
        (part, other)
        for part, others in MAY_IMPORT.items()
        for other in others
        if "__init__" not in {part, other} and part in MAY_IMPORT[other]
    ]
    assert both == []


def test_imports_are_found_in_every_form() -> None:
    code = (
        "from ccpi_actions import __version__, storage\n"
        "import ccpi_actions.minutes.calendar.dates\n"
        "if TYPE_CHECKING:\n    from ccpi_actions.cli import main\n"
        "def f():\n    from ccpi_actions.parse import parse_file\n    from . import desk\n"
    )
    assert list(imports(ast.parse(code))) == [
        (1, "__init__"),
        (1, "storage"),
        (2, "minutes"),
        (6, "parse"),
        (7, "a relative import"),
    ]
