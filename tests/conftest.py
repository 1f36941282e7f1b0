"""What holds for every test: where chance comes from."""

import os

from hypothesis import settings

# Elsewhere each run tries new examples; where a change is judged, a run must not fail for what another change brought.
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("new examples", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "new examples")
