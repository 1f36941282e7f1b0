"""Words from documents made safe to print: no control characters, escape codes or reversed writing direction."""

import re

# Patterns are compiled when a text first needs them (``re`` keeps them): most texts are safe, and most commands short.

#: Controls (C0, DEL, C1), bidirectional marks, overrides and isolates, line and paragraph separators, byte order marks,
#: interlinear marks, lone surrogates, tags. Joiners (U+200C, U+200D) stay: some scripts are misspelt without them.
UNSAFE = (
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)


def clean(text: str) -> str:
    """Return the text as one line that is safe to print; safe text comes back as it is."""
    if text.isprintable():
        return text
    from ccpi_actions.reports.clean import ESCAPE

    return " ".join(re.sub(UNSAFE, " ", re.sub(ESCAPE, "", text)).split())


def clean_lines(text: str) -> str:
    """Return the text safe to print, with its line breaks kept."""
    if text.isprintable():
        return text
    from ccpi_actions.reports.clean import ESCAPE

    return "\n".join(re.sub(UNSAFE, " ", re.sub(ESCAPE, "", line)).rstrip() for line in text.split("\n"))
