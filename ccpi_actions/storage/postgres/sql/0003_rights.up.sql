-- Who may see and change what. The rights themselves are database roles, ccpi_DATABASE_reader and so on, which
-- "ccpi store grant" makes; until then only the role that made the store (and superusers) can use it.

-- The posts whose actions a role with the right of an owner may progress, in lower case.
CREATE TABLE ccpi.holder (
    role name NOT NULL,
    post text NOT NULL,
    PRIMARY KEY (role, post)
);

-- Whether the logged-in role has a right; the role that made the store has them all.
CREATE FUNCTION ccpi.may(what text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'ccpi' AND pg_has_role(session_user, nspowner, 'MEMBER'))
        OR EXISTS (
            SELECT FROM pg_roles
            WHERE rolname = 'ccpi_' || current_database() || '_' || what AND pg_has_role(session_user, oid, 'MEMBER')
        )
$$;

CREATE FUNCTION ccpi.own_posts() RETURNS integer[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(o.id), '{}')
    FROM ccpi.owner o WHERE EXISTS (SELECT FROM ccpi.holder h WHERE h.role = session_user AND h.post = ANY (o.parts))
$$;

-- Whether an action is exempt now: then its history from before it was is hidden too.
CREATE FUNCTION ccpi.exempt_now(number text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM ccpi.action WHERE id = number::bigint AND exempt)
$$;

-- Whether an exempt action was found in the text of a kept reading.
CREATE FUNCTION ccpi.exempt_within(reading_name text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM ccpi.document d JOIN ccpi.action a ON a.document = d.sha256 AND a.exempt
        WHERE d.reading = reading_name
    )
$$;

ALTER TABLE ccpi.action ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON ccpi.action FOR SELECT
    USING (NOT exempt OR (SELECT ccpi.may('exempt')));
CREATE POLICY added ON ccpi.action FOR INSERT
    WITH CHECK ((SELECT ccpi.may('officer')) AND (NOT exempt OR (SELECT ccpi.may('exempt'))));
CREATE POLICY changed ON ccpi.action FOR UPDATE
    USING ((SELECT ccpi.may('officer')) OR owner = ANY ((SELECT ccpi.own_posts())::integer[]))
    WITH CHECK (
        ((SELECT ccpi.may('officer')) OR owner = ANY ((SELECT ccpi.own_posts())::integer[]))
        AND (NOT exempt OR (SELECT ccpi.may('exempt')))
    );
CREATE POLICY removed ON ccpi.action FOR DELETE USING ((SELECT ccpi.may('officer')));

-- Only the change that is being made is written, and only it is added to.
ALTER TABLE ccpi.change ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON ccpi.change FOR SELECT USING (true);
CREATE POLICY added ON ccpi.change FOR INSERT WITH CHECK (seq = (SELECT s.seq FROM ccpi.store s));

ALTER TABLE ccpi.delta ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON ccpi.delta FOR SELECT
    USING (
        (SELECT ccpi.may('exempt'))
        OR (NOT exempt AND CASE kind WHEN 'actions' THEN NOT ccpi.exempt_now(key) ELSE true END)
    );
CREATE POLICY added ON ccpi.delta FOR INSERT WITH CHECK (seq = (SELECT s.seq FROM ccpi.store s));

ALTER TABLE ccpi.merged ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON ccpi.merged FOR SELECT USING ((SELECT ccpi.may('exempt')));
CREATE POLICY added ON ccpi.merged FOR INSERT WITH CHECK (seq = (SELECT s.seq FROM ccpi.store s));

ALTER TABLE ccpi.reading ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON ccpi.reading FOR SELECT
    USING ((SELECT ccpi.may('exempt')) OR NOT (exempt OR ccpi.exempt_within(name)));
CREATE POLICY added ON ccpi.reading FOR INSERT WITH CHECK ((SELECT ccpi.may('officer')));

-- The owner of an action says how it goes on, and nothing else: words and evidence are added, and it may be reported done.
CREATE FUNCTION ccpi.progress_only() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    old_record jsonb;
    new_record jsonb;
    field text;
    kept integer;
BEGIN
    IF ccpi.may('officer') THEN
        RETURN NEW;
    END IF;
    old_record := OLD.record::jsonb;
    new_record := NEW.record::jsonb;
    IF (NEW.id, NEW.exempt, NEW.reference, NEW.meeting, NEW.body, NEW.owner, NEW.document, NEW.said)
            IS DISTINCT FROM
            (OLD.id, OLD.exempt, OLD.reference, OLD.meeting, OLD.body, OLD.owner, OLD.document, OLD.said)
        OR NEW.version <> OLD.version + 1
        OR (old_record - '{status,evidence,history,version}'::text[])
            <> (new_record - '{status,evidence,history,version}'::text[])
        OR (old_record ->> 'status' <> new_record ->> 'status'
            AND NOT (old_record ->> 'status' IN ('proposed', 'open') AND new_record ->> 'status' = 'done'))
    THEN
        RAISE EXCEPTION 'An owner changes the progress of an action only.' USING ERRCODE = 'CC003';
    END IF;
    FOREACH field IN ARRAY '{evidence,history}'::text[] LOOP
        kept := jsonb_array_length(old_record -> field);
        IF (SELECT coalesce(jsonb_agg(entry ORDER BY place), '[]')
            FROM jsonb_array_elements(new_record -> field) WITH ORDINALITY AS entries (entry, place)
            WHERE place <= kept) <> old_record -> field
        THEN
            RAISE EXCEPTION 'An owner adds to the % of an action only.', field USING ERRCODE = 'CC003';
        END IF;
    END LOOP;
    RETURN NEW;
END
$$;
CREATE TRIGGER progress_only BEFORE UPDATE ON ccpi.action
    FOR EACH ROW EXECUTE FUNCTION ccpi.progress_only();

-- Who was given which right by whom.
CREATE TABLE ccpi.granted (
    place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT now(),
    giver name NOT NULL DEFAULT session_user,
    role name NOT NULL,
    what text NOT NULL,
    exempt boolean NOT NULL,
    posts text[] NOT NULL
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ccpi.granted
    FOR EACH STATEMENT EXECUTE FUNCTION ccpi.refuse_rewriting();

-- Makes the roles that rights are, where they are missing, and says what each may do.
CREATE FUNCTION ccpi.make_roles() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    prefix text := 'ccpi_' || current_database() || '_';
    what text;
    statement text;
BEGIN
    FOREACH what IN ARRAY '{reader,owner,officer,administrator,exempt}'::text[] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = prefix || what) THEN
            BEGIN
                EXECUTE format('CREATE ROLE %I NOLOGIN', prefix || what);
            EXCEPTION WHEN insufficient_privilege THEN
                RAISE EXCEPTION 'The role that made the store may not make roles.' USING ERRCODE = 'CC006';
            END;
        END IF;
    END LOOP;
    FOREACH statement IN ARRAY ARRAY[
        'GRANT USAGE ON SCHEMA ccpi TO %1$I',
        'GRANT SELECT ON ALL TABLES IN SCHEMA ccpi TO %1$I',
        'GRANT EXECUTE ON FUNCTION ccpi.may, ccpi.own_posts, ccpi.exempt_now, ccpi.exempt_within TO %1$I',
        'GRANT EXECUTE ON FUNCTION ccpi.matching, ccpi.counted TO %1$I',
        'GRANT %1$I TO %2$I, %3$I',
        'GRANT %3$I TO %4$I',
        'GRANT UPDATE ON ccpi.action TO %2$I, %3$I',
        'GRANT UPDATE (seq, name) ON ccpi.store TO %2$I, %3$I',
        'GRANT INSERT ON ccpi.change, ccpi.delta TO %2$I, %3$I',
        'GRANT INSERT, DELETE ON ccpi.action TO %3$I',
        'GRANT INSERT, UPDATE, DELETE ON ccpi.meeting, ccpi.document TO %3$I',
        'GRANT INSERT, UPDATE ON ccpi.number TO %3$I',
        'GRANT INSERT ON ccpi.reading, ccpi.body, ccpi.owner, ccpi.merged TO %3$I',
        'GRANT EXECUTE ON FUNCTION ccpi.give TO %4$I'
    ] LOOP
        EXECUTE format(
            statement, prefix || 'reader', prefix || 'owner', prefix || 'officer', prefix || 'administrator'
        );
    END LOOP;
END
$$;

-- Gives a role one right, with the right to see what is exempt and posts of its own, and takes all others away.
CREATE FUNCTION ccpi.give(to_role text, what text, with_exempt boolean, own text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    prefix text := 'ccpi_' || current_database() || '_';
    one text;
BEGIN
    IF NOT ccpi.may('administrator') THEN
        RAISE EXCEPTION 'Only an administrator gives rights.' USING ERRCODE = 'CC004';
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = to_role) THEN
        RAISE EXCEPTION 'There is no such role.' USING ERRCODE = 'CC005';
    END IF;
    IF octet_length(prefix || 'administrator') > 63 THEN
        RAISE EXCEPTION 'The name of the database is too long for the names of rights.' USING ERRCODE = 'CC007';
    END IF;
    PERFORM ccpi.make_roles();
    FOREACH one IN ARRAY '{reader,owner,officer,administrator,exempt}'::text[] LOOP
        IF one = what OR (one = 'exempt' AND with_exempt) THEN
            EXECUTE format('GRANT %I TO %I', prefix || one, to_role);
        ELSIF pg_has_role(to_role, prefix || one, 'MEMBER') THEN
            EXECUTE format('REVOKE %I FROM %I', prefix || one, to_role);
        END IF;
    END LOOP;
    DELETE FROM ccpi.holder WHERE role = to_role;
    INSERT INTO ccpi.holder (role, post) SELECT to_role, post FROM unnest(own) AS post ON CONFLICT DO NOTHING;
    INSERT INTO ccpi.granted (role, what, exempt, posts) VALUES (to_role, what, with_exempt, own);
END
$$;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA ccpi FROM PUBLIC;
