"""Weighing what no rule is sure of: a small trained model of the clauses that look to what somebody will do.

The rules say what they know; many commitments are said in words that no table of classes has. Every clause that looks
to the future or tells somebody (``clauses``) is described by a few dozen named features (``features``, ``signs``). What
these weigh was fitted on labelled minutes (``weights.json``, by ``tests/benchmarks/fit_commitments.py``). In paragraphs
where no rule is sure of anything, what reaches the threshold is a commitment (``weigher``), with the features that
spoke most for it as its reasons.
"""
