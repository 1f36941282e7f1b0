"""Which forms a line may have, told by its first three letters, so that most lines are matched against none.

A dozen patterns that each begin with words of their own would otherwise be tried on every line of every document.
"""

from collections.abc import Mapping

_LENGTH = 3
_MOST_LEARNT = 10_000


class Starts:
    """The forms of a family, and the letters that lines of each begin with."""

    def __init__(self, starts: Mapping[str, str]) -> None:
        """Take the first three letters, small, that lines of each form begin with: {"note": "not|cle|edi"}."""
        found: dict[str, set[str]] = {}
        for form, letters in starts.items():
            for three in letters.split("|"):
                found.setdefault(three, set()).add(form)
        self._forms = {three: frozenset(forms) for three, forms in found.items()}
        self._all = frozenset(starts)
        self._none: frozenset[str] = frozenset()
        #: What was told of first letters as printed.
        self._learnt: dict[str, frozenset[str]] = {}

    def of(self, text: str) -> frozenset[str]:
        """Return the forms that a line may have: all of them where it begins with neither letter nor figure."""
        forms = self._learnt.get(text[:_LENGTH])
        return self._learn(text[:_LENGTH]) if forms is None else forms

    def _learn(self, printed: str) -> frozenset[str]:
        forms = self._forms.get(printed.lower())
        if forms is None:
            forms = self._none if printed[:1].isalnum() else self._all
        if len(self._learnt) < _MOST_LEARNT:
            self._learnt[printed] = forms
        return forms
