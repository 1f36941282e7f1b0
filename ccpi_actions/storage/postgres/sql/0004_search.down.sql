-- The extension stays: something else in the database may use it.
DROP FUNCTION ccpi.matching;
DROP INDEX ccpi.action_said;
