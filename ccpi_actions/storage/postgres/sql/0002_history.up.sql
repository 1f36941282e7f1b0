-- The history is only ever added to, and no record changes without it.

CREATE FUNCTION ccpi.refuse_rewriting() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The history is only ever added to.' USING ERRCODE = 'CC001';
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ccpi.change
    FOR EACH STATEMENT EXECUTE FUNCTION ccpi.refuse_rewriting();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ccpi.delta
    FOR EACH STATEMENT EXECUTE FUNCTION ccpi.refuse_rewriting();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ccpi.merged
    FOR EACH STATEMENT EXECUTE FUNCTION ccpi.refuse_rewriting();

-- When a transaction ends, each record that it touched must be what the history says it was made last.
-- Arguments: the kind that the history calls it, its column of the key, and the type of that.
CREATE FUNCTION ccpi.as_recorded() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    touched text;
    kept text;
    told text;
BEGIN
    IF TG_OP = 'DELETE' THEN
        EXECUTE format('SELECT ($1).%I::text', TG_ARGV[1]) INTO touched USING OLD;
    ELSE
        EXECUTE format('SELECT ($1).%I::text', TG_ARGV[1]) INTO touched USING NEW;
    END IF;
    EXECUTE format('SELECT record::text FROM ccpi.%I WHERE %I = $1::%s', TG_TABLE_NAME, TG_ARGV[1], TG_ARGV[2])
        INTO kept USING touched;
    SELECT d.after::text INTO told FROM ccpi.delta d
        WHERE d.kind = TG_ARGV[0] AND d.key = touched ORDER BY d.seq DESC, d.place DESC LIMIT 1;
    IF kept IS DISTINCT FROM told THEN
        RAISE EXCEPTION '% % cannot change without its history.', TG_ARGV[0], touched USING ERRCODE = 'CC002';
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER as_recorded AFTER INSERT OR UPDATE OR DELETE ON ccpi.action
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ccpi.as_recorded('actions', 'id', 'bigint');
CREATE CONSTRAINT TRIGGER as_recorded AFTER INSERT OR UPDATE OR DELETE ON ccpi.meeting
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ccpi.as_recorded('meetings', 'id', 'bigint');
CREATE CONSTRAINT TRIGGER as_recorded AFTER INSERT OR UPDATE OR DELETE ON ccpi.document
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ccpi.as_recorded('documents', 'sha256', 'text');

CREATE TRIGGER not_emptied BEFORE TRUNCATE ON ccpi.action
    FOR EACH STATEMENT EXECUTE FUNCTION ccpi.refuse_rewriting();
CREATE TRIGGER not_emptied BEFORE TRUNCATE ON ccpi.meeting
    FOR EACH STATEMENT EXECUTE FUNCTION ccpi.refuse_rewriting();
CREATE TRIGGER not_emptied BEFORE TRUNCATE ON ccpi.document
    FOR EACH STATEMENT EXECUTE FUNCTION ccpi.refuse_rewriting();

-- Changes are counted upwards only, so nothing can be slipped in among old ones.
CREATE FUNCTION ccpi.count_upwards() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.seq < OLD.seq THEN
        RAISE EXCEPTION 'Changes are counted upwards only.' USING ERRCODE = 'CC001';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER count_upwards BEFORE UPDATE ON ccpi.store
    FOR EACH ROW EXECUTE FUNCTION ccpi.count_upwards();
CREATE TRIGGER not_emptied BEFORE DELETE OR TRUNCATE ON ccpi.store
    FOR EACH STATEMENT EXECUTE FUNCTION ccpi.refuse_rewriting();
