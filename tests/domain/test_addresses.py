from __future__ import annotations

from pathlib import Path

import pytest

from jellygui.domain.addresses import (
    absolute,
    address_of,
    is_address,
    parted,
    path_of,
    place_in_words,
    store_of,
)


@pytest.mark.parametrize(
    "address",
    [
        "s3://bucket",
        "s3://bucket/dive 3/é#?.jpg",
        "https://host.example:8080/a/b.jpg?size=large",
        "sftp://anna@host/home/anna",
        "gs://bucket/C:/x.jpg",
    ],
)
def test_an_address_and_its_path_say_the_same(address: str) -> None:
    path = path_of(address)
    assert path is not None
    assert is_address(path)
    assert address_of(path) == place_in_words(path) == address
    assert address_of(path / "more.jpg") == f"{address}/more.jpg"
    assert absolute(path) == path


def test_an_address_in_capitals_is_the_same_one() -> None:
    assert is_address(Path("S3://Bucket/A.jpg"))
    assert address_of(Path("S3://Bucket/A.jpg")) == address_of("S3://Bucket/A.jpg")
    assert address_of("HTTPS://host/A.jpg") == "https://host/A.jpg"
    assert address_of("S3://Bucket/A.jpg") == "s3://Bucket/A.jpg"


def test_what_no_path_can_say_has_none() -> None:
    for address in ("s3://bucket/a//b.jpg", "s3://bucket/./b.jpg", "s3://bucket/b.jpg/"):
        assert path_of(address) is None


def test_what_lies_on_a_disk_is_no_address(tmp_path: Path) -> None:
    for path in (tmp_path, Path("a/b.jpg"), Path("a: b/c.jpg"), Path("C:/a.jpg")):
        assert not is_address(path)
        assert address_of(path) is None
        assert place_in_words(path) == str(path)
    assert absolute(Path("x.jpg")) == Path.cwd() / "x.jpg"


@pytest.mark.parametrize(
    ("given", "plain", "user", "query"),
    [
        ("s3://KEY:SECRET@bucket/a", "s3://bucket/a", "KEY:SECRET", ""),
        ("s3://KEY:1/S+E/T@bucket/a@b", "s3://bucket/a@b", "KEY:1/S+E/T", ""),
        ("s3://KEY:S/T@bucket", "s3://bucket", "KEY:S/T", ""),
        ("sftp://anna:p/w@host/a", "sftp://anna@host/a", "anna:p/w", ""),
        ("https://host:80/a@b.jpg", "https://host:80/a@b.jpg", "", ""),
        ("https://[::1]/a@b.jpg", "https://[::1]/a@b.jpg", "", ""),
        ("https://anna:pw@host/a.jpg", "https://host/a.jpg", "anna:pw", ""),
        ("https://TOKEN@host/a.jpg", "https://host/a.jpg", "TOKEN", ""),
        ("sftp://anna:p@w@host/a", "sftp://anna@host/a", "anna:p@w", ""),
        ("sftp://anna@host/a", "sftp://anna@host/a", "", ""),
        (
            "https://host/a.jpg?X-Amz-Signature=00&X-Amz-Date=1",
            "https://host/a.jpg",
            "",
            "X-Amz-Signature=00&X-Amz-Date=1",
        ),
        ("https://host/a?sv=1&sig=abc", "https://host/a", "", "sv=1&sig=abc"),
        ("https://host/a?auth=1", "https://host/a", "", "auth=1"),
        ("https://host/a?author=1", "https://host/a?author=1", "", ""),
        ("https://host/a.jpg?id=3", "https://host/a.jpg?id=3", "", ""),
        ("s3://bucket/why?token.jpg", "s3://bucket/why?token.jpg", "", ""),
    ],
)
def test_secrets_are_cut_off_an_address(given: str, plain: str, user: str, query: str) -> None:
    assert parted(given) == (plain, user, query)


def test_the_store_of_an_address() -> None:
    assert store_of("s3://bucket/a/b") == "s3://bucket"
    assert store_of("https://host:80") == "https://host:80"
