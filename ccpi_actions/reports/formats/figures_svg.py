"""The two figures as SVG: one drawing for the page, for paper and for Word.

Shapes carry class names; a page styles them light or dark, ``standalone`` styles them for paper. Nothing in a drawing
rests on colour alone: bars stand in a fixed order with their numbers above them, the line has round marks.
"""

from collections.abc import Sequence
from html import escape

from ccpi_actions.reports.model import Figures

WIDTH = 440
_LEFT, _RIGHT = 30, 10
_TOP, _PLOT = 42, 150

#: Colours on paper: opened, closed, outstanding, text, rules. On white, shapes reach 3:1 and text 4.5:1.
PAPER = {"opened": "#2a6fb0", "closed": "#6b7f2e", "outstanding": "#a8381a", "ink": "#1d2733", "rule": "#c9d1d9"}
#: Distances between the rules of a figure.
_STEPS = tuple(size * 10**power for power in range(9) for size in (1, 2, 5))
#: The faces to set numbers in on paper; on a page they are the page's own.
_FACES = "Noto Sans, Arial, DejaVu Sans, sans-serif"


def over_time_svg(figures: Figures) -> str:
    """Return the figure of opened, closed and outstanding actions by meeting, or municipal year."""
    points = figures.points
    highest = max(1, *(max(p.opened, p.closed, p.outstanding) for p in points))
    step = (WIDTH - _LEFT - _RIGHT) / len(points)
    turned = len(points) > 5
    foot = 62 if turned else 36
    scale = _PLOT / highest
    base = _TOP + _PLOT
    parts = [_legend(), *_rules(highest, scale, base)]
    bar = min(26.0, step * 0.3)
    small = step < 40
    for place, point in enumerate(points):
        middle = _LEFT + step * (place + 0.5)
        for name, count, left in (("opened", point.opened, middle - bar), ("closed", point.closed, middle)):
            height = count * scale
            parts.append(_rect(name, left + 1, base - height, bar - 2, height))
            # Where its number would meet that of the line, the line's is the one to read; the table has both.
            if count and not small and abs(height - point.outstanding * scale - 5) > 13:
                parts.append(_text(left + bar / 2, base - height - 3, str(count), "figure-small", "middle"))
        parts.append(_label(middle, base, point.label, turned=turned))
    line = [(_LEFT + step * (place + 0.5), base - point.outstanding * scale) for place, point in enumerate(points)]
    parts.append(f'<polyline class="figure-line" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in line)}"/>')
    for (x, y), point in zip(line, points, strict=True):
        parts.append(f'<circle class="figure-dot" cx="{x:.1f}" cy="{y:.1f}" r="4"/>')
        parts.append(_text(x, y - 8, str(point.outstanding), "figure-strong", "middle"))
    return _svg(base + foot, "Open actions over time", figures.points_words, parts)


def age_svg(figures: Figures) -> str:
    """Return the figure of how long the open actions have been open."""
    highest = max(1, *(bar.count for bar in figures.ages))
    row, left = 30, 136
    room = WIDTH - left - 44
    parts = []
    for place, bar in enumerate(figures.ages):
        top = 8 + row * place
        width = room * bar.count / highest
        parts.append(_text(left - 8, top + 15, bar.label, "figure-text", "end"))
        parts.append(_rect("opened", left, top, width, row - 9))
        parts.append(_text(left + width + 6, top + 15, str(bar.count), "figure-strong", "start"))
    parts.append(f'<line class="figure-rule" x1="{left}" y1="4" x2="{left}" y2="{row * len(figures.ages) + 4}"/>')
    return _svg(row * len(figures.ages) + 10, "Age of what is open", figures.ages_words, parts)


def standalone(svg: str) -> str:
    """Return a drawing with its own colours and faces, for paper."""
    style = (
        f"text{{font-family:{_FACES};fill:{PAPER['ink']}}}"
        ".figure-text,.figure-small{font-size:12px}.figure-small{font-size:11px}"
        ".figure-strong{font-size:12px;font-weight:bold;paint-order:stroke;stroke:white;stroke-width:3}"
        f".figure-opened{{fill:{PAPER['opened']}}}.figure-closed{{fill:{PAPER['closed']}}}"
        f".figure-line{{fill:none;stroke:{PAPER['outstanding']};stroke-width:2.5}}"
        f".figure-dot{{fill:{PAPER['outstanding']};stroke:white;stroke-width:1.5}}"
        f".figure-rule{{stroke:{PAPER['rule']};stroke-width:1}}"
    )
    return svg.replace("<title", f"<style>{style}</style><title", 1)


def to_png(svg: str) -> bytes:
    """Return a drawing as PNG, for documents that take no SVG."""
    import typst

    from ccpi_actions.reports.formats.faces import faces

    page = '#set page(width: auto, height: auto, margin: 0pt)\n#image(bytes(sys.inputs.svg), format: "svg")'
    compiler = typst.Compiler(page.encode(), font_paths=faces(), sys_inputs={"svg": standalone(svg)})
    drawn = compiler.compile(format="png", ppi=200)
    return drawn if isinstance(drawn, bytes) else b"".join(drawn or ())


def _svg(height: float, title: str, words: str, parts: Sequence[str]) -> str:
    name = title.lower().replace(" ", "-")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:.0f}" role="img" '
        f'aria-labelledby="{name}-title {name}-words"><title id="{name}-title">{escape(title)}</title>'
        f'<desc id="{name}-words">{escape(words)}</desc>{"".join(parts)}</svg>'
    )


def _legend() -> str:
    parts, x = [], float(_LEFT)
    for name in ("opened", "closed"):
        parts.append(_rect(name, x, 4, 12, 12))
        parts.append(_text(x + 17, 14, name.capitalize(), "figure-text", "start"))
        x += 82
    parts.append(f'<line class="figure-line" x1="{x}" y1="10" x2="{x + 22}" y2="10"/>')
    parts.append(f'<circle class="figure-dot" cx="{x + 11}" cy="10" r="4"/>')
    parts.append(_text(x + 28, 14, "Outstanding", "figure-text", "start"))
    return "".join(parts)


def _rules(highest: int, scale: float, base: float) -> list[str]:
    step = next(size for size in _STEPS if size * 5 >= highest)
    parts = []
    for count in range(0, highest + 1, step):
        y = base - count * scale
        parts.append(f'<line class="figure-rule" x1="{_LEFT}" y1="{y:.1f}" x2="{WIDTH - _RIGHT}" y2="{y:.1f}"/>')
        parts.append(_text(_LEFT - 6, y + 4, str(count), "figure-small", "end"))
    return parts


def _label(x: float, base: float, label: str, *, turned: bool) -> str:
    if not turned:
        day, _, year = label.rpartition(" ")
        upper = _text(x, base + 16, day or year, "figure-text", "middle")
        return upper + (_text(x, base + 31, year, "figure-text", "middle") if day else "")
    place = f"{x + 4:.1f} {base + 14:.1f}"
    turn = f'text-anchor="end" transform="translate({place}) rotate(-45)"'
    return f'<text class="figure-small" {turn}>{escape(label)}</text>'


def _rect(name: str, x: float, y: float, width: float, height: float) -> str:
    return f'<rect class="figure-{name}" x="{x:.1f}" y="{y:.1f}" width="{max(width, 0):.1f}" height="{height:.1f}"/>'


def _text(x: float, y: float, words: str, name: str, anchor: str) -> str:
    return f'<text class="{name}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>'
