"""Weights from a server that the test runs, and from files given by hand."""

from __future__ import annotations

import functools
import hashlib
import http.server
import pickle
import socketserver
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from jellygui.domain.configs import FineTuneConfig
from jellygui.domain.events import Progress
from jellygui.domain.species import species_named
from jellygui.errors import JellyError
from jellygui.tasks import ImportWeights
from jellygui.training import download
from jellygui.training.architectures import ARCHITECTURES
from jellygui.training.download import imagenet_weights, import_weights, weights_url
from jellygui.training.start import find_start
from tests.training.conftest import finish


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


MOON = species_named("moon_jellyfish")
Offer = Callable[..., None]


@pytest.fixture
def offer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Offer]:
    """Puts bytes on a server of this computer as ResNet18's weights; the cache is empty."""
    folder = tmp_path / "served"
    folder.mkdir()
    monkeypatch.setattr(download, "cache_dir", lambda: tmp_path / "cache")
    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()

    def offered(content: bytes, checksum: str | None = None) -> None:
        name = f"resnet18-{checksum or hashlib.sha256(content).hexdigest()[:8]}.pth"
        (folder / name).write_bytes(content)
        url = f"http://127.0.0.1:{server.server_port}/{name}"
        monkeypatch.setattr(download, "weights_url", lambda _: url)

    yield offered
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="module")
def resnet18(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pth") / "resnet18.pth"
    torch.save(ARCHITECTURES["resnet18"].whole().state_dict(), path)
    return path


def test_weights_are_fetched_once_with_progress(offer: Offer, resnet18: Path) -> None:
    offer(resnet18.read_bytes())
    kept, events = finish(imagenet_weights("resnet18"))
    steps = [event for event in events if isinstance(event, Progress)]
    assert steps[-1].total == steps[-1].done + 1 or steps[-1].total == steps[-1].done
    given = torch.load(resnet18, weights_only=True)
    assert all(torch.equal(value, given[name]) for name, value in load_file(kept).items())
    assert [path.name for path in kept.parent.iterdir()] == [kept.name]
    again, events = finish(imagenet_weights("resnet18"))
    assert (again, events) == (kept, [])


def test_a_fetched_start_gives_torchvisions_weights(offer: Offer, resnet18: Path) -> None:
    offer(resnet18.read_bytes())
    start, _ = finish(find_start("imagenet", FineTuneConfig()))  # type: ignore[arg-type]
    network = start.network((MOON, MOON))  # type: ignore[attr-defined]
    given = torch.load(resnet18, weights_only=True)
    assert torch.equal(network.body.stem.conv1.weight, given["conv1.weight"])


def test_what_does_not_fit_its_checksum_is_refused(
    offer: Offer, resnet18: Path, tmp_path: Path
) -> None:
    offer(resnet18.read_bytes()[:-1000], "12345678")
    with pytest.raises(JellyError, match="checksum") as caught:
        finish(imagenet_weights("resnet18"))
    assert "import-weights" in caught.value.hint
    assert not list((tmp_path / "cache").rglob("*.*"))


def test_a_pickle_that_would_run_something_is_refused(offer: Offer, tmp_path: Path) -> None:
    offer(pickle.dumps(Bomb(str(tmp_path / "exploded"))))
    with pytest.raises(JellyError, match="does not hold weights alone"):
        finish(imagenet_weights("resnet18"))
    assert not (tmp_path / "exploded").exists()


def test_offline_is_said_in_plain_words(offer: Offer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "weights_url", lambda _: "http://127.0.0.1:9/resnet18-0.pth")
    with pytest.raises(JellyError, match="cannot be fetched") as caught:
        finish(imagenet_weights("resnet18"))
    assert "--from FILE.safetensors" in caught.value.hint


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[[bytes], None]]:
    """A server that says what it is told to, and hangs up."""
    said = [b""]

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            while self.rfile.readline().strip():
                pass
            self.wfile.write(said[0])

    def say(answer: bytes) -> None:
        said[0] = answer

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        url = f"http://127.0.0.1:{server.server_address[1]}/resnet18-12345678.pth"
        monkeypatch.setattr(download, "weights_url", lambda _: url)
        monkeypatch.setattr(download, "cache_dir", lambda: tmp_path / "cache")
        yield say
        server.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"", "cannot be fetched"),
        (b"garbage\r\n\r\n", "cannot be fetched"),
        (b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", r"cannot be fetched \(Not Found"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\nhalf of it", "broke off"),
        (b"HTTP/1.1 200 OK\r\n\r\n<html>Please log in</html>", "checksum is wrong"),
    ],
    ids=["hung up", "no HTTP", "not there", "broken off", "a page of the network's own"],
)
def test_whatever_comes_instead_is_one_sentence_and_nothing_is_left(
    answers: Callable[[bytes], None], tmp_path: Path, answer: bytes, words: str
) -> None:
    answers(answer)
    with pytest.raises(JellyError, match=words) as caught:
        finish(imagenet_weights("resnet18"))
    assert "--from FILE.safetensors" in caught.value.hint
    assert not list((tmp_path / "cache" / "weights").iterdir())


def test_every_network_of_torchvision_has_weights_with_a_checksum() -> None:
    for name in ("alexnet", "vgg16", "resnet18"):
        assert download._CHECKSUM.search(weights_url(name))
    with pytest.raises(JellyError, match="no ImageNet weights for simple_cnn"):
        weights_url("simple_cnn")


class Bomb:
    def __init__(self, path: str) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return open, (self.path, "w")


def test_a_pth_file_is_imported_as_numbers(resnet18: Path, tmp_path: Path) -> None:
    out = tmp_path / "weights.safetensors"
    list(import_weights(ImportWeights(source=resnet18, out=out)))
    start, _ = finish(find_start(out, FineTuneConfig()))  # type: ignore[arg-type]
    assert start.network((MOON, MOON)).head.out_features == 2  # type: ignore[attr-defined]
    with pytest.raises(JellyError, match="is a pickle") as caught:
        finish(find_start(resnet18, FineTuneConfig()))  # type: ignore[arg-type]
    assert "import-weights" in caught.value.hint


@pytest.mark.parametrize("kind", ["bomb", "text", "empty", "numbers", "missing", "no folder"])
def test_what_is_no_file_of_weights_is_refused(tmp_path: Path, resnet18: Path, kind: str) -> None:
    path, out = tmp_path / "w.pth", tmp_path / "out.safetensors"
    content = {
        "bomb": pickle.dumps(Bomb(str(tmp_path / "exploded"))),
        "text": b"hello " * 100,
        "empty": b"",
        "numbers": pickle.dumps([1, 2, 3]),
        "no folder": resnet18.read_bytes(),
    }
    if kind != "missing":
        path.write_bytes(content[kind])
    if kind == "no folder":
        out = tmp_path / "nowhere" / "out.safetensors"
    with pytest.raises(JellyError) as caught:
        list(import_weights(ImportWeights(source=path, out=out)))
    assert str(tmp_path) in caught.value.message
    assert caught.value.hint
    assert not (tmp_path / "exploded").exists()
    assert not out.exists()
