"""When a commitment is due."""
