"""One module a command, or a few small commands of one kind: words in, one call, words out."""
