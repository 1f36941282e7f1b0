"""Folders are searched for documents as a person would list them."""

from pathlib import Path

import pytest

from ccpi_actions.documents import find_files
from ccpi_actions.documents.find import STORE_FILE
from ccpi_actions.errors import BadInput


def folder(root: Path, *names: str) -> Path:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("x")
    return root


def test_documents_of_a_folder_come_in_natural_order_folders_included(tmp_path: Path) -> None:
    folder(tmp_path, "10.txt", "2.txt", "Annex.pdf", "b/1.md", "b/old/minutes.HTML", "page.htm", "z.docx")
    found = [path.relative_to(tmp_path).as_posix() for path in find_files([tmp_path])]
    assert found == ["2.txt", "10.txt", "Annex.pdf", "b/1.md", "b/old/minutes.HTML", "page.htm", "z.docx"]


def test_what_is_no_document_is_passed_over(tmp_path: Path) -> None:
    folder(
        tmp_path,
        "a.txt",
        ".hidden.txt",
        ".git/b.txt",
        "~$a.docx",
        "photo.jpg",
        "table.xlsx",
        f"store/{STORE_FILE}",
        "store/x.txt",
    )
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert [path.name for path in find_files([tmp_path])] == ["a.txt"]


def test_files_named_themselves_are_listed_whatever_their_suffix_once_and_in_order(tmp_path: Path) -> None:
    folder(tmp_path, "b.txt", "a.minutes")
    named = [tmp_path / "b.txt", tmp_path / "a.minutes", tmp_path]
    assert [path.name for path in find_files(named)] == ["b.txt", "a.minutes"]


def test_a_path_that_is_not_there_and_a_folder_with_nothing_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no file or folder"):
        find_files([tmp_path / "missing"])
    with pytest.raises(BadInput, match="holds no minutes"):
        find_files([tmp_path])
    with pytest.raises(BadInput, match="no file or folder"):
        find_files([Path("a\x00b")])
