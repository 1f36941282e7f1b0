"""How minutes are laid out: meeting, attendance, items, passages, resolutions, next meeting."""

from ccpi_actions.minutes.read import read_minutes

__all__ = ["read_minutes"]
