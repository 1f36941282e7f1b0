"""Whether a line begins with one of several signs, asked by the words that they need."""

import re

from ccpi_actions.minutes.parts.signs import MINUTES_SIGNS, Sign

_LONGEST_HEADING = 300


class SignSearch:
    """Signs that are looked for together, called by the words that they need."""

    def __init__(self, signs: tuple[Sign, ...]) -> None:
        called: dict[str, list[tuple[bool, re.Pattern[str]]]] = {}
        for sign in signs:
            pattern = re.compile(sign.pattern, re.IGNORECASE if sign.printed else 0)
            for need in sign.needs:
                called.setdefault(need, []).append((sign.printed, pattern))
        self._called = list(called.items())

    def begin(self, text: str) -> bool:
        """Say whether a line begins with one of the signs; those whose words it lacks are passed over."""
        small = text.lower()
        for need, forms in self._called:
            if need in small:
                for printed, pattern in forms:
                    if pattern.match(text if printed else small):
                        return True
        return False


MINUTES = SignSearch(MINUTES_SIGNS)


def is_meeting_heading(text: str) -> bool:
    """Say whether a line heads the minutes of a meeting ("Minutes of …", "Meeting held on …")."""
    return len(text) < _LONGEST_HEADING and MINUTES.begin(text)
