"""A file outside the store that a person asked for, such as a backup: in place as a whole, or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ccpi_actions.errors import BadInput
from ccpi_actions.storage.files import Files


@contextmanager
def written_whole(file: Path, files: Files) -> Iterator[Path]:
    """Give a path beside ``file`` to write to, which takes its place when the block ends.

    So an older file of that name goes only when the new one is whole. Raises ``BadInput`` when it cannot be written,
    and leaves nothing of it behind.
    """
    if file.is_dir():
        raise BadInput(f"{file} is a folder; name a file in it.")
    temporary = file.with_name(f".{file.name[:40]}.{os.getpid()}.tmp")
    try:
        yield temporary
        files.replace(temporary, file)
        files.sync_folder(file.absolute().parent)
    except BaseException as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise BadInput(f"Cannot write {file}: {error.strerror or error}.") from error
        raise
