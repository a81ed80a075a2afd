"""What can be said of the installers without building them."""

from __future__ import annotations

import ast
import configparser
import importlib.util
import plistlib
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
import yaml
from PIL import Image

from jellygui import __version__
from tests.support import languages

PACKAGING = Path(__file__).parents[1] / "packaging"
WORKFLOWS = PACKAGING.parent / ".github" / "workflows"
ENDINGS = {"jelly", "jellymodel"}


@pytest.fixture(scope="module")
def parts() -> ModuleType:
    spec = importlib.util.spec_from_file_location("parts", PACKAGING / "parts.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_recipe_is_python() -> None:
    ast.parse((PACKAGING / "jellygui.spec").read_text(encoding="utf-8"))


def test_the_version_is_the_programs(parts: ModuleType) -> None:
    assert __version__ == parts.VERSION


def test_what_is_named_is_there(parts: ModuleType) -> None:
    """A name that a new version of a package no longer has is a line to remove."""
    for name in (*parts.hidden(), *parts.WITH_SOURCE, *parts.TRAINING_ONLY):
        if not name.startswith("jellygui"):
            assert _file_of(name), f"{name} is not installed"
    for package, kept in parts.LEFT_OUT_BUT.items():
        inside = {name.rpartition(".")[2] for name in parts._inside(package)}
        assert set(kept) <= inside, f"{package} has no {set(kept) - inside}"


def test_nothing_that_is_needed_is_left_out(parts: ModuleType) -> None:
    left_out = set(parts.left_out())
    for name in (*parts.hidden(), *parts.WITH_SOURCE, *parts.TRAINING_ONLY):
        pieces = name.split(".")
        above = {".".join(pieces[:end]) for end in range(1, len(pieces) + 1)}
        assert not above & left_out, f"{name} is needed and left out"


@pytest.mark.parametrize(
    ("place", "travels"),
    [
        ("torch/testing/__init__.pyc", True),
        ("torch/test/cpp/test.so", False),
        ("torch/lib/libtorch_cpu.so", True),
        ("torch\\lib\\torchbind_test.dll", False),
        ("onnxruntime/capi/libonnxruntime.so.1.32.0", False),
        ("onnxruntime/capi/libonnxruntime_providers_shared.so", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
    ],
)
def test_files_that_travel(parts: ModuleType, place: str, travels: bool) -> None:
    assert parts.travels(place) is travels


def test_every_licence_travels(parts: ModuleType) -> None:
    found = parts.notices()
    folders = {folder.split("/")[0].lower() for _, folder in found}
    packages = (
        "torch",
        "numpy",
        "pillow",
        "onnxruntime",
        "pyside6_essentials",
        "pydantic",
        "pi_heif",
    )
    for package in (*packages, "rawpy"):
        assert any(name.startswith(f"{package}-") for name in folders), package
    assert all(Path(source).is_file() for source, _ in found)
    names = {(Path(source).name, folder) for source, folder in found}
    assert ("ThirdPartyNotices.txt", "onnxruntime") in names
    notices = {name for name, folder in names if folder.startswith(("pi_heif-", "rawpy-"))}
    assert {"LICENSES_bundled.txt", "LICENSE.LibRaw"} <= notices


def test_of_languages_what_is_read_travels(parts: ModuleType) -> None:
    for qt in ("PySide6/Qt/translations", "PySide6\\translations"):
        assert parts.travels(f"{qt}/qtbase_de.qm")
        assert not parts.travels(f"{qt}/qtbase_pl.qm")
        assert not parts.travels(f"{qt}/assistant_de.qm")
    assert parts.travels("jellygui/_resources/translations/jellygui_de.qm")
    assert parts.travels("jellygui/_resources/translations/below.txt")
    assert not parts.travels("jellygui/_resources/translations/jellygui_de.ts")


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="needs Debian")
def test_a_library_of_the_system_travels_with_its_licence(
    parts: ModuleType, tmp_path: Path
) -> None:
    library = next(Path("/usr/lib").glob("*/libfontconfig.so.1"))
    of_python = [("python/torch.so", str(Path(sys.prefix, "lib", "torch.so")), "EXTENSION")]
    found = parts.system_notices([(library.name, str(library), "BINARY"), *of_python])
    names = {Path(place).name for place, _, _ in found}
    assert {"libfontconfig1", "python"} <= names
    assert all(Path(source).is_file() and kind == "DATA" for _, source, kind in found)

    unknown = tmp_path / "libunknown.so"
    unknown.touch()
    with pytest.raises(SystemExit, match="libunknown"):
        parts.system_notices([(unknown.name, str(unknown), "BINARY")])


def test_file_types_are_the_same_everywhere() -> None:
    mime = ElementTree.parse(PACKAGING / "linux" / "jellygui-mime.xml").getroot()
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    globs = {entry.attrib["pattern"] for entry in mime.iter(f"{space}glob")}
    assert globs == {f"*.{ending}" for ending in ENDINGS}

    desktop = configparser.ConfigParser(interpolation=None)
    desktop.optionxform = str  # type: ignore[assignment, method-assign]
    desktop.read(PACKAGING / "linux" / "jellygui.desktop", encoding="utf-8")
    entry = desktop["Desktop Entry"]
    types = {kind.attrib["type"] for kind in mime.iter(f"{space}mime-type")}
    assert set(entry["MimeType"].strip(";").split(";")) == types
    assert (entry["Exec"], entry["Icon"], entry["Terminal"]) == ("jellygui %f", "jellygui", "false")

    plist = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    declared = {
        kind["UTTypeIdentifier"]: kind["UTTypeTagSpecification"]["public.filename-extension"][0]
        for kind in plist["UTExportedTypeDeclarations"]
    }
    assert set(declared.values()) == ENDINGS
    opened = {
        name for kind in plist["CFBundleDocumentTypes"] for name in kind["LSItemContentTypes"]
    }
    assert opened == set(declared)

    script = (PACKAGING / "windows" / "jellygui.nsi").read_text(encoding="utf-8")
    assert set(re.findall(r'macro FileType "(\w+)"', script)) == ENDINGS
    assert set(re.findall(r'macro ForgetFileType "(\w+)"', script)) == ENDINGS


def test_the_installers_and_the_kinds_of_files_speak_the_languages_of_the_window() -> None:
    codes = {file.stem.removeprefix("jellygui_") for file in languages.tool().languages()}
    mime = ElementTree.parse(PACKAGING / "linux" / "jellygui-mime.xml").getroot()
    for kind in mime:
        spoken = [entry.attrib for entry in kind if entry.tag.endswith("comment")]
        marks = [value for attributes in spoken for value in attributes.values()]
        assert sorted(marks) == sorted(codes)
    desktop = (PACKAGING / "linux" / "jellygui.desktop").read_text(encoding="utf-8")
    for key in ("GenericName", "Comment", "Keywords"):
        assert {*re.findall(rf"^{key}\[(\w+)\]=.", desktop, re.MULTILINE)} == codes
    script = (PACKAGING / "windows" / "jellygui.nsi").read_text(encoding="utf-8")
    spoken = re.findall(r'MUI_LANGUAGE "(\w+)"', script)
    assert spoken[0] == "English"  # stands for all languages that are not there
    assert len(spoken) == len(codes) + 1
    texts = re.findall(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"', script, re.MULTILINE)
    for name in set(re.findall(r"\$\((\w+)\)", script)):
        assert {of for text, of, _ in texts if text == name} == {one.upper() for one in spoken}
        assert len({words for text, _, words in texts if text == name}) == len(spoken)


def test_the_windows_installer_needs_no_administrator() -> None:
    script = (PACKAGING / "windows" / "jellygui.nsi").read_text(encoding="utf-8")
    assert "RequestExecutionLevel user" in script
    assert "HKLM" not in script


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    subprocess.run([sys.executable, str(PACKAGING / "icons.py"), str(folder)], check=True)
    return folder


@pytest.mark.parametrize(
    ("name", "sizes"),
    [
        ("48.png", {48}),
        ("jellygui.ico", {16, 20, 24, 32, 40, 48, 64, 256}),
        ("jellygui.icns", {32, 64, 128, 256, 512, 1024}),
    ],
)
def test_the_icon_is_drawn_in_every_size(icons: Path, name: str, sizes: set[int]) -> None:
    with Image.open(icons / name) as image:
        held = image.info.get("sizes", {image.size})
        assert sizes <= {size[0] * (size[2] if len(size) > 2 else 1) for size in held}
        colours = image.convert("RGBA").getcolors(1 << 20)
    assert colours is not None
    assert len(colours) > 50  # the jellyfish, not an empty square


@pytest.mark.skipif(shutil.which("makensis") is None, reason="needs NSIS")
def test_the_windows_installer_compiles(icons: Path, tmp_path: Path) -> None:
    bundle = tmp_path / "bundle Übersicht" / "jellygui"
    (bundle / "_internal").mkdir(parents=True)
    for name in ("jellygui.exe", "jellygui-cli.exe", "_internal/data"):
        (bundle / name).write_bytes(b"stand-in")
    out = tmp_path / "JellyGUI-test.exe"
    done = subprocess.run(
        [
            "makensis",
            "-V2",
            "-WX",
            "-INPUTCHARSET",
            "UTF8",
            f"-DVERSION={__version__}",
            f"-DBUNDLE={bundle}",
            f"-DOUT={out}",
            f"-DICONS={icons}",
            str(PACKAGING / "windows" / "jellygui.nsi"),
        ],
        capture_output=True,
        text=True,
        check=False,
        env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin"},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert out.read_bytes()[:2] == b"MZ"


@pytest.mark.skipif(sys.platform == "win32", reason="needs bash")
@pytest.mark.parametrize("script", sorted(PACKAGING.rglob("*.sh")), ids=lambda path: path.name)
def test_a_shell_script_is_whole(script: Path) -> None:
    done = subprocess.run(["bash", "-n", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_every_step_of_the_workflows_names_files_that_are_there() -> None:
    for workflow in sorted(WORKFLOWS.glob("*.yml")):
        text = workflow.read_text(encoding="utf-8")
        for name in re.findall(r"packaging[/\\][\w./\\]+\w", text):
            place = PACKAGING.parent / name.replace("\\", "/")
            assert place.exists(), f"{workflow.name} names {name}"
        used = set(re.findall(r"make ([\w -]+?)(?: PYTHON=\w+)?$", text, re.MULTILINE))
        targets = set(
            re.findall(r"^([\w-]+):", (PACKAGING.parent / "Makefile").read_text(), re.MULTILINE)
        )
        assert {target for line in used for target in line.split()} <= targets


def _file_of(name: str) -> bool:
    top, *rest = name.split(".")
    spec = importlib.util.find_spec(top)
    if spec is None or not spec.submodule_search_locations:
        return spec is not None
    place = Path(spec.submodule_search_locations[0], *rest)
    return place.is_dir() or place.with_suffix(".py").is_file()


def test_what_runs_on_a_cluster_fits_together() -> None:
    place = PACKAGING / "cluster"
    claim, cluster, job = yaml.safe_load_all((place / "kubernetes.yaml").read_text("utf-8"))
    scheduler, worker = (
        cluster["spec"][part]["spec"]["containers"][0] for part in ("scheduler", "worker")
    )
    pod = job["spec"]["template"]["spec"]
    (does,) = pod["containers"]
    assert {one["image"] for one in (scheduler, worker, does)} == {"jellygui:latest"}
    told = dict(option.removeprefix("--").split("=", 1) for option in does["args"])
    (port,) = (p["containerPort"] for p in scheduler["ports"] if p["name"] == "tcp-comm")
    assert told["cluster"] == f"tcp://{cluster['metadata']['name']}-scheduler:{port}"
    (volume,) = pod["volumes"]
    assert volume["persistentVolumeClaim"]["claimName"] == claim["metadata"]["name"]
    (mount,) = does["volumeMounts"]
    assert told["project"].startswith(mount["mountPath"])
    extras = re.search(r"\[([a-z,]+)\]", (place / "Dockerfile").read_text("utf-8"))
    assert extras is not None
    project = tomllib.loads((PACKAGING.parent / "pyproject.toml").read_text("utf-8"))["project"]
    assert set(extras[1].split(",")) <= {*project["optional-dependencies"], "cluster"}
    if bash := shutil.which("bash"):
        subprocess.run([bash, "-n", place / "slurm.sh"], check=True)
