"""The HTML page: one file, readable by everybody, on a phone, a wide screen and paper."""

import itertools
import json
import re
import shutil
import subprocess
from importlib.resources import files

import pytest
from selectolax.lexbor import LexborHTMLParser

from ccpi_actions import reports

from . import sample
from .layout import page_texts

CSS = files("ccpi_actions.reports").joinpath("pages/report.css").read_text(encoding="utf-8")


def page(report=None):
    return LexborHTMLParser(reports.render_report(report or sample.report(), ".html").decode())


def palettes():
    """The colours by name of the light, the dark and the printed page; dark and print override light."""
    blocks = re.findall(r":root\s*{(.*?)}", CSS, re.DOTALL)
    light, dark, paper = (dict(re.findall(r"--([\w-]+): (#\w{6})", block)) for block in blocks)
    return {"light": light, "dark": light | dark, "print": light | paper}


def luminance(colour):
    """Relative luminance, WCAG 2.2."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first, second):
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("mode", ["light", "dark", "print"])
@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        # Text against what is behind it: 4.5 (success criterion 1.4.3).
        ("ink", "page", 4.5), ("soft", "page", 4.5), ("accent", "page", 4.5), ("link", "page", 4.5),
        ("ink", "shade", 4.5), ("soft", "shade", 4.5), ("accent", "shade", 4.5), ("link", "shade", 4.5),
        ("late-ink", "late-page", 4.5), ("late-ink", "shade", 4.5), ("mark-ink", "mark-page", 4.5),
        # Shapes that carry meaning, and the mark of the focus: 3 (1.4.11).
        ("opened", "page", 3), ("closed", "page", 3), ("outstanding", "page", 3), ("focus", "page", 3),
    ],
)  # fmt: skip
def test_colours_contrast_as_wcag_asks(mode, ink, ground, least):
    colours = palettes()[mode]

    assert contrast(colours[ink], colours[ground]) >= least


def test_the_contrast_of_black_on_white_is_21():
    assert round(contrast("#000000", "#ffffff"), 2) == 21


def test_every_colour_is_named_once_for_each_mode():
    styles = re.sub(r":root\s*{.*?}", "", CSS, flags=re.DOTALL)

    assert not re.search(r"#[0-9a-f]{3,8}\b", styles)


def test_nothing_comes_from_elsewhere():
    text = reports.render_report(sample.report(), ".html").decode()

    assert not re.search(r"""(?:src|href)\s*=\s*(?!["']?#)""", re.sub(r'xmlns="[^"]*"', "", text))
    assert "url(" not in text
    assert "@import" not in text
    assert set(re.findall(r"https?://[^\s\"'<]+", text)) == {"http://www.w3.org/2000/svg"}


def test_the_page_is_whole_without_its_script():
    shown = page()
    report = sample.report()

    assert len(shown.css("tbody tr td.w-reference")) == len(report.entries())
    for section in report.sections:
        assert section.title in [node.text() for node in shown.css("h2")]
    assert not shown.css("[hidden], [style*=display]")


def test_language_title_and_landmarks_are_there():
    shown = page()

    assert shown.css_first("html").attributes["lang"] == "en-GB"
    assert shown.css_first("title").text() == "Outstanding actions, Harbour and Coast Scrutiny Committee"
    assert len(shown.css("main")) == 1
    assert "width=device-width" in shown.css_first("meta[name=viewport]").attributes["content"]
    levels = [int(node.tag[1]) for node in shown.css("h1, h2, h3")]
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_every_identity_is_given_once_and_every_link_leads_somewhere():
    shown = page()
    names = [node.attributes["id"] for node in shown.css("[id]")]

    assert len(names) == len(set(names))
    targets = {node.attributes["href"][1:] for node in shown.css("a")}
    assert targets <= set(names)
    assert {
        name for node in shown.css("[aria-labelledby]") for name in node.attributes["aria-labelledby"].split()
    } <= set(names)


def test_tables_have_captions_headers_and_labels_for_narrow_screens():
    for table in page().css("table"):
        headings = [node.text() for node in table.css("thead th[scope=col]")]
        assert headings
        assert table.css_first("caption").text()
        for row in table.css("tbody tr"):
            assert [cell.attributes["data-label"] for cell in row.css("td")] == headings


def test_dates_and_numbers_sort_by_value_not_by_words():
    shown = page()
    due = [node.attributes["data-sort"] for node in shown.css("section.part-later td.w-due")]

    assert due == ["2025-03-31", "2025-04-30", "", "", "", ""]


def test_what_is_overdue_is_said_in_words():
    assert [node.text() for node in page().css("section.part-overdue .late")] == ["overdue"] * 4


def test_both_figures_are_drawn_told_and_tabled():
    figures = page().css("figure")

    assert len(figures) == 2
    for figure in figures:
        assert figure.css_first("svg title").text()
        assert figure.css_first("svg desc").text() == figure.css_first("figcaption").text()
        assert figure.css("details table tbody tr")


def test_exempt_actions_mark_the_page_its_prints_and_their_row():
    text = reports.render_report(sample.report(include_exempt=True), ".html").decode()
    shown = LexborHTMLParser(text)

    assert len(shown.css("p.exempt")) == 2
    assert '@page { @top-left { content: "NOT FOR PUBLICATION' in text
    assert [node.text() for node in shown.css("td.w-reference .mark")] == ["exempt"]


def test_light_dark_phone_and_paper_have_their_styles():
    for rule in ("(prefers-color-scheme: dark)", "@media print", "@page", "(max-width: 64rem)"):
        assert rule in CSS


CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


needs_browser = pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium here to open the page")


def browse(tmp_path, *options):
    """Run the browser without a window and return what it prints."""
    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}/profile", *options]
    return subprocess.run(command, check=True, capture_output=True, timeout=120).stdout.decode()


def probed(html, script):
    """The page with a script that writes what it finds into the title; our policy would not let it run."""
    free = re.sub("<meta http-equiv.*?>", "", html, count=1)
    return free.replace("</body>", f"<script>document.title = JSON.stringify((() => {{ {script} }})())</script></body>")


def found(dom):
    return json.loads(LexborHTMLParser(dom).css_first("title").text())


@needs_browser
def test_a_click_sorts_by_value_a_second_turns_it_round_a_third_restores_the_order(tmp_path):
    script = """
      const part = document.querySelector("section.part-later");
      const last = row => row.cells[0].textContent.trim().slice(-2);
      const references = () => [...part.querySelectorAll("tbody tr")].map(last).join(" ");
      const due = part.querySelectorAll("th button")[4];
      const seen = [];
      for (let click = 0; click < 3; click++) { due.click(); seen.push([due.parentNode.ariaSort, references()]); }
      return seen;
    """
    path = tmp_path / "report.html"
    path.write_text(probed(reports.render_report(sample.report(), ".html").decode(), script), encoding="utf-8")

    # Dates in order of time; what has none stays last both ways.
    assert found(browse(tmp_path, "--dump-dom", path.as_uri())) == [
        ["ascending", "21 13 05 08 11 22"],
        ["descending", "13 21 05 08 11 22"],
        [None, "21 13 05 08 11 22"],
    ]


@needs_browser
def test_the_policy_of_the_page_lets_its_own_script_run(tmp_path):
    path = reports.write_report(sample.report(), tmp_path / "report.html")

    assert browse(tmp_path, "--dump-dom", path.as_uri()).count('<button type="button">') > 20


@needs_browser
@pytest.mark.parametrize(
    ("kind", "options"), [("outstanding", {}), ("summary", {}), ("outstanding", {"columns": list(reports.COLUMNS)})]
)
def test_no_screen_need_be_scrolled_sideways(tmp_path, kind, options):
    reports.write_report(sample.report(kind, **options), tmp_path / "report.html")
    wrapper = tmp_path / "wrapper.html"
    frames = "".join(
        f'<iframe src="report.html" style="border:0;width:{width}px;height:600px"></iframe>'
        for width in (320, 390, 768, 1280)
    )
    script = """onload = () => document.title = JSON.stringify([...document.querySelectorAll("iframe")].map(
      frame => frame.contentDocument.documentElement.scrollWidth <= frame.clientWidth))"""
    wrapper.write_text(f"<title></title>{frames}<script>{script}</script>", encoding="utf-8")
    dom = browse(tmp_path, "--allow-file-access-from-files", "--dump-dom", wrapper.as_uri())

    assert found(dom) == [True] * 4


@needs_browser
def test_no_table_of_the_usual_report_need_be_scrolled_on_a_wide_screen(tmp_path):
    reports.write_report(sample.report(), tmp_path / "report.html")
    wrapper = tmp_path / "wrapper.html"
    script = """onload = () => document.title = JSON.stringify(
      [...document.querySelector("iframe").contentDocument.querySelectorAll(".scroll")].map(
        table => table.scrollWidth <= table.clientWidth))"""
    frame = '<iframe src="report.html" style="border:0;width:1280px;height:600px"></iframe>'
    wrapper.write_text(f"<title></title>{frame}<script>{script}</script>", encoding="utf-8")
    fits = found(browse(tmp_path, "--allow-file-access-from-files", "--dump-dom", wrapper.as_uri()))

    assert len(fits) > 2
    assert set(fits) == {True}


@needs_browser
def test_printed_by_a_browser_every_page_is_marked_and_numbered(tmp_path):
    path = reports.write_report(sample.report(include_exempt=True), tmp_path / "report.html")
    printed = tmp_path / "printed.pdf"
    browse(tmp_path, "--no-pdf-header-footer", f"--print-to-pdf={printed}", path.as_uri())
    texts = page_texts(printed.read_bytes())

    assert len(texts) in {3, 4}
    for number, text in enumerate(texts, start=1):
        assert "NOT FOR PUBLICATION" in text
        assert f"Page {number} of {len(texts)}" in text
