"""How minutes are laid out: meeting, attendance, items, passages, resolutions, next meeting."""
