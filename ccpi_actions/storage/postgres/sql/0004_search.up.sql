-- Which actions a filter means, through the indexes. A search finds parts of words, as a store in a folder does, so its
-- index is one of trigrams.

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA ccpi;

DO $$
BEGIN
    EXECUTE format(
        'CREATE INDEX action_said ON ccpi.action USING gin (said %I.gin_trgm_ops)',
        (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm')
    );
END
$$;

-- Row-level security keeps LIKE from using an index, for LIKE could tell of rows that it is shown: so these functions
-- look with the rights of the store itself, and leave out what the logged-in role may not see. NULL means any.
-- The conditions are put together anew each time, so that each is planned for what it looks for.
CREATE FUNCTION ccpi.conditions(
    statuses text[], numbers bigint[], reference_like text, owners integer[], unassigned boolean, bodies integer[],
    meeting_is text, meeting_like text, words_like text[], with_exempt boolean
) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    conditions text := '';
    word text;
BEGIN
    IF statuses IS NOT NULL THEN
        conditions := conditions || format(' AND a.status = ANY (%L::text[])', statuses);
    END IF;
    IF numbers IS NOT NULL THEN
        conditions := conditions || format(' AND a.id = ANY (%L::bigint[])', numbers);
    END IF;
    IF reference_like IS NOT NULL THEN
        conditions := conditions || format(' AND a.reference LIKE %L', reference_like);
    END IF;
    IF unassigned THEN
        conditions := conditions || ' AND a.owner IS NULL';
    ELSIF owners IS NOT NULL THEN
        conditions := conditions || format(' AND a.owner = ANY (%L::integer[])', owners);
    END IF;
    IF bodies IS NOT NULL THEN
        conditions := conditions || format(' AND a.body = ANY (%L::integer[])', bodies);
    END IF;
    IF meeting_is IS NOT NULL THEN
        conditions := conditions || format(' AND (a.meeting = %L OR a.meeting LIKE %L)', meeting_is, meeting_like);
    END IF;
    FOREACH word IN ARRAY coalesce(words_like, '{}') LOOP
        conditions := conditions || format(' AND a.said LIKE %L', word);
    END LOOP;
    IF NOT with_exempt OR NOT ccpi.may('exempt') THEN
        conditions := conditions || ' AND NOT a.exempt';
    END IF;
    RETURN conditions;
END
$$;

CREATE FUNCTION ccpi.matching(
    statuses text[], numbers bigint[], reference_like text, owners integer[], unassigned boolean, bodies integer[],
    meeting_is text, meeting_like text, words_like text[], with_exempt boolean,
    most bigint, skip bigint
) RETURNS TABLE (id bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY EXECUTE 'SELECT a.id FROM ccpi.action a WHERE true'
        || ccpi.conditions(statuses, numbers, reference_like, owners, unassigned, bodies, meeting_is, meeting_like, words_like, with_exempt)
        || ' ORDER BY a.id' || coalesce(' LIMIT ' || most, '') || ' OFFSET ' || skip;
END
$$;

CREATE FUNCTION ccpi.counted(
    statuses text[], numbers bigint[], reference_like text, owners integer[], unassigned boolean, bodies integer[],
    meeting_is text, meeting_like text, words_like text[], with_exempt boolean
) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found bigint;
BEGIN
    EXECUTE 'SELECT count(*) FROM ccpi.action a WHERE true'
        || ccpi.conditions(statuses, numbers, reference_like, owners, unassigned, bodies, meeting_is, meeting_like, words_like, with_exempt)
        INTO found;
    RETURN found;
END
$$;

REVOKE EXECUTE ON FUNCTION ccpi.conditions, ccpi.matching, ccpi.counted FROM PUBLIC;
