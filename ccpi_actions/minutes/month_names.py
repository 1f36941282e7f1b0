"""The months by their whole names, for patterns of headings, labels and cuts; ``calendar.dates`` reads all forms."""

#: To stand within a pattern; matches no month shortened or misspelt.
MONTH_NAME = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
