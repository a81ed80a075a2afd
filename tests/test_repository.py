"""What must stay true of the files of this repository."""

from __future__ import annotations

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
                assert link.startswith("https:") or (path.parent / link).exists(), (path, link)


def test_the_code_that_the_documents_name_is_there() -> None:
    """A path in quotes is one of this folder or of the package."""
    for path in (ROOT / f"{name}.md" for name in ("ARCHITECTURE", "CONTRIBUTING", "SECURITY")):
        for named in re.findall(r"`([a-z_/]+\.(?:py|txt|toml))", path.read_text(encoding="utf-8")):
            assert (ROOT / named).exists() or (ROOT / "jellygui" / named).exists(), (path, named)


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
