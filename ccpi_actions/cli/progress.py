"""A progress bar for long work, on a terminal only and on standard error; it appears when the work turns out long."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ccpi_actions.cli.environment import Environment

if TYPE_CHECKING:
    from rich.progress import Progress

#: Seconds before a bar appears: work that is over sooner needs none, nor the 60 ms to load it.
PATIENCE = 0.7


@contextmanager
def progress(env: Environment, what: str) -> Iterator[Callable[..., None] | None]:
    """Yield a function to call with (done, total), or None when nobody looks.

    ``what`` names the work: "Reading".
    """
    if env.quiet or not env.stderr.isatty():
        yield None
        return
    began = time.monotonic()
    bar: Progress | None = None

    def on_progress(done: int, total: int, *_: object) -> None:
        nonlocal bar
        if bar is None and time.monotonic() - began > PATIENCE and done < total:
            bar = _bar(env)
            bar.start()
            bar.add_task(what, total=total)
        if bar is not None:
            bar.update(bar.task_ids[0], completed=done, total=total)

    try:
        yield on_progress
    finally:
        if bar is not None:
            bar.stop()


def _bar(env: Environment) -> "Progress":
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(file=env.stderr, no_color=not env.color),
        transient=True,
    )
