from __future__ import annotations

from pytestqt.qtbot import QtBot

from jellygui.gui.train.curve import ShownRun
from jellygui.gui.train.run_charts import RunCharts
from tests.gui.train.test_curve import epoch


def test_losses_below_one_are_drawn_as_they_are(qtbot: QtBot) -> None:
    charts = RunCharts()
    qtbot.addWidget(charts)
    charts.resize(600, 600)
    charts.show()
    run = ShownRun("Run 1")
    run.hear([epoch(2, 0.5), epoch(3, 0.5), epoch(4, 0.5)])
    charts.show_places([(0, run)])
    charts.grab()
    axis = charts.loss.getAxis("left")
    assert axis.range[1] < 1
    assert "0.001" not in axis.labelString()
