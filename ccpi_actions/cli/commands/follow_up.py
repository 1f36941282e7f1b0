"""``ccpi actions follow-up``: what later minutes say about open actions."""

from collections import Counter
from typing import TYPE_CHECKING, Annotated, Literal

from ccpi_actions.cli.answers_table import Heard, answers_listing, outcome_text, write_answers
from ccpi_actions.cli.changed import confirm_many, recorded, tell
from ccpi_actions.cli.days import read_part_of_day
from ccpi_actions.cli.declare import Argument, Option, command
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.formats import show
from ccpi_actions.cli.narrowing import FromMeeting, OfBody, OfCouncil, OfOwner
from ccpi_actions.cli.progress import progress
from ccpi_actions.errors import WrongUsage
from ccpi_actions.tracking.store import ActionFilter

if TYPE_CHECKING:
    from ccpi_actions.tracker import Tracker

#: What was heard of actions, as a count of them says it.
_HEARD = {"done": "read as done", "progress": "as in progress", "nothing": "not heard of"}


@command(
    "ccpi actions follow-up",
    "ccpi actions follow-up 1",
    "ccpi actions follow-up --accept 0.9",
    "ccpi actions follow-up 1 --answer 1 --as progress",
    "ccpi actions follow-up 1 --reject 1",
    "ccpi actions follow-up --step --sure 0.8",
    "ccpi actions follow-up --owner Clerk --meeting 2024 --heard nothing",
)
def follow_up(
    env: Environment,
    refs: Annotated[
        list[str] | None, Argument("[ID]…", help="Only these actions, with every answer.", completes="action")
    ] = None,
    owner: OfOwner = None,
    council: OfCouncil = None,
    body: OfBody = None,
    meeting: FromMeeting = None,
    text: Annotated[
        str | None, Option("--text", metavar="WORDS", help="Only actions with all of these words, as in a list.")
    ] = None,
    heard_of: Annotated[
        Literal["done", "progress", "nothing"] | None,
        Option("--heard", help="Only actions of which this was heard, going by the best answer."),
    ] = None,
    sure: Annotated[
        str | None,
        Option("--sure", metavar="CERTAINTY", help="Only actions whose best answer is at least so sure: 0.8."),
    ] = None,
    sort: Annotated[
        Literal["sure", "id"] | None,
        Option("--sort", help="The surest answers first, or by number. [default: sure in tables and --step, else id]"),
    ] = None,
    limit: Annotated[
        int | None,
        Option("--limit", "-n", metavar="N", help="So many at most, 0 for all. [default: 50 shown on a terminal]"),
    ] = None,
    accept: Annotated[
        str | None,
        Option("--accept", metavar="CERTAINTY", help="Record the best answer of each action that is so sure: 0.9."),
    ] = None,
    answer: Annotated[int | None, Option("--answer", metavar="N", help="Record the N-th answer to one action.")] = None,
    outcome: Annotated[
        Literal["done", "progress"] | None, Option("--as", help="With --answer: what it says, if it was misread.")
    ] = None,
    step: Annotated[bool, Option("--step", help="Go through the answers one by one, with a key for each.")] = False,
    reject: Annotated[
        int | None, Option("--reject", metavar="N", help="The N-th answer to one action is none: never show it again.")
    ] = None,
) -> None:
    """Show what later minutes say about open actions; nothing is recorded until you accept it.

    With --step, a terminal asks for one key an answer, and you can stop and go on at any time. Tables and --step have
    the surest answers first.
    """
    if limit is not None and limit < 0:
        raise WrongUsage("--limit is a number of actions: 0 for all, or more.")
    least = _certainty(sure) if sure is not None else None
    tracker = env.tracker()
    _one_of({"--accept": accept, "--answer": answer, "--reject": reject, "--step": step or None})
    one = _only(refs, answer, reject, outcome)
    if one and answer is not None:
        tell(env, [tracker.accept(one, answer, outcome)], recorded)
        return
    if one and reject is not None:
        tell(env, [tracker.reject(one, reject)], "Rejected an answer to")
        return
    where = ActionFilter(
        # What is recorded without a look at each action is so for open ones only.
        statuses=("open",) if accept is not None else ("open", "proposed"),
        ids=tuple(tracker.action(ref).id for ref in refs or ()),
        owner=owner,
        council=council,
        body=body,
        meeting=read_part_of_day(meeting) if meeting else None,
        text=text,
    )
    certainty = _certainty(accept) if accept is not None else None
    with progress(env, "Reading later minutes"):
        heard = [each for each in _heard(tracker, where, heard_of) if least is None or _sureness(each) >= least]
    if certainty is not None:
        _accept_all(env, tracker, heard, certainty, limit)
        return
    if (sort or ("sure" if env.format == "table" and not refs else "id")) == "sure":
        heard.sort(key=_sureness, reverse=True)
    if step and env.interactive and env.format == "table":
        from ccpi_actions.cli.following import go_through

        go_through(
            env, tracker, [(one.action, one.follow_up) for one in heard if one.follow_up.answers][: limit or None]
        )
    elif refs and heard and env.format == "table":
        write_answers(env, heard)
        answered = next((one.action.id for one in heard if one.follow_up.answers), None)
        if answered is not None:
            env.say(f"ccpi actions follow-up {answered} --answer 1 records its first; --reject 1 says that it is none.")
    else:
        show(env, answers_listing(heard, limit))
        if heard and env.format == "table":
            env.say(_summary(heard))


def _sureness(heard: Heard) -> float:
    return heard.follow_up.answers[0].certainty if heard.follow_up.answers else 0


def _summary(heard: list[Heard]) -> str:
    """Return how many actions were heard of, and how to record it."""
    counts = Counter(map(outcome_text, heard))
    said = f"{len(heard):,} {'action' if len(heard) == 1 else 'actions'}: "
    said += ", ".join(f"{counts[what]:,} {words}" for what, words in _HEARD.items() if counts[what])
    answered = len(heard) - counts["nothing"]
    return said + (". Nothing is recorded until you say so: --step goes through the answers." if answered else ".")


def _one_of(given: dict[str, object]) -> None:
    """Refuse more than one way to record answers at once."""
    ways = [name for name, value in given.items() if value is not None]
    if len(ways) > 1:
        raise WrongUsage(f"{' and '.join(ways)} exclude each other.")


def _only(refs: list[str] | None, answer: int | None, reject: int | None, outcome: str | None) -> str | None:
    """Return the one action that ``--answer`` or ``--reject`` is about, or None when neither is given."""
    if answer is None and reject is None:
        if outcome is not None:
            raise WrongUsage("--as says what an answer reads as: name the answer with --answer N.")
        return None
    if not refs or len(refs) != 1:
        raise WrongUsage(
            "--answer and --reject are about one action: name it, as in ccpi actions follow-up 7 --answer 1."
        )
    return refs[0]


def _certainty(words: str) -> float:
    try:
        value = float(words.removesuffix("%")) / (100 if words.endswith("%") else 1)
    except ValueError:
        value = -1
    if not 0 <= value <= 1:
        raise WrongUsage(f"“{words}” is not a certainty: give a number from 0 to 1, such as 0.9.")
    return value


def _accept_all(env: Environment, tracker: "Tracker", heard: list[Heard], certainty: float, limit: int | None) -> None:
    """Record the best answer of each action that is so sure, of no more than ``limit``: the surest."""
    best = sorted((one for one in heard if one.follow_up.answers), key=_sureness, reverse=True)
    sure = tuple(one.action.id for one in best if _sureness(one) >= certainty)[: limit or None]
    confirm_many(env, len(sure), "Record the best answer on")
    changed = tracker.accept_follow_ups(certainty, ActionFilter(statuses=("open",), ids=sure)) if sure else []
    tell(env, changed, recorded)
    if not changed:
        env.say(f"No answer is as sure as {certainty}.")


def _heard(tracker: "Tracker", where: ActionFilter, what: str | None) -> list[Heard]:
    followed = tracker.follow_up(where)
    actions = {action.id: action for action in tracker.full_actions(where)}
    heard = [Heard(actions[one.action], one) for one in followed if one.action in actions]
    return [one for one in heard if what in {None, outcome_text(one)}]
