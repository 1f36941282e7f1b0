"""Finds what a committee promised in its minutes, tracks it, and says what became of it."""

__version__ = "0.1.0"
