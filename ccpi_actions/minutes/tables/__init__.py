"""Tables and columns of owners: rows as lines with what stands beside them."""
