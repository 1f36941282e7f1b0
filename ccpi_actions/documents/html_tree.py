"""An HTML tree whose size and depth are bounded before it is built."""

import re
from collections.abc import Callable

from selectolax.lexbor import LexborHTMLParser, LexborNode

from ccpi_actions.errors import BadInput

#: Building a tree takes time in proportion to size times depth; real pages nest some tens of elements.
DEEPEST = 500
_DEEPEST_INLINE = 2000

_CONTAINER = frozenset(
    "div section article main aside header footer nav ul ol dl table blockquote center fieldset form details "
    "figure address".split()
)
_FREE = frozenset(
    "p li dt dd tr td th tbody thead tfoot caption colgroup col option br hr img input meta link area base embed "
    "source track wbr html head body".split()
)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})")
#: Formatting elements left open are opened again in every paragraph that follows, which lets a small page grow
#: beyond all bounds; under another name they are elements like any other.
_FORMATTING = re.compile(r"<(/?)(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])", re.IGNORECASE)
_OTHER_INLINE = re.compile(
    r"</?(?:span|x-[a-z]+|sup|sub|abbr|label|ins|del|mark|o:p)(?=[\s/>])[^<>]{0,2000}>", re.IGNORECASE
)


def parse(name: str, source: str) -> LexborHTMLParser:
    """Build the tree of a page; formatting elements are called ``x-b``, ``x-em`` and so on.

    Raises BadInput for a page that nests its elements more than 500 deep.
    """
    source = _FORMATTING.sub(r"<\1x-\2", source)
    containers, inline = _depths(source)
    if inline > _DEEPEST_INLINE:
        source = _OTHER_INLINE.sub("", source)
        containers, inline = _depths(source)
    if containers > DEEPEST or inline > _DEEPEST_INLINE:
        raise BadInput(
            f"{name} nests its elements more than {DEEPEST} deep, as no page of minutes does: save the page anew."
        )
    return LexborHTMLParser(source)


def walk(root: LexborNode, enter: Callable[[LexborNode], bool], leave: Callable[[LexborNode], None]) -> None:
    """Visit all nodes below ``root`` in reading order, without recursion.

    ``enter`` is called with each node and says whether to go into it; only nodes gone into are left again.
    """
    node = root.child
    if node is None:
        return
    end = root.mem_id
    while True:
        if enter(node):
            below = node.child
            if below is not None:
                node = below
                continue
            leave(node)
        beside = node.next
        while beside is None:
            parent = node.parent
            if parent is None or parent.mem_id == end:
                return
            node = parent
            leave(node)
            beside = node.next
        node = beside


def _depths(source: str) -> tuple[int, int]:
    """Give how deep containers are nested at most, and inline elements, closed or not."""
    container = inline = deepest = deepest_inline = 0
    for closing, name in _TAG.findall(source):
        tag = name.lower()
        if tag in _CONTAINER:
            container = max(0, container - 1) if closing else container + 1
            deepest = max(deepest, container)
        elif tag not in _FREE:
            inline = max(0, inline - 1) if closing else inline + 1
            deepest_inline = max(deepest_inline, inline)
    return deepest, deepest_inline
