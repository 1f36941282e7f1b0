"""The files that a command line names: patterns filled in, and "-" for what comes on standard input."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from ccpi_actions.cli.environment import Environment
from ccpi_actions.errors import BadInput, CcpiError

#: What a command line says for standard input, and what people and the store read for it.
STDIN = "-"
STDIN_NAME = "standard input"


class Inputs(msgspec.Struct, frozen=True):
    """The files to read, and how to speak of them."""

    paths: list[Path]
    #: The file that holds what came on standard input; "" when nothing did.
    held: str = ""

    def named(self, words: str) -> str:
        """Return words about the files with "standard input" in the place of the file that holds it."""
        return words.replace(self.held, STDIN_NAME) if self.held else words


@contextmanager
def inputs(env: Environment, words: list[str]) -> Iterator[Inputs]:
    """Yield the files that words name: paths, patterns such as ``*.pdf`` where the shell leaves them, or "-".

    What comes on standard input is kept in a file until the end, for a document may be read by another process.
    Raises ``BadInput`` for a path that is not there.
    """
    if STDIN not in words:
        yield Inputs(existing(words))
        return
    from tempfile import TemporaryDirectory

    data = _read(env)
    with TemporaryDirectory(prefix="ccpi-") as folder:
        held = Path(folder) / STDIN_NAME
        held.write_bytes(data)
        given = Inputs([path for word in words for path in ([held] if word == STDIN else existing([word]))], str(held))
        try:
            yield given
        except CcpiError as error:
            raise type(error)(given.named(str(error))) from None


def existing(words: list[str]) -> list[Path]:
    """Return the paths that words name, with patterns such as ``*.pdf`` filled in.

    Raises ``BadInput`` for a path that is not there.
    """
    found: list[Path] = []
    for word in words:
        path = Path(word)
        if path.exists():
            found.append(path)
            continue
        matching = sorted(path.parent.glob(path.name)) if "*" in path.name or "?" in path.name else []
        if not matching:
            raise BadInput(f"There is no file or folder {word}: check the name, and the folder you are in.")
        found += matching
    return found


def _read(env: Environment) -> bytes:
    if env.stdin.isatty():
        env.say("Paste the minutes, then end with Ctrl-D (on Windows Ctrl-Z and Enter) on a line of its own.")
    # A document is bytes: of text that is already decoded (as in tests) UTF-8 is as good as any.
    binary = getattr(env.stdin, "buffer", None)
    return binary.read() if binary is not None else env.stdin.read().encode()
