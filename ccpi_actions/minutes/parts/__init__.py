"""Which part of a document is minutes, agenda or report, by headings and by what only a record has."""
