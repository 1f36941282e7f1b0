"""The kinds of report: each module has ``sections(subject, columns)`` and ``purpose(subject)``."""
