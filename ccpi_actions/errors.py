"""The errors that a user can mend, each with the exit code it ends a command with."""


class CcpiError(Exception):
    """One clear sentence: what is wrong, where, and what to do."""

    exit_code = 1


class BadInput(CcpiError):
    """A file that cannot be read, or words that make no sense."""


class NotFound(CcpiError):
    """An action, meeting or document that is not in the store."""


class Refused(CcpiError):
    """A change that the state of things does not allow, such as closing twice."""


class WrongUsage(CcpiError):
    """A command line that cannot be meant."""

    exit_code = 2


class StoreError(CcpiError):
    """A store that is damaged, newer, locked or away."""

    exit_code = 3


class Conflict(StoreError):
    """Somebody else changed the same action meanwhile."""
