"""What later minutes say about open actions: the answers, verbatim, and what they read as.

Nothing here changes an action: it suggests, with the words that it relies on, and an officer decides. Down the
packages: ``words`` tell one matter from another, ``places`` and ``numbers`` are where answers may stand, ``matching``
ranks them for an action (``subject``), ``outcomes`` reads what became of it, and ``suggest`` puts it together.
"""

from ccpi_actions.tracking.follow_up.subject import Heard
from ccpi_actions.tracking.follow_up.suggest import Answer, FollowUp, follow_up

__all__ = ["Answer", "FollowUp", "Heard", "follow_up"]
