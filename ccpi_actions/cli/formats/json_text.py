"""JSON for scripts: fields always present, null when empty, the text verbatim."""

import re
from typing import Any

import msgspec

from ccpi_actions.cli.environment import Environment

#: What JSON allows as it is but a terminal might obey: C1 controls, DEL, direction overrides, line separators.
_UNSAFE = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def write_json(env: Environment, value: Any) -> None:
    """Write one JSON value, indented, in UTF-8; control characters are escaped, so nothing is lost or obeyed."""
    text = msgspec.json.format(msgspec.json.encode(value), indent=1).decode()
    env.write(_UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n")
