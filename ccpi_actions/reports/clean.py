"""Text from minutes is data: what may not reach any format is dropped here, once, before a report is built."""

import re

# Everything XML 1.0 forbids, the C1 controls, lone surrogates, and the marks that reverse the reading
# direction of what follows them (an embedded override would turn round the rest of a table row).
_DROPPED = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff\ufeff\u202a-\u202e\u2066-\u2069]"
)
_SPACE = re.compile(r"[\s\x85]+")
_BEYOND = re.compile(r"[\U0001fffe\U0001ffff\U0002fffe\U0002ffff\U000e0000-\U000e007f]")


def clean(text: str | None) -> str:
    """Return ``text`` on one line, single-spaced, without characters that are not words.

    Takes any string or None (which is ""). Soft hyphens and zero-width spaces vanish, so that a word that a
    file broke over lines is whole again.
    """
    if not text:
        return ""
    text = text.replace("\u00ad", "").replace("\u200b", "")
    return _SPACE.sub(" ", _BEYOND.sub("", _DROPPED.sub("", text))).strip()


def clip(text: str, length: int) -> str:
    """Return ``text`` cut at a word to at most ``length`` characters, with an ellipsis where something was cut."""
    if len(text) <= length:
        return text
    cut = text[: length - 1]
    space = cut.rfind(" ")
    if space > length // 2:
        cut = cut[:space]
    return cut.rstrip(" ,;:.–-(") + "…"
