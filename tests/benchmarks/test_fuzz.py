"""A short run over the sample with each change; a longer one by hand (see ``fuzz``)."""

import random

from tests.benchmarks import fuzz


def test_the_damaged_sample_is_read_or_refused() -> None:
    files = sorted(fuzz.SAMPLE.glob("*.*"))
    for seed in range(60):
        chance = random.Random(seed)
        file = chance.choice(files)
        end = fuzz.read_through(file.name, fuzz.damage(file.read_bytes(), chance))
        assert end in {"read", "refused"}, f"seed {seed}, {file.name}: {end}"


def test_what_goes_wrong_is_said(monkeypatch) -> None:
    monkeypatch.setattr(fuzz, "read_minutes", {}.pop)
    assert fuzz.read_through("a.txt", b"4. The Clerk would write.").startswith(("KeyError", "TypeError"))
    assert fuzz.read_through("a.txt", b"") == "refused"


def test_the_same_seed_damages_the_same_way() -> None:
    data = b"The Clerk would write." * 30
    assert fuzz.damage(data, random.Random(7)) == fuzz.damage(data, random.Random(7)) != data
