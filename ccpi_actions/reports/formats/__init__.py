"""A report in each format; ``write`` chooses among them by the suffix of a file."""
