"""Steps on the disk that differ between systems do the same on each of them."""

import errno
import os

import pytest

from ccpi_actions.storage import files
from ccpi_actions.storage.files import Files, disk_error


def test_on_windows_a_file_that_a_reader_has_open_is_tried_again(tmp_path, monkeypatch):
    tries = []

    def replace(source, target):
        tries.append(source)
        if len(tries) < 4:
            raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(files, "_WINDOWS", True)
    monkeypatch.setattr(files, "_REPLACE_PAUSE", 0)
    monkeypatch.setattr(os, "replace", replace)
    Files().replace(tmp_path / "new", tmp_path / "old")
    assert len(tries) == 4


def test_on_windows_it_is_not_tried_for_ever_and_elsewhere_not_again(tmp_path, monkeypatch):
    tries = []

    def replace(source, target):
        tries.append(source)
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(files, "_REPLACE_PAUSE", 0)
    for windows, expected in ((True, 40), (False, 1)):
        tries.clear()
        monkeypatch.setattr(files, "_WINDOWS", windows)
        with pytest.raises(PermissionError):
            Files().replace(tmp_path / "new", tmp_path / "old")
        assert len(tries) == expected


def test_a_system_that_cannot_sync_folders_is_not_asked_to(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "_WINDOWS", True)
    Files().sync_folder(tmp_path / "not even there")


@pytest.mark.parametrize(("error", "raises"), [(errno.EINVAL, False), (errno.ENOTSUP, False), (errno.EIO, True)])
def test_drives_that_know_no_synced_folders_are_forgiven_and_errors_are_not(tmp_path, monkeypatch, error, raises):
    def fsync(handle):
        raise OSError(error, os.strerror(error))

    monkeypatch.setattr(files, "_WINDOWS", False)
    monkeypatch.setattr(os, "fsync", fsync)
    if raises:
        with pytest.raises(OSError, match=os.strerror(error)):
            Files().sync_folder(tmp_path)
    else:
        Files().sync_folder(tmp_path)


def test_a_drive_without_links_gets_a_copy(tmp_path, monkeypatch):
    def link(source, target):
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", link)
    (tmp_path / "old").write_bytes(b"as it was")
    Files().copy(tmp_path / "old", tmp_path / "kept")
    assert (tmp_path / "kept").read_bytes() == b"as it was"


def test_a_write_that_takes_few_bytes_at_a_time_writes_all(tmp_path):
    class Slow(Files):
        def write(self, handle, data):
            return super().write(handle, data[:3])

    Slow().create(tmp_path / "new", [b"many bytes", b"", b"and more"])
    assert (tmp_path / "new").read_bytes() == b"many bytesand more"


def test_an_error_without_words_of_ours_is_told_in_the_words_of_the_system(tmp_path):
    said = str(disk_error(OSError(errno.ELOOP, "Too many links"), "store"))
    assert said == "Cannot write to the store store: too many links; nothing was changed."
