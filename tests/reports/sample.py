"""Twenty-four actions over three meetings of an invented council, as the report tests use them."""

from datetime import date

from ccpi_actions.reports import build_report
from ccpi_actions.reports.model import Kind, Report
from ccpi_actions.tracking.calendar import Calendar
from ccpi_actions.tracking.model import Action, Due, Event, Evidence, Meeting, Owner, Quote, Source
from ccpi_actions.tracking.standing import Standing, Standings

COUNCIL = "Eastmere Borough Council"
BODY = "Harbour and Coast Scrutiny Committee"
TODAY = date(2025, 2, 26)
JUNE, SEPTEMBER, DECEMBER, MARCH, MAY = "2024-06-12", "2024-09-11", "2024-12-04", "2025-03-05", "2025-05-28"
DOCUMENTS = {JUNE: "minutes-june.docx", SEPTEMBER: "minutes-september.pdf", DECEMBER: "minutes-december.html"}

HARBOUR = "Harbour Master (J. Penrose)"
PARKS = "Head of Parks and Open Spaces"
CLERK = "Committee Clerk"
COASTAL = "Coastal Engineer (Dr A. Okafor)"
LICENSING = "Licensing Manager"


def meetings() -> list[Meeting]:
    """Three meetings held, two to come; the last has no time yet."""
    held = {"council": COUNCIL, "body": BODY, "time": "14:00", "venue": "Council Chamber, Quay House"}
    return [
        Meeting(id=1, date=JUNE, status="held", known_from="minutes", **held),
        Meeting(id=2, date=SEPTEMBER, status="held", known_from="minutes", **held),
        Meeting(id=3, date=DECEMBER, status="held", known_from="minutes", **held),
        Meeting(id=4, date=MARCH, status="planned", known_from="agenda", **held),
        Meeting(id=5, council=COUNCIL, body=BODY, date=MAY, status="planned", known_from="manual"),
    ]


def next_meeting(when: str | None = None) -> Due:
    """Due at the next meeting, as the minutes say with or without its date."""
    return Due("the next meeting", "meeting", when)


def by(words: str, when: str) -> Due:
    """Due by a date or in a period."""
    return Due(words, "date", when)


NO_DUE = Due()

# (meeting, item, title, task, owner, due, quote, what became of it)
_ROWS = [
    (JUNE, "4", "Slipway charges", "Provide members with the income from slipway charges for the last three years",
     HARBOUR, next_meeting(SEPTEMBER),
     "The Harbour Master undertook to provide members with the income from slipway charges for the last three years.",
     {"closed": (SEPTEMBER, "The income from slipway charges had been circulated to all members.")}),
    (JUNE, "4", "Slipway charges", "Consult the sailing clubs on moving the winter storage deadline",
     HARBOUR, by("by the end of October", "2024-10"),
     "It was agreed that the sailing clubs be consulted on moving the winter storage deadline by the end of October.",
     {"progress": (DECEMBER, "Two of the three sailing clubs had replied; the third was to be reminded.")}),
    (JUNE, "5", "Dune restoration at Saltcote Sands", "Arrange a site visit to Saltcote Sands",
     CLERK, NO_DUE,
     "Members asked the Clerk to arrange a site visit to Saltcote Sands before the breeding season.",
     {"closed": (DECEMBER, "The site visit had taken place on 19 October.")}),
    (JUNE, "5", "Dune restoration at Saltcote Sands", "Report on the cost of fencing the northern dunes",
     PARKS, next_meeting(SEPTEMBER),
     "RESOLVED that the Head of Parks and Open Spaces report to the next meeting on the cost of fencing the dunes.",
     {"carried": (DECEMBER, "The report on fencing was deferred, as tenders had not come back.")}),
    (JUNE, "6", "Beach lifeguard cover", "Write to the rescue charity about weekend cover in May",
     "Chair of the Committee", NO_DUE,
     "The Chair agreed to write to the rescue charity about weekend cover in May.", {}),
    (JUNE, "7", "Flood wall, Fishergate", "Circulate the drawings of the flood wall at Fishergate",
     COASTAL, by("within two weeks", "2024-06-26"),
     "The Coastal Engineer would circulate the drawings of the flood wall within two weeks.",
     {"closed": (SEPTEMBER, "It was noted that the drawings had been sent to members in July.")}),
    (JUNE, "7", "Flood wall, Fishergate", "Obtain a second quotation for the flood gates",
     COASTAL, next_meeting(SEPTEMBER),
     "Members requested that a second quotation be obtained for the flood gates and brought to the next meeting.",
     {"carried": (SEPTEMBER, "A second quotation had been asked for and would follow.")}),
    (JUNE, "9", "Any other business", "Look into lighting on the east pier", None, NO_DUE,
     "Councillor Marsh asked whether lighting on the east pier could be looked into, which was agreed.", {}),
    (SEPTEMBER, "4", "Matters arising", "Remind the utility company of the unfilled trench on Strand Road",
     CLERK, next_meeting(DECEMBER),
     "The Clerk to remind the utility company of the unfilled trench on Strand Road.",
     {"done": (None, "The company confirmed by e-mail on 14 January that the trench has been filled.")}),
    (SEPTEMBER, "5", "Harbour dredging", "Provide a breakdown of the dredging contract by berth",
     f"{HARBOUR}; Finance Partner", next_meeting(DECEMBER),
     "It was agreed that a breakdown of the dredging contract by berth would be provided to the next meeting.", {}),
    (SEPTEMBER, "5", "Harbour dredging", "Invite the dredging contractor to a future meeting",
     CLERK, Due("a future meeting", "meeting", None),
     "RESOLVED to invite the dredging contractor to a future meeting.", {}),
    (SEPTEMBER, "6", "Bathing water quality", "Report the results of the autumn bathing water samples",
     "Environmental Health Manager", next_meeting(DECEMBER),
     "The results of the autumn samples would be reported to the next meeting.",
     {"closed": (DECEMBER, "The results of the autumn samples were presented and noted.")}),
    (SEPTEMBER, "6", "Bathing water quality", "Put up notices at the three outfalls",
     "Environmental Health Manager", by("before the season", "2025-04"),
     "Officers agreed that notices be put up at the three outfalls before the season.", {}),
    (SEPTEMBER, "7", "Ice-cream concessions", "Review the number of ice-cream concessions on the promenade",
     LICENSING, Due("the March meeting", "meeting", "2025-03"),
     "The Licensing Manager was asked to review the number of concessions and report to the March meeting.",
     {"progress": (DECEMBER, "The review had begun and traders had been sent a questionnaire.")}),
    (SEPTEMBER, "7", "Ice-cream concessions", "Amend the draft concession agreement",
     LICENSING, NO_DUE, "The draft agreement to be amended as discussed.",
     {"dropped": (DECEMBER, "The agreement was superseded by the new national model.")}),
    (SEPTEMBER, "9", "Lease of the boatyard", "Report the district valuer's figure for the boatyard",
     "Estates Surveyor", next_meeting(DECEMBER),
     "That the Estates Surveyor report the valuation of the boatyard to the next meeting.", {"exempt": True}),
    (DECEMBER, "4", "Matters arising", "Chase the third sailing club for its reply on winter storage",
     HARBOUR, next_meeting(MARCH),
     "The Harbour Master to chase the third sailing club before the next meeting.", {}),
    (DECEMBER, "5", "Budget monitoring, quarter 2", "Explain the overspend on sea-defence repairs by ward",
     "Finance Partner", next_meeting(MARCH),
     "Members requested an explanation of the overspend on sea-defence repairs, by ward, for the next meeting.", {}),
    (DECEMBER, "5", "Budget monitoring, quarter 2", "Add a forecast column to the quarterly monitoring table",
     "Finance Partner", Due("the next quarterly report", "meeting", "2025-03"),
     "It was agreed to add a forecast column to the monitoring table from the next quarterly report.",
     {"done": (None, "Finance Partner, 20 February: the column is in the draft for March.")}),
    (DECEMBER, "6", "Storm damage to the promenade", "Inspect the promenade railings between the two shelters",
     COASTAL, by("by Friday", "2024-12-06"),
     "The Coastal Engineer would inspect the railings between the two shelters by Friday.",
     {"closed": ("2025-01-15", "Inspected on 5 December; two panels were replaced.")}),
    (DECEMBER, "6", "Storm damage to the promenade", "Claim the cost of the storm repairs from the insurers",
     "Insurance Officer", by("by the end of March", "2025-03-31"),
     "RESOLVED (b) that the cost of the repairs be claimed from the insurers by the end of March.", {}),
    (DECEMBER, "7", "Cliff path closure", "Publish a map of the diversion on the council's website",
     PARKS, NO_DUE, "A map of the diversion to be published on the website.",
     {"progress": ("2025-01-20", "Draft map shared with the walking group for comment.")}),
    (DECEMBER, "8", "Work programme", "Include shellfish licensing in the work programme",
     CLERK, next_meeting(MARCH), "RESOLVED that shellfish licensing be included in the work programme.", {}),
    (DECEMBER, "8", "Work programme", "Consider whether a joint meeting with the Planning Committee is needed",
     None, NO_DUE, "It might be useful to meet jointly with the Planning Committee.", {"proposed": True}),
]  # fmt: skip


def actions() -> list[Action]:
    """The actions as a store would give them."""
    return [_action(number, *row) for number, row in enumerate(_ROWS, start=1)]


def _action(number, meeting, item, title, task, owner, due, quote, became) -> Action:
    status, ended, evidence, history = "open", None, [], []
    for what, about in became.items():
        if what in {"closed", "dropped"}:
            status, ended = what, about[0]
            history = [Event(f"{about[0]}T15:00:00Z", "clerk", "close", what, about[1])]
            if what == "closed":
                evidence = [Evidence("closed", about[1], about[0])]
        elif what == "done":
            status, evidence = "done", [Evidence("done", about[1], about[0])]
        elif what in {"progress", "carried"}:
            kind = "progress" if what == "progress" else "carried forward"
            evidence = [Evidence(kind, about[1], about[0])]
    if became.get("proposed"):
        status = "proposed"
    return Action(
        id=number,
        reference=f"HCSC 2024/25-{number:02}",
        task=task,
        status=status,
        owner=Owner(owner, "stated" if owner else "none"),
        due=due,
        source=Source(COUNCIL, BODY, meeting, item, title, "", DOCUMENTS[meeting]),
        quotes=[Quote(quote)],
        strength="possible" if status == "proposed" else "firm",
        exempt=bool(became.get("exempt")),
        raised=meeting,
        ended=ended,
        evidence=evidence,
        history=history,
        version=1 + len(evidence),
    )


def standings(of=None, when=TODAY, known=None) -> dict[int, Standing]:
    """How each action stands."""
    work = Standings(Calendar(meetings() if known is None else known), when)
    return {action.id: work.of(action) for action in (actions() if of is None else of)}


def report(kind: Kind = "outstanding", **options) -> Report:
    """A report on the sample; options as in ``build_report``."""
    chosen = options.pop("actions", None) or actions()
    known = options.pop("meetings", None) or meetings()
    today = options.pop("today", TODAY)
    return build_report(kind, chosen, standings(chosen, today, known), known, today=today, **options)
