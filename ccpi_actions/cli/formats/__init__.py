"""One formatter an audience: a person at a terminal, a pipe, a script, a spreadsheet, a document."""
