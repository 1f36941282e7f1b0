"""What a mail program puts around minutes that were sent as a message: header fields, marks of quotation, a foot."""

import re

_QUOTED = re.compile(r"^(?:>[ ]?){1,12}", re.MULTILINE)
_FEWEST_QUOTED = 3
#: Three fields or more below each other, "From:" one of them.
_FIELD = (
    r"[ \t*]*(?:from|sent|to|cc|bcc|date|subject|reply-to|attachments?|importance|sensitivity)\b[ *]*:[^\n]{0,2000}\n"
)
_HEADER = re.compile(
    rf"^(?:[ \t]*-{{2,}} ?(?:original|forwarded) message ?-{{2,}}[ \t]*\n\s{{0,20}})?"
    rf"(?=[ \t*]*from\b)(?:{_FIELD}(?:[ \t]+\S[^\n]{{0,500}}\n){{0,20}}){{3,12}}",
    re.IGNORECASE | re.MULTILINE,
)
_WROTE = re.compile(
    r"^(?:[ \t]*-{2,} ?(?:original|forwarded) message ?-{2,}[ \t]*|on [^\n]{6,120}(?:\n[^\n]{0,80})? wrote:[ \t]*)$",
    re.IGNORECASE | re.MULTILINE,
)
#: Below two dashes alone stands the signature of who sent the message.
_FOOT = re.compile(r"^-- ?\n", re.MULTILINE)
_LONGEST_FOOT = 1_500


def without_mail(text: str) -> str:
    """Take what is the message's off the text of a message; other text is given back as it is."""
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if "\n>" in text and len(_QUOTED.findall(text)) >= _FEWEST_QUOTED:
        text = _QUOTED.sub("", text)
    sent = False
    if "Subject:" in text or "wrote:" in text:
        text, fields = _HEADER.subn("\n", text)
        text, lines = _WROTE.subn("", text)
        sent = fields + lines > 0
    if sent and "\n--" in text:
        foot = None
        for foot in _FOOT.finditer(text):  # noqa: B007 - the last is wanted
            pass
        if foot is not None and len(text) - foot.start() < _LONGEST_FOOT:
            text = text[: foot.start()]
    return text
