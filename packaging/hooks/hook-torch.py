"""torch without what it brings for compiling extensions and for testing itself.

In place of the hook that comes with PyInstaller, which collects every module, every source file
and every data file.
"""

from __future__ import annotations

from pathlib import Path

from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_dynamic_libs, get_package_paths

warn_on_missing_hiddenimports = False
binaries = collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
# torch looks for this program when it is imported (there is none on Windows).
manager = Path(get_package_paths("torch")[1], "bin", "torch_shm_manager")
if manager.is_file():
    binaries.append((str(manager), "torch/bin"))
# Links at the top would confuse torch about the place of its libraries.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
