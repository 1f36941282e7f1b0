"""The lines of an item as passages, each in its zone, under its numbers, with the sentence that leads it."""
