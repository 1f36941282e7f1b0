-- The extension stays: something else in the database may use it.
DROP FUNCTION ccpi.counted;
DROP FUNCTION ccpi.matching;
DROP FUNCTION ccpi.conditions;
DROP INDEX ccpi.action_said;
