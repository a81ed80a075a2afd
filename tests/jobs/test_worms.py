"""WoRMS is asked for what is certain of names; a server of our own answers as it does."""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest

from jellygui.domain.species import ProjectSpecies
from jellygui.domain.taxa import Taxon
from jellygui.errors import JellyError
from jellygui.jobs import worms
from jellygui.jobs.worms import ask_worms, names_to_ask
from tests.support.register import Register, answering, record

LISTED = [
    ProjectSpecies(key=key, common_name=key, scientific_name=name, place=place)
    for place, (key, name) in enumerate(
        (
            ("moon", "Aurelia aurita"),
            ("barrel", "Rhizostoma octopus"),
            ("salp", "Salpa sp."),
            ("lion", "Cyanea cf. capillata"),
            ("twins", "Aurelia"),
            ("nobody", "Nemo nullius"),
            ("unnamed", ""),
            ("unsure_genus", "cf. Snowella"),
        )
    )
]


@pytest.fixture
def register() -> Iterator[Register]:
    with answering(
        record(135306, "Aurelia aurita", "(Linnaeus, 1758)"),
        record(
            135336,
            "Rhizostoma octopus",
            "(Gmelin, 1791)",
            status="unaccepted",
            accepted=(135304, "Rhizostoma pulmo", "(Macri, 1778)"),
        ),
        record(137214, "Salpa", "Forsskål, 1775", rank="Genus"),
        record(135254, "Cyanea", "Péron & Lesueur, 1810", rank="Genus"),
        record(135263, "Aurelia", "Lamarck, 1816", rank="Genus"),
        record(999999, "Aurelia", "Somebody, 1900", rank="Genus", status="unaccepted"),
        record(888888, "Nemo nullius", "Nobody, 1900", status="deleted"),
    ) as answers:
        yield answers


def test_records_are_taken_where_there_is_one_of_just_that_name(register: Register) -> None:
    table = ask_worms(LISTED, LISTED, register.address)
    (asked,) = register.asked
    query = parse_qs(urlsplit(asked).query)
    assert query == {
        "scientificnames[]": [
            "Aurelia aurita",
            "Rhizostoma octopus",
            "Salpa",
            "Cyanea",
            "Aurelia",
            "Nemo nullius",
        ],
        "like": ["false"],
        "marine_only": ["false"],
    }
    assert query["scientificnames[]"] == list(names_to_ask(LISTED).values())
    rows = {row.key or row.name: row for row in table.rows}
    assert rows["moon"].taxon == Taxon(
        common_name="moon",
        scientific_name="Aurelia aurita",
        authority="(Linnaeus, 1758)",
        aphia_id=135306,
        rank="Species",
    )
    synonym = rows["barrel"].taxon
    assert synonym is not None
    assert (synonym.scientific_name, synonym.aphia_id) == ("Rhizostoma pulmo", 135304)
    assert synonym.authority == "(Macri, 1778)"
    lion = rows["lion"].taxon
    assert lion is not None  # the number is that of the genus, which alone is certain
    assert (lion.scientific_name, lion.aphia_id, lion.rank) == (
        "Cyanea cf. capillata",
        135254,
        "Genus",
    )
    assert rows["Aurelia"].taxon is None
    assert "several of that name: 135263 (Lamarck, 1816), 999999" in rows["Aurelia"].words
    assert rows["nobody"].taxon is not None
    assert rows["nobody"].taxon.aphia_id is None
    assert "has not found it" in rows["nobody"].words


def test_nothing_found_is_no_fault(register: Register) -> None:
    register.status = 204
    table = ask_worms(LISTED[:1], LISTED, register.address)
    assert table.rows[0].words == "as it is in the list; the register has not found it"


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (500, b"", "cannot be reached"),
        (404, b"", "cannot be reached"),
        (200, b"<html>", "has not answered"),
        (200, b"[]", "has not answered"),
        (200, b"[[7]]", "has not answered"),
        (200, b"[" * 100_000, "has not answered"),
        (200, b"{}", "has not answered"),
        (200, b'[[{"AphiaID": "x; DROP"}]]', ""),
    ],
)
def test_an_answer_that_is_none_is_said(
    register: Register, status: int, body: bytes, words: str
) -> None:
    register.status, register.body = status, body
    if words:
        with pytest.raises(JellyError, match=words):
            ask_worms(LISTED[:1], LISTED, register.address)
    else:
        assert ask_worms(LISTED[:1], LISTED, register.address).rows[0].taxon is not None


def test_without_a_network_it_is_said_and_nothing_hangs() -> None:
    server = HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    address = f"http://127.0.0.1:{server.server_address[1]}"
    server.server_close()  # nobody listens there
    with pytest.raises(JellyError, match="WoRMS cannot be reached"):
        ask_worms(LISTED, LISTED, address)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b" " * 1_000_001 + b"[[]]", id="large"),
        pytest.param(itertools.repeat(b"[" * 65_536), id="without an end"),
        pytest.param(b'[["' + b"\xff" * 100 + b'"]]', id="no letters"),
        pytest.param(b"[[" + b"9" * 5000 + b"]]", id="no number"),
        pytest.param(b'[{"AphiaID": 1}]', id="no list"),
        pytest.param(b'["AphiaID"]', id="a text"),
        pytest.param(b"[true]", id="a truth"),
        pytest.param(b'{"a": {"AphiaID": 1}}', id="by names"),
        pytest.param(b"[null, null]", id="too many"),
    ],
)
def test_what_a_hostile_register_answers_is_bounded(register: Register, body: bytes) -> None:
    register.body = body
    with pytest.raises(JellyError, match="has not answered as it says it does") as caught:
        ask_worms(LISTED[:1], LISTED, register.address)
    assert len(caught.value.message) < 200


@pytest.mark.parametrize(
    "elsewhere",
    ["file:///etc/passwd", "ftp://127.0.0.1:1/x", "http://127.0.0.1:1/x", "//evil", "data:,[[]]"],
)
def test_the_register_sends_nobody_elsewhere(register: Register, elsewhere: str) -> None:
    register.status, register.location = 302, elsewhere
    with pytest.raises(JellyError, match="cannot be reached"):
        ask_worms(LISTED[:1], LISTED, register.address)
    assert len(register.asked) == 1
    register.location = f"{register.address}/again"
    with pytest.raises(JellyError, match="cannot be reached"):
        ask_worms(LISTED[:1], LISTED, register.address)
    assert len(register.asked) == 2


def test_an_answer_that_trickles_is_not_waited_for(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worms, "_PATIENCE_S", 0.2)
    is_over = threading.Event()

    def trickle() -> Iterator[bytes]:
        while not is_over.wait(0.02):
            yield b" "

    register.body = trickle()
    try:
        with pytest.raises(JellyError, match="it takes too long to answer"):
            ask_worms(LISTED[:1], LISTED, register.address)
    finally:
        is_over.set()
        for thread in threading.enumerate():
            if thread.name == "worms":
                thread.join()


@pytest.mark.parametrize(
    "value", [{"a": 1}, [1], True, -3, 0.5, 1e300, "1; DROP", "7" * 4000, 2**70, "<b>7</b>"]
)
def test_values_of_no_kind_are_said_by_row_or_left(register: Register, value: object) -> None:
    one = record(7, "Aurelia aurita", "L.")
    for name in one:
        changed = one | {name: value}
        register.body = json.dumps([[changed]]).encode()
        (row,) = ask_worms(LISTED[:1], LISTED, register.address).rows
        assert len(row.words) < 500
        if row.taxon is not None:
            assert row.taxon.aphia_id is None or 0 < row.taxon.aphia_id < 2**31
            assert all(len(str(said)) <= 200 for said in vars(row.taxon).values())


def test_thousands_of_one_name_are_said_in_short(register: Register) -> None:
    same = [record(n, "Aurelia aurita", "\u202e" + "Z" * 90) for n in range(1, 2001)]
    register.body = json.dumps([same]).encode()
    (row,) = ask_worms(LISTED[:1], LISTED, register.address).rows
    assert row.taxon is None
    assert "several of that name: 1 (" in row.words
    assert "and 1,997 more" in row.words
    assert len(row.words) < 400
