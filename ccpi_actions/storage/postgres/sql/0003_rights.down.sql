DROP TRIGGER progress_only ON ccpi.action;
DROP POLICY added ON ccpi.reading;
DROP POLICY seen ON ccpi.reading;
DROP POLICY added ON ccpi.merged;
DROP POLICY seen ON ccpi.merged;
DROP POLICY added ON ccpi.delta;
DROP POLICY seen ON ccpi.delta;
DROP POLICY removed ON ccpi.action;
DROP POLICY changed ON ccpi.action;
DROP POLICY added ON ccpi.action;
DROP POLICY seen ON ccpi.action;
-- Row-level security stays on: without its policies nobody but the role that made the store sees anything.
DROP FUNCTION ccpi.progress_only();
DROP FUNCTION ccpi.exempt_within(text);
DROP FUNCTION ccpi.exempt_now(text);
DROP FUNCTION ccpi.own_posts();
DROP FUNCTION ccpi.may(text);
DROP TABLE ccpi.holder;
