"""Trying many rules on a text at little cost: which of them its words can match, and from where on."""
