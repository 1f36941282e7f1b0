"""What an answer reads as, done or progress, by rules kept as data."""
