"""Text of strangers: what reaches a screen, a terminal, a table, a page, a log."""

from __future__ import annotations

import itertools
import logging
import re
import unicodedata
from pathlib import Path

import pytest

from jellygui.domain.configs import Separator
from jellygui.jobs.spreadsheets import for_clipboard, write_table
from jellygui.log import keep_in_log, start_log
from jellygui.shown import in_archive, in_cell, on_page, on_screen, on_terminal

HOSTILE = "a\x1b[31m\x9b1m\u202egpj.exe\u2066\x00\n\u2028b\ufeff\u200f\udce9"
SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u207a"
BEFORE = (
    "",
    " ",
    "\t",
    "\r",
    "\n",
    "\x00",
    "\x0b",
    "\x1b",
    "\x85",
    "\u00a0",
    "\u00ad",
    "\u061c",
    "\u1680",
    "\u180e",
    "\u2003",
    "\u200b",
    "\u200d",
    "\u200e",
    "\u2028",
    "\u202e",
    "\u202f",
    "\u2060",
    "\u2066",
    "\u2800",
    "\u3000",
    "\u3164",
    "\ufe0f",
    "\ufeff",
    "\U000e0020",
    "\u200b \ufeff\t",
)


def unseen(text: str) -> list[str]:
    return [c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")]


@pytest.mark.parametrize("made_fit", [on_screen, on_terminal, on_page])
def test_what_is_unseen_or_turns_text_round_is_written_out(made_fit: object) -> None:
    shown = str(made_fit(HOSTILE.replace("\n", "")))  # type: ignore[operator]
    assert unseen(shown) == []
    assert shown == (r"a\x1b[31m\x9b1m\u202egpj.exe\u2066\x00\u2028b\ufeff\u200f\xe9")


def test_line_ends_are_kept_only_where_there_may_be_lines() -> None:
    assert on_screen("a\nb") == on_terminal("a\nb") == r"a\nb"
    assert on_screen("a\nb\r", lines=True) == "a\nb\\r"
    assert on_page("a\nb") == "a\nb"


def test_lines_of_an_archive_are_lines_or_blanks() -> None:
    text = "One.\r\n\nTwo\tparts\x07\u2028end\udce9\n"
    assert in_archive(text, lines=True) == "One.\n\nTwo parts\\x07\nend\\xe9"
    assert in_archive(text) == "One.  Two parts\\x07 end\\xe9"
    assert in_archive("a\ufffeb\uffff\ufdd0\U0001f41f") == "a\\ufffeb\\uffff\\ufdd0\U0001f41f"
    assert in_archive("") == ""


@pytest.mark.parametrize(
    "name",
    [
        "Øresund, 9. juli",
        "\u062d\u0648\u200c\u0635",
        "水母 🐙",
        "Screenshot 1.02.03\u202fPM.png",
        "תמונה 1.jpg",
        "👩\u200d🔬",
        "e\u0301",
        "<b>&amp;</b>",
        "a\u00a0b",
    ],
)
def test_names_of_people_are_left_as_they_are(name: str) -> None:
    assert on_screen(name) == on_terminal(name) == in_archive(name) == in_cell(name) == name


def test_a_screen_gets_a_bounded_text_and_a_terminal_all_of_it() -> None:
    long = "a" * 3000 + "\x1b" * 5000
    shown = on_screen(long)
    assert len(shown) == 300
    assert "…" in shown
    assert shown.endswith(r"\x1b")
    assert on_terminal(long) == "a" * 3000 + r"\x1b" * 5000


@pytest.mark.parametrize("before", BEFORE)
def test_no_cell_is_a_formula_whatever_stands_before_its_sign(before: str) -> None:
    for start, sign in itertools.product(("", "a;", "a\t"), SIGNS):
        text = f"{start}{before}{sign}1+1"
        cell = in_cell(text)
        assert isinstance(cell, str)
        assert cell.replace("'", "") == text
        ends = re.split("[;\t\r\n]", cell)
        assert not any(_bare(part).startswith(tuple(SIGNS)) for part in ends), cell


def _bare(part: str) -> str:
    """As a spreadsheet may see it that passes over everything that is not seen."""
    while part and (part[0].isspace() or part[0] in "".join(BEFORE)):
        part = part[1:]
    return part


def test_numbers_stay_numbers() -> None:
    assert [in_cell(cell) for cell in (-1.5, -3, None, 0)] == [-1.5, -3, None, 0]
    assert in_cell(-1.5, decimal_comma=True) == "-1,5"


def test_the_clipboard_is_a_table_that_runs_nothing(tmp_path: Path) -> None:
    text = for_clipboard(["a", "b"], [["=1+1", "x\ty"], ["two\nlines", -1]])
    assert text == 'a\tb\n\'=1+1\t"x\ty"\n"two\nlines"\t-1'
    write_table(tmp_path / "t.csv", ["=a"], [[-1.5], ["\ufeff=b"]], Separator.SEMICOLON)
    assert (tmp_path / "t.csv").read_bytes() == "\ufeff'=a\r\n-1,5\r\n'\ufeff=b\r\n".encode()


def test_a_page_gets_text_and_its_own_tags() -> None:
    made = on_page("<b>&amp;\u202e")
    assert made == r"&lt;b&gt;&amp;amp;\u202e"
    assert on_page(made) is made
    assert on_page(7) == 7


def test_a_log_has_a_line_for_each_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("jellygui.log.log_dir", lambda: tmp_path)
    logger = logging.getLogger("jellygui")
    monkeypatch.setattr(logger, "handlers", [])
    start_log(name="here")
    (handler,) = logger.handlers
    try:
        try:
            raise ValueError("x\x1b[31m")
        except ValueError:
            logger.info("read %s", "a\n2026-01-01 00:00:00 ERROR forged\x1b[2J", exc_info=True)
    finally:
        handler.close()
    keep_in_log("one\ntwo\x1b]0;t\x07", name="here")
    lines = (tmp_path / "here.log").read_text(encoding="utf-8").split("\n")
    assert lines[0].endswith(r"read a\n2026-01-01 00:00:00 ERROR forged\x1b[2J")
    assert r"ValueError: x\x1b[31m" in lines
    assert lines[-2] == r"two\x1b]0;t\x07"
