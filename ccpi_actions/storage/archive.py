"""``ccpi store backup FILE``: the whole store in one ZIP file, and back; hashes of the parts show damage."""

import hashlib
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from ccpi_actions.errors import BadInput, NotFound, StoreError
from ccpi_actions.storage.advice import advising
from ccpi_actions.storage.files import disk_error
from ccpi_actions.storage.folder import FolderStore
from ccpi_actions.storage.outgoing import written_whole
from ccpi_actions.storage.records import HISTORY_FILE, READINGS, STORE_FILE, Snapshot
from ccpi_actions.storage.restore import Restored, restore_tables
from ccpi_actions.storage.snapshot import parse, store_file

_MANIFEST = "manifest.json"
#: The only names that are unpacked: nothing in a file chooses another place.
_PARTS = re.compile(rf"{re.escape(STORE_FILE)}|{re.escape(HISTORY_FILE)}|{READINGS}/[0-9a-f]{{64}}\.json")


class Manifest(msgspec.Struct, frozen=True):
    """What a backup holds: SHA-256 (hex) by name, and the number of its last change."""

    format: str
    seq: int
    parts: dict[str, str]


def backup_to(store: FolderStore, file: Path) -> int:
    """Write tables, history and readings into one ZIP file, and give the number of the last change in it.

    Raises ``StoreError`` for a damaged store and ``BadInput`` when the file cannot be written.
    """
    try:
        tables = store_file(store.folder).read_bytes()
    except FileNotFoundError:
        raise NotFound(f"There is nothing to back up: no store at {store.folder}.") from None
    with advising(store.folder):
        snapshot = parse(tables, store.folder)
    hashes: dict[str, str] = {}
    with written_whole(file, store.files) as temporary:
        with zipfile.ZipFile(temporary, "x", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for name, data in _parts(store, tables, snapshot.meta.history):
                archive.writestr(name, data)
                hashes[name] = hashlib.sha256(data).hexdigest()
            manifest = Manifest("ccpi-backup", snapshot.meta.seq, hashes)
            archive.writestr(_MANIFEST, msgspec.json.format(msgspec.json.encode(manifest)))
        with temporary.open("rb+") as written:
            store.files.sync(written.fileno())
    return snapshot.meta.seq


def _parts(store: FolderStore, tables: bytes, history: int) -> Iterator[tuple[str, bytes]]:
    """Give the parts as they were after one change, whatever others write meanwhile."""
    yield STORE_FILE, tables
    with (store.folder / HISTORY_FILE).open("rb") as file:
        yield HISTORY_FILE, file.read(history)
    for path in sorted((store.folder / READINGS).glob("*.json")):
        if _PARTS.fullmatch(f"{READINGS}/{path.name}"):
            yield f"{READINGS}/{path.name}", path.read_bytes()


def restore_from(store: FolderStore, file: Path, by: str) -> Restored:
    """Bring a store back from a backup file: whole where there is no store yet, else its tables as one more change.

    Raises ``BadInput`` when the file is no backup or damaged, ``StoreError`` when the disk says no.
    """
    if not file.exists():
        raise NotFound(f"There is no file {file}.")
    if not zipfile.is_zipfile(file):
        return restore_tables(store, by, _tables(file.read_bytes(), file), file.name)
    with _reading(file):
        archive = zipfile.ZipFile(file)
    with archive:
        try:
            return _unpack(store, archive, file, by)
        except OSError as error:
            raise disk_error(error, store.folder) from error


@contextmanager
def _reading(file: Path) -> Iterator[None]:
    """Raise ``BadInput`` for whatever reading a damaged ZIP file raises."""
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, KeyError, RuntimeError, msgspec.MsgspecError) as error:
        raise BadInput(f"{file} is no backup of ccpi, or a damaged one: {error}.") from error


def _unpack(store: FolderStore, archive: zipfile.ZipFile, file: Path, by: str) -> Restored:
    with _reading(file):
        manifest = msgspec.json.decode(archive.read(_MANIFEST), type=Manifest)
    if strange := [name for name in manifest.parts if not _PARTS.fullmatch(name)]:
        raise BadInput(f"{file} is no backup of ccpi: it holds {strange[0]!r}.")
    for name in manifest.parts:
        _whole(archive, manifest, name, file)
    snapshot = _tables(_whole(archive, manifest, STORE_FILE, file), file)
    store.files.ensure_folder(store.folder / READINGS)
    for name in manifest.parts:
        if name.startswith(READINGS) and not (store.folder / name).exists():
            store.files.create(store.folder / name, [_whole(archive, manifest, name, file)])
    store.files.sync_folder(store.folder / READINGS)
    if not (store.folder / STORE_FILE).exists() and not (store.folder / HISTORY_FILE).exists():
        for name in (HISTORY_FILE, STORE_FILE):
            store.files.create(store.folder / name, [_whole(archive, manifest, name, file)])
        store.files.sync_folder(store.folder)
        return Restored(f"unpacked {file.name}, {manifest.seq} changes", manifest.seq, [], [])
    return restore_tables(store, by, snapshot, file.name)


def _tables(data: bytes, file: Path) -> Snapshot:
    try:
        return parse(data, file)
    except StoreError as error:
        raise BadInput(f"{file} is no backup of ccpi, or a damaged one: {error}") from error


def _whole(archive: zipfile.ZipFile, manifest: Manifest, name: str, file: Path) -> bytes:
    with _reading(file):
        data = archive.read(name)
    if hashlib.sha256(data).hexdigest() != manifest.parts[name]:
        raise BadInput(f"{file} is damaged: {name} is not as it was written.")
    return data
