"""Tables that the program has written, and workbooks that strangers may write."""

from __future__ import annotations

import csv
import zipfile
from pathlib import Path

import openpyxl

_KINDS, _STRINGS = "[Content_Types].xml", "/xl/sharedStrings.xml"
_OF_STRINGS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"


def rows_in(path: Path) -> list[dict[str, str]]:
    """The rows of a table, by the names of its columns."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def workbook(path: Path, sheet: str, before: str = "", more: str = "", **parts: str) -> Path:
    """A workbook with these rows in its only sheet, `more` sheets, and other parts as given.

    `before` stands before the sheet, and before the strings that cells share where these are given.
    """
    openpyxl.Workbook().save(path)
    with zipfile.ZipFile(path) as whole:
        content = {name: whole.read(name).decode() for name in whole.namelist()}
    space = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
    rows = f"<worksheet {space}><sheetData>{sheet}</sheetData></worksheet>"
    content["xl/worksheets/sheet1.xml"] = before + rows
    content["xl/workbook.xml"] = content["xl/workbook.xml"].replace("</sheets>", f"{more}</sheets>")
    content |= {f"xl/{name}.xml": text.format(space=space) for name, text in parts.items()}
    if "sharedStrings" in parts:
        kind = f'<Override ContentType="{_OF_STRINGS}" PartName="{_STRINGS}"/></Types>'
        content[_KINDS] = content[_KINDS].replace("</Types>", kind)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as changed:
        for name, text in content.items():
            changed.writestr(name, text)
    return path
