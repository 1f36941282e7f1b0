"""A disk that keeps only what was synced, to see what a power cut leaves: what ``kill`` cannot show."""

from collections.abc import Iterator
from pathlib import Path

from ccpi_actions.storage.files import Files

Image = dict[Path, bytes]


class LossyDisk(Files):
    """``Files`` that remembers, after each step, what the disk may hold if the power goes then.

    Bytes are safe once their file was synced, names once their folder was. What is not safe may be there, or not, or by
    half.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.bytes: dict[int, bytes] = {}
        self.safe_bytes: dict[int, bytes] = {}
        self.names: dict[Path, int] = {}
        self.safe_names: dict[Path, int] = {}
        self.handles: dict[int, int] = {}
        self.cuts: list[list[Image]] = []
        for path in root.rglob("*") if root.exists() else ():
            if path.is_file():
                number = self._new_file(path, path.read_bytes())
                self.safe_bytes[number] = self.bytes[number]
        self.safe_names = dict(self.names)
        self._remember()

    def _new_file(self, path: Path, data: bytes = b"") -> int:
        number = len(self.bytes)
        self.names[path] = number
        self.bytes[number], self.safe_bytes[number] = data, b""
        return number

    def _remember(self) -> None:
        images = []
        unsafe = [{path: number} for path, number in self.names.items() if self.safe_names.get(path) != number]
        for names in (self.names, self.safe_names, *(self.safe_names | alone for alone in unsafe)):
            for part in (0.0, 0.5, 1.0):
                image = {}
                for path, number in names.items():
                    now, safe = self.bytes[number], self.safe_bytes[number]
                    image[path] = (
                        safe + now[len(safe) :][: int(part * (len(now) - len(safe)))] if now.startswith(safe) else safe
                    )
                images.append(image)
        # New bytes may also arrive before those written earlier: the last half there, the first one zeros.
        images.append({path: self._with_hole(number) for path, number in self.names.items()})
        self.cuts.append(images)

    def _with_hole(self, number: int) -> bytes:
        now, safe = self.bytes[number], self.safe_bytes[number]
        new = now[len(safe) :]
        return safe + bytes(len(new) // 2) + new[len(new) // 2 :]

    def open_new(self, path: Path) -> int:
        handle = super().open_new(path)
        self.handles[handle] = self._new_file(path)
        self._remember()
        return handle

    def open_end(self, path: Path) -> int:
        handle = super().open_end(path)
        self.handles[handle] = self.names[path] if path in self.names else self._new_file(path)
        self._remember()
        return handle

    def write(self, handle: int, data: memoryview) -> int:
        written = super().write(handle, data)
        self.bytes[self.handles[handle]] += bytes(data[:written])
        self._remember()
        return written

    def sync(self, handle: int) -> None:
        super().sync(handle)
        if handle in self.handles:
            self.safe_bytes[self.handles[handle]] = self.bytes[self.handles[handle]]
        self._remember()

    def close(self, handle: int) -> None:
        super().close(handle)
        del self.handles[handle]

    def replace(self, source: Path, target: Path) -> None:
        super().replace(source, target)
        self.names[target] = self.names.pop(source)
        self._remember()

    def link(self, source: Path, target: Path) -> None:
        super().link(source, target)
        self.names[target] = self.names[source]
        self._remember()

    def truncate(self, path: Path, size: int) -> None:
        super().truncate(path, size)
        number = self.names[path]
        self.bytes[number] = self.safe_bytes[number] = self.bytes[number][:size]
        self._remember()

    def remove(self, path: Path) -> None:
        super().remove(path)
        del self.names[path]
        self._remember()

    def sync_folder(self, path: Path) -> None:
        super().sync_folder(path)
        self.safe_names = {name: number for name, number in self.safe_names.items() if name.parent != path}
        self.safe_names |= {name: number for name, number in self.names.items() if name.parent == path}
        self._remember()

    def images(self) -> Iterator[tuple[bool, Image]]:
        """Give all that may be left after each step, once each, and whether it is after the last."""
        for place, images in enumerate(self.cuts):
            seen: list[Image] = []
            for image in images:
                if image not in seen:
                    seen.append(image)
                    yield place == len(self.cuts) - 1, image


def lay_out(image: Image, root: Path, folder: Path) -> None:
    """Write what is left of ``root`` into a new folder."""
    for path, data in image.items():
        target = folder / path.relative_to(root)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    folder.mkdir(exist_ok=True)
