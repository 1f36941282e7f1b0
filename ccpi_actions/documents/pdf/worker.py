"""A second process that reads PDF files, because a PDF can make any reader loop, crash or fill the memory.

Page descriptions are programs: a few bytes can draw a form that draws itself twice, forty levels deep. The process
that reads them has a limit of time and memory; when it dies, the file is refused and the next one is read by a new one.
"""

import atexit
import os
import subprocess
import sys
import threading
from typing import IO

import msgspec

from ccpi_actions.documents.model import Document
from ccpi_actions.errors import BadInput

#: An agenda pack of 600 pages takes 2 seconds.
LONGEST_SECONDS = 60.0
#: Address space; some 20 times what that pack takes. Windows knows no such limit for a process that sets it itself.
MOST_MEMORY = 2_000_000_000

_CALL = "from ccpi_actions.documents.pdf.worker import serve; serve()"
_HEAD = 8


class Answer(msgspec.Struct):
    """What the worker answers: a document, or the sentence of a BadInput."""

    document: Document | None = None
    refusal: str = ""


class Worker:
    """The reading process of this process; started when first asked, ended with it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._owner = 0
        self._lock = threading.Lock()

    def read(self, path: str, data: bytes) -> Document:
        """Read a PDF file, as ``pdf.read_pdf`` does, within ``LONGEST_SECONDS`` and ``MOST_MEMORY``."""
        with self._lock:
            answer = self._ask(path, data)
        if answer is None:
            self.close()
            raise BadInput(f"{path} cannot be read within bounds: it is damaged or made to be; print it to a new PDF.")
        if answer.document is None:
            raise BadInput(answer.refusal)
        return answer.document

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is None or self._owner != os.getpid():
            return
        process.kill()
        process.communicate()

    def _ask(self, path: str, data: bytes) -> Answer | None:
        process = self._running()
        if process.stdin is None or process.stdout is None:
            return None
        timer = threading.Timer(LONGEST_SECONDS, process.kill)
        timer.daemon = True
        timer.start()
        try:
            for part in (path.encode("utf-8", "surrogatepass"), data):
                process.stdin.write(len(part).to_bytes(_HEAD, "big"))
                process.stdin.write(part)
            process.stdin.flush()
            reply = _receive(process.stdout)
        except OSError:
            return None
        finally:
            timer.cancel()
        return None if reply is None else msgspec.msgpack.decode(reply, type=Answer)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._owner != os.getpid() or self._process.poll() is not None:
            self.close()
            # -P: nothing that lies in the current folder is imported.
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter with constant words
                [sys.executable, "-P", "-c", _CALL],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            self._owner = os.getpid()
        return self._process


worker = Worker()
atexit.register(worker.close)


def serve() -> None:
    """Answer requests from standard input on standard output until the input ends."""
    from ccpi_actions.documents.pdf.read import read_pdf

    _limit_memory()
    source, target = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    while (path := _receive(source)) is not None and (data := _receive(source)) is not None:
        try:
            answer = Answer(read_pdf(path.decode("utf-8", "surrogatepass"), data))
        except BadInput as refusal:
            answer = Answer(refusal=str(refusal))
        reply = msgspec.msgpack.encode(answer)
        target.write(len(reply).to_bytes(_HEAD, "big"))
        target.write(reply)
        target.flush()


def _receive(stream: IO[bytes]) -> bytes | None:
    """Read one message; None at the end of the stream."""
    head = stream.read(_HEAD)
    if len(head) < _HEAD:
        return None
    length = int.from_bytes(head, "big")
    body = stream.read(length)
    return body if len(body) == length else None


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    limit = getattr(resource, "RLIMIT_AS", None)
    if limit is not None:
        try:
            resource.setrlimit(limit, (MOST_MEMORY, MOST_MEMORY))
        except (OSError, ValueError):  # macOS refuses in some versions; the limit of time still holds
            return
