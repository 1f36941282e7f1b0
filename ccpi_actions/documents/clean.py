"""Bytes to characters that are safe to keep: encoding guessed, control characters and overrides dropped."""

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like the mark of UTF-16, so it is asked first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: Encodings that pages of councils declare besides UTF-8; browsers read "latin-1" as Windows-1252.
_OTHERS = {
    "windows-1252": "cp1252",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-15": "iso-8859-15",
    "iso-8859-14": "iso-8859-14",
    "windows-1250": "cp1250",
    "windows-1251": "cp1251",
    "macintosh": "mac-roman",
}
_ASCII = bytes(range(128))
#: ASCII that is kept as it is.
_PLAIN = b"\t\n" + bytes(range(32, 127))
_NO_CONTROLS = bytes({*range(256)} - {*range(9), *range(14, 27), *range(28, 32)})
_SAMPLE = 4096
_LOST_AT_MOST = 10_000

#: Terminal sequences go as a whole: dropping the escape alone would leave "[31m" among the words.
_TERMINAL = re.compile(
    r"\x1b\[[0-?]{0,40}[ -/]{0,8}[@-~]|\x1b\][^\x07\x1b\n]{0,400}(?:\x07|\x1b\\)|\x1b[()][0-9A-Za-z]"
)
_ENDS = "\x0b\x0c\x85\u2028\u2029"
_BLANKS = "\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
#: Word prints its bullets in symbol fonts, whose characters have no meaning of their own.
_SYMBOLS = "\uf020-\uf0ff"
#: Controls, lone surrogates, invisible characters that split words for a search (soft hyphen, zero-width
#: space, joiner marks) and those that reorder what is shown (left-to-right and right-to-left marks and overrides).
_UNSEEN = (
    "\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff"
)
_LINE_ENDS, _SPACES, _BULLETS, _DROPPED = (re.compile(f"[{signs}]") for signs in (_ENDS, _BLANKS, _SYMBOLS, _UNSEEN))
#: One pass over clean text instead of four.
_ODD = re.compile(f"[{_ENDS}{_BLANKS}{_SYMBOLS}{_UNSEEN}]")


def decode(data: bytes, declared: str = "") -> str:
    """Decode text of unknown encoding: UTF-8, UTF-16 or UTF-32 with or without a mark, else Windows-1252.

    Undecodable bytes in text that is mostly UTF-8 are read as Windows-1252, the usual cause being a
    paragraph pasted from elsewhere. ``declared`` is the encoding that a page says it has; it counts where the
    bytes are not UTF-8. Never fails.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace" if encoding == "utf-8" else "ignore")
    wide = _wide_encoding(data[:_SAMPLE])
    if wide:
        return data.decode(wide, "ignore")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if declared.lower() in _OTHERS:
        return data.decode(_OTHERS[declared.lower()], "ignore")
    kept = data.decode("utf-8", "ignore")
    lost = len(data) - len(kept.encode("utf-8"))
    high = len(data.translate(None, _ASCII))
    if lost * 2 > high:
        return data.decode("cp1252", "ignore")
    if lost > _LOST_AT_MOST:
        return kept
    return data.decode("utf-8", "ccpi_cp1252")


def clean(text: str) -> str:
    r"""Give text with ``\n`` line ends, plain spaces, and without what a reader cannot see or a terminal obeys."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\x1b" in text:
        text = _TERMINAL.sub("", text)
    if "\xa0" in text:
        text = text.replace("\xa0", " ")
    # Most of a text is plain; what is left of it is looked at alone.
    rest = text.encode("utf-8", "surrogatepass").translate(None, _PLAIN)
    if not rest or _ODD.search(rest.decode("utf-8", "surrogatepass")) is None:
        return text
    text = _LINE_ENDS.sub("\n", text)
    if not text.isascii():
        text = _BULLETS.sub("•", _SPACES.sub(" ", text))
    return _DROPPED.sub("", text)


def looks_binary(text: str) -> bool:
    """Tell whether decoded text is no text: more than one character in 20 of its beginning is a control."""
    sample = text[:_SAMPLE]
    controls = sample.encode("utf-8", "ignore").translate(None, _NO_CONTROLS)
    return (len(controls) + sample.count("\ufffd")) * 20 > len(sample)


def _wide_encoding(sample: bytes) -> str:
    """Guess UTF-16 without a mark by where its zero bytes stand: in English every second byte is one."""
    half = len(sample) // 2
    if half < 2 or sample.count(0) * 5 < half * 2:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd * 2 > half and even * 8 < half:
        return "utf-16-le"
    if even * 2 > half and odd * 8 < half:
        return "utf-16-be"
    return ""


def _from_cp1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "ignore"), error.end


codecs.register_error("ccpi_cp1252", _from_cp1252)
