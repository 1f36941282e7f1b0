"""Remembering the last answers: commitments of one item ask the same question of the same records in turn."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

_P = ParamSpec("_P")
_R = TypeVar("_R")


def latest(function: Callable[_P, _R]) -> Callable[_P, _R]:
    """Make a function give its last answer again for the very same arguments (see ``latest_few``)."""
    return latest_few(1)(function)


def latest_few(most: int) -> Callable[[Callable[_P, _R]], Callable[_P, _R]]:
    """Make a function give one of its last answers, at most so many, again for the very same arguments.

    The records of a document hold lists, so they cannot be keys of a cache; identity serves as well, since they never
    change. The answers are kept with their arguments, so that an identity is never another object's.
    """

    def remembering(function: Callable[_P, _R]) -> Callable[_P, _R]:
        kept: list[tuple[tuple[object, ...], _R]] = []

        @wraps(function)
        def answer(*args: _P.args, **kwargs: _P.kwargs) -> _R:
            asked = (*args, *kwargs.values())
            for place, (known, result) in enumerate(kept):
                if len(known) == len(asked) and all(one is other for one, other in zip(known, asked, strict=True)):
                    if place:
                        kept.insert(0, kept.pop(place))
                    return result
            result = function(*args, **kwargs)
            kept.insert(0, (asked, result))
            del kept[most:]
            return result

        return answer

    return remembering
