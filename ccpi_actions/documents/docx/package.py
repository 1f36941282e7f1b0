"""The parts of a DOCX package that hold words, unpacked within bounds and parsed without entities."""

import io
import zipfile
from typing import Any

from ccpi_actions.errors import BadInput

#: Word's own limit for the text of a document is 32 MB; its mark-up is a few times as long.
LARGEST_PART = 60_000_000
MOST_ENTRIES = 20_000
#: Deflate packs text of minutes 10 to 30 times; 1000 times is the most it can do, and only with nothing to say.
STEEPEST = 200
_ALWAYS_FINE = 20_000_000

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


class Package:
    """A DOCX file opened for reading.

    Raises BadInput for one that is damaged, or that unpacks to more than any set of minutes could hold.
    """

    def __init__(self, path: str, data: bytes) -> None:
        self.path = path
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            self._entries = {entry.filename.lstrip("/"): entry for entry in self._archive.infolist()}
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError, OverflowError):
            raise self._damaged() from None
        if len(self._entries) > MOST_ENTRIES:
            raise BadInput(f"{path} holds {len(self._entries):,} parts, more than any Word document: it is not read.")

    def holds(self, name: str) -> bool:
        """Tell whether there is a part of that name."""
        return name in self._entries

    def part(self, name: str) -> Any:
        """Parse a part, such as "word/document.xml"; give its root element, or None where there is no such part."""
        entry = self._entries.get(name)
        if entry is None:
            return None
        if entry.flag_bits & 1:
            raise BadInput(f"{self.path} is locked by a password: save a copy without one.")
        steep = entry.file_size > _ALWAYS_FINE and entry.file_size > STEEPEST * entry.compress_size
        if entry.file_size > LARGEST_PART or steep:
            raise BadInput(
                f"{self.path} unpacks to {entry.file_size / 1e6:,.0f} MB, more than any minutes: it is not read."
            )
        return self._parse(self._read(entry))

    def _read(self, entry: zipfile.ZipInfo) -> bytes:
        import zlib

        try:
            with self._archive.open(entry) as stream:
                data = stream.read(LARGEST_PART + 1)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, ValueError, RuntimeError):
            raise self._damaged() from None
        if len(data) > LARGEST_PART:
            raise BadInput(f"{self.path} unpacks to more than {LARGEST_PART / 1e6:,.0f} MB: it is not read.")
        return data

    def _parse(self, data: bytes) -> Any:
        from lxml import etree

        if _STRICT.encode() in data[:4096]:
            data = data.replace(_STRICT.encode(), _TRANSITIONAL.encode())
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            dtd_validation=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            if "huge" in str(error).lower():
                raise BadInput(
                    f"{self.path} nests deeper or runs longer than any Word document: it is not read."
                ) from None
            raise self._damaged() from None
        except ValueError:
            raise self._damaged() from None
        if root.getroottree().docinfo.doctype:
            raise BadInput(f"{self.path} declares entities, as no word processor does: it is not read.")
        return root

    def _damaged(self) -> BadInput:
        return BadInput(f"{self.path} is a damaged file: open it in the program that made it and save it anew.")


def value(element: Any, name: str = "val") -> str | None:
    """Give an attribute of the word-processing namespace, or None."""
    found = element.get(W + name) if element is not None else None
    return str(found) if found is not None else None


def flag(parent: Any, name: str) -> bool:
    """Tell whether a switch such as ``w:b`` or ``w:vanish`` is on below ``parent``."""
    element = parent.find(W + name) if parent is not None else None
    return element is not None and value(element) not in {"0", "false", "off", "none"}


def number(text: str | None, otherwise: int = 0) -> int:
    """Read a whole number of at most nine digits."""
    return int(text) if text and text.removeprefix("-").isdecimal() and text.isascii() and len(text) < 10 else otherwise
