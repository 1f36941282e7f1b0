"""Items of business: where they begin, their numbers and titles."""
