"""Who does what in a clause that commits: the doer, the verb, what it is done to."""
