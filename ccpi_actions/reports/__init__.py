"""The outstanding-actions schedule and its siblings, in each format."""
