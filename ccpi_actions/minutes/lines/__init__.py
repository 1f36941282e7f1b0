"""Paragraphs cut into lines, each with the number or letter before it."""
