"""The language of commitment: which words bind whom to do what by when."""
