"""What of a web page is not its contents: scripts, navigation, banners, footers, links that Modern.gov adds."""

import re

from selectolax.lexbor import LexborNode

from ccpi_actions.documents.html.page import Page

NEVER_SHOWN = frozenset(
    "script style noscript template head iframe svg object embed canvas audio video select option button input "
    "textarea map area dialog datalist progress meter math picture img".split()
)
_NAVIGATION = frozenset({"nav", "footer", "aside", "search"})
_NOISE_ROLES = frozenset("navigation banner contentinfo search complementary alertdialog dialog menu menubar".split())
#: Words in an ``id`` or ``class`` that say what a part of the page is for.
_NOISE_WORDS = frozenset(
    "nav navbar navigation menu submenu breadcrumb breadcrumbs sidebar cookie cookies gdpr skip skiplink skiplinks "
    "social sharing sharedaddy addthis search searchbox searchform pagination pager widget widgets comments respond "
    "related relatedposts footer banner masthead toolbar login signin translate feedback cookiebot onetrust "
    "addtoany".split()
)
#: The same for words that also occur inside contents, where they name the head of an article.
_OUTER_NOISE_WORDS = frozenset({"header", "top", "topbar", "site-header", "footer"})
#: What blogs put around an entry: when it was posted and by whom, and what else there is to read.
_BLOG = frozenset(
    {"entry-meta", "post-meta", "posted-on", "byline", "entry-footer", "post-footer", "author-box", "jp-relatedposts"}
)
#: Modern.gov: lists of links, file sizes, navigation bars.
_MODERN_GOV = frozenset(
    {
        "mgactionlist",
        "mgfilesize",
        "mgnavbar",
        "mglinks",
        "mgsidebar",
        "mghide",
        "mghiddentext",
        "mgoutlooklink",
        "mgnavlist",
    }
)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_WHOLE = frozenset({"html", "body", "main", "article", "form", "td", "tr", "tbody"})


def is_noise(node: LexborNode, tag: str, facts: dict[str, str | None], page: Page, *, inside: bool) -> bool:
    """Tell whether an element is no part of the page's contents.

    ``facts`` are its attributes; ``inside`` says that it lies within the main part of the page, where a
    "header" is the title of the article and not the banner of the site.
    """
    if tag in NEVER_SHOWN:
        return True
    if tag in _NAVIGATION or (tag == "header" and not inside):
        return node.mem_id not in page.holding
    if not facts or tag in _WHOLE:
        return False
    if "hidden" in facts or facts.get("aria-hidden") == "true":
        return True
    style = facts.get("style")
    if style and _HIDDEN.search(style):
        return True
    if (facts.get("role") or "") in _NOISE_ROLES:
        return node.mem_id not in page.holding
    names = f"{facts.get('id') or ''} {facts.get('class') or ''}"
    if names == " " or len(names) > 1000:
        return False
    whole = names.lower().split()
    if not _MODERN_GOV.isdisjoint(whole) or not _BLOG.isdisjoint(whole):
        return True
    words = {word.lower() for word in _WORD.findall(names)}
    noisy = not words.isdisjoint(_NOISE_WORDS) or (not inside and not words.isdisjoint(_OUTER_NOISE_WORDS))
    return noisy and node.mem_id not in page.holding
