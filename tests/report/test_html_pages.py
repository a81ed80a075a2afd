from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from jellygui.domain.comparison import FROM_SCRATCH, between
from jellygui.domain.events import Evaluated
from jellygui.errors import JellyError
from jellygui.report import comparison_page, evaluation_page, write_page
from tests.support.contestants import contestant, papers_five

HOSTILE = '<script>alert("x")</script>\u202e\x1b'
EMPTY = {"meta", "br", "line", "path", "circle"}


class Outline(HTMLParser):
    """Tables as rows of text, headings, and whether every element is closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.tables: list[list[str]] = []
        self.headings: list[str] = []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in EMPTY:
            self.open.append(tag)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append("")
        elif tag == "h2":
            self.headings.append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "tr" in self.open:
            self.tables[-1][-1] += f" {data.strip()}"
        if "h2" in self.open:
            self.headings[-1] += data


def evaluated(name: str = "moon-1") -> Evaluated:
    made = contestant("resnet18", accuracy=0.8)
    return Evaluated(measurement=made.test, seen=False, calibration=made.calibration, model=name)


def pages() -> dict[str, str]:
    five = papers_five()
    contest = between(five[4], five[3])
    return {
        "comparison": comparison_page(five, facts=[("Computer", "a processor")]),
        "one network": comparison_page(five[3:4], facts=[], waiting=["vgg16"]),
        "evaluation": evaluation_page([evaluated()], [], title="One", facts=[("Model", "m")]),
        "two models": evaluation_page(
            [evaluated("a"), evaluated("b")], [contest], title="Two", facts=[]
        ),
        "how far down": evaluation_page(
            [evaluated("a"), evaluated("b"), evaluated("c")],
            [contest, contest],
            title="x",
            facts=[],
        ),
    }


@pytest.mark.parametrize(
    "kind", ["comparison", "one network", "evaluation", "two models", "how far down"]
)
def test_a_page_stands_alone_in_light_dark_and_print(kind: str) -> None:
    page = pages()[kind]
    outline = Outline(page)
    assert not {"script", "link", "img", "iframe", "object"} & {*outline.tags}
    assert not {"src", "href"} & {name for name, _ in outline.attributes}
    assert "url(" not in page
    assert "@import" not in page
    policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    head = page[: page.index("<title>")]
    assert f'<meta http-equiv="Content-Security-Policy" content="{policy}">' in head
    assert not re.search(r"https?:", page)
    assert "prefers-color-scheme: dark" in page
    assert "@media print" in page


def test_what_comes_from_files_is_escaped() -> None:
    five = papers_five()
    made = contestant("resnet18", accuracy=0.8, started_from=HOSTILE)
    names = dict.fromkeys(made.test.species, HOSTILE)
    compared = comparison_page([made], facts=[(HOSTILE, HOSTILE)], names=names)
    measured = evaluation_page(
        [evaluated(HOSTILE), evaluated("b")],
        [between(five[4], five[3]).model_copy(update={"new": HOSTILE, "lost": ("moon_jellyfish",)})]
        * 2,
        title=HOSTILE,
        facts=[("Model", HOSTILE)],
        names=names,
    )
    for page in (compared, measured):
        assert "script" not in Outline(page).tags
        assert "&lt;script&gt;" in page
        assert r"&lt;/script&gt;\u202e\x1b" in page
        assert not {"\u202e", "\x1b"} & set(page)


def test_a_network_without_pretrained_weights_says_so_in_every_table() -> None:
    networks = [
        contestant("alexnet", accuracy=0.5, started_from=""),
        contestant("resnet18", accuracy=0.8),
    ]
    page = comparison_page(networks, facts=[])
    tables = [table for table in Outline(page).tables if any("AlexNet" in row for row in table)]
    assert len(tables) == 4
    for table in tables:
        assert any("AlexNet" in row and FROM_SCRATCH in row for row in table)
        assert not any("ResNet18" in row and FROM_SCRATCH in row for row in table[1:])
    assert "no conclusion is drawn from it" in page
    assert "Nothing can be said of the order" in page


def test_the_figures_are_those_that_were_measured() -> None:
    five = papers_five()
    page = comparison_page(five, facts=[])
    outline = Outline(page)
    main = next(table for table in outline.tables if table and "multiply-" in table[0])
    for made in five:
        row = next(row for row in main if f" {made.title} " in row)
        for figure in (
            f"{made.accuracy.value:.1%}",
            f"{made.accuracy.low:.1%}",
            f"{made.test.macro_f1.value:.1%}",
            f"{made.parameters:,}",
            f"{made.images_per_s:,.0f}",
        ):
            assert figure in row
    protocols = next(table for table in outline.tables if table and "protocol" in table[0])
    assert all(any(f"{made.paper_protocol.mean:.1%}" in row for row in protocols) for made in five)
    epochs = outline.tables[-1]
    assert len(epochs) == 2 + 30
    assert f"{five[0].curve[6].training_accuracy:.1%}" in epochs[2 + 6]
    # A training and a validation curve for each network.
    assert len(re.findall(r'<path d="M[^"]*" class="curve s\d"', page)) == 5 + 1
    assert len(re.findall(r'<path d="M[^"]*" class="curve s\d dashed"', page)) == 5
    assert any("pruned against unpruned" in heading for heading in outline.headings)


def test_a_network_without_validation_or_test_photographs_is_shown_too() -> None:
    made = contestant("resnet18", accuracy=0.8)
    bare = made.model_copy(
        update={
            "curve": tuple(p.model_copy(update={"validation_accuracy": None}) for p in made.curve),
            **{
                name: getattr(contestant("resnet18", accuracy=0, photographs=0), name)
                for name in ("test", "accuracy", "answers", "calibration")
            },
        }
    )
    page = comparison_page([bare], facts=[])
    assert not re.search(r'class="curve s\d dashed"', page)
    main = next(table for table in Outline(page).tables if table and "multiply-" in table[0])
    assert "%" not in main[1]
    Outline(comparison_page([bare, contestant("vgg16", accuracy=0.5)], facts=[]))


def test_a_page_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    write_page(tmp_path / "a.html", "ü")
    assert (tmp_path / "a.html").read_bytes() == "ü".encode()
    with pytest.raises(JellyError, match="cannot be written"):
        write_page(tmp_path / "a.html" / "b.html", "x")


def test_a_network_that_the_paper_does_not_have_is_marked_and_says_nothing_of_its_order() -> None:
    networks = [
        contestant("resnet18", accuracy=0.8),
        contestant("efficientnet_lite0", accuracy=0.9),
    ]
    page = comparison_page(networks, facts=[])
    assert page.count("EfficientNet-Lite0<small>not in the paper; from imagenet") == 3
    assert "ResNet18<small>from imagenet" in page
    assert "EfficientNet-Lite0: " not in page.split("<h2>The networks</h2>")[0]
