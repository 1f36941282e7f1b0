"""What a command does not need, it does not load: names of modules, not times."""

import subprocess
import sys
from pathlib import Path

import pytest

#: What only help, completion, tables on a terminal, documents or reports need.
HEAVY = {
    "typer", "rich", "tinydb", "dateutil", "pypdfium2", "docx", "selectolax", "rapidfuzz", "icalendar", "xlsxwriter",
    "openpyxl", "typst", "pydantic", "psycopg", "importlib.metadata", "dataclasses", "inspect", "typing_extensions",
    "asyncio", "subprocess", "multiprocessing", "concurrent.futures", "logging", "unittest", "csv",
    "ccpi_actions.documents.read", "ccpi_actions.minutes.read", "ccpi_actions.commitments", "ccpi_actions.reports",
    "ccpi_actions.tracking.follow_up", "ccpi_actions.cli.typer_app", "ccpi_actions.cli.formats.terminal",
}  # fmt: skip

PLAIN = {
    "version": ["--version"],
    "empty list": ["actions", "list"],
    "list as JSON": ["actions", "list", "--format", "json"],
    "meetings": ["meetings", "list"],
    "an action that is not there": ["actions", "show", "1"],
    "a note on one that is not there": ["actions", "note", "1", "words"],
}


@pytest.mark.parametrize("words", PLAIN.values(), ids=PLAIN.keys())
def test_a_plain_command_loads_nothing_heavy(words: list[str], tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "from ccpi_actions.cli import main\n"
        f"sys.argv = ['ccpi', *{words!r}]\n"
        "main._leave = lambda code: None\n"
        "main.run()\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env={"PATH": "", "CCPI_STORE": str(tmp_path / "store"), "SYSTEMROOT": "C:\\Windows"},
    )

    assert "ccpi_actions.cli.main" in done.stderr
    assert HEAVY & set(done.stderr.split()) == set()


def test_importing_the_package_loads_no_part_of_it() -> None:
    program = "import sys, ccpi_actions; print(*(name for name in sys.modules if name.startswith('ccpi_actions')))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["ccpi_actions"]
