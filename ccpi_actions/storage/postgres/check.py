"""``ccpi store check`` of a database: whether records, history and readings agree; nothing is changed."""

from ccpi_actions.errors import Refused
from ccpi_actions.storage.check import Finding
from ccpi_actions.storage.postgres.failures import told
from ccpi_actions.storage.postgres.store import PostgresStore

_SINGULAR = {"actions": "action", "meetings": "meeting", "documents": "document"}
#: Each record beside what the history says it was made last.
_DISAGREE = """
WITH kept AS (
    SELECT 'actions' AS kind, id::text AS key, record::text AS record FROM ccpi.action
    UNION ALL SELECT 'meetings', id::text, record::text FROM ccpi.meeting
    UNION ALL SELECT 'documents', sha256, record::text FROM ccpi.document
), told AS (
    SELECT DISTINCT ON (kind, key) kind, key, after::text AS record FROM ccpi.delta ORDER BY kind, key, seq DESC
)
SELECT kind, key, kept.record IS NULL, told.record IS NULL
FROM kept FULL JOIN told USING (kind, key) WHERE kept.record IS DISTINCT FROM told.record ORDER BY kind, key
"""
_GAPS = """
SELECT s.seq, count(c.seq), coalesce(max(c.seq), 0) FROM ccpi.store s LEFT JOIN ccpi.change c ON true GROUP BY s.seq
"""
_INCOMPLETE = """
SELECT c.seq FROM ccpi.change c WHERE c.deltas <> (SELECT count(*) FROM ccpi.delta d WHERE d.seq = c.seq) ORDER BY c.seq
"""
_READINGS = "SELECT name FROM ccpi.reading WHERE encode(sha256(content), 'hex') <> name ORDER BY name"
_MISSING = """
SELECT d.sha256 FROM ccpi.document d LEFT JOIN ccpi.reading r ON r.name = d.reading
WHERE d.reading IS NOT NULL AND r.name IS NULL ORDER BY d.number
"""
_NUMBERS = """
SELECT 'actions', coalesce(max(id), 0) FROM ccpi.action
UNION ALL SELECT 'meetings', coalesce(max(id), 0) FROM ccpi.meeting
"""


def check_store(store: PostgresStore) -> list[Finding]:
    """Look at every record, change and reading, and give what is wrong with them.

    The database keeps its own pages and indexes sound. Raises ``Refused`` for who may not see all of it.
    """
    connection = store.connection()
    findings: list[Finding] = []
    with told(store.address):
        whole = connection.execute("SELECT ccpi.may('exempt')").fetchone()
        if whole is None or not whole[0]:
            raise Refused("A check looks at everything: it needs the right to see exempt actions.")
        for kind, key, gone, untold in connection.execute(_DISAGREE):
            what = "is gone, and the history does not say so" if gone else "is not as its history says"
            what = "has no history" if untold else what
            findings.append(Finding("history disagrees", f"{_SINGULAR[kind]} {key}", what))
        counted, changes, last = connection.execute(_GAPS).fetchone() or (0, 0, 0)
        if not counted == changes == last:
            what = f"holds {changes} changes up to number {last}, and {counted} were counted"
            findings.append(Finding("history", "the history", what))
        for (seq,) in connection.execute(_INCOMPLETE):
            findings.append(Finding("history", f"change {seq}", "has lost a part of what it changed"))
        for (name,) in connection.execute(_READINGS):
            findings.append(Finding("damaged reading", f"reading {name}", "is not what was written"))
        for (sha256,) in connection.execute(_MISSING):
            findings.append(Finding("missing reading", f"document {sha256}", "has lost what was read in it"))
        given: dict[str, int] = dict(connection.execute("SELECT sequence, last FROM ccpi.number").fetchall())
        for sequence, highest in connection.execute(_NUMBERS).fetchall():
            if highest > given.get(sequence, 0):
                what = f"goes on after {given.get(sequence, 0)}, and {highest} is taken"
                findings.append(Finding("next number too low", f"the number of {sequence}", what))
    return findings
