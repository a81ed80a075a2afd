"""The least that classifying costs: `python -m tests.benchmarks.bare FOLDER` prints images/s.

JPEGs are decoded and shown to the network, in as many threads and in batches as large as the
program has; nothing is hashed, looked up, or written down. The second number is the processor time
of each photograph in milliseconds.
"""

from __future__ import annotations

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import simplejpeg

from jellygui import paths
from jellygui.classifier.classifier import Classifier
from jellygui.classifier.session import available_cores, run
from jellygui.images.photo import shrink_to_square
from jellygui.modelfile import read_model

_BATCH = 8


def main() -> None:
    files = sorted(Path(sys.argv[1]).rglob("*.jpg"))
    classifier = Classifier(read_model(paths.bundled_model()), threads=1)
    side_px = round(1.5 * classifier.preprocessing.size_px)

    def answer(some: list[Path]) -> None:
        pictures = [
            simplejpeg.decode_jpeg(file.read_bytes(), min_height=side_px, min_width=side_px)
            for file in some
        ]
        squares = [shrink_to_square(picture, classifier.preprocessing) for picture in pictures]
        run(classifier._session, np.stack(squares))

    batches = [files[first : first + _BATCH] for first in range(0, len(files), _BATCH)]
    answer(batches[0])
    began, worked = time.perf_counter(), time.process_time()
    with ThreadPoolExecutor(available_cores()) as threads:
        list(threads.map(answer, batches))
    count = len(files)
    print(f"{count / (time.perf_counter() - began):.1f}", end=" ")
    print(f"{1000 * (time.process_time() - worked) / count:.2f}")


if __name__ == "__main__":
    main()
