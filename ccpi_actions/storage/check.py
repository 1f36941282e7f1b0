"""``ccpi store check``: everything that may be wrong with a store, by record and document; nothing is changed."""

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import msgspec

from ccpi_actions.errors import StoreError
from ccpi_actions.storage import commit, journal
from ccpi_actions.storage.advice import refuse_lost_file
from ccpi_actions.storage.backups import backups_of
from ccpi_actions.storage.folder import FolderStore
from ccpi_actions.storage.records import HISTORY_FILE, KINDS, READINGS, TABLES, Damaged, KeptDocument, Snapshot
from ccpi_actions.storage.replay import Replay, replay, same_record
from ccpi_actions.storage.snapshot import read, store_file
from ccpi_actions.tracking.bodies import name_key
from ccpi_actions.tracking.model import Action, Meeting, Source
from ccpi_actions.tracking.store import Table

Record = Action | Meeting | KeptDocument


class Finding(msgspec.Struct, frozen=True):
    """One thing that is wrong: ``serious`` ones are damage, the others leftovers that ``ccpi store sweep`` removes."""

    #: "damaged", "unreadable record", "wrong number", "duplicate", "next number too low", "dangling", "history",
    #: "history disagrees", "missing reading", "damaged reading", "damaged backup", "leftover".
    kind: str
    #: "action 7", "document september.pdf", "history.jsonl".
    place: str
    what: str
    serious: bool = True
    #: Name of the document that an action comes from, where that is known.
    document: str | None = None


class _FromDocument(msgspec.Struct):
    source: Source = Source()


def check_store(store: FolderStore) -> list[Finding]:
    """Look at every record, change, reading and backup of a store, and give what is wrong with them, worst first."""
    folder = store.folder
    findings: list[Finding] = []
    snapshot: Snapshot | None = None
    try:
        snapshot = read(store_file(folder))
        if snapshot is None:
            refuse_lost_file(folder)
    except StoreError as error:
        findings.append(Finding("damaged", "ccpi.json", f"{error}".rstrip(".")))
    so_far = _check_history(folder, snapshot, findings)
    if snapshot is not None:
        records = dict(_records(snapshot, findings))
        findings += _check_records(records, snapshot)
        findings += _check_readings(folder, records["documents"])
        findings += _compare(snapshot, so_far)
    findings += _check_backups(folder)
    findings += _leftovers(folder)
    documents = _documents_of_actions(snapshot)
    findings = [msgspec.structs.replace(finding, document=documents.get(finding.place)) for finding in findings]
    return sorted(findings, key=lambda finding: not finding.serious)


def _documents_of_actions(snapshot: Snapshot | None) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for key, raw in snapshot.tables["actions"].items() if snapshot else ():
        with suppress(msgspec.MsgspecError, UnicodeDecodeError):
            found[f"action {key}"] = msgspec.json.decode(raw, type=_FromDocument).source.document
    return found


def _records(snapshot: Snapshot, findings: list[Finding]) -> Iterator[tuple[Table, dict[str, Record]]]:
    for table in TABLES:
        decoder: msgspec.json.Decoder[Record] = msgspec.json.Decoder(KINDS[table])
        records: dict[str, Record] = {}
        for key, raw in snapshot.tables[table].items():
            try:
                records[key] = decoder.decode(raw)
            except (msgspec.MsgspecError, UnicodeDecodeError) as error:
                findings.append(Finding("unreadable record", f"{table[:-1]} {key}", f"cannot be read: {error}"))
        yield table, records


def _check_records(records: dict[Table, dict[str, Record]], snapshot: Snapshot) -> Iterator[Finding]:
    numbers = snapshot.meta.numbers
    for table in TABLES:
        yield from _check_keys(table, records[table], numbers)
    actions = [action for action in records["actions"].values() if isinstance(action, Action)]
    meetings = [meeting for meeting in records["meetings"].values() if isinstance(meeting, Meeting)]
    documents = {document.sha256 for document in records["documents"].values() if isinstance(document, KeptDocument)}
    yield from _duplicates([(f"action {action.id}", f"the reference {action.reference}") for action in actions])
    yield from _duplicates([(f"meeting {known.id}", _named(known)) for known in meetings])
    ids = {action.id for action in actions}
    for action in actions:
        place = f"action {action.id}"
        sequence, _, number = action.reference.rpartition("-")
        if sequence in numbers and number.isdigit() and int(number) > numbers[sequence]:
            what = f"its reference {action.reference} would be given again: the last one given is {numbers[sequence]}"
            yield Finding("next number too low", place, what)
        if action.source.sha256 is not None and action.source.sha256 not in documents:
            yield Finding("dangling", place, f"comes from {action.source.document}, which is not in the store")
        for other in (*action.carried_by, *([action.carries] if action.carries is not None else [])):
            if other not in ids:
                yield Finding("dangling", place, f"names action {other}, which is not in the store")


def _check_keys(table: Table, records: dict[str, Record], numbers: dict[str, int]) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for key, record in records.items():
        place = f"{table[:-1]} {key}"
        if isinstance(record, KeptDocument):
            if record.sha256 in seen:
                yield Finding("duplicate", place, f"is {record.name}, as document {seen[record.sha256]} is")
            seen[record.sha256] = key
        elif str(record.id) != key:
            yield Finding("wrong number", place, f"says that it is {table[:-1]} {record.id}")
        elif record.id > numbers.get(table, 0):
            yield Finding(
                "next number too low", place, f"would be given again: the last given is {numbers.get(table, 0)}"
            )


def _named(meeting: Meeting) -> str:
    """Name a meeting by its council, body and day: two councils may well hold their parish meetings on one evening."""
    of = (
        ""
        if meeting.council is None or name_key(meeting.council) == name_key(meeting.body)
        else f" of {meeting.council}"
    )
    return f"{meeting.body}{of} on {meeting.date}"


def _duplicates(named: list[tuple[str, str]]) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for place, name in named:
        if name in seen:
            yield Finding("duplicate", place, f"has {name}, as {seen[name]} has")
        seen.setdefault(name, place)


def _check_history(folder: Path, snapshot: Snapshot | None, findings: list[Finding]) -> Replay:
    """Replay the history as far as the tables have come."""
    path = folder / HISTORY_FILE
    size = journal.size_of(path)
    kept = size if snapshot is None else snapshot.meta.history
    whole = journal.tail(path, 0)
    if size < kept:
        findings.append(
            Finding("history", HISTORY_FILE, f"has {size} bytes where the store knows of {kept}: changes are missing")
        )
    elif whole.good < kept:
        findings.append(Finding("history", HISTORY_FILE, f"has a line that is no change, at byte {whole.good}"))
    last = None if snapshot is None else snapshot.meta.seq
    beyond = [] if last is None else [change.seq for change in journal.tail(path, kept).changes]
    importing = snapshot is not None and snapshot.meta.awaits
    if beyond not in ([], [(last or 0) + 1]) and not importing:
        findings.append(Finding("history", HISTORY_FILE, f"does not go on where the store ends, at change {last}"))
    elif beyond or (whole.torn and whole.good >= kept):
        what = "ends in a change that was interrupted; the next command settles it"
        findings.append(Finding("leftover", HISTORY_FILE, what, serious=False))
    so_far = replay(change for change in whole.changes if last is None or change.seq <= last)
    findings += [Finding("history", HISTORY_FILE, problem) for problem in so_far.problems]
    if last is not None and (so_far.seq or 0) != last:
        findings.append(
            Finding("history", HISTORY_FILE, f"ends at change {so_far.seq or 0}, the store at change {last}")
        )
    return so_far


def _compare(snapshot: Snapshot, so_far: Replay) -> Iterator[Finding]:
    """Tell which records are not as the history leaves them."""
    try:
        numbers = {number: sha256 for sha256, number in commit.document_numbers(snapshot.tables).items()}
    except Damaged as error:
        yield Finding("unreadable record", "documents", f"{error}")
        return
    for table in TABLES:
        kept = {numbers[int(key)] if table == "documents" else key: raw for key, raw in snapshot.tables[table].items()}
        told = so_far.state[table]
        for key in kept.keys() | told.keys():
            place = f"{table[:-1]} {key}"
            if key not in told:
                yield Finding("history disagrees", place, "is in the store, but not in the history")
            elif key not in kept:
                yield Finding("history disagrees", place, "is in the history, but not in the store")
            elif not same_record(table, kept[key], told[key]):
                yield Finding("history disagrees", place, "is not as the history says")


def _check_readings(folder: Path, documents: dict[str, Record]) -> Iterator[Finding]:
    for document in documents.values():
        if not isinstance(document, KeptDocument) or document.reading is None:
            continue
        place, path = f"document {document.name}", folder / READINGS / f"{document.reading}.json"
        try:
            if hashlib.sha256(path.read_bytes()).hexdigest() != document.reading:
                yield Finding("damaged reading", place, f"its kept reading {path.name} is not as it was written")
        except OSError as error:
            yield Finding("missing reading", place, f"its kept reading {path.name} cannot be read ({error.strerror})")


def _check_backups(folder: Path) -> Iterator[Finding]:
    for backup in backups_of(folder):
        try:
            read(backup.path)
        except StoreError as error:
            yield Finding("damaged backup", backup.path.name, f"{error}".rstrip("."))


def _leftovers(folder: Path) -> Iterator[Finding]:
    from ccpi_actions.storage.sweep import leftovers

    for path in leftovers(folder):
        yield Finding("leftover", path.name, "was left by a command that was interrupted", serious=False)
