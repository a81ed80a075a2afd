"""Words and numbers in charts are whole, however high the chart and what it shows."""

from __future__ import annotations

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from jellygui.domain.counts import CountRow
from jellygui.domain.events import EpochDone, PruneStep
from jellygui.domain.measurements import Rate
from jellygui.gui.counts_chart import CountsChart
from jellygui.gui.photos.label_names import LabelNames, NamedSpecies
from jellygui.gui.train.curve import ShownRun
from jellygui.gui.train.pruning_chart import PruningChart, PruningCost
from jellygui.gui.train.run_charts import RunCharts

HEIGHTS_PX = (120, 200, 700)


def words_in(plot: pg.PlotWidget) -> dict[str, bool]:
    """The words of a chart, and whether they are seen whole."""
    seen = plot.mapToScene(plot.viewport().rect()).boundingRect()
    return {
        item.toPlainText(): seen.contains(item.mapRectToScene(item.boundingRect()))
        for item in plot.getPlotItem().items
        if isinstance(item, pg.TextItem) and item.isVisible()
    }


@pytest.mark.parametrize("height_px", HEIGHTS_PX)
@pytest.mark.parametrize("most", [0, 1, 7, 12_345])
def test_the_tallest_bar_has_its_number(qtbot: QtBot, height_px: int, most: int) -> None:
    chart = CountsChart()
    qtbot.addWidget(chart)
    chart.resize(700, height_px)
    chart.show()
    names = LabelNames([NamedSpecies(key="a", name="a"), NamedSpecies(key="b", name="b", place=1)])
    rows = [
        CountRow(label=key, common_name=key * 80, photographs=count, confirmed=count // 2)
        for key, count in (("a", most), ("b", most // 3))
    ]
    chart.show_counts(rows, names)
    numbers = {QLocale().toString(number): True for number in (most, most // 3)}
    qtbot.waitUntil(lambda: words_in(chart) == numbers)
    chart.resize(700, 100)  # also when it becomes smaller
    qtbot.wait(10)
    qtbot.waitUntil(lambda: words_in(chart) == numbers)
    # A number at the upper end of the axis stands half above it.
    above = chart.getViewBox().mapRectToScene(chart.getViewBox().boundingRect()).top()
    assert above >= chart.fontMetrics().height() / 2
    # A long name is as wide as its bar has room, and the mouse that rests reads it whole.
    for _, text in chart.getAxis("bottom")._tickLevels[0]:
        assert "…" in text
        assert chart.fontMetrics().horizontalAdvance(text) < 350
    middle = QPoint(round(chart.width() * 0.28), 50)
    QApplication.sendEvent(
        chart.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, middle, chart.mapToGlobal(middle))
    )
    assert QToolTip.text().startswith("A" + "a" * 79)
    QToolTip.hideText()


@pytest.mark.parametrize("share", [0.3, 0.8, 1.0])
def test_the_best_epoch_has_its_words(qtbot: QtBot, share: float) -> None:
    charts = RunCharts()
    qtbot.addWidget(charts)
    charts.resize(600, 300)
    charts.show()
    run = ShownRun(name="Run 1", is_over=True)
    run.hear(
        EpochDone(
            stage="training",
            epoch=n + 1,
            epochs=5,
            training_loss=1 / (n + 1),
            validation_loss=1.0,
            training_accuracy=share,
            validation_accuracy=share * (0.6 + n / 10),
            elapsed_s=n + 1.0,
        )
        for n in range(5)
    )
    charts.show_places([(0, run)])
    words = f"best {share:.0%}".replace("%", " %")
    qtbot.waitUntil(lambda: words_in(charts.accuracy) == {words: True})


@pytest.mark.parametrize("height_px", HEIGHTS_PX)
@pytest.mark.parametrize("share", [0.2, 0.9, 1.0])
def test_every_step_of_a_pruning_has_its_number(qtbot: QtBot, height_px: int, share: float) -> None:
    chart = PruningChart()
    qtbot.addWidget(chart)
    chart.resize(600, height_px)
    chart.show()
    rate = Rate(value=share, low=share * 0.9, high=min(1.0, share * 1.1), count=40)
    steps = [
        PruneStep(
            step=n,
            steps=2,
            parameters=5_000_000 - n * 2_000_000,
            validation_accuracy=rate,
            validation_recall={},
            form_bytes=1,
            latency_ms=1.0,
            multiply_adds=1,
        )
        for n in range(3)
    ]
    chart.show_steps(steps, PruningCost.PARAMETERS, 1)
    qtbot.waitUntil(lambda: words_in(chart) == {"before": True, "1": True, "2": True})
    assert chart.focusPolicy() is not Qt.FocusPolicy.NoFocus
