"""The report of a survey: its numbers are those of counts.csv, as HTML and as PDF."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PIL import Image, ImageColor
from PySide6.QtGui import QFontDatabase

from jellygui.domain.clocks import CameraClock
from jellygui.domain.counts import CountRow
from jellygui.domain.lists import capital
from jellygui.domain.looks import colour_of
from jellygui.domain.species import ProjectSpecies
from jellygui.domain.taxa import Taxon
from jellygui.errors import JellyError
from jellygui.jobs.counting import counted
from jellygui.jobs.export import COUNT_COLUMNS, count_rows
from jellygui.jobs.survey_report import check_report, findings, write_report
from jellygui.project import Project
from jellygui.report import survey_counts, survey_page, survey_report
from jellygui.report.blocks import Cell, Chart, Paragraph, Report, Sheet
from jellygui.report.chart_parts import Words
from jellygui.report.pdf import as_pdf
from tests.report.test_html_pages import Outline
from tests.support.models import tiny_model
from tests.support.once import made_once
from tests.support.projects import classified, photo, read_in, said
from tests.support.projects import found as found_files
from tests.support.reported import HOSTILE, reported_survey

# No process of the suite may have two applications, one after the other.
pytestmark = pytest.mark.usefixtures("qapp")

MOMENT = datetime(2026, 7, 1, 12, tzinfo=UTC)


@pytest.fixture(scope="session")
def surveyed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    make = lambda folder: reported_survey(folder / "p.jelly")  # noqa: E731
    return made_once(tmp_path_factory, "reported", make) / "p.jelly"


def page_of(place: Path) -> str:
    with Project(place, read_only=True) as project:
        return survey_page(survey_report(findings(project, MOMENT)))


def table(outline: Outline, *words: str) -> list[str]:
    """The first table with all these words in its first row."""
    return next(t for t in outline.tables if t and all(word in t[0] for word in words))


def test_the_note_on_sightings_leads_to_the_rule(surveyed: Path) -> None:
    page = page_of(surveyed)
    assert page.index("sightings: by the rule below") < page.index("A sighting is a photograph")


def test_the_numbers_are_those_of_counts_csv(surveyed: Path) -> None:
    page = page_of(surveyed)
    shown = table(Outline(page), "sightings", "confirmed")
    with Project(surveyed, read_only=True) as project:
        rows = [
            dict(zip(COUNT_COLUMNS, row, strict=True))
            for row in count_rows(project, counted(project))
        ]
    assert len(shown) == 1 + len(rows)
    for row, words in zip(rows, shown[1:], strict=True):
        assert capital(str(row["common_name"])) in words
        numbers = [int(n.replace(",", "")) for n in re.findall(r"(?<![\d.])[\d,]+(?![\d.])", words)]
        for column in ("files", "photographs", "sightings", "confirmed"):
            assert row[column] in numbers
        if row["estimate"] is not None:
            limits = [f"{round(float(row[c])):,}" for c in ("estimate_low", "estimate_high")]
            assert limits[0] == limits[1] or " to ".join(limits) in words
        if row["mean_confidence"] is not None:
            assert f"{row['mean_confidence']:.2f}" in words


def test_a_report_stands_alone_and_tells_all(surveyed: Path) -> None:
    page = page_of(surveyed)
    outline = Outline(page)
    assert not {"script", "link", "img", "iframe", "object"} & {*outline.tags}
    assert not {"src", "href"} & {name for name, _ in outline.attributes}
    assert "url(" not in page
    assert outline.tags.count("svg") == 3  # by species, by day, map
    assert outline.headings == [
        "Counts and estimates",
        "By day",
        "By folder",
        "Stations and effort",
        "Random check",
        "Model",
        "What was not counted, and why",
        "Methods",
        "Versions",
    ]
    for words in (
        "Jellyfish of Anholt havn",
        "Ada Lovelace",
        "Kattegat",
        "CC BY 4.0",
        "2 days, 2024-07-09 to 2024-07-10; of 1 photograph the day is not known",
        "1 file",
        "it ends in the middle",
        "1 video",
        "No station",
        "100 photographs were drawn",
        "95 % interval",
        "Olofsson",
        "Without a position: 1 of the stations",
        "Made by JellyGUI",
        "2026-07-01 12:00 UTC",
    ):
        assert words in page, words
    by_day = table(outline, "Day", "Moon jellyfish")
    assert by_day[-1].strip().startswith("unknown")
    by_station = table(outline, "Station", "Moon jellyfish")
    assert len(by_station) == 1 + 6 + 1  # and what belongs to none
    effort = table(outline, "per unit")
    assert re.search(
        r"[\d.]+ per minute\s+[\d.]+ to [\d.]+", next(row for row in effort if "Moon" in row)
    )
    assert not re.search(r"\{|\bNone\b(?! of these)|\bnan\b", page.split("</style>")[1])


def test_clocks_and_those_who_labelled_are_told(surveyed: Path) -> None:
    with Project(surveyed, read_only=True) as project:
        found = findings(project, MOMENT)
    told = replace(
        found,
        clocks=[CameraClock(camera="TG-6", offset_s=4320)],
        labellers={"Ada": 80, "": 1},
    )
    page = survey_page(survey_report(told))
    assert page.count("TG-6 +1 h 12 min") == 2  # among the settings, and in the methods
    assert "somebody (1 photograph), Ada (80 photographs)" in page
    assert "as the cameras tell it" in survey_page(survey_report(found))


def test_a_picture_of_several_species_is_one_picture_and_max_n_is_told(surveyed: Path) -> None:
    with Project(surveyed, read_only=True) as project:
        found = findings(project, MOMENT)
    first, second, *others = sorted(found.rows, key=lambda row: -row.photographs)
    assert "MaxN" not in survey_page(survey_report(found))
    both = replace(
        second,
        photographs=second.photographs + 2,
        files=second.files + 2,
        beside=2,
        individuals=7,
        max_n=4,
    )
    told = replace(found, rows=[replace(first, individuals=9, max_n=1234), both, *others])
    assert (told.photographs, told.files) == (found.photographs, found.files)
    assert "1,234" in table(Outline(survey_page(survey_report(told))), "MaxN")[1]


def test_a_report_is_the_same_for_the_same_project_and_moment(surveyed: Path) -> None:
    assert page_of(surveyed) == page_of(surveyed)


def test_names_of_strangers_are_text(tmp_path: Path) -> None:
    place = tmp_path / "p.jelly"
    reported_survey(place, photographs=40, name=HOSTILE.replace("/", ""))
    with Project(place) as project:
        project.write(lambda c: c.execute("UPDATE species SET common_name = ?", [HOSTILE]))
        project.write(lambda c: c.execute("UPDATE model SET name = ?", [HOSTILE]))
    page = page_of(place)
    assert "script" not in Outline(page).tags
    assert "&lt;script&gt;" in page
    assert not {"\u202e", "\x1b"} & set(page)
    with Project(place, read_only=True) as project:
        write_report(project, html=None, pdf=tmp_path / "r.pdf", made_at=MOMENT)
    assert "<script>" in text_of(tmp_path / "r.pdf")


def test_names_are_told_with_their_authority_and_number(tmp_path: Path) -> None:
    place = tmp_path / "p.jelly"
    with Project(place) as project:
        read_in(project, tmp_path, photo(1))
        project.species.take(
            [
                (
                    "",
                    Taxon(
                        common_name="salp",
                        scientific_name="Salpa sp.",
                        rank="Genus",
                        authority="Forsskål, 1775",
                        aphia_id=137214,
                    ),
                ),
                ("", Taxon(common_name="nobody", scientific_name="Nemo nullius")),
                ("", Taxon(common_name="comb jelly", scientific_name="Beroe", rank="Genus")),
            ]
        )
    shown = table(Outline(page_of(place)), "authority", "AphiaID")
    assert len(shown) == 2
    assert all(word in shown[1] for word in ("Salpa sp.", "Forsskål, 1775", "Genus", "137214"))
    for name in ("Salpa sp.", "Nemo nullius", "Beroe"):
        assert f"<i>{name}</i>" in page_of(place)


def test_what_does_not_exist_is_said(tmp_path: Path) -> None:
    with Project(tmp_path / "Survey of Åse.jelly"):
        pass
    page = page_of(tmp_path / "Survey of Åse.jelly")
    Outline(page)
    for words in (
        "<h1>Survey of Åse</h1>",
        "nobody is named",
        "nobody has chosen one",  # of the licences
        "No model was used",
        "The survey has no stations",
        "Nobody has answered a random check",
        "The day of no photograph is known",
        "Nothing was left out",
    ):
        assert words in page, words


# As of a desktop that nobody has set up: nothing is fetched, kept or asked.
_BROWSER = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --hide-scrollbars "
    "--disable-background-networking --disable-component-update --disable-sync "
    "--enable-logging=stderr --window-size=900,3600"
)


@pytest.mark.skipif(shutil.which("chromium") is None, reason="no Chromium is installed")
@pytest.mark.parametrize("is_dark", [False, True])
def test_a_browser_shows_the_page_and_blocks_nothing_of_it(
    surveyed: Path, tmp_path: Path, *, is_dark: bool
) -> None:
    """Paper, a chart and the map's sea have the colours of the look; nothing is refused."""
    page, picture, printed = (tmp_path / name for name in ("r.html", "r.png", "r.pdf"))
    page.write_text(page_of(surveyed), encoding="utf-8")
    look = f"--blink-settings=preferredColorScheme={0 if is_dark else 1}"
    ways = [f"--screenshot={picture}", f"--print-to-pdf={printed}"]
    for way in ways if is_dark else ways[:1]:
        done = subprocess.run(
            [
                "chromium",
                *_BROWSER.split(),
                f"--user-data-dir={tmp_path / 'user'}",
                look,
                way,
                page,
            ],
            capture_output=True,
            text=True,
            timeout=120,
            check=True,
        )
        assert "CONSOLE" not in done.stderr, done.stderr
    with Image.open(picture) as shown:
        colours = {colour for _, colour in shown.convert("RGB").getcolors(1 << 24)}
    for light, dark in (("#ffffff", "#14181d"), ("#eef4f8", "#18222b"), ("#e3e0d8", "#33373a")):
        assert ImageColor.getrgb(dark if is_dark else light) in colours
    if is_dark:  # paper stays white
        document = pypdfium2.PdfDocument(printed)
        pixels = np.asarray(document[0].render().to_pil().convert("RGB"))
        document.close()
        assert (pixels[0, 0] == 255).all()
        assert "Methods" in text_of(printed)


def text_of(place: Path) -> str:
    document = pypdfium2.PdfDocument(place)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_a_pdf_has_whole_pages_of_a4_with_numbers_and_the_same_text(
    surveyed: Path, tmp_path: Path
) -> None:
    place = tmp_path / "r.pdf"
    with Project(surveyed, read_only=True) as project:
        write_report(project, html=None, pdf=place, made_at=MOMENT)
        found = findings(project, MOMENT)
    document = pypdfium2.PdfDocument(place)
    pages = len(document)
    assert pages > 2
    colours: set[str] = set()
    for number, page in enumerate(document, start=1):
        assert page.get_size() == pytest.approx((595, 842), abs=1)
        words = page.get_textpage().get_text_range()
        assert f"Page {number} of {pages}" in words
        picture = page.render(scale=1).to_pil().convert("RGB")
        pixels = np.asarray(picture)
        assert (pixels[:, :28] == 255).all()  # nothing stands in the margins
        assert (pixels[:, -28:] == 255).all()
        assert (pixels < 128).any()
        colours |= {f"#{r:02X}{g:02X}{b:02X}" for _, (r, g, b) in picture.getcolors(1 << 24)}
    document.close()
    text = re.sub(r"\s+", " ", text_of(place))
    for words in (
        "Jellyfish of Anholt havn",
        "Counts and estimates",
        "Moon jellyfish",
        "Random check",
        "Methods",
        "Olofsson",
        found.photographs_hash[:20],
    ):
        assert words in text, words
    there = [kind for kind in found.species if found.row(kind.key).photographs]
    assert {colour_of(kind) for kind in there} <= colours
    for row in found.rows:
        assert f"{row.photographs:,}" in text
    data = place.read_bytes()
    assert b"/FontFile" in data  # fonts are embedded


def test_without_any_font_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda: [])
    with pytest.raises(JellyError, match="this computer has no font"):
        as_pdf(Report(title="Rows", blocks=[], foot=""))


def test_many_species_have_several_charts_that_fit_on_a_page(surveyed: Path) -> None:
    with Project(surveyed, read_only=True) as project:
        found = findings(project, MOMENT)
    species = [ProjectSpecies(key=f"k{n}", common_name=f"jelly {n}", place=n) for n in range(100)]
    rows = [CountRow(label=f"k{n}", common_name=f"jelly {n}", photographs=n) for n in range(100)]
    report = survey_report(replace(found, species=species, rows=rows))
    charts = [
        b.drawing
        for b in report.blocks
        if isinstance(b, Chart) and b.drawing.name == "Photographs by species"
    ]
    names = [
        part.text
        for chart in charts
        for part in chart.parts
        if isinstance(part, Words) and part.text.startswith("Jelly ")
    ]
    assert names == [f"Jelly {n}" for n in range(1, 100)]
    assert all(chart.height < 900 for chart in charts)
    assert len(charts) == 4


def test_of_very_many_days_the_first_are_told(
    surveyed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(survey_counts, "_MOST_ROWS", 1)
    page = page_of(surveyed)
    assert "These are the first 1 of " in page
    assert "counts.csv can tell all." in page


def test_rows_are_whole_and_heads_come_again_on_every_page(tmp_path: Path) -> None:
    rows = [[Cell(f"row {n}\nsecond line of {n}"), Cell(f"{n}")] for n in range(120)]
    place = tmp_path / "r.pdf"
    sheet = Sheet(head=["Name of it", "number"], rows=rows)
    place.write_bytes(as_pdf(Report(title="Rows", blocks=[sheet], foot="foot")))
    document = pypdfium2.PdfDocument(place)
    seen = []
    for page in document:
        words = page.get_textpage().get_text_range()
        assert "Name of it" in words
        first = re.findall(r"row (\d+)", words)
        assert first == re.findall(r"second line of (\d+)", words)
        seen += [int(n) for n in first]
    document.close()
    assert seen == list(range(120))


def test_what_lies_there_is_kept_unless_it_is_one_of_ours(surveyed: Path, tmp_path: Path) -> None:
    html, pdf = tmp_path / "r.html", tmp_path / "r.pdf"
    with Project(surveyed, read_only=True) as project:
        write_report(project, html=html, pdf=pdf)
        check_report(html=html, pdf=pdf, is_asked=False)
        for place in (html, pdf):
            place.write_bytes(b"%PDF-1.4 precious")
        for wanted in ({"html": html, "pdf": None}, {"html": None, "pdf": pdf}):
            with pytest.raises(JellyError, match="is not a report of this program"):
                check_report(**wanted, is_asked=False)
            check_report(**wanted, is_asked=True)
        (tmp_path / "folder.pdf").mkdir()
        with pytest.raises(JellyError, match="cannot be written"):
            write_report(project, html=None, pdf=tmp_path / "folder.pdf")


def methods_of(project: Project) -> str:
    """The paragraph on the methods."""
    blocks = survey_report(findings(project, MOMENT)).blocks
    (words,) = [
        b.text for b in blocks if isinstance(b, Paragraph) and b.framed and " evaluated" in b.text
    ]
    return words


def test_a_check_that_is_still_to_be_answered_hides_none_before_it(
    surveyed: Path, tmp_path: Path
) -> None:
    place = Path(shutil.copy(surveyed, tmp_path / "p.jelly"))
    with Project(place) as project:
        project.checks.draw(10, seed=2)
        words = methods_of(project)
    assert "A random sample of 100 photographs was drawn" in words
    assert "Checks before it" not in words
    assert "Nobody has answered a random check" not in page_of(place)


def test_methods_tell_of_no_estimate_where_people_have_named_all(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        read_in(project, tmp_path, photo(1), photo(2))
        project.labels.label_files([1, 2], "moon_jellyfish")
        words = methods_of(project)
    assert "who have named all photographs; none is estimated" in words
    assert "post-stratification" not in words
    assert "No model was used." in words
    assert "Dot and whisker" not in page_of(tmp_path / "p.jelly")


def test_methods_and_zeros_are_of_what_was_looked_at(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        ids = read_in(
            project, tmp_path, *(photo(n, taken_at=datetime(2024, 7, 9 + n // 2)) for n in range(4))
        )
        project.files.add(found_files(tmp_path, "new.jpg"))
        model = tiny_model(tmp_path / "m.jellymodel", name="first")
        classified(project, model, [])
        assert "which is in use, has classified none" in methods_of(project)
        classified(project, model, ids[:2], *2 * [said("moon_jellyfish")])
        words = methods_of(project)
    assert "4 photographs in 5 files were evaluated (1 file not read yet left out)" in words
    assert "2 of them were classified with JellyGUI" in words
    outline = Outline(page_of(tmp_path / "p.jelly"))
    looked_at, not_yet, *_ = (row.split() for row in table(outline, "Day", "all photographs")[1:])
    assert (looked_at[0], looked_at[-1]) == ("2024-07-09", "2")
    assert "\N{EN DASH}" not in looked_at
    assert (not_yet[0], not_yet[-1]) == ("2024-07-10", "2")
    assert {*not_yet[1:-1]} == {"\N{EN DASH}"}
    assert any(
        "1 file: what they show nobody knows" in str(row)
        for shown in outline.tables
        for row in shown
    )


def test_a_check_of_an_earlier_version_was_drawn_without_strata(
    surveyed: Path, tmp_path: Path
) -> None:
    with Project(Path(shutil.copy(surveyed, tmp_path / "p.jelly"))) as project:
        assert "Neyman allocation" in methods_of(project)
        project.write(lambda c: c.execute("UPDATE check_photograph SET stratum = '', weight = 1"))
        words = methods_of(project)
    assert "was drawn from 300 that nobody had labelled; 100 were labelled" in words
    assert "Neyman" not in words


def test_a_pdf_of_somebody_else_is_kept_whatever_it_is_called(tmp_path: Path) -> None:
    title = "JellyGUI handbook".encode("utf-16-be")
    place = tmp_path / "handbook.pdf"
    place.write_bytes(b"%PDF-1.4\n1 0 obj\n<<\n/Title (\xfe\xff" + title + b")\n/Creator (TeX)\n>>")
    with pytest.raises(JellyError, match="is not a report of this program"):
        check_report(html=None, pdf=place, is_asked=False)
