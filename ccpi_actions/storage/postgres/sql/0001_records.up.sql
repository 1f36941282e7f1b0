-- What is kept. A record is the same JSON as in a store in a folder, to the byte; the columns beside it are what lists
-- ask by, worked out by the program. Bodies and owners are few and actions many: each name stands once.

CREATE SCHEMA ccpi;

CREATE TABLE ccpi.migration (
    version integer PRIMARY KEY,
    name text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    role name NOT NULL DEFAULT session_user
);

-- One row: the random name of this store, and the number of its last change.
CREATE TABLE ccpi.store (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    name text NOT NULL DEFAULT '',
    seq bigint NOT NULL DEFAULT 0
);
INSERT INTO ccpi.store DEFAULT VALUES;

-- The last number given of each sequence: "actions", "meetings", "CCPI 2017/18".
CREATE TABLE ccpi.number (
    sequence text PRIMARY KEY,
    last bigint NOT NULL
);

-- Found by a digest, because a name may be longer than an index can hold.
CREATE TABLE ccpi.body (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    digest text NOT NULL UNIQUE,
    council text NOT NULL,
    name text NOT NULL
);

CREATE TABLE ccpi.owner (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    digest text NOT NULL UNIQUE,
    name text NOT NULL,
    -- In lower case; parts are the several owners that "; " joins.
    key text NOT NULL,
    parts text[] NOT NULL
);

CREATE TABLE ccpi.action (
    id bigint PRIMARY KEY,
    version bigint NOT NULL,
    status text NOT NULL,
    exempt boolean NOT NULL,
    reference text COLLATE "C" NOT NULL,
    meeting text COLLATE "C" NOT NULL,
    body integer NOT NULL REFERENCES ccpi.body,
    -- NULL: unassigned.
    owner integer REFERENCES ccpi.owner,
    document text,
    -- Task, item title, owner, reference and quotes in lower case: what a search looks in.
    said text NOT NULL,
    record json NOT NULL
) WITH (fillfactor = 85);
CREATE INDEX action_reference ON ccpi.action (reference);
CREATE INDEX action_meeting ON ccpi.action (meeting);
-- "exempt" goes with them so that counting needs the index alone.
CREATE INDEX action_status ON ccpi.action (status, id) INCLUDE (exempt);
CREATE INDEX action_body ON ccpi.action (body, status, id) INCLUDE (exempt);
CREATE INDEX action_owner ON ccpi.action (owner, status, id) INCLUDE (exempt);
-- Old actions have ended, and lists want the others: without this a list would wade through twenty years to find them.
CREATE INDEX action_active ON ccpi.action (id) INCLUDE (exempt) WHERE status IN ('proposed', 'open', 'done');
CREATE INDEX action_exempt ON ccpi.action (document) WHERE exempt;

CREATE TABLE ccpi.meeting (
    id bigint PRIMARY KEY,
    body integer NOT NULL REFERENCES ccpi.body,
    record json NOT NULL
);
CREATE INDEX meeting_body ON ccpi.meeting (body);

CREATE TABLE ccpi.document (
    sha256 text PRIMARY KEY,
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    reading text,
    record json NOT NULL
);
CREATE INDEX document_reading ON ccpi.document (reading);

-- What was read in documents, under the SHA-256 of itself.
CREATE TABLE ccpi.reading (
    name text PRIMARY KEY,
    exempt boolean NOT NULL,
    content bytea NOT NULL
);

-- The history: one row a command, one row a record that it changed, and what an import took over.
CREATE TABLE ccpi.change (
    seq bigint PRIMARY KEY,
    id text NOT NULL UNIQUE,
    -- The role that was logged in: a user name can be claimed, this cannot.
    role name NOT NULL DEFAULT session_user,
    deltas integer NOT NULL,
    record json NOT NULL
);

CREATE TABLE ccpi.delta (
    seq bigint NOT NULL REFERENCES ccpi.change,
    place integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('actions', 'meetings', 'documents')),
    key text NOT NULL,
    exempt boolean NOT NULL,
    before json,
    after json,
    PRIMARY KEY (seq, place)
);
CREATE INDEX delta_record ON ccpi.delta (kind, key, seq);

CREATE TABLE ccpi.merged (
    seq bigint PRIMARY KEY REFERENCES ccpi.change,
    record json NOT NULL
);
