"""Photographs in stores, from their address to counts: one that breaks off, and a real S3."""

from __future__ import annotations

import csv
import json
import logging
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from jellygui.cli.commands import classify as classify_command
from jellygui.domain.labels import FileState
from jellygui.errors import UnfinishedError
from jellygui.images import remote
from jellygui.jobs.classify import classify
from jellygui.jobs.export import write_images
from jellygui.jobs.ingest import ingest
from jellygui.modelfile import ModelFile
from jellygui.project import Project
from jellygui.project.counts import CountRow
from tests.support.models import tiny_model
from tests.support.stores import FlakyStore, flaky_store, forget, jpeg, times

SECRET = "not/for+anybody"
FILES = 8
DAYS = {f"day {number // 4}/{number}.jpg": jpeg(number) for number in range(FILES)}


@pytest.fixture
def model(tmp_path: Path) -> ModelFile:
    return tiny_model(tmp_path / "tiny.jellymodel")


@pytest.fixture
def store() -> Iterator[type[FlakyStore]]:
    with flaky_store({f"bucket/{name}": data for name, data in DAYS.items()}) as it:
        yield it


Found = dict[str, tuple[object, ...]]


def found_in(project: Project) -> Found:
    return {
        record.path.name: (
            record.photograph and record.photograph.content_hash,
            record.prediction and record.prediction.species,
            record.prediction and record.prediction.confidence,
        )
        for record in project.browsing.files()
    }


def of_a_disk(tmp_path: Path, model: ModelFile) -> tuple[Found, list[CountRow]]:
    for name, data in DAYS.items():
        (tmp_path / "disk" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "disk" / name).write_bytes(data)
    with Project(tmp_path / "disk.jelly") as project:
        list(ingest(project, [tmp_path / "disk"]))
        list(classify(project, model))
        return found_in(project), project.counts.rows()


def test_a_store_that_fails_costs_time_and_no_photograph(
    tmp_path: Path, model: ModelFile, store: type[FlakyStore]
) -> None:
    path = remote.named("flaky://bucket")
    with Project(tmp_path / "p.jelly") as project:
        store.fails = staticmethod(times(2, ConnectionResetError()))
        list(ingest(project, [path]))
        assert project.files.count() == FILES
        # It breaks off for good in the middle, then one photograph alone is kept from us.
        store.fails = staticmethod(
            lambda place: ConnectionResetError() if "day 1" in place else None
        )
        with pytest.raises(UnfinishedError, match="4 photographs were not read") as caught:
            list(classify(project, model))
        assert "not read yet" in caught.value.hint
        states = [record.state for record in project.browsing.files()]
        assert states == [FileState.OK] * FILES
        assert len(project.files.to_read(model.model_id)) == 4
        store.fails = staticmethod(lambda place: None)
        store.asked.clear()
        list(classify(project, model))
        assert len([*filter(lambda place: place.endswith("jpg"), store.asked)]) == 4
        assert (found_in(project), project.counts.rows()) == of_a_disk(tmp_path, model)
        del store.files["bucket/day 0/0.jpg"]
        store.files["bucket/day 0/1.jpg"] = jpeg(50)
        list(ingest(project, [path]))
        list(classify(project, model))
        assert found_in(project)["1.jpg"][0] != found_in(project)["2.jpg"][0]
        write_images(project, tmp_path / "images.csv")
    text = (tmp_path / "images.csv").read_text(encoding="utf-8-sig")
    assert next(csv.reader(text.splitlines()[1:]))[0] == "flaky://bucket/day 0/0.jpg"


def test_a_store_that_is_gone_is_not_asked_for_each(
    tmp_path: Path, model: ModelFile, store: type[FlakyStore]
) -> None:
    for number in range(100):
        store.files[f"bucket/more {number}/1.jpg"] = jpeg(1000 + number)
    with Project(tmp_path / "p.jelly") as project:
        list(ingest(project, [remote.named("flaky://bucket")]))
        store.fails = staticmethod(lambda place: TimeoutError())
        store.asked.clear()
        with pytest.raises(UnfinishedError, match=f"{FILES + 100} photographs were not read"):
            list(classify(project, model))
        assert len(project.files.to_read(model.model_id)) == FILES + 100


@pytest.fixture(scope="module")
def s3() -> Iterator[str]:
    """A real S3 server on this machine, with a bucket of photographs; gives its address."""
    moto = pytest.importorskip("moto.server")
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = moto.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    address = "http://{}:{}".format(*server.get_host_and_port())
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_ENDPOINT_URL", address)
        patch.setenv("AWS_DEFAULT_REGION", "us-east-1")
        patch.setenv("AWS_ACCESS_KEY_ID", "anna")
        patch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
        backend = pytest.importorskip("moto.s3.models").s3_backends["123456789012"]["aws"]
        backend.create_bucket("season", "us-east-1")
        for name, data in DAYS.items():
            backend.put_object("season", name, data)
        backend.put_object("season", "day 2/broken.jpg", jpeg(99)[:-300])
        yield "s3://season"
    server.stop()


def test_a_bucket_is_counted_as_its_copy_on_a_disk(
    s3: str,
    tmp_path: Path,
    model: ModelFile,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):  # given with the address instead
        monkeypatch.delenv(name)
    forget(monkeypatch)
    place = tmp_path / "p.jelly"
    given = Path(s3.replace("s3://", f"s3://anna:{quote(SECRET, safe='')}@"))
    with caplog.at_level(logging.INFO):
        classify_command(
            [given], project=place, model=model.path, images_file=tmp_path / "i.csv", as_json=True
        )
    told = capsys.readouterr()
    assert [(one["path"], one["reason"]) for one in json.loads(told.out)["skipped"]] == [
        ("s3://season/day 2/broken.jpg", "is cut off")
    ]
    with Project(place) as project:
        found = found_in(project)
    found.pop("broken.jpg")
    assert found == of_a_disk(tmp_path, model)[0]
    assert (remote._stores[s3].key, remote._stores[s3].secret) == ("anna", SECRET)
    written = [place.read_bytes(), (tmp_path / "i.csv").read_bytes(), remote._list().read_bytes()]
    assert not any(SECRET.encode() in data for data in written)
    said = told.out + told.err + caplog.text + os.fspath(place)
    assert not any(secret in said for secret in (SECRET, quote(SECRET, safe="")))
