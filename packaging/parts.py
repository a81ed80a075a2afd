"""What travels in the bundle and what is left out, with the reason. Read by jellygui.spec.

Most of torch is for other work than ours. Its Python files are looked through by PyInstaller from
its import statements, also those that never run here, so what is left out must be named. A name
that stands here and is needed after all shows itself in `jellygui-cli self-test`, which every
build runs.
"""

from __future__ import annotations

import importlib.util
import plistlib
import posixpath
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from fnmatch import fnmatch
from importlib import metadata
from pathlib import Path, PurePath
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
MACOS = sys.platform == "darwin"
WINDOWS = sys.platform == "win32"
VERSION = re.search(r'__version__ = "(.+)"', (ROOT / "jellygui/__init__.py").read_text())[1]

# A file of the bundle as PyInstaller keeps it: place, source (of a link what it names), kind.
Entry = tuple[str, str, str]

# Loaded by the training process only: kept as single compiled files beside the two programs,
# which share them, instead of in the archive that is part of each program.
TRAINING_ONLY = (
    "mpmath",
    "networkx",
    "onnx",
    "sympy",
    "timm",
    "torch",
    "torch_pruning",
    "torchgen",
    "torchvision",
)

# What reads its own source while it runs: torch the comments of its settings and what it compiles
# with TorchScript.
WITH_SOURCE = (
    "torch._dynamo.config",
    "torch._export.config",
    "torch._functorch.config",
    "torch._inductor.config",
    "torch._inductor.config_comms",
    "torch.compiler.config",
    "torch.distributed.config",
    "torch.fx.experimental._config",
    "torch.utils.mkldnn",
    "torch.utils.serialization.config",
)

# Imported by name while they run, so that no import statement shows them.
HIDDEN = (
    # Imported when a HEIC picture is met (`images/formats.py`).
    "pi_heif.as_plugin",
    # onnxruntime.transformers puts its own folder on the path and imports these from there.
    "onnxruntime.transformers.float16",
    "onnxruntime.transformers.fusion_utils",
    "onnxruntime.transformers.onnx_model",
    # torch._dynamo loads these by a list of names.
    "torch._dynamo.polyfills.*",
)

LEFT_OUT = (
    # Never used by us, imported by others where it is there.
    "IPython",
    "av",  # an optional part, see pyproject.toml
    "dask",  # so are these
    "distributed",
    "pyarrow",
    "PyQt5",
    "PyQt6",
    "PySide2",
    "cupy",
    "fsspec",
    "huggingface_hub",  # timm asks for it to fetch weights; ours come with the program
    "hypothesis",
    "matplotlib",
    "mypy",
    "pandas",
    "pytest",
    "scipy",
    "setuptools",
    "pkg_resources",
    "readline",
    "_distutils_hack",
    "tensorboard",
    "tqdm",
    "triton",
    "yaml",
    # Python itself
    "distutils",
    "idlelib",
    "lib2to3",
    "pydoc_data",
    "test",
    "tkinter",
    "turtle",
    "turtledemo",
    # numpy: the compiler of extensions and its tests
    "numpy.distutils",
    "numpy.f2py",
    # onnx and ONNX Runtime: test suites, scripts that convert language models
    "onnx.backend",
    "onnx.reference.ops_test",
    "onnxruntime.backend",
    "onnxruntime.datasets",
    "onnxruntime.tools",
    "onnxruntime.quantization.execution_providers",
    "onnxruntime.quantization.neural_compressor",
    # sympy: physics, statistics, readers of other languages
    "sympy.parsing.autolev",
    "sympy.parsing.latex",
    "sympy.physics",
    "sympy.stats",
    # torch: the compiler's back end (we do not compile), several computers at once, other
    # processors, benchmarks, tests
    "torch._export.db.examples",
    "torch._inductor.autoheuristic",
    "torch._inductor.autotune_process",
    "torch._inductor.comms",
    "torch._inductor.compile_fx",
    "torch._inductor.cudagraph_trees",
    "torch._inductor.graph",
    "torch._inductor.ir",
    "torch._inductor.kernel",
    "torch._inductor.lowering",
    "torch._inductor.mkldnn_lowerings",
    "torch._inductor.pattern_matcher",
    "torch._inductor.scheduler",
    "torch._inductor.select_algorithm",
    "torch._inductor.template_heuristics",
    "torch._vendor.quack",
    "torch.ao.ns",
    "torch.ao.pruning",
    "torch.ao.quantization.fx",
    "torch.distributed._tools",
    "torch.distributed.benchmarks",
    "torch.distributed.checkpoint",
    "torch.distributed.debug",
    "torch.distributed.elastic",
    "torch.distributed.flight_recorder",
    "torch.distributed.launcher",
    "torch.distributed.pipelining",
    "torch.utils.benchmark",
    "torch.utils.bottleneck",
    "torch.utils.cpp_extension",
    "torch.utils.hipify",
    "torch.utils.model_dump",
    "torch.utils.tensorboard",
    # torchvision's compiled operators are for detection and for its own image reader; without
    # them `training/vision.py` declares the two names that torchvision asks for.
    "torchvision._C",
    "torchvision.image",
    # Qt's own network; nothing of ours asks for it
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    # pyqtgraph: the parts of it that are not curves
    "pyqtgraph.examples",
    "pyqtgraph.jupyter",
    "pyqtgraph.opengl",
)

# Of these packages everything is left out but what is named.
LEFT_OUT_BUT = {
    "onnxruntime.transformers": ("float16", "fusion_utils", "onnx_model", "onnx_utils"),
    "torch._inductor.codegen": ("common", "cuda", "rocm", "xpu"),
    "torch._inductor.fx_passes": ("dedupe_symint_uses",),
    "torch.testing._internal": ("common_dtype", "distributed", "logging_tensor"),
    "torch.testing._internal.distributed": ("fake_pg",),
}

# Shared libraries of packages, as patterns of their place in the bundle.
FILES_LEFT_OUT = (
    "onnxruntime/capi/libonnxruntime.*",  # a second copy of what is linked into the module
    "torch/lib/*aoti_custom_ops*",
    "torch/lib/*backend_with_compiler*",
    "torch/lib/*jitbackend_test*",
    "torch/lib/*torchbind_test*",
    "torch/test/*",
    "jellygui/_resources/translations/*.ts",  # the .qm are made of them
    # Qt: QML, three dimensions, databases, printing, screens without a desktop, its own texts
    "PySide6/Qt/lib/libQt6Egl*",
    "PySide6/Qt/lib/libQt6Network*",
    "PySide6/Qt/lib/libQt6Pdf*",
    "PySide6/Qt/lib/libQt6Qml*",
    "PySide6/Qt/lib/libQt6Quick*",
    "PySide6/Qt/lib/libQt6VirtualKeyboard*",
    "PySide6/Qt6Pdf*",
    "PySide6/Qt6Qml*",
    "PySide6/Qt6Quick*",
    "PySide6/Qt6VirtualKeyboard*",
    "PySide6/opengl32sw.dll",
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/generic/*",
    "*/plugins/imageformats/*pdf*",
    "*/plugins/networkinformation/*",
    "*/plugins/platforminputcontexts/*virtualkeyboard*",
    "*/plugins/platforms/*eglfs*",
    "*/plugins/platforms/*linuxfb*",
    "*/plugins/platforms/*minimal*",
    "*/plugins/platforms/*vkkhrdisplay*",
    "*/plugins/platforms/*vnc*",
    "*/plugins/platformthemes/*gtk3*",  # would bring the whole of GTK; our style is Fusion
    "*/plugins/printsupport/*",
    "*/plugins/qmltooling/*",
    "*/plugins/sqldrivers/*",
    "*/plugins/tls/*",
    "*/plugins/wayland-graphics-integration-client/*",
    "*/plugins/wayland-graphics-integration-server/*",
    "*/plugins/xcbglintegrations/*",
    "PySide6/Qt/qml/*",
    "PySide6/Qt/translations/*",
    "PySide6/translations/*",
)


# Of these: what Qt's own boxes say, in the languages of the program.
FILES_KEPT = tuple(
    f"*/translations/qtbase_{file.stem.removeprefix('jellygui_')}.qm"
    for file in sorted((ROOT / "resources/translations").glob("jellygui_*.ts"))
)


def left_out() -> list[str]:
    """Names of modules that PyInstaller shall not look at."""
    return [*LEFT_OUT, *(name for package in LEFT_OUT_BUT for name in _all_but(package))]


def collection_modes() -> dict[str, str]:
    """How PyInstaller keeps a package; the rest goes into the archive of each program."""
    return dict.fromkeys(TRAINING_ONLY, "pyc") | dict.fromkeys(WITH_SOURCE, "py")


def travels(place: str) -> bool:
    """Whether a file belongs into the bundle."""
    name = place.replace("\\", "/")
    is_kept = any(fnmatch(name, pattern) for pattern in FILES_KEPT)
    return is_kept or not any(fnmatch(name, pattern) for pattern in FILES_LEFT_OUT)


def without_orphans(entries: list[Entry]) -> list[Entry]:
    """The same without what only a file that stays at home would have loaded.

    Those are libraries of the Linux system, which lie at the top of the bundle, and links.
    """
    if not sys.platform.startswith("linux"):
        return entries
    from PyInstaller.depend.bindepend import get_imports

    places = {place for place, _, kind in entries if kind != "SYMLINK"}
    ours = [source for place, source, kind in entries if "/" in place and kind in _COMPILED]
    wanted = {name for source in ours for name, _ in get_imports(source)}

    def is_wanted(entry: Entry) -> bool:
        place, source, kind = entry
        if kind == "SYMLINK":
            return posixpath.normpath(posixpath.join(posixpath.dirname(place), source)) in places
        of_system = kind in _COMPILED and "/" not in place and not place.startswith("libpython")
        return place in wanted or not of_system

    return [entry for entry in entries if is_wanted(entry)]


def hidden() -> list[str]:
    """Names of modules that PyInstaller cannot see by itself."""
    names: list[str] = []
    for name in HIDDEN:
        if name.endswith(".*"):
            names += [name[:-2], *_inside(name[:-2])]
        else:
            names.append(name)
    return names


def notices() -> list[tuple[str, str]]:
    """The licences of everything that JellyGUI requires, and what tells its version.

    As pairs of a file and the folder that it goes to.
    """
    found: dict[str, metadata.Distribution] = {}
    waiting = ["jellygui"]
    while waiting:
        name = canonicalize_name(waiting.pop())
        if name in found:
            continue
        try:
            found[name] = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # of another system, or optional
            continue
        requirements = [Requirement(text) for text in found[name].requires or ()]
        waiting += [r.name for r in requirements if r.marker is None or r.marker.evaluate()]
    pairs = []
    for name, distribution in found.items():
        for file in distribution.files or ():
            if name != "jellygui" and _is_notice(file):
                pairs.append((str(distribution.locate_file(file)), str(file.parent)))
    return pairs


def system_notices(entries: list[Entry]) -> list[Entry]:
    """The copyright notices of Debian's packages whose libraries travel, and of Python itself.

    With the texts of the common licences that they name, which a system may not have.

    Raises:
        SystemExit: nobody knows whose a library is.
    """
    if not sys.platform.startswith("linux"):
        return []
    libraries = {Path(source).resolve() for _, source, kind in entries if kind in _COMPILED}
    foreign = [path for path in libraries if not path.is_relative_to(Path(sys.prefix).resolve())]
    owners = _packages_of(foreign)
    base = Path(sys.base_prefix).resolve()
    if unknown := [path for path in foreign if path not in owners and base not in path.parents]:
        raise SystemExit(f"No package owns {unknown}: under which licences do they travel?")
    found = {name: Path("/usr/share/doc", name, "copyright") for name in owners.values()}
    found["python"] = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    for notice in list(found.values()):
        for name in _COMMON_LICENCE.findall(notice.read_text("utf-8", errors="replace")):
            found[name] = Path("/usr/share/common-licenses", name)
    return [(f"{_SYSTEM_NOTICES}/{name}", str(path), "DATA") for name, path in found.items()]


_SYSTEM_NOTICES = "jellygui/_resources/licenses/system"
_COMPILED = ("BINARY", "EXTENSION")
# Not the full stop of a sentence that ends with it.
_COMMON_LICENCE = re.compile(r"/usr/share/common-licenses/([\w+-]+(?:\.\d+)?)")


def _packages_of(libraries: list[Path]) -> dict[Path, str]:
    """Debian's package, without its architecture, of each file that belongs to one."""
    # By its name, and by the one that it had before /lib became a part of /usr.
    names = {str(path): path for path in libraries}
    names |= {str(Path("/", *path.parts[2:])): path for path in libraries}
    done = subprocess.run(
        ["dpkg-query", "--search", *names], capture_output=True, text=True, check=False
    )
    found = (line.split(": ", 1) for line in done.stdout.splitlines())
    return {names[name]: package.split(":")[0] for package, name in found if name in names}


def _is_notice(file: PurePath) -> bool:
    about = file.parts[0].endswith(".dist-info")  # else it is in the package itself
    if about and file.name == "METADATA":
        return True
    words = ("licen", "notice", "copying", "authors")
    is_text = about or file.suffix in ("", ".md", ".rst", ".txt")
    return is_text and any(word in file.name.lower() for word in words)


def info_plist() -> dict[str, Any]:
    """What macOS is told of the program, but for the version."""
    return plistlib.loads((ROOT / "packaging/macos/Info.plist").read_bytes())


def version_resource(program: str) -> Any:
    """What Windows shows under Properties, Details."""
    from PyInstaller.utils.win32.versioninfo import (
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    numbers = tuple(int(part) for part in [*VERSION.split("."), "0"])
    texts = {
        "CompanyName": "The JellyGUI developers",
        "FileDescription": "JellyGUI" if program == "jellygui" else "JellyGUI command line",
        "FileVersion": VERSION,
        "InternalName": program,
        "LegalCopyright": "BSD 3-Clause License",
        "OriginalFilename": f"{program}.exe",
        "ProductName": "JellyGUI",
        "ProductVersion": VERSION,
    }
    table = StringTable("040904B0", [StringStruct(name, text) for name, text in texts.items()])
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[StringFileInfo([table]), VarFileInfo([VarStruct("Translation", [0x0409, 1200])])],
    )


def _all_but(package: str) -> Iterator[str]:
    kept = LEFT_OUT_BUT[package]
    return (name for name in _inside(package) if name.rpartition(".")[2] not in kept)


def _inside(package: str) -> Iterator[str]:
    """The modules and packages directly in a package, found without importing it."""
    # The package's own folder is looked for from the top, as find_spec would import its parents.
    top, *rest = package.split(".")
    spec = importlib.util.find_spec(top)
    if spec is None or not spec.submodule_search_locations:
        return
    folder = Path(spec.submodule_search_locations[0], *rest)
    for path in sorted(folder.iterdir()):
        if path.suffix == ".py" and path.stem != "__init__":
            yield f"{package}.{path.stem}"
        elif (path / "__init__.py").is_file():
            yield f"{package}.{path.name}"
