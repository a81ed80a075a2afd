"""A register of species of our own, which answers as the REST service of WoRMS does."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlsplit

Record = dict[str, object]


@dataclass
class Register:
    """Where it is, what it was `asked`, and what it answers instead, if that is set.

    It may answer in parts, without end, and send who asks elsewhere.
    """

    address: str = ""
    asked: list[str] = field(default_factory=list)
    status: int = 200
    body: bytes | Iterable[bytes] = b""
    location: str = ""


def record(
    number: int,
    name: str,
    authority: str,
    *,
    rank: str = "Species",
    status: str = "accepted",
    accepted: tuple[int, str, str] | None = None,
) -> Record:
    valid = accepted or (number, name, authority)
    return {
        "AphiaID": number,
        "scientificname": name,
        "authority": authority,
        "status": status,
        "rank": rank,
        "valid_AphiaID": valid[0],
        "valid_name": valid[1],
        "valid_authority": valid[2],
        "match_type": "exact",
    }


@contextmanager
def answering(*records: Record) -> Iterator[Register]:
    """Answer requests for these records, in a thread that ends with the block."""
    register = Register()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            register.asked.append(self.path)
            names = parse_qs(urlsplit(self.path).query).get("scientificnames[]", [])
            found = [[one for one in records if one["scientificname"] == name] for name in names]
            self.send_response(register.status)
            if register.location:
                self.send_header("Location", register.location)
            self.end_headers()
            if register.status == 204:
                return
            body = register.body or json.dumps(found).encode()
            with suppress(OSError):  # who asked has heard enough
                for part in [body] if isinstance(body, bytes) else body:
                    self.wfile.write(part)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    register.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield register
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
