"""What an accelerator is worth: for a machine that has one, some three minutes.

    python -m tests.experiments.accelerator

Trains the same network on the same drawn photographs on the processor and on what torch finds, with
the same seed, and tells seconds, losses and accuracies of both. The results go to RESULTS.md.
"""

from __future__ import annotations

import json
import tempfile
import time
from contextlib import closing
from pathlib import Path

import torch

from jellygui.domain.configs import FineTuneConfig
from jellygui.domain.devices import AUTO, PROCESSOR
from jellygui.domain.events import EpochDone, Estimated, Note
from jellygui.process import in_child
from jellygui.tasks import SCRATCH, Train
from tests.support.drawn import SPECIES, draw, save_photo

_EACH = 60
_CONFIG = FineTuneConfig(size_px=192, epochs=5, batch_size=32)


def main() -> None:
    found = torch.accelerator.current_accelerator() if torch.accelerator.is_available() else None
    print(json.dumps({"torch": torch.__version__, "accelerator": str(found)}))
    with tempfile.TemporaryDirectory() as temporary:
        dataset = Path(temporary) / "photographs"
        for place, species in enumerate(SPECIES):
            for number in range(_EACH):
                picture = draw(species, seed=place * _EACH + number, size_px=(320, 240))
                save_photo(picture, dataset / species / f"{number}.jpg")
        for device in (PROCESSOR, AUTO):
            print(json.dumps(_trained(dataset, device, Path(temporary) / f"{device}.jellymodel")))


def _trained(dataset: Path, device: str, out: Path) -> dict[str, object]:
    task = Train(dataset=dataset, start=SCRATCH, out=out, config=_CONFIG, device=device)
    began, told = time.perf_counter(), dict[str, object](asked_for=device)
    with closing(in_child(task)) as work:
        for event in work:
            match event:
                case Note():
                    print(f"  {event.text}")
                case Estimated():
                    told["estimated_min"] = round(event.minutes, 2)
                case EpochDone():
                    told |= {"on": event.device, "epochs_s": round(event.elapsed_s, 1)}
                    told |= {"loss": event.training_loss, "validated": event.validation_accuracy}
    return {**told, "all_s": round(time.perf_counter() - began, 1)}


if __name__ == "__main__":
    main()
