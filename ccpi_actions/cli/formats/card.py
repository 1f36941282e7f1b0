"""One record as headed lines: for a person at a terminal, wrapped; for a pipe, one line a fact."""

from collections.abc import Sequence

import msgspec

from ccpi_actions.cli.clean import clean
from ccpi_actions.cli.environment import Environment


class Section(msgspec.Struct, frozen=True):
    """Facts under a heading, each with a label, which may be ""."""

    heading: str
    facts: list[tuple[str, str]]


def write_card(env: Environment, title: str, sections: Sequence[Section]) -> None:
    """Write a title and those sections that say something."""
    said = [section for section in sections if section.facts]
    if env.format == "md":
        _write_markdown(env, title, said)
        return
    env.write(_bold(env, clean(title)) + "\n")
    for section in said:
        env.write("\n")
        if section.heading:
            env.write(_bold(env, section.heading) + "\n")
        margin = max(len(clean(label)) for label, _ in section.facts)
        for label, text in section.facts:
            lead = f"  {clean(label):<{margin}}  " if margin else "  "
            env.write(_wrapped(env, clean(text), lead) + "\n")


def _wrapped(env: Environment, text: str, lead: str) -> str:
    if not env.terminal:
        return (lead + text).rstrip()
    from textwrap import fill

    return fill(
        text, max(env.width, 40), initial_indent=lead, subsequent_indent=" " * len(lead), break_on_hyphens=False
    )


def _bold(env: Environment, text: str) -> str:
    return f"\x1b[1m{text}\x1b[0m" if env.styled else text


def _write_markdown(env: Environment, title: str, sections: Sequence[Section]) -> None:
    from ccpi_actions.cli.formats.markdown import escape

    env.write(f"# {escape(title)}\n")
    for section in sections:
        env.write(f"\n## {section.heading}\n\n" if section.heading else "\n")
        for label, text in section.facts:
            env.write(f"- {f'**{label}:** ' if label else ''}{escape(text)}\n")
