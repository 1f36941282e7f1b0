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

    ``what`` names the work: "Reading". Until the function is first called the bar says only that work goes on.
    """
    if env.quiet or not env.stderr.isatty():
        yield None
        return
    from threading import Timer

    shown = _Shown(env, what)
    timer = Timer(PATIENCE, shown.appear)
    timer.daemon = True
    timer.start()
    try:
        yield shown.tell
    finally:
        timer.cancel()
        shown.end()


class _Shown:
    """A bar that appears by a timer, for the first part of the work may be the long one, or when it is told of."""

    def __init__(self, env: Environment, what: str) -> None:
        from threading import Lock

        self._env, self._what = env, what
        self._began = time.monotonic()
        self._lock = Lock()
        self._bar: Progress | None = None
        self._ended = False
        self._done, self._total = 0, 0

    def tell(self, done: int, total: int, *_: object) -> None:
        self._done, self._total = done, total
        if self._bar is not None:
            self._update(self._bar)
        elif time.monotonic() - self._began > PATIENCE:
            self.appear()

    def appear(self) -> None:
        with self._lock:
            if self._bar is not None or self._ended or (self._total and self._done >= self._total):
                return
            bar = _bar(self._env)
            bar.add_task(self._what, total=None, count="")
            self._update(bar)
            bar.start()
            self._bar = bar

    def end(self) -> None:
        with self._lock:
            self._ended = True
            if self._bar is not None:
                self._bar.stop()

    def _update(self, bar: "Progress") -> None:
        if self._total:
            count = f"{self._done} of {self._total}"
            bar.update(bar.task_ids[0], completed=self._done, total=self._total, count=count)


def _bar(env: Environment) -> "Progress":
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[count]}"),
        TimeRemainingColumn(),
        console=Console(file=env.stderr, no_color=not env.color),
        transient=True,
    )
