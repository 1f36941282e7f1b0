-- Only a store that never held anything may be taken down: the program refuses otherwise.
DROP SCHEMA ccpi CASCADE;
