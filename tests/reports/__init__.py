"""Tests of reports: content, and what each format makes of it."""
