"""Where the typefaces are that a PDF is set in: packages of open fonts, beside whatever the system has."""

from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typst import Fonts

#: Families in the order in which a character is looked for. The first ones come with the dependencies; those at the
#: end are what Windows, macOS and Linux have for scripts that no package covers.
FAMILIES = (
    "Noto Sans", "Noto Sans Arabic", "Heebo", "Hind Siliguri", "Noto Sans Tamil", "Noto Sans Thai", "Noto Sans CJK JP",
    "Nirmala UI", "Segoe UI", "Gadugi", "Ebrima", "Leelawadee UI", "Arial Unicode MS", "Gurmukhi MN", "Gujarati MT",
    "Kefa", "Noto Sans Gurmukhi", "Noto Sans Gujarati", "Noto Sans Telugu", "Noto Sans Ethiopic", "Noto Sans Khmer",
    "FreeSans", "DejaVu Sans", "Segoe UI Symbol", "Apple Symbols",
)  # fmt: skip
_PACKAGES = (
    "fontpkg_noto_sans",
    "fontpkg_noto_sans_arabic",
    "fontpkg_heebo",
    "fontpkg_hind_siliguri",
    "fontpkg_noto_sans_tamil",
    "fontpkg_noto_sans_thai",
    "noto_cjk_sans_jp_regular",
)


@cache
def faces() -> "Fonts":
    """Return the faces of the packages that are installed (a missing one is passed over), and the system's."""
    from typst import Fonts

    found = [find_spec(package) for package in _PACKAGES]
    return Fonts(font_paths=[folder for each in found if each for folder in each.submodule_search_locations or ()])
