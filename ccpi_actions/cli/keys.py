"""Questions at a terminal that take one key, or one line."""

from ccpi_actions.cli.clean import clean
from ccpi_actions.cli.environment import Environment


class Stop(Exception):
    """The person stops."""


def read_key(env: Environment, keys: dict[str, str]) -> str:
    """Offer keys and return what the one pressed means, "" for any other.

    ``keys`` gives the meaning of each. Where the terminal can do so, nobody waits for Enter. Raises ``EOFError`` at the
    end of input.
    """
    import sys

    env.stderr.write("\n" + "  ".join(f"{key} {meaning}" for key, meaning in keys.items()) + ": ")
    env.stderr.flush()
    if env.stdin is sys.stdin:
        from typer import getchar

        key = getchar()
    else:
        line = env.stdin.readline()
        if not line:
            raise EOFError
        key = line.strip()[:1]
    env.stderr.write(f"{clean(key)}\n")
    return keys.get(key.lower(), "")


def read_line(env: Environment, question: str) -> str:
    """Ask for a line and return it without blanks around it. Raises ``EOFError`` at the end of input."""
    env.stderr.write(f"{question}: ")
    env.stderr.flush()
    line = env.stdin.readline()
    if not line:
        raise EOFError
    return line.strip()
