"""Web pages: Modern.gov's and others, without navigation, with the numbers that a browser prints."""

import pytest

from ccpi_actions.documents import read_bytes
from ccpi_actions.errors import BadInput
from tests.documents.makers import cells, labelled, margins, texts

MODERN_GOV = """<!DOCTYPE html><html><head><title>Agenda for Harbour Committee</title>
<script>var x = "<p>no</p>"</script></head>
<body><div id="header"><p>Harbourbridge Council</p><ul class="nav"><li><a href="/">Home</a></li></ul></div>
<h1>Agenda and minutes</h1><h2 class="mgMeetingTitle">Harbour Committee<br/>Monday, 5th May, 2025 7.00 pm</h2>
<div class="mgLinks"><ul class="mgActionList"><li>
<a href="#">Printed minutes <span class="mgFileSize">PDF 9 KB</span></a></li></ul></div>
<table class="mgItemTable"><tr><td class="mgItemNumberCell"><p class="mgAiNumberTxt">21.</p></td><td>
<p class="mgAiTitleTxt">Dredging <a href="x.pdf">pdf icon <span class="mgFileSize">PDF 121 KB</span></a></p>
<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><div class="WordSection1">
<p class=MsoNormal style='text-align:justify'><span style='font-family:"Arial"'>The Harbour Master
 would bring a pl<span>an</span> to the next&nbsp;meeting.</span></p><p class="MsoNormal"><span>&nbsp;</span></p>
<p class="MsoListParagraph"><span style='font-family:Symbol'>&middot;<span>&nbsp;&nbsp;&nbsp;&nbsp;
</span></span>Cllr Moss agreed.</p>
</div></div></td></tr></table><div id="footer"><p>Cookies and privacy</p></div></body></html>"""


def test_a_modern_gov_page_gives_items_and_minutes_only() -> None:
    document = read_bytes("page.html", MODERN_GOV.encode())
    assert labelled(document) == [
        "Agenda and minutes",
        "Harbour Committee",
        "Monday, 5th May, 2025 7.00 pm",
        "21. Dredging",
        "Minutes:",
        "The Harbour Master would bring a plan to the next meeting.",
        "· Cllr Moss agreed.",
    ]
    assert document.title == "Agenda for Harbour Committee"
    assert [paragraph.style for paragraph in document.paragraphs[3:6]] == [
        "mgAiTitleTxt",
        "mgSubItemTitleTxt",
        "MsoNormal",
    ]
    assert [paragraph.kind for paragraph in document.paragraphs[3:5]] == ["heading", "heading"]


def test_a_site_of_another_make_gives_its_article_only() -> None:
    page = """<html><body class="has-sidebar">
    <header class="site-header"><a>Home</a><p>Welcome</p></header><nav>Menu</nav>
    <main><article><header class="entry-header"><h1>Minutes of May</h1></header><p>The Clerk would write.</p>
    <div class="sharedaddy">Share this</div></article></main>
    <aside>News</aside><div class="widget">Archive</div><div id="cookie-notice" role="dialog">We use cookies</div>
    <div style="display: none">Hidden</div><div aria-hidden="true">Icon</div>
    <footer>Contact us</footer></body></html>"""
    assert texts(read_bytes("page.html", page.encode())) == ["Minutes of May", "The Clerk would write."]


def test_navigation_that_holds_the_contents_is_read_all_the_same() -> None:
    page = "<body><div class='page-with-sidebar'><h1>Minutes</h1><p>Agreed.</p></div></body>"
    assert texts(read_bytes("page.html", page.encode())) == ["Minutes", "Agreed."]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<ol><li>one<li>two</ol>", ["1. one", "2. two"]),
        ("<ol type=a start=3><li>one<li>two</ol>", ["c. one", "d. two"]),
        ("<ol type=I><li>one<li value=9>two</ol>", ["I. one", "IX. two"]),
        ("<ol class=roman><li>one<li>two</ol>", ["i. one", "ii. two"]),
        ("<ol style='list-style-type: lower-alpha'><li>one</ol>", ["a. one"]),
        ("<ol reversed start=2><li>one<li>two</ol>", ["2. one", "1. two"]),
        ("<ol><li><p>one</p><p>more</p><ol type=i><li>deep</ol><li>two</ol>", ["1. one", "more", "i. deep", "2. two"]),
        ("<ul><li>point</ul>", ["point"]),
        ("<ol class=unstyled><li>E/12345 Barn</ol>", ["E/12345 Barn"]),
    ],
)
def test_list_entries_have_the_number_that_a_browser_prints(page: str, expected: list[str]) -> None:
    assert labelled(read_bytes("page.html", page.encode())) == expected


@pytest.mark.parametrize(
    "page",
    [
        "<p>Cllr Price would ask.\t\t<em>Clerk</em></p>",
        "<p>Cllr Price would ask.        Clerk</p>",
        "<p>Cllr Price would ask.\t\t<em>Clerk</em>S</p>",
        "<p>Cllr Price would ask.&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;<b>Clerk</b></p>",
        "<p>Cllr Price would ask.</p><p align=right>Clerk</p>",
        "<p>Cllr Price would ask.</p><p class='has-text-align-right'>Clerk</p>",
    ],
)
def test_an_owner_at_the_end_stands_beside_the_paragraph(page: str) -> None:
    assert margins(read_bytes("page.html", page.encode())) == {"Cllr Price would ask.": "Clerk"}


def test_an_emphasised_name_within_a_sentence_stays_in_it() -> None:
    page = "<p>Mr Hart thanked\n        <em>Cllr Price</em> for it.</p><p>He also thanked\n      <em>Cllr Moss</em></p>"
    document = read_bytes("page.html", page.encode())
    assert texts(document) == ["Mr Hart thanked Cllr Price for it.", "He also thanked Cllr Moss"]
    assert margins(document) == {}


def test_tables_give_cells_and_tables_that_only_arrange_do_not() -> None:
    page = (
        "<table><tr><th>Action<th>Owner</tr><tr><td>Write<br><br>again<td>Clerk</table>"
        "<table><tr><td><h2>Title</h2><table><tr><td>a<td>b</table></table>"
    )
    document = read_bytes("page.html", page.encode())
    assert cells(document) == {
        (0, 0, 0): "Action",
        (0, 0, 1): "Owner",
        (0, 1, 0): "Write | again",
        (0, 1, 1): "Clerk",
        (1, 0, 0): "a",
        (1, 0, 1): "b",
    }
    assert "Title" in texts(document)


def test_breaks_part_entries_and_join_lines_that_run_on() -> None:
    page = "<p>RESOLVED<br>(a) that the report be noted;<br>(b) that a letter<br>be sent.</p>"
    assert texts(read_bytes("page.html", page.encode())) == [
        "RESOLVED",
        "(a) that the report be noted;",
        "(b) that a letter\nbe sent.",
    ]


def test_markup_that_text_speaks_of_stays_text() -> None:
    page = "<p>Type &lt;b&gt;[red]&lt;/b&gt; &#8238;here</p>"
    assert texts(read_bytes("page.html", page.encode())) == ["Type <b>[red]</b> here"]


def test_a_page_in_an_older_encoding_is_read_by_what_it_declares() -> None:
    page = "<html><head><meta charset='iso-8859-1'></head><body><p>Siân’s café</p></body></html>"
    assert texts(read_bytes("page.html", page.encode("cp1252"))) == ["Siân’s café"]


@pytest.mark.parametrize("tag", ["div", "table><tr><td", "ul><li", "blockquote"])
def test_a_page_nested_absurdly_deep_is_refused(tag: str) -> None:
    page = f"<{tag}>" * 100_000 + "words"
    with pytest.raises(BadInput, match="500 deep"):
        read_bytes("page.html", page.encode())


@pytest.mark.parametrize(
    "page",
    [
        "<b>" * 100_000 + "words",
        "<span>" * 100_000 + "words",
        # every paragraph would open all of these again
        "".join(f"<b id={number}>" for number in range(3000)) + "<p>words" * 3000,
        # every attribute would be compared with all before it
        "<p " + "".join(f"a{number}='<' " for number in range(200_000)) + ">words",
    ],
    ids=["bold", "span", "left open", "attributes"],
)
def test_pages_made_to_blow_up_are_read_within_bounds(page: str) -> None:
    document = read_bytes("page.html", page.encode())
    assert set(texts(document)) == {"words"}


def test_scripts_never_swallow_the_page() -> None:
    page = "<!-- <p>no</p> --><p>one</p><script>if (a<b && c>d) document.write('<p>no</p>')</script><!--><p>two</p>"
    assert texts(read_bytes("page.html", page.encode())) == ["one", "two"]


@pytest.mark.parametrize(
    "page",
    [
        '<p>The gate is to be mended before the summer. <span style="float: right"><b>Clerk</b></span></p>',
        '<p><span class="alignright">Clerk</span>The gate is to be mended before the summer.</p>',
    ],
)
def test_an_owner_that_floats_to_the_right_stands_beside_the_paragraph(page: str) -> None:
    document = read_bytes("a.html", f"<html><body>{page}</body></html>".encode())
    assert margins(document) == {"The gate is to be mended before the summer.": "Clerk"}


def test_what_a_blog_puts_around_an_entry_is_left_out() -> None:
    page = (
        '<html><body><main><article><h1>Minutes</h1><div class="entry-meta">Posted on 3 May</div><p>Noted.</p>'
        '</article><div id="jp-relatedposts"><p>Agenda for June</p></div></main></body></html>'
    )
    assert texts(read_bytes("a.html", page.encode())) == ["Minutes", "Noted."]


@pytest.mark.parametrize("label", ["8.", "AUD.15", "(iii)", "41/19"])
def test_the_title_after_a_number_and_a_gap_is_no_owner(label: str) -> None:
    page = f"<p class=MsoNormal><b>{label}<span>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span>Town Hall Clock</b></p>"
    document = read_bytes("a.html", f"<html><body>{page}</body></html>".encode())
    assert texts(document) == [f"{label} Town Hall Clock"]
    assert margins(document) == {}
