from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from jellygui.gui.train.curve import ShownRun
from jellygui.gui.train.run_charts import RunCharts
from tests.gui.train.test_curve import epoch


def drawn(qtbot: QtBot) -> RunCharts:
    charts = RunCharts()
    qtbot.addWidget(charts)
    charts.resize(600, 600)
    charts.show()
    run = ShownRun("Run 1")
    run.hear([epoch(2, 0.5), epoch(3, 0.5), epoch(4, 0.5)])
    charts.show_places([(0, run)])
    charts.grab()
    return charts


def test_losses_below_one_are_drawn_as_they_are(qtbot: QtBot) -> None:
    charts = drawn(qtbot)
    axis = charts.loss.getAxis("left")
    assert axis.range[1] < 1
    assert "0.001" not in axis.labelString()


@pytest.mark.parametrize(("language", "half"), [("de_DE", "0,5"), ("en_US", "0.5")])
def test_the_numbers_of_an_axis_are_in_the_language(qtbot: QtBot, language: str, half: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        charts = drawn(qtbot)
        image = QImage(64, 512, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        _, _, texts = charts.loss.getAxis("left").generateDrawSpecs(painter)
        painter.end()
        assert half in [text for _, _, text in texts]
    finally:
        QLocale.setDefault(before)
