"""The sample in each text format, word for word.

Run with ``CCPI_GOLDEN=write`` to write the files anew; then read the difference before committing it.
"""

import os
from pathlib import Path

import pytest

from ccpi_actions import reports

from . import sample

GOLDEN = Path(__file__).parent.parent / "golden" / "reports"

# (kind, suffix): each format once in full, and each kind as text.
FILES = [
    ("outstanding", ".txt"),
    ("outstanding", ".md"),
    ("outstanding", ".csv"),
    ("outstanding", ".json"),
    ("outstanding", ".ics"),
    ("outstanding", ".html"),
    ("chase", ".txt"),
    ("history", ".txt"),
    ("summary", ".txt"),
    ("summary", ".md"),
    ("summary", ".csv"),
    ("matters-arising", ".md"),
]


@pytest.mark.parametrize(("kind", "suffix"), FILES, ids=[f"{kind}{suffix}" for kind, suffix in FILES])
def test_the_sample_is_written_as_before(kind, suffix):
    golden = GOLDEN / f"{kind}{suffix}"
    written = reports.render_report(sample.report(kind), suffix)
    if os.environ.get("CCPI_GOLDEN") == "write":
        golden.write_bytes(written)

    assert written == golden.read_bytes()


@pytest.mark.parametrize("suffix", reports.SUFFIXES)
def test_the_same_report_is_the_same_file(suffix):
    first, second = (reports.render_report(sample.report(), suffix) for _ in range(2))

    assert first == second
