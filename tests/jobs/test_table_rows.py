"""Workbooks of strangers: what they may say, and how little of it is taken."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from jellygui.errors import JellyError
from jellygui.images import apart
from jellygui.jobs import table_rows
from jellygui.jobs.table_rows import read_table_rows
from tests.support.tables import workbook

_TITLE = "<row><c t='inlineStr'><is><t>station</t></is></c></row>"
_USE = "<row><c t='s'><v>{}</v></c></row>"


@pytest.fixture(autouse=True)
def _read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the process of its own, of which tests/project/test_stations.py tells."""
    monkeypatch.setattr(apart, "call", lambda function, *given: function(*given))


def _read(path: Path) -> table_rows.TableRows:
    return read_table_rows(path, ("stations",), 10_000)


def test_strings_that_cells_share_are_read(tmp_path: Path) -> None:
    shared = _strings("<si><t>station</t></si><si><t>A 1</t></si>")
    path = workbook(tmp_path / "t.xlsx", _USE.format(0) + _USE.format(1), sharedStrings=shared)
    assert (_read(path).titles, _read(path).rows) == (["station"], [["A 1"]])


def _strings(text: str) -> str:
    return f"<sst {{space}}>{text}</sst>"


_LAUGHS = "".join(
    f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" if n else "<!ENTITY l0 'lol'>" for n in range(12)
)


@pytest.mark.parametrize(
    ("rows", "shared", "before", "why"),
    [
        pytest.param(
            _USE.format(0), f"<si><t>{'Z' * 60_000_000}</t></si>", "", "too large", id="one string"
        ),
        pytest.param(
            _USE.format(0) * 9000, f"<si><t>{'Z' * 30_000}</t></si>", "", "too large", id="again"
        ),
        pytest.param(
            _USE.format(0),
            "<si><t>&l11;</t></si>",
            f"<!DOCTYPE q [{_LAUGHS}]>",
            "no workbook|too large",
            id="laughs",
        ),
        pytest.param(
            _USE.format(0),
            "<si><t>&a;</t></si>",
            "<!DOCTYPE q [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
            "undefined entity",
            id="another file",
        ),
        pytest.param(_USE.format(10**9), "<si><t>x</t></si>", "", "no workbook", id="beyond"),
        pytest.param(
            f"<row><c t='n'><v>{'Z' * 1_000_000}</v></c></row>", "", "", "no workbook", id="number"
        ),
        pytest.param(
            f"{_TITLE}<row r='999999999'><c r='XFD999999999'><v>1</v></c></row>",
            "",
            "",
            "than 10,000 rows",
            id="far",
        ),
        pytest.param(
            "".join(f"<row>{'<c><v>1</v></c>' * 900}</row>" for _ in range(2)) + "<row/>" * 20_000,
            "",
            "",
            "too large|than 10,000 rows",
            id="rows",
        ),
    ],
)
def test_what_cells_share_is_bounded(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    rows: str,
    shared: str,
    before: str,
    why: str,
) -> None:
    monkeypatch.setattr(table_rows, "_ROOM_BYTES", 60_000_000)
    parts = {"sharedStrings": before + _strings(shared)} if shared else {}
    path = workbook(tmp_path / "t.xlsx", rows, **parts)
    with pytest.raises(JellyError, match=why) as caught:
        _read(path)
    assert len(caught.value.message) < 500


def test_the_names_of_other_sheets_are_said_in_short(tmp_path: Path) -> None:
    other = "<sheet name='{}' sheetId='{}' state='visible' r:id='rId1'/>"
    space = "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
    more = "".join(other.format("Z" * 10_000 + str(n), n + 2) for n in range(5))
    path = workbook(tmp_path / "t.xlsx", _TITLE, more=more.replace("r:id", f"{space} r:id"))
    (note,) = _read(path).notes
    assert len(note) < 500


@pytest.mark.parametrize("lie", ["smaller", "larger", "locked"])
def test_a_directory_that_lies_is_noworkbook(tmp_path: Path, lie: str) -> None:
    path = workbook(tmp_path / "t.xlsx", _TITLE * 1000)
    data = bytearray(path.read_bytes())
    at = data.rindex(b"xl/worksheets/sheet1.xml") - 46  # its entry in the directory
    assert data[at : at + 4] == b"PK\x01\x02"
    if lie == "locked":
        data[at + 8] |= 1
    else:
        struct.pack_into("<I", data, at + 24, 100 if lie == "smaller" else 2_000_000_000)
    path.write_bytes(data)
    with pytest.raises(JellyError, match=r"no workbook|too large"):
        _read(path)
