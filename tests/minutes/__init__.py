"""How minutes are laid out, on minutes of invented councils."""
