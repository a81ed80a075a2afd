from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path

import pytest

from jellygui.domain.browse import PhotoQuery
from jellygui.domain.configs import Separator
from jellygui.domain.counts import CountBy
from jellygui.domain.intervals import wilson
from jellygui.domain.labels import Annotation
from jellygui.errors import JellyError
from jellygui.images.photo import Photo, read_photo
from jellygui.images.scan import FoundFile
from jellygui.jobs.export import COUNT_COLUMNS, IMAGE_COLUMNS, write_counts, write_images
from jellygui.jobs.ingest import ingest
from jellygui.jobs.read import read_labelled
from jellygui.jobs.spreadsheets import check_place
from jellygui.project import Project
from tests.support.drawn import SPECIES, draw, save_photo
from tests.support.hostile import as_ordinary_user
from tests.support.models import tiny_model
from tests.support.projects import classified, photo, read_in, said


def read(project: Project, path: Path, **details: object) -> Photo:
    """Draws a photograph, takes it into the project and reads it there."""
    save_photo(draw("moon_jellyfish", seed=1, size_px=(160, 120)), path, **details)  # type: ignore[arg-type]
    stat = path.stat()
    changes = project.files.add([FoundFile(path, stat.st_size, stat.st_mtime_ns)])
    photo = read_photo(path, side_px=64)
    project.files.record_read([(next(iter(changes.files)), photo)])
    return photo


def table(path: Path) -> list[list[str]]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_the_file_is_what_rfc_4180_says_with_a_mark_for_excel(
    project: Project, tmp_path: Path
) -> None:
    read(project, tmp_path / 'æ, “ø” "å".jpg', camera=("", "X, 1"))
    write_images(project, tmp_path / "images.csv")
    content = (tmp_path / "images.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfpath,")
    assert content.count(b"\r\n") == content.count(b"\n") == 2
    head, row = table(tmp_path / "images.csv")
    assert tuple(head) == IMAGE_COLUMNS
    assert row[0].endswith('æ, “ø” "å".jpg')
    assert row[5] == "X, 1"


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("  @SUM(A1)", "'  @SUM(A1)"),
        ("＝1+1", "'＝1+1"),  # noqa: RUF001
        ("\u200b=1+1", "'\u200b=1+1"),
        # Where numbers have a decimal comma, a spreadsheet splits cells at semicolons.
        ("ACME;=1+1;-2", "ACME;'=1+1;'-2"),
        ("a = b; c-d", "a = b; c-d"),
        ("ordinary", "ordinary"),
    ],
)
def test_no_cell_runs_as_a_formula(project: Project, tmp_path: Path, text: str, cell: str) -> None:
    photo = read(
        project, tmp_path / "a.jpg", taken_at=datetime(2024, 7, 9), latitude=-56.5, longitude=1.0
    )
    assert photo.latitude == -56.5
    identity = next(
        record.photograph.id for record in project.browsing.files() if record.photograph
    )
    project.labels.annotate([identity], Annotation(label=text))
    write_images(project, tmp_path / "images.csv")
    row = dict(zip(*table(tmp_path / "images.csv"), strict=True))
    assert row["annotation"] == row["label"] == cell
    assert row["latitude"] == "-56.5"


def test_names_from_anywhere_stay_one_cell(project: Project, tmp_path: Path) -> None:
    survey = tmp_path / "survey"
    survey.mkdir()
    names = ["line\n=break.jpg", "tab\t=1.jpg", b"caf\xe9.jpg".decode("utf-8", "surrogateescape")]
    made = []
    for name in names:
        try:
            (survey / name).write_bytes(b"")
        except (OSError, ValueError):
            continue  # not every system can hold every name
        made.append(name)
    if len(made) < len(names):
        pytest.skip("this system holds no such names")
    list(ingest(project, [survey]))
    write_images(project, tmp_path / "images.csv")
    found = [row[0] for row in table(tmp_path / "images.csv")[1:]]
    assert sorted(path.removeprefix(f"{survey}/") for path in found) == [
        "caf\\xe9.jpg",
        "line\n'=break.jpg",
        "tab\t'=1.jpg",
    ]


@pytest.mark.parametrize("name", ["b.jpg", "b.jelly", "b.jellymodel"])
def test_what_is_no_table_is_never_overwritten(project: Project, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"precious")
    for write in (write_counts, write_images):
        with pytest.raises(JellyError, match="is not a CSV file") as caught:
            write(project, tmp_path / name)
        assert ".csv" in caught.value.hint
    assert (tmp_path / name).read_bytes() == b"precious"
    (tmp_path / "old.csv").write_bytes(b"old")
    write_counts(project, tmp_path / "old.csv")
    assert (tmp_path / "old.csv").read_bytes() != b"old"


def test_a_place_is_refused_before_the_work(open_folder: Path) -> None:
    closed = open_folder / "closed"
    closed.mkdir(mode=0o555)

    def reason(path: Path) -> str:
        try:
            check_place(path)
        except JellyError as error:
            return error.message
        return ""

    assert reason(open_folder / "c.csv") == ""
    assert "its folder is not there" in reason(open_folder / "none" / "c.csv")
    assert "is not a file" in reason(closed)
    assert "nothing may be written" in as_ordinary_user(lambda: reason(closed / "c.csv"))


def test_each_photograph_has_its_day_and_who_says_it(project: Project, tmp_path: Path) -> None:
    (tmp_path / "2024-07-09").mkdir()
    read(project, tmp_path / "2024-07-09" / "a.jpg")
    write_images(project, tmp_path / "images.csv")
    row = dict(zip(*table(tmp_path / "images.csv"), strict=True))
    assert (row["time_taken"], row["day"], row["day_from"]) == ("", "2024-07-09", "name")


def test_a_filter_and_parts_can_be_written(project: Project, tmp_path: Path) -> None:
    for number, folder in enumerate(("a", "a", "b")):
        moment = datetime(2024, 7, 9 + number, 12)
        path = tmp_path / folder / f"{number}.jpg"
        save_photo(draw(SPECIES[number], seed=number, size_px=(64, 48)), path, taken_at=moment)
    list(ingest(project, [tmp_path / "a", tmp_path / "b"]))
    project.labels.label_files([1, 2], "moon_jellyfish")
    project.labels.label_files([3], "blue_jellyfish")
    list(read_labelled(project))
    query = PhotoQuery(label="moon_jellyfish")
    write_images(project, tmp_path / "images.csv", query)
    assert [Path(row[0]).name for row in table(tmp_path / "images.csv")[1:]] == ["0.jpg", "1.jpg"]
    write_counts(project, tmp_path / "counts.csv", query, by=CountBy.DAY)
    head, *rows = table(tmp_path / "counts.csv")
    assert head[:2] == ["day", "label"]
    files = head.index("files")
    assert [row[:2] for row in rows if row[files] != "0"] == [
        ["2024-07-09", "moon_jellyfish"],
        ["2024-07-10", "moon_jellyfish"],
    ]
    write_counts(project, tmp_path / "folders.csv", by=CountBy.FOLDER)
    counted = [row for row in table(tmp_path / "folders.csv")[1:] if row[files] != "0"]
    assert [(Path(row[0]).name, row[1], row[files]) for row in counted] == [
        ("a", "moon_jellyfish", "2"),
        ("b", "blue_jellyfish", "1"),
    ]


@pytest.mark.parametrize(
    ("name", "separator", "between", "comma"),
    [
        ("t.csv", None, ",", "."),
        ("t.csv", Separator.COMMA, ",", "."),
        ("t.csv", Separator.SEMICOLON, ";", ","),
        ("t.txt", Separator.SEMICOLON, ";", ","),
        ("t.csv", Separator.TAB, "\t", "."),
        ("t.tsv", None, "\t", "."),
        ("T.TSV", Separator.TAB, "\t", "."),
    ],
)
def test_cells_are_apart_as_the_name_promises_or_as_was_asked(
    project: Project,
    tmp_path: Path,
    name: str,
    separator: Separator | None,
    between: str,
    comma: str,
) -> None:
    read(project, tmp_path / "a, b; c.jpg", latitude=-56.5, longitude=1.25)
    for write, columns in ((write_counts, COUNT_COLUMNS), (write_images, IMAGE_COLUMNS)):
        write(project, tmp_path / name, separator=separator)
        with open(tmp_path / name, encoding="utf-8-sig", newline="") as file:
            head, *rows = csv.reader(file, delimiter=between)
        assert tuple(head) == columns
        assert {len(row) for row in rows} == {len(columns)}
    (row,) = rows
    assert row[0].endswith("a, b; c.jpg")
    assert row[3:5] == [f"-56{comma}5", f"1{comma}25"]


def test_how_many_answers_are_wrong_is_counted_however_many_photographs_each_stands_for(
    project: Project, tmp_path: Path
) -> None:
    moon, blue = "moon_jellyfish", "blue_jellyfish"
    ids = read_in(project, tmp_path, *(photo(n) for n in range(100)))
    rare = set(ids[:3])
    answers = [said(blue if file_id in rare else moon) for file_id in ids]
    classified(project, tiny_model(tmp_path / "m.jellymodel"), ids, *answers)
    check = project.checks.draw(20, seed=1)
    drawn = project.checks.files(check)
    for file_id in drawn:
        project.checks.answer(check, file_id, blue if file_id in rare else moon)
    # Of another model, which calls all of them moon jellyfish, those of few are wrong.
    second = tiny_model(tmp_path / "n.jellymodel", seed=1)
    classified(project, second, ids, *[said(moon)] * 100)
    project.models.use(second.model_id)
    write_counts(project, tmp_path / "counts.csv")
    head, *rows = table(tmp_path / "counts.csv")
    (row,) = (dict(zip(head, row, strict=True)) for row in rows if row[0] == moon)
    wrong = len(rare.intersection(drawn))
    assert (row["checked"], row["wrong"]) == ("20", str(wrong))
    assert round(float(row["error"]) * 20) != wrong  # in which each stands for those of its kind


def test_what_was_moved_counts_once_in_both_tables(project: Project, tmp_path: Path) -> None:
    read_in(project, tmp_path / "before", photo(1), photo(2))
    project.labels.label_files([1, 2], "moon_jellyfish")
    project.files.add([FoundFile(tmp_path / "now" / "0.jpg", 5, 1)])
    project.files.record_read([(3, photo(1))])
    project.files.record_missing([1, 2])
    write_images(project, tmp_path / "images.csv")
    head, *rows = table(tmp_path / "images.csv")
    found = [dict(zip(head, row, strict=True)) for row in rows]
    assert [(row["label"], row["annotation"], row["state"]) for row in found] == [
        ("", "moon_jellyfish", "missing"),  # it is 3 now
        ("moon_jellyfish", "moon_jellyfish", "missing"),  # what was found in it counts
        ("moon_jellyfish", "moon_jellyfish", "ok"),
    ]
    (moon,) = (row for row in project.counts.rows() if row.files)
    assert (moon.label, moon.files, moon.photographs) == ("moon_jellyfish", 2, 2)


def test_a_name_that_promises_tabs_gets_no_semicolons(project: Project, tmp_path: Path) -> None:
    with pytest.raises(JellyError, match="promises tabs"):
        write_counts(project, tmp_path / "t.tsv", separator=Separator.SEMICOLON)
    assert not (tmp_path / "t.tsv").exists()


def test_what_a_random_check_found_stands_in_the_rows_of_the_whole(
    project: Project, tmp_path: Path
) -> None:
    moon, blue = "moon_jellyfish", "blue_jellyfish"
    ids = read_in(project, tmp_path, *(photo(n) for n in range(20)))
    answers = [said(moon if n < 12 else blue, identified=n != 19) for n in range(20)]
    classified(project, tiny_model(tmp_path / "m.jellymodel", name="first"), ids, *answers)
    place = tmp_path / "counts.csv"
    write_counts(project, place)
    head, *rows = table(place)
    columns = ("checked", "wrong", "error", "error_low", "error_high", "check_model")
    first = head.index("checked")
    assert tuple(head[first : first + 6]) == columns
    assert {tuple(row[first : first + 6]) for row in rows} == {("",) * 6}
    check = project.checks.draw(20)
    for file_id in project.checks.files(check):
        project.checks.answer(check, file_id, blue)
    write_counts(project, place)
    found = {row[0]: row[first : first + 6] for row in table(place)[1:]}
    right, wrong = wilson(0, 7), wilson(12, 12)
    assert found[moon] == ["12", "12", "1.0", f"{wrong.low:.4f}", "1.0", "first"]
    assert found[blue] == ["7", "0", "0.0", "0.0", f"{right.high:.4f}", "first"]
    assert found["unidentified"] == [""] * 6
    # It speaks of all photographs, not of a day, a folder or what is filtered.
    write_counts(project, place, by=CountBy.FOLDER)
    assert {tuple(row[first + 1 : first + 7]) for row in table(place)[1:]} == {("",) * 6}
    write_counts(project, place, PhotoQuery(label=blue))
    assert {tuple(row[first : first + 6]) for row in table(place)[1:]} == {("",) * 6}
    # Another model: the same answers, its own figures, and with which one they were drawn.
    second = tiny_model(tmp_path / "n.jellymodel", seed=1, name="second")
    classified(project, second, ids, *[said(blue)] * 20)
    project.models.use(second.model_id)
    write_counts(project, place)
    rows = {row[0]: row for row in table(place)[1:]}
    assert rows[blue][head.index("model")] == "second"
    assert rows[blue][first : first + 2] == ["20", "0"]
    assert rows[blue][first + 5] == "first"


def test_how_many_there_are_stands_behind_what_was_counted(
    project: Project, tmp_path: Path
) -> None:
    moon, blue = "moon_jellyfish", "blue_jellyfish"
    ids = read_in(project, tmp_path, *(photo(n) for n in range(100)))
    answers = [said(moon if n < 80 else blue) for n in range(100)]
    classified(project, tiny_model(tmp_path / "m.jellymodel"), ids, *answers)
    place = tmp_path / "counts.csv"
    write_counts(project, place)
    head, *rows = table(place)
    assert tuple(head) == COUNT_COLUMNS
    first = head.index("estimate")
    of = slice(first, first + 3)
    assert head[of] == ["estimate", "estimate_low", "estimate_high"]
    assert {tuple(row[of]) for row in rows} == {("",) * 3}
    check = project.checks.draw(50, seed=1)
    for file_id in project.checks.files(check):
        project.checks.answer(check, file_id, blue if file_id % 8 == 0 or file_id > 80 else moon)
    write_counts(project, place)
    found = {row[0]: [float(n) for n in row[of] if n] for row in table(place)[1:]}
    assert sum(found[moon][:1] + found[blue][:1]) == pytest.approx(100)
    for label, there in ((moon, 70), (blue, 30)):
        value, low, high = found[label]
        assert low < value < high
        assert low <= there <= high
    assert found["unidentified"] == found["unclassified"] == found["copies"] == []
    # In each part where enough was checked.
    write_counts(project, place, by=CountBy.FOLDER)
    parted = {row[1]: [float(n) for n in row[1:][of] if n] for row in table(place)[1:]}
    assert parted == found
