"""Markdown, as converters write it too: escapes, pipe tables, HTML between."""
