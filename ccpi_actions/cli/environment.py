"""All that a command knows of the world: streams, terminal, clock, user, where the store is. Tests replace it."""

import os
import sys
from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal, TextIO

from ccpi_actions.cli.declare import Option
from ccpi_actions.errors import WrongUsage

if TYPE_CHECKING:
    from ccpi_actions.tracker import Tracker

Format = Literal["table", "json", "csv", "md"]


class Environment:
    """The world as a command sees it, and the options that hold for every command."""

    def __init__(
        self,
        stdout: TextIO,
        stderr: TextIO,
        stdin: TextIO,
        variables: Mapping[str, str],
        clock: Callable[[], date] = date.today,
        width: int | None = None,
    ) -> None:
        self.stdout = stdout
        self.stderr = stderr
        self.stdin = stdin
        self.variables = variables
        self.store: str | None = None
        self.format: Format = "table"
        self.quiet = False
        self.yes = False
        #: What the command ends with when it could do only a part of what was asked.
        self.exit_code = 0
        self.color = not variables.get("NO_COLOR") and variables.get("TERM") != "dumb"
        self.user = next((variables[name] for name in ("CCPI_USER", "USER", "USERNAME") if variables.get(name)), "")
        self._clock = clock
        self._today: date | None = None
        self._width = width
        self._tracker: Tracker | None = None

    @classmethod
    def of_process(cls) -> "Environment":
        """Return the environment of this process, its streams fit for names in any script."""
        # A stream that the caller has closed takes whatever is written, and nobody reads it; it stays open.
        sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: PTH123, SIM115 - as above
        sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: PTH123, SIM115 - as above
        sys.stdin = sys.stdin or open(os.devnull)  # noqa: PTH123, SIM115 - as above
        for stream in (sys.stdout, sys.stderr):
            # A pipe or file gets UTF-8 wherever it is made; a terminal gets what it can show.
            if hasattr(stream, "reconfigure") and "PYTHONIOENCODING" not in os.environ:
                stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
        return cls(sys.stdout, sys.stderr, sys.stdin, os.environ)

    @property
    def today(self) -> date:
        """The day that ``--today`` names, else the clock's."""
        return self._today or self._clock()

    @property
    def terminal(self) -> bool:
        """Whether somebody looks at standard output."""
        return self.stdout.isatty()

    @property
    def styled(self) -> bool:
        """Whether escape codes are understood and wanted on standard output (old Windows consoles print them)."""
        understood = os.name != "nt" or "WT_SESSION" in self.variables or "TERM" in self.variables
        return self.terminal and self.color and understood

    @property
    def interactive(self) -> bool:
        """Whether somebody is there to be asked."""
        return self.stdin.isatty() and self.stderr.isatty()

    @property
    def width(self) -> int:
        """Columns of the terminal: ``COLUMNS`` if set, else as the terminal says, else 80."""
        if self._width is not None:
            return self._width
        columns = self.variables.get("COLUMNS", "")
        if columns.isascii() and columns.isdigit() and int(columns):
            return int(columns)
        try:
            return os.get_terminal_size(self.stdout.fileno()).columns or 80
        except (OSError, ValueError):
            return 80

    def tracker(self, *, create: bool = True) -> "Tracker":
        """Open the store (once a command) and return what works on it.

        A store that is not there yet is taken for an empty one, unless ``create`` is false. Raises ``StoreError``.
        """
        if self._tracker is None:
            from ccpi_actions.tracker import Tracker

            location = self.store or self.variables.get("CCPI_STORE") or None
            self._tracker = Tracker.open(location, today=self._today, user=self.user or None, create=create)
        return self._tracker

    def close(self) -> None:
        """Let go of the store, if a command opened it."""
        if self._tracker is not None:
            self._tracker.release()
            self._tracker = None

    def write(self, text: str) -> None:
        """Write data to standard output as it is: whoever calls has cleaned it."""
        self.stdout.write(text)

    def say(self, sentence: str) -> None:
        """Tell the person what happened, on standard error, unless ``--quiet``."""
        if not self.quiet:
            self.warn(sentence)

    def warn(self, sentence: str) -> None:
        """Tell the person what they must know, on standard error."""
        from ccpi_actions.cli.clean import clean_lines

        if "://" in sentence:
            from ccpi_actions.upkeep import without_passwords

            sentence = without_passwords(sentence)
        text = clean_lines(sentence)
        if self.stderr.isatty() and max(map(len, text.split("\n"))) > self.width:
            from textwrap import fill

            text = "\n".join(fill(line, self.width, break_on_hyphens=False) for line in text.split("\n"))
        self.stderr.write(text + "\n")

    def agree(self, question: str) -> bool:
        """Ask a yes-or-no question. ``--yes`` answers it, and so does the absence of anybody to ask."""
        if self.yes or not self.interactive:
            return True
        self.stderr.write(f"{question} [y/N] ")
        self.stderr.flush()
        return self.stdin.readline().strip().lower() in {"y", "yes"}


def everywhere(
    env: Environment,
    store: Annotated[
        str | None,
        Option(
            "--store",
            metavar="PATH",
            help="Folder or postgresql:// address of the store. [default: CCPI_STORE, else the nearest store/ upwards]",
        ),
    ] = None,
    output_format: Annotated[
        Format | None, Option("--format", help="How to print the answer. [default: a table]")
    ] = None,
    today: Annotated[
        str | None, Option("--today", metavar="DATE", help="Take this day for today. [default: the clock]")
    ] = None,
    quiet: Annotated[bool, Option("--quiet", "-q", help="Say nothing beyond data and errors.")] = False,
    yes: Annotated[bool, Option("--yes", "-y", help="Do not ask before changing several actions.")] = False,
    no_color: Annotated[bool, Option("--no-color", help="No colours (nor with NO_COLOR set).")] = False,
) -> None:
    """Set the options that every command takes, before or after its name."""
    if store == "":
        raise WrongUsage("--store needs the name of a folder or the address of a server.")
    if store is not None:
        env.store = store
    if output_format is not None:
        env.format = output_format
    if today is not None:
        from ccpi_actions.cli.days import read_day

        env._today = read_day(today)
    env.quiet = env.quiet or quiet
    env.yes = env.yes or yes
    env.color = env.color and not no_color


def show_version(env: Environment) -> None:
    """Print the version."""
    from ccpi_actions import __version__

    env.write(f"ccpi {__version__}\n")
