"""A report replaces a file as a whole or not at all, and says in one sentence why it could not."""

import errno
import os
from pathlib import Path

import pytest

from ccpi_actions import reports
from ccpi_actions.errors import BadInput, WrongUsage
from ccpi_actions.reports.files import safe_name, write_whole

from . import sample


@pytest.mark.parametrize("suffix", reports.SUFFIXES)
def test_each_suffix_makes_a_file_of_its_kind(tmp_path, suffix):
    begins = {".docx": b"PK", ".xlsx": b"PK", ".pdf": b"%PDF", ".html": b"<!doctype html>", ".ics": b"BEGIN:VCALENDAR"}
    path = reports.write_report(sample.report(), tmp_path / f"report{suffix.upper()}")

    assert path.read_bytes().startswith(begins.get(suffix, b""))
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_exists_is_replaced_and_keeps_its_permissions(tmp_path):
    path = tmp_path / "report.md"
    path.write_text("old")
    path.chmod(0o640)
    reports.write_report(sample.report(), path)

    assert path.read_text(encoding="utf-8").startswith("# Outstanding actions")
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_new_file_can_be_read_by_those_who_may_read_the_folder(tmp_path):
    before = os.umask(0o022)
    try:
        path = reports.write_report(sample.report(), tmp_path / "report.md")
    finally:
        os.umask(before)

    assert path.stat().st_mode & 0o777 == 0o644


def test_a_link_leads_to_the_file_that_is_replaced(tmp_path):
    target, link = tmp_path / "target.md", tmp_path / "link.md"
    target.write_text("old")
    link.symlink_to(target)
    reports.write_report(sample.report(), link)

    assert link.is_symlink()
    assert target.read_text(encoding="utf-8").startswith("# Outstanding actions")


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (
            errno.ENOSPC,
            "The disk is full: {path} was not written, and nothing was changed; make room, or write elsewhere.",
        ),
        (errno.EROFS, "{path} is on a disk that cannot be written to; write somewhere else."),
        (errno.EACCES, "{path} cannot be written: it is open in another program, or you may not write there."),
        (errno.EIO, "{path} cannot be written: Input/output error."),
    ],
)
def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch, number, sentence):
    path = tmp_path / "report.md"
    path.write_text("old")

    def fail(descriptor):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(BadInput) as raised:
        write_whole(path, b"new")

    assert str(raised.value) == sentence.format(path=path)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_another_program_holds_is_left_as_it_is(tmp_path, monkeypatch):
    path = tmp_path / "report.md"
    path.write_text("old")

    def fail(self, target):
        raise PermissionError(errno.EACCES, "The process cannot access the file")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(BadInput, match="it is open in another program"):
        write_whole(path, b"new")

    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("name", "kind", "sentence"),
    [
        (
            "missing/report.md",
            BadInput,
            "There is no folder {folder}/missing; create it first, or write somewhere else.",
        ),
        ("folder.md", BadInput, "{folder}/folder.md is a folder; name a file in it."),
        ("report.rtf", WrongUsage, "'report.rtf' ends in .rtf; a report can be written to: .docx, .pdf, .html, .md,"),
        ("report", WrongUsage, "'report' has no suffix; a report can be written to: .docx, .pdf, .html, .md, .txt,"),
    ],
)
def test_a_place_that_cannot_be_is_said_in_one_sentence(tmp_path, name, kind, sentence):
    (tmp_path / "folder.md").mkdir()
    with pytest.raises(kind) as raised:
        reports.write_report(sample.report(), tmp_path / name)

    assert str(raised.value).startswith(sentence.format(folder=tmp_path))
    assert "\n" not in str(raised.value)


def test_a_template_goes_with_word_only(tmp_path):
    with pytest.raises(WrongUsage, match=r"a \.docx report only, and this one is \.pdf"):
        reports.write_report(sample.report(), tmp_path / "report.pdf", template=tmp_path / "house.docx")


def test_progress_is_told_up_to_the_end(tmp_path):
    for suffix in reports.SUFFIXES:
        told: list[tuple[int, int]] = []
        reports.write_report(
            sample.report(), tmp_path / f"r{suffix}", on_progress=lambda *counts, told=told: told.append(counts)
        )

        assert told[-1][0] == told[-1][1]
        assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_a_chaser_is_one_file_an_owner(tmp_path):
    paths = reports.write_folder(sample.report("chase"), tmp_path, ".txt")

    assert [path.name for path in paths] == [
        "Chair-of-the-Committee.txt",
        "Coastal-Engineer-Dr-A.-Okafor.txt",
        "Committee-Clerk.txt",
        "Environmental-Health-Manager.txt",
        "Finance-Partner.txt",
        "Harbour-Master-J.-Penrose.txt",
        "Head-of-Parks-and-Open-Spaces.txt",
        "Insurance-Officer.txt",
        "Licensing-Manager.txt",
        "Unassigned.txt",
    ]
    assert paths[1].read_text(encoding="utf-8") == (
        "ACTIONS FOR COASTAL ENGINEER (DR A. OKAFOR)\n"
        "Harbour and Coast Scrutiny Committee, Eastmere Borough Council\n"
        "For the meeting on 5 March 2025, 2.00 pm, Council Chamber, Quay House\n"
        "As at 26 February 2025\n"
        "\n"
        "You are recorded as owing one action, which is overdue. Please tell the clerk\n"
        "how it stands before the meeting on 5 March 2025.\n"
        "\n"
        "ACTIONS (1)\n"
        "\n"
        "HCSC 2024/25-07  Obtain a second quotation for the flood gates\n"
        "  Due: 11 Sep 2024 (overdue)\n"
        "  In the words of the minutes: “Members requested that a second quotation be\n"
        "    obtained for the flood gates and brought to the next meeting.”\n"
        "  From: 12 Jun 2024, item 7, Flood wall, Fishergate\n"
    )


def test_a_file_for_one_owner_says_nothing_of_the_others(tmp_path):
    report = sample.report("chase", include_exempt=True)
    marked = {
        path.name for path in reports.write_folder(report, tmp_path, ".md") if "NOT FOR PUB" in path.read_text("utf-8")
    }

    assert marked == {"Estates-Surveyor.md"}


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Head of Parks / Clerk", "Head-of-Parks-Clerk"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "CON-"),
        ("Андрей Ковач", "Андрей-Ковач"),
        ("...", "unnamed"),
        ("a" * 300, "a" * 80),
    ],
)
def test_file_names_are_safe_everywhere(title, name):
    assert safe_name(title, set()) == name


def test_no_two_titles_share_a_file_name():
    taken = set()

    assert [safe_name(title, taken) for title in ("Clerk", "clerk", "Clerk?")] == ["Clerk", "clerk-2", "Clerk-3"]
