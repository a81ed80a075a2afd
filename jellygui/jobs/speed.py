"""How fast models are on this computer: measured when a person asks, and remembered."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from jellygui import paths
from jellygui.files import make_folder, write_bytes_in_one_step
from jellygui.modelfile import ModelFile


def measure_speed(model: ModelFile) -> float:
    """Milliseconds for one photograph on this processor, which are remembered.

    Raises:
        JellyError: the model cannot be read or run.
    """
    from jellygui.classifier.measure import latency_ms, processor_name

    form = model.onnx_bytes()
    found = round(latency_ms(form, size_px=model.card.preprocessing.size_px), 2)
    known = _read()
    known.setdefault(processor_name(), {})[model.model_id] = found
    with suppress(OSError):  # then it is measured again next time
        make_folder(_place().parent, alone=True)
        write_bytes_in_one_step(_place(), json.dumps(known, indent=1).encode())
    return found


def known_speeds() -> dict[str, float]:
    """What has been measured on this processor: milliseconds by model id."""
    from jellygui.classifier.measure import processor_name

    return _read().get(processor_name(), {})


def _place() -> Path:
    return paths.cache_dir() / "speed.json"


def _read() -> dict[str, dict[str, float]]:
    with suppress(OSError, ValueError):
        found = json.loads(_place().read_text(encoding="utf-8"))
        if isinstance(found, dict):
            return {
                str(processor): {str(key): float(value) for key, value in times.items()}
                for processor, times in found.items()
                if isinstance(times, dict)
            }
    return {}
