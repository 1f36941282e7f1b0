"""Bad input gets one clear sentence on standard error and a non-zero exit, and changes nothing."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import SAMPLE, World


def photo() -> bytes:
    return b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8


def jpeg() -> bytes:
    return b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(reversed(range(256))) * 8


def scanned_pdf() -> bytes:
    """A PDF with a page and no text on it."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
        b"xref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \n"
        b"trailer<</Size 4/Root 1 0 R>>\nstartxref\n164\n%%EOF\n"
    )


#: Name of the file, its bytes (None: there is no such file), and words that the sentence must have.
FILES = [
    ("missing.txt", None, "missing.txt"),
    ("empty.txt", b"", "empty"),
    ("blank.txt", b" \n\n \n", "blank.txt"),
    ("photo.png", photo(), "photo.png"),
    ("photo.jpg", jpeg(), "photo.jpg"),
    ("minutes.txt", photo(), "minutes.txt"),
    ("scan.pdf", scanned_pdf(), "scan.pdf"),
    ("broken.pdf", b"%PDF-1.7\nnothing more", "broken.pdf"),
    ("broken.docx", b"PK\x03\x04nothing more", "broken.docx"),
    ("recipe.txt", b"Beat two eggs.\n\nFold in the flour and bake for an hour.\n", "recipe.txt"),
]


@pytest.mark.parametrize("command", ["add", "parse"])
@pytest.mark.parametrize(("name", "data", "words"), FILES, ids=[name for name, *_ in FILES])
def test_a_bad_file_is_named_and_nothing_stored(
    name: str, data: bytes | None, words: str, command: str, world: World, tmp_path: Path
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    answer = world.run("minutes", command, str(tmp_path / name))

    assert answer.code == 1
    assert words in answer.err
    assert [line.startswith("ccpi: ") for line in answer.err.splitlines() if "No commitments" not in line] == [True]
    assert "should not happen" not in answer.err
    assert json.loads(world.do("minutes", "list", "--format", "json"))["documents"] == []
    assert json.loads(world.do("actions", "list", "--status", "all", "--format", "json"))["actions"] == []


def test_a_folder_without_documents_is_named(world: World, tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "photo.png").write_bytes(photo())
    answer = world.run("minutes", "add", str(tmp_path / "photos"))

    assert (answer.code, answer.out) == (1, "")
    assert "photos" in answer.err


def newer(store: Path) -> None:
    """Make the store one of a version to come."""
    path = store / "ccpi.json"
    text = path.read_text("utf-8")
    changed = text.replace('"schema":1', '"schema":99')
    assert changed != text
    path.write_text(changed, "utf-8")


def truncated(store: Path) -> None:
    path = store / "ccpi.json"
    path.write_bytes(path.read_bytes()[:-40])


def foreign(store: Path) -> None:
    (store / "ccpi.json").write_text('{"_default": {"1": {"title": "Milk"}}}', "utf-8")


@pytest.mark.parametrize("spoil", [newer, truncated, foreign])
@pytest.mark.parametrize("words", ["actions list", "actions show 1", "actions note 1 words", "minutes list"])
def test_a_store_that_cannot_be_trusted_is_refused_and_left_as_it_is(
    spoil: Callable[[Path], None], words: str, world: World
) -> None:
    world.do("minutes", "add", str(SAMPLE / "1-minutes-2024-06-12.txt"))
    spoil(world.store)
    before = {path: path.read_bytes() for path in world.store.iterdir() if path.name == "ccpi.json"}
    answer = world.run(*words.split())

    assert (answer.code, answer.out) == (3, "")
    assert answer.err.startswith("ccpi: ")
    assert answer.err.count("\n") == 1
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.parametrize("store", ["/dev/null/store", "a\0b"])
def test_a_place_where_no_store_can_be_is_a_sentence(store: str, world: World) -> None:
    world.store = Path(store)
    answer = world.run("actions", "add", "Book the hall")

    assert answer.code != 0
    assert answer.err.startswith("ccpi: ")
    assert answer.err.count("\n") == 1
