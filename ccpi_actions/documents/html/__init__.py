"""Web pages: which part is contents, lists and their numbers, tables, text."""
