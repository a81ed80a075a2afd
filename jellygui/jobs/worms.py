"""What WoRMS, the World Register of Marine Species, says of scientific names.

It is asked when a person wants it, by `AphiaRecordsByNames` of its REST service: the names are
sent, and nothing else. Only a record of exactly the name that was asked for counts, and only where
there is no other of that name; https://www.marinespecies.org/rest tells what a record holds.
"""

from __future__ import annotations

import json
import threading
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping, Sequence
from http.client import HTTPException
from queue import Empty, SimpleQueue

from jellygui import __version__
from jellygui.domain.lists import listed as in_words
from jellygui.domain.species import ProjectSpecies, species_key
from jellygui.domain.species_table import SpeciesTable, read_species
from jellygui.domain.stations import Cell
from jellygui.domain.taxa import taxon_name
from jellygui.errors import JellyError
from jellygui.shown import short

HOST = "www.marinespecies.org"
_ADDRESS = f"https://{HOST}/rest"
# Records of 50 names are 60 kB or so; while 1 MB is taken apart no other thread goes on for 20 ms.
_AT_ONCE, _MOST_BYTES = 50, 1_000_000
# For each part of an answer, and for the whole, however slowly it trickles.
_PART_S, _PATIENCE_S = 10.0, 30.0
_SAME_NAME = 3
_NO_CONTENT = 204
_GONE = ("deleted", "quarantined")
_HINT = "Type the AphiaIDs, or import the table of its taxon match. Nothing was changed."
_COLUMNS = (
    "common_name",
    "ScientificName",
    "AphiaID",
    "Rank",
    "Match type",
    "Taxon status",
    "Authority",
    "scientificname_matched",
    "AphiaID_accepted",
    "ScientificName_accepted",
    "Authority_accepted",
)

Record = Mapping[str, object]


def names_to_ask(species: Sequence[ProjectSpecies]) -> dict[str, str]:
    """By the keys of species what is certain of their scientific names: that is what is sent."""
    certain = {kind.key: taxon_name(kind.scientific_name).certain for kind in species}
    return {key: name for key, name in certain.items() if name}


def ask_worms(
    species: Sequence[ProjectSpecies], listed: Sequence[ProjectSpecies], address: str = ""
) -> SpeciesTable:
    """What the register says of these species of a list, as a table to look at and take.

    Raises:
        JellyError: it cannot be reached, or has not answered as it says it does.
    """
    asked = names_to_ask(species)
    names = list(dict.fromkeys(asked.values()))
    found: dict[str, Sequence[Record]] = {}
    for first in range(0, len(names), _AT_ONCE):
        some = names[first : first + _AT_ONCE]
        found |= dict(zip(some, _records(some, address or _ADDRESS), strict=True))
    rows = [_row(kind, found[asked[kind.key]]) for kind in species if kind.key in asked]
    return read_species(_COLUMNS, rows, listed)


def _row(kind: ProjectSpecies, records: Sequence[Record]) -> list[Cell]:
    name = taxon_name(kind.scientific_name).certain
    same = [
        record
        for record in records
        if species_key(_text(record, "scientificname")) == species_key(name)
        and _text(record, "status") not in _GONE
    ]
    cells: list[Cell] = [kind.common_name, kind.scientific_name]
    if not same:
        return [*cells, *[""] * (len(_COLUMNS) - len(cells))]
    if len(same) > 1:
        of = [short(f"{_text(one, 'AphiaID')} ({_text(one, 'authority')})") for one in same]
        return [*cells, "", "", "ambiguous", "", "", in_words(of, named=_SAME_NAME), "", "", ""]
    (record,) = same
    return [
        *cells,
        _text(record, "AphiaID"),
        _text(record, "rank"),
        "exact",
        _text(record, "status"),
        _text(record, "authority"),
        _text(record, "scientificname"),
        _text(record, "valid_AphiaID"),
        _text(record, "valid_name"),
        _text(record, "valid_authority"),
    ]


def _text(record: Record, name: str) -> str:
    value = record.get(name)
    return "" if value is None else str(value)


def _records(names: Sequence[str], address: str) -> list[list[Record]]:
    """The records of each name, in their order."""
    query = [("scientificnames[]", name) for name in names]
    query += [("like", "false"), ("marine_only", "false")]
    request = urllib.request.Request(
        f"{address}/AphiaRecordsByNames?{urllib.parse.urlencode(query)}",
        headers={"Accept": "application/json", "User-Agent": f"JellyGUI/{__version__}"},
    )
    try:
        data = _answer_to(request)
    except (OSError, HTTPException) as error:  # urllib's own errors are among the former
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        raise JellyError(
            f"WoRMS cannot be reached ({short(str(reason), 200) or 'no answer'}).", hint=_HINT
        ) from error
    if data is None:
        return [[] for _ in names]
    try:
        found = json.loads(data if len(data) <= _MOST_BYTES else b"")
        if len(found) == len(names):
            return [[record for record in part or () if record.get("AphiaID")] for part in found]
    except (ValueError, TypeError, AttributeError, RecursionError):
        pass
    raise JellyError("WoRMS has not answered as it says it does.", hint=_HINT)


class _NowhereElse(urllib.request.HTTPRedirectHandler):
    """The register answers where it is asked; what is sent is sent to nobody else."""

    def redirect_request(self, *_: object) -> None:
        return None


def _answer_to(request: urllib.request.Request) -> bytes | None:
    """What is answered, no more than one byte above what may be; None where there is no content.

    It is asked in a thread of its own, which is left behind where the answer never comes: a server
    that sends a byte of it from time to time, or a system that looks for its address, has no end.

    Raises:
        OSError, HTTPException: it is not answered.
    """
    heard: SimpleQueue[bytes | BaseException | None] = SimpleQueue()

    def ask() -> None:
        try:
            opener = urllib.request.build_opener(_NowhereElse)
            with opener.open(request, timeout=_PART_S) as answer:
                has_content = answer.status != _NO_CONTENT
                heard.put(answer.read(_MOST_BYTES + 1) if has_content else None)
        except BaseException as error:
            heard.put(error)

    threading.Thread(target=ask, name="worms", daemon=True).start()
    try:
        answer = heard.get(timeout=_PATIENCE_S)
    except Empty:
        raise TimeoutError("it takes too long to answer") from None
    if isinstance(answer, BaseException):
        raise answer
    return answer
