"""The store of a team: PostgreSQL, used by many at once, chosen by a ``postgresql://`` address.

Nothing outside this package imports it, or psycopg, before such an address is opened.
"""
