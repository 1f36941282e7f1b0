"""Choose the command, run it, turn what goes wrong into one sentence and an exit code."""

import os
import sys
from collections.abc import Callable, Sequence

from ccpi_actions.cli.environment import Environment
from ccpi_actions.errors import CcpiError

#: The shell asks for completions by setting this variable; Typer answers.
COMPLETION = "_CCPI_COMPLETE"


def answer(words: Sequence[str], env: Environment) -> int:
    """Run one command line. Returns the exit code; whatever goes wrong is said in one sentence on ``env.stderr``."""
    try:
        try:
            code = _run(words, env)
            env.stdout.flush()
        finally:
            env.close()
    except CcpiError as error:
        return _fail(env, str(error), error.exit_code)
    except KeyboardInterrupt:
        return _fail(env, "Interrupted; what was not finished was left as it was.", 130)
    except BrokenPipeError:
        _let_go_of_stdout(env)
        return 0
    except OSError as error:
        where = f": {error.filename}" if error.filename else ""
        return _fail(env, f"{error.strerror or error}{where}.", 1)
    except Exception as error:
        if env.variables.get("CCPI_TRACEBACK"):
            raise
        what = f"{type(error).__name__}: {error}".rstrip(".: ")
        return _fail(env, f"This should not happen ({what}); set CCPI_TRACEBACK=1 to see where, and report it.", 1)
    return code


def _run(words: Sequence[str], env: Environment) -> int:
    from ccpi_actions.cli.straight import Unclear

    if COMPLETION not in env.variables:
        try:
            call = read_call(words, env)
        except Unclear:
            pass
        else:
            call()
            return env.exit_code
    from ccpi_actions.cli.typer_app import run_typer

    return run_typer(words, env)


def read_call(words: Sequence[str], env: Environment) -> Callable[[], None]:
    """Read a command line from the declarations, without Typer. Raises ``Unclear`` when it is not a plain one."""
    from ccpi_actions.cli.declare import parameters
    from ccpi_actions.cli.environment import everywhere, show_version
    from ccpi_actions.cli.routes import GROUPS, ROUTES, load
    from ccpi_actions.cli.straight import Unclear, read_command_line, read_options

    if list(words) == ["--version"]:
        return lambda: show_version(env)
    common = parameters(everywhere)
    settings, left = read_options(words, common)
    if not left or left[0] not in GROUPS:
        raise Unclear
    group = left.pop(0)
    more, left = read_options(left, common)
    if not left or (group, left[0]) not in ROUTES:
        raise Unclear
    function = load(group, left.pop(0))
    values = read_command_line(left, [*parameters(function), *common])
    for name in [each.name for each in common if each.name in values]:
        more[name] = values.pop(name)

    def call() -> None:
        everywhere(env, **(settings | more))
        function(env, **values)

    return call


def _fail(env: Environment, sentence: str, code: int) -> int:
    env.warn(f"ccpi: {sentence}")
    return code


def _let_go_of_stdout(env: Environment) -> None:
    """Whoever read our output has gone; Python would complain about it once more at exit."""
    if env.stdout is sys.stdout:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
