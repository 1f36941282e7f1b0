"""Word documents: parts of the package, styles, numbers counted as Word counts them."""
