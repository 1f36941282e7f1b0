"""Names that minutes spell in two ways: "Cllr Tansly" where Cllr Tansley is present."""

from collections.abc import Iterable

# Short names are too alike: Hill and Hall are two people.
_SHORTEST = 5


def one_alike(name: str, others: Iterable[str]) -> str | None:
    """Return the only one of some names that is one letter off from a name, or None.

    Takes and gives surnames in lower case. One letter may be left out, put in, or be another; the first is the same.
    """
    if len(name) < _SHORTEST:
        return None
    alike = [other for other in others if _is_one_off(name, other)]
    return alike[0] if len(alike) == 1 else None


def _is_one_off(name: str, other: str) -> bool:
    if len(other) < _SHORTEST or name[0] != other[0] or abs(len(name) - len(other)) > 1:
        return False
    same = next((at for at, (one, two) in enumerate(zip(name, other, strict=False)) if one != two), None)
    if same is None:
        return len(name) != len(other)
    longer, shorter = (name, other) if len(name) >= len(other) else (other, name)
    return longer[same + 1 :] == shorter[same + (len(longer) == len(shorter)) :]
