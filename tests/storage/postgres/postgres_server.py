"""A PostgreSQL server of the tests' own: made in a temporary folder, on a free port, stopped afterwards."""

import os
import shutil
import socket
import subprocess
import tempfile
import uuid
from pathlib import Path

#: The tests' own server keeps nothing: it need not wait for a disk.
SETTINGS = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=60",
    "shared_buffers=64MB",
    "log_min_messages=fatal",
)


def find_programs() -> Path | None:
    """Give the newest installed server's folder of programs."""
    on_path = shutil.which("initdb")
    installed = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int("0" + path.parent.parent.name)
    )
    # Debian keeps each version's programs together, and off the path.
    found = installed or ([Path(on_path).resolve()] if on_path else [])
    return found[-1].parent if found else None


class Server:
    """A running server; ``url`` names a database of it for its superuser, ``ada``, with a password."""

    password = "p4ss/w@rd:ää"

    def __init__(self, programs: Path, settings: tuple[str, ...] = SETTINGS) -> None:
        self.programs = programs
        self.settings = settings
        self.place = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp" if os.name == "posix" else None))
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._as = self._unprivileged()
        secret = self.place / "secret"
        secret.write_text(self.password, "utf-8")
        if self._as:
            for path in (self.place, secret):
                os.chown(path, self._as.pw_uid, self._as.pw_gid)
        self._run(
            "initdb", "-D", str(self.data), "-U", "ada", "-E", "UTF8", "--locale=C.UTF-8", "--auth=scram-sha-256",
            f"--pwfile={secret}", "--no-sync",
        )  # fmt: skip
        self.start()

    @property
    def data(self) -> Path:
        return self.place / "data"

    def start(self) -> None:
        options = " ".join(f"-c {each}" for each in self.settings)
        options += f" -c listen_addresses=127.0.0.1 -p {self.port} -k {self.place}"
        self._run("pg_ctl", "-D", str(self.data), "-w", "-l", str(self.place / "log"), "-o", options, "start")

    def stop(self, how: str = "immediate") -> None:
        self._run("pg_ctl", "-D", str(self.data), "-w", "-m", how, "stop")

    def remove(self) -> None:
        if (self.data / "postmaster.pid").exists():
            self.stop()
        shutil.rmtree(self.place)

    def url(self, database: str = "postgres", user: str = "ada", password: str | None = None) -> str:
        from urllib.parse import quote

        secret = quote(self.password if password is None else password, safe="")
        return f"postgresql://{user}:{secret}@127.0.0.1:{self.port}/{database}"

    def new_database(self, template: str | None = None) -> str:
        """Make a database and give its URL."""
        name = f"t{uuid.uuid4().hex[:12]}"
        self.execute(f"CREATE DATABASE {name}" + (f" TEMPLATE {template}" if template else ""))
        return self.url(name)

    def execute(self, query: str, url: str | None = None) -> list[tuple]:
        import psycopg

        with psycopg.connect(url or self.url(), autocommit=True) as connection:
            answer = connection.execute(query)
            return answer.fetchall() if answer.description else []

    def _unprivileged(self):
        """PostgreSQL refuses to run as root: then as the user that its package makes."""
        if os.name == "nt" or os.geteuid() != 0:
            return None
        import pwd

        try:
            return pwd.getpwnam("postgres")
        except KeyError:
            return pwd.getpwnam("nobody")

    def _run(self, program: str, *words: str) -> None:
        user = {"user": self._as.pw_uid, "group": self._as.pw_gid, "extra_groups": []} if self._as else {}
        done = subprocess.run(
            [self.programs / program, *words], cwd=self.place, check=False, **user,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL if program == "pg_ctl" else subprocess.PIPE,
        )  # fmt: skip
        if done.returncode:
            log = self.place / "log"
            said = done.stderr or (log.read_bytes() if log.exists() else b"")
            raise RuntimeError(f"{program} failed: {said.decode(errors='replace')[-2000:]}")
