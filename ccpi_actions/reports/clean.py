"""Text from minutes is data: what may not reach any format is dropped here, once, before a report is built."""

import re

#: What XML 1.0 forbids and what is no word: controls (C0, DEL, C1), lone surrogates, noncharacters, byte order marks,
#: interlinear marks, tags, soft hyphens and zero-width spaces, and the marks that turn round the writing direction of
#: all that follows them in a line. Joiners (U+200C, U+200D) stay: some scripts are misspelt without them.
UNSAFE = (
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufdd0-\ufdef\ufeff\ufff9-\ufffb"
    "\ufffe\uffff\ud800-\udfff\U0001fffe\U0001ffff\U000e0000-\U000e007f\U0010fffe\U0010ffff]"
)
#: A whole terminal escape sequence (colour, cursor; title, link): its letters go too, not only its first byte.
ESCAPE = (
    "(?:\x1b\\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]"
    "|(?:\x1b\\]|\x9d)[^\x07\x1b\x9c]{0,2000}(?:\x07|\x1b\\\\|\x9c)"
    "|\x1b[ -/]{0,8}[0-~]"
)
_SPACE = "[\\s\x85]+"


def clean(text: str | None) -> str:
    """Return ``text`` on one line, single-spaced, without characters that are not words; None gives "".

    Letters of every script, joiners, emoji and punctuation stay as they are.
    """
    if not text:
        return ""
    if not text.isprintable():
        text = re.sub(UNSAFE, "", re.sub(ESCAPE, "", text))
    return re.sub(_SPACE, " ", text).strip()


def clip(text: str, length: int) -> str:
    """Return ``text`` cut at a word to at most ``length`` characters, with an ellipsis where something was cut."""
    if len(text) <= length:
        return text
    cut = text[: length - 1]
    space = cut.rfind(" ")
    if space > length // 2:
        cut = cut[:space]
    return cut.rstrip(" ,;:.–-(") + "…"
