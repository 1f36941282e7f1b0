"""Facts about the parts of a page that would cost too much to ask for part by part."""

import msgspec
from selectolax.lexbor import LexborNode

_CONTENTS = "main, article, h1, [role=main], #mgMainContent, table.mgItemTable, div.mgWordPara"
_ARRANGED = "table, h1, h2, h3, div.mgWordPara"


class Page(msgspec.Struct, frozen=True):
    """Identities of nodes of a page.

    ``holding`` are those around its contents, which are no navigation whatever their name ("has-sidebar");
    ``arranging`` are tables around tables or headings, which only place things; ``columned`` have two columns or more.
    """

    holding: frozenset[int] = frozenset()
    arranging: frozenset[int] = frozenset()
    columned: frozenset[int] = frozenset()


def survey(body: LexborNode) -> Page:
    """Gather the facts in time linear in the size of the page."""
    holding: set[int] = set()
    for node in body.css(_CONTENTS):
        _mark_upwards(node, holding)
    arranging: set[int] = set()
    for node in body.css(_ARRANGED):
        if node.parent is not None:
            _mark_upwards(node.parent, arranging)
    columned: set[int] = set()
    for cell in body.css("tr > * + *"):
        around = cell.parent
        while around is not None and around.tag != "table":
            around = around.parent
        if around is not None:
            columned.add(around.mem_id)
    return Page(frozenset(holding), frozenset(arranging), frozenset(columned))


def _mark_upwards(node: LexborNode | None, marked: set[int]) -> None:
    while node is not None and node.mem_id not in marked:
        marked.add(node.mem_id)
        node = node.parent
