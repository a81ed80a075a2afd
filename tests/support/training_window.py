"""A real window in a process of its own, which trains until somebody kills it.

`python -m tests.support.training_window MODEL PHOTOGRAPHS`, or also a DATASET to prune. Five
photographs are named by keys, the last one while the model learns; then a line of JSON says what
there is.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path


def main(model: Path, photographs: Path, dataset: Path | None = None) -> None:
    # Not above: the training process reads this file too, and must not load Qt.
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QTabWidget

    from jellygui import paths
    from jellygui.domain.configs import PruneConfig, RetrainConfig
    from jellygui.gui.app import App, Application
    from tests.gui.conftest import is_done
    from tests.support.processes import training_process

    paths.bundled_models = lambda: (model,)

    application = Application([])
    window = App(application).window
    window.show()

    def wait_until(done: Callable[[], object]) -> None:
        deadline = time.monotonic() + 240
        while not done():
            assert time.monotonic() < deadline, "waited too long"
            application.processEvents()
            time.sleep(0.02)

    window.take([photographs])
    wait_until(lambda: is_done(window))
    pages, project = window.pages, window.session.project
    assert pages is not None
    assert project is not None
    photos = pages.photos

    def name(row: int, key: Qt.Key) -> None:
        photos.grid.setFocus()
        photos.grid.go_to(row)
        wait_until(lambda: photos.model.row_at(row) is not None)
        QTest.keyClick(photos.grid, key)
        wait_until(lambda: len(project.teaching.retraining_set()) == row)

    # The first one by name is the broken one.
    for row, key in enumerate((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_6), start=1):
        name(row, key)
    wait_until(lambda: pages.retraining.lesson is not None and pages.retraining.lesson.new == 4)
    train = pages.make_train()
    if dataset is None:
        train.form.show_config(RetrainConfig(epochs=1000, views=0))
        QTest.mouseClick(pages.retrain, Qt.MouseButton.LeftButton)
        wait_until(train.keep.isEnabled)
    else:
        prune, pruning = pages.prune, pages.pruning
        assert prune is not None
        assert pruning is not None
        window.show_page("train")
        tabs = window.findChild(QTabWidget)
        assert tabs is not None
        tabs.setCurrentIndex(1)
        prune.use_folder(dataset)
        prune.form.show_config(PruneConfig(target_parameters=20_000, batch_size=8))
        wait_until(prune.start.isEnabled)
        QTest.mouseClick(prune.start, Qt.MouseButton.LeftButton)
        wait_until(lambda: pruning.steps)
    window.show_page("photos")
    name(5, Qt.Key.Key_4)
    in_use = project.models.in_use()
    assert in_use is not None
    told = {
        "child": training_process().pid,
        "project": str(project.path),
        "data": str(paths.data_dir()),
        "model": in_use[0],
        "labels": {taught.path.name: taught.label for taught in project.teaching.retraining_set()},
    }
    print(json.dumps(told), flush=True)
    application.exec()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
