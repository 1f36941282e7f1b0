"""What README says about a store that a team shares runs as printed, against a server of the tests' own."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import SAMPLE, World

README = Path(__file__).parents[3] / "README.md"
SECTION = "## When a team shares one store\n"


def blocks() -> list[str]:
    section = README.read_text("utf-8").partition(SECTION)[2].partition("\n## ")[0]
    return re.findall(r"^```sh\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)


@pytest.mark.skipif(os.name == "nt", reason="the blocks are for a POSIX shell")
def test_the_commands_for_a_team_run_as_printed(server, tmp_path):
    World(tmp_path / "store").do("minutes", "add", str(SAMPLE))
    passwords = {"ada": server.password, "keeper": "choose one", "ben": "and another", "dev": "and a third"}
    keyring = tmp_path / "pgpass"
    lines = [f"*:*:*:{user}:{password.replace(':', chr(92) + ':')}" for user, password in passwords.items()]
    keyring.write_text("\n".join(lines) + "\n", "utf-8")
    keyring.chmod(0o600)
    folders = [str(Path(sys.executable).parent), str(server.programs), os.environ["PATH"]]
    env = os.environ | {"PATH": os.pathsep.join(folders), "PGPASSFILE": str(keyring), "PGUSER": "ada"}
    env |= {"PGHOST": "localhost", "PGPORT": str(server.port), "NO_COLOR": "1"}
    env.pop("CCPI_STORE", None)

    found = blocks()
    assert len(found) >= 4
    for block in found:
        done = subprocess.run(
            ["sh", "-e", "-c", block], cwd=tmp_path, env=env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{block}{done.stdout}{done.stderr}"
        assert not [password for password in passwords.values() if password in done.stdout + done.stderr]
    back = World(tmp_path / "store-of-2025").do("actions", "list", "--status", "all", "--format", "json")
    assert "Chased by telephone" in World(tmp_path / "store-of-2025").do("actions", "show", "1")
    assert len(back) > 1000
