"""Where a store in a database is, and how it is named to people: never with its password."""

import re
from urllib.parse import parse_qs, unquote, urlsplit

import msgspec

SCHEMES = ("postgresql://", "postgres://")
#: A password within an address, wherever one is quoted: "//user:password@", "password=…".
_PASSWORD = re.compile(r"(?<=//)([^/\s:@]*):[^\s/]*@|(password=)[^\s&]+", re.IGNORECASE)

#: A shorter password stands in any text by chance; nobody could tell it from a word.
_TELLING = 4


class Address(msgspec.Struct, frozen=True):
    """The address as libpq takes it, which may hold a password, and as people may see it."""

    secret: str
    shown: str
    #: The password, as written and decoded, to be struck out of whatever a server or library says.
    passwords: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Address({self.shown!r})"

    def without_password(self, text: str) -> str:
        """Strike the password out of a text."""
        text = strike_passwords(text.replace(self.secret, self.shown))
        for password in self.passwords:
            if len(password) >= _TELLING:
                text = text.replace(password, "***")
        return text


def is_address(location: object) -> bool:
    """Say whether a location names a database rather than a folder."""
    return str(location).lower().startswith(SCHEMES)


def shown(location: str) -> str:
    """Name a store to people: a folder as it is, a database without its password."""
    return read_address(location).shown if is_address(location) else location


def strike_passwords(text: str) -> str:
    """Strike the password out of every address in a text."""
    return _PASSWORD.sub(lambda match: f"{match[1]}@" if match[1] is not None else f"{match[2]}***", text)


def read_address(location: str) -> Address:
    """Take an address apart: ``postgresql://user@host:5432/database``, with whatever options libpq knows."""
    parts = urlsplit(location)
    user_part, _, hosts = parts.netloc.rpartition("@")
    user, _, password = user_part.partition(":")
    options = parse_qs(parts.query)
    hosts = hosts or next(iter(options.get("host", [])), "")
    shown = f"postgresql://{user + '@' if user else ''}{hosts}{parts.path}"
    written = {password, *options.get("password", [])} - {""}
    passwords = sorted(written | {unquote(each) for each in written}, key=len, reverse=True)
    return Address(location, shown, tuple(passwords))
