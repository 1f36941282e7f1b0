"""An HTML tree whose size and depth are bounded before it is built."""

import re
from collections.abc import Callable

from selectolax.lexbor import LexborHTMLParser, LexborNode

from ccpi_actions.errors import BadInput

#: Building a tree takes time in proportion to size times depth; real pages nest some tens of elements.
DEEPEST = 500
_DEEPEST_INLINE = 500
#: A node takes some 300 bytes; the page of a long meeting has 20,000 of them.
MOST_TAGS = 1_000_000

_CONTAINER = frozenset(
    "div section article main aside header footer nav ul ol dl table blockquote center fieldset form details "
    "figure address".split()
)
_FREE = frozenset(
    "p li dt dd tr td th tbody thead tfoot caption colgroup col option br hr img input meta link area base embed "
    "source track wbr html head body".split()
)
#: A start tag with a hundred attributes or more, each of which would be compared with all before it.
_ATTRIBUTE = r"""[\s/]+[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)?)?+"""
_LADEN_TAG = re.compile(rf"(<[a-zA-Z][^\s/>]{{0,60}})(?:{_ATTRIBUTE}){{100,}}+")
_UNSEEN = re.compile(r"<!--|<(script|style)\b", re.IGNORECASE)
_UNSEEN_END = {
    "": re.compile(r"--!?>"),
    "script": re.compile(r"</script[^>]{0,200}>", re.IGNORECASE),
    "style": re.compile(r"</style[^>]{0,200}>", re.IGNORECASE),
}
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})")
#: Formatting elements left open are opened again in every paragraph that follows, which lets a small page grow
#: beyond all bounds; under another name they are elements like any other.
_FORMATTING = re.compile(r"<(/?)(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])", re.IGNORECASE)
_OTHER_INLINE = re.compile(
    r"</?(?:span|x-[a-z]+|sup|sub|abbr|label|ins|del|mark|o:p)(?=[\s/>])[^<>]{0,2000}>", re.IGNORECASE
)


def parse(name: str, source: str) -> LexborHTMLParser:
    """Build the tree of a page; formatting elements are called ``x-b``, ``x-em`` and so on.

    Raises BadInput for a page that nests its elements more than 500 deep or has more than a million of them.
    """
    if source.count("<") > MOST_TAGS:
        raise BadInput(f"{name} has more than {MOST_TAGS:,} elements, as no page of minutes does: split it.")
    source = _LADEN_TAG.sub(r"\1", _without_scripts(source))
    source = _FORMATTING.sub(r"<\1x-\2", source)
    if source.count("<") <= DEEPEST:
        return LexborHTMLParser(source)
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


def _without_scripts(source: str) -> str:
    """Drop comments, scripts and styles; what is not closed runs to the end, as in a browser."""
    kept: list[str] = []
    place = 0
    while (begin := _UNSEEN.search(source, place)) is not None:
        kept.append(source[place : begin.start()])
        name = (begin[1] or "").lower()
        end = _UNSEEN_END[name].search(source, begin.end() if name else begin.start() + 2)
        if end is None:
            return "".join(kept)
        place = end.end()
    kept.append(source[place:])
    return "".join(kept)


def _depths(source: str) -> tuple[int, int]:
    """Give how deep containers are nested at most, and inline elements, closed or not."""
    container = inline = deepest = deepest_inline = 0
    for found in _TAG.finditer(source):
        closing, tag = found[1], found[2].lower()
        if tag in _CONTAINER:
            container = max(0, container - 1) if closing else container + 1
            deepest = max(deepest, container)
        elif tag not in _FREE:
            inline = max(0, inline - 1) if closing else inline + 1
            deepest_inline = max(deepest_inline, inline)
    return deepest, deepest_inline
