"""What must stay true of the files of this repository."""

from __future__ import annotations

import ast
import itertools
import re
import subprocess
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from jellygui import paths
from tests.support.draw_samples import draw_samples
from tests.support.drawn import SPECIES

ROOT = Path(__file__).parents[1]
LARGEST_WEIGHTS = 20_000_000
LARGEST_ONNX = 2_500_000
MOST_PARAMETERS = 2_000_000
# After these stations of the walk a person goes on, or what has been learned or told comes back.
LEADS_ELSEWHERE = {3, 14, 16, 17}


def tracked() -> list[Path]:
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        pytest.skip("not a git checkout")
    names = [name.decode() for name in done.stdout.split(b"\0") if name]
    return [ROOT / name for name in names if (ROOT / name).is_file()]


def test_no_registry_and_no_machine_is_named() -> None:
    hosts = ("pypi" + ".org", "pythonhosted" + ".org", "download." + "pytorch.org")
    places = ("/work/" + "main", "/work/" + "shared", "/opt/" + "pypi", "/root/" + ".")
    for path in tracked():
        if path.suffix in (".py", ".md", ".toml", ".txt", ".sh", ".spec", "") and path != Path(
            __file__
        ):
            text = path.read_text(encoding="utf-8", errors="replace")
            found = [word for word in hosts + places if word in text]
            assert not found, f"{path} names {found}"


def test_what_the_documents_link_to_is_there() -> None:
    for path in tracked():
        if path.suffix == ".md":
            for link in re.findall(r"\]\(([^)#]+)\)", path.read_text(encoding="utf-8")):
                # A page of the guide that a language lacks is the English one.
                places = (path.parent / link, path.parents[1] / "en" / link)
                assert link.startswith("https:") or any(map(Path.exists, places)), (path, link)


def test_the_code_that_the_documents_name_is_there() -> None:
    """A path in quotes is one of this folder or of the package."""
    for path in (ROOT / f"{name}.md" for name in ("ARCHITECTURE", "CONTRIBUTING", "SECURITY")):
        for named in re.findall(r"`([a-z_/]+\.(?:py|txt|toml))", path.read_text(encoding="utf-8")):
            assert (ROOT / named).exists() or (ROOT / "jellygui" / named).exists(), (path, named)


def defined(path: Path) -> dict[str, set[str]]:
    """The names that a module defines, of classes with those of their members."""
    found: dict[str, set[str]] = {}
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef):
            members = [part for part in node.body if isinstance(part, ast.FunctionDef)]
            found[node.name] = {part.name for part in members}
        elif isinstance(node, ast.FunctionDef):
            found[node.name] = set()
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            found |= {part.id: set() for part in ast.walk(node) if isinstance(part, ast.Name)}
    return found


def named_in(text: str) -> list[tuple[Path, str, str]]:
    """What a text names as `place.py: Name` or `place.py: Class.member`."""
    found = re.findall(r"`([a-z_/]+\.py): (\w+)(?:\.(\w+))?`", text)
    return [(ROOT / "jellygui" / place, name, member) for place, name, member in found]


def test_each_function_that_the_documents_name_is_there() -> None:
    for document in ("ARCHITECTURE", "CONTRIBUTING", "SECURITY"):
        for path, name, member in named_in((ROOT / f"{document}.md").read_text(encoding="utf-8")):
            names = defined(path)
            assert name in names, (document, path, name)
            assert not member or member in names[name], (document, path, name, member)


def test_the_parts_of_a_project_are_those_that_are_told() -> None:
    made = (ROOT / "jellygui" / "project" / "project.py").read_text(encoding="utf-8")
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    told = text.split("(`project/part.py`): ")[1].split(". ")[0]
    assert re.findall(r"`(\w+)`", told) == re.findall(r"self\.([a-z]+) = ", made)


def test_the_walk_from_a_key_to_the_next_model_has_eighteen_stations_that_lead_on() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    walk = text.split("## From a key to the next model")[1].split("\n## ")[0]
    stations = re.findall(r"^\d+\. (.*(?:\n    .*)*)", walk, re.MULTILINE)
    assert len(stations) == 18
    places = [named_in(station) for station in stations]
    assert all(places)
    for number, (before, after) in enumerate(itertools.pairwise(places), start=1):
        if number in LEADS_ELSEWHERE:
            continue
        _, name, member = after[0]
        code = "".join(path.read_text(encoding="utf-8") for path, _, _ in before)
        assert re.search(rf"\b{member or name}\b", code), (number, name, member)


def test_no_model_names_the_computer_that_made_it() -> None:
    """The exporter notes for every layer which line of which file it came from."""
    for path in (ROOT / "resources" / "models").iterdir():
        assert b'File "' not in path.read_bytes(), path


def test_weights_are_small() -> None:
    for path in (ROOT / "resources").rglob("*"):
        assert not path.is_file() or path.stat().st_size <= LARGEST_WEIGHTS, path


@pytest.mark.parametrize(
    ("place", "architecture", "keys", "owed"),
    [
        (0, "efficientnet_lite0", (*SPECIES, "none_of_these"), ("CC BY 4.0", "Apache License 2.0")),
        (1, "resnet18", SPECIES, ("CC BY 4.0", "Tiny ImageNet")),
    ],
)
def test_the_bundled_models_are_as_small_as_they_must_be(
    place: int, architecture: str, keys: tuple[str, ...], owed: tuple[str, ...]
) -> None:
    from jellygui.modelfile import read_model

    model = read_model(paths.bundled_models()[place])
    assert model.card.architecture == architecture
    assert model.card.parameters <= MOST_PARAMETERS
    assert model.card.precision == "int8"
    assert model.sizes["classifier.onnx"] <= LARGEST_ONNX
    assert model.card.species_keys == keys
    assert all(words in " ".join(model.card.attribution) for words in owed)
    assert model.card.licence


@pytest.mark.parametrize("model", paths.bundled_models(), ids=lambda path: path.stem)
def test_a_model_holds_no_photograph(model: Path) -> None:
    with zipfile.ZipFile(model) as archive:
        for name in archive.namelist():
            data = archive.read(name)
            assert b"\xff\xd8\xff\xe0\x00\x10JFIF" not in data
            assert b"\x89PNG\r\n" not in data


def test_the_samples_are_those_that_the_script_draws(tmp_path: Path) -> None:
    drawn = draw_samples(tmp_path)
    kept = sorted(p for p in paths.resource("sample_images").rglob("*") if p.is_file())
    assert [p.relative_to(tmp_path) for p in sorted(drawn)] == [
        p.relative_to(paths.resource("sample_images")) for p in kept
    ]
    readable = 0
    for path in kept:
        with (
            Image.open(path) as image,
            Image.open(tmp_path / path.relative_to(paths.resource("sample_images"))) as again,
        ):
            try:
                image.load()
            except OSError:
                continue
            readable += 1
            difference = [
                abs(a - b)
                for a, b in zip(
                    image.resize((8, 8)).tobytes(), again.resize((8, 8)).tobytes(), strict=True
                )
            ]
            assert max(difference) < 12
    assert (len(kept), readable) == (24, 23)
