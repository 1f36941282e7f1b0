"""File formats in, documents with offsets out; knows nothing of minutes."""
