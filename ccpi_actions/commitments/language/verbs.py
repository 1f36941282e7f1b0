"""The verbs of commitment: what kind of act each names, in its base form and as a participle.

The classes answer one question, how sure a clerk is that "X would VERB …" leaves something to be checked:

- supply: give information to somebody ("circulate", "report back")
- contact: approach somebody ("write to", "invite", "chase")
- inquire: find something out ("investigate", "review")
- arrange: set something up or put it in order ("organise", "draft", "add")
- work: a thing done with hands or money ("repair", "order", "attend")
- weak: no checkable end ("monitor", "continue", "support")
- decide: complete once decided ("approve", "note", "appoint")
- refer: hands the decision to another body ("recommend", "delegate")
- other: not listed here
"""

from typing import Literal

from ccpi_actions.commitments.language.frames import FOLLOWED, FOLLOWED_PASSIVE
from ccpi_actions.commitments.language.verb_forms import gerund, participle, third_person

VerbClass = Literal["supply", "contact", "inquire", "arrange", "work", "weak", "decide", "refer", "other"]

_BASES: dict[VerbClass, str] = {
    "supply": """provide send circulate supply forward share email e-mail distribute issue publish copy pass bring
        submit present report respond reply answer inform advise notify update tell clarify brief resend re-
        send disseminate communicate relay return disclose publicise advertise highlight feed post upload revert
        explain demonstrate show deliver confirm mail recirculate re-circulate acknowledge announce loan
        hand
        apprise dispatch outline summarise reiterate flag reissue re-issue leaflet showcase signpost furnish
        hand-deliver republish re-publish reprint re-print bulletin redistribute re-distribute tweet broadcast
        detail elaborate illustrate itemise text fax""",
    "contact": """mention
        write contact ask request invite speak talk liaise discuss meet approach call ring phone telephone
        chase follow raise remind thank consult negotiate seek enquire inquire query apply object lobby
        challenge engage petition e-petition persuade urge press engage re-apply appeal canvass question
        warn congratulate interview visit convey express complain challenge instruct alert notify direct
        summon correspond
        sit escalate solicit reassure re-invite reinvite nudge pressure caution reprimand poll ballot apologise
        cross-refer debate""",
    "inquire": """read
        investigate check examine review research explore establish assess inspect audit ascertain evaluate
        analyse verify survey compile obtain source gather collect determine identify test trial look find
        study scrutinise cost price view measure revisit re-visit reconsider re-examine re-assess reassess
        appraise probe undertake trace locate scope map benchmark quantify
        calculate recalculate re-calculate compute validate vet pilot model profile pinpoint reconcile sample
        triage triangulate tally gauge count estimate forecast diagnose re-evaluate reevaluate cross-check
        crosscheck double-check recheck re-check retest re-test reinspect re-inspect weigh canvass observe
        shortlist short-list long-list document unearth uncover proof risk-assess re-survey resurvey
        authenticate corroborate peer-review""",
    "arrange": """arrange organise organize schedule convene add include put place programme prepare draft produce
        create compose finalise finalize complete design rewrite re-write revise amend correct expand book
        set list reinstate incorporate insert formulate renegotiate recruit advertise devise plan co-ordinate
        coordinate facilitate format reschedule re-schedule rearrange re-arrange table record log
        compile diarise rectify resolve progress implement action process formalise launch establish
        register re-register initiate start commission tender re-tender conduct instigate set-up tackle
        address update adjust alter change convert reword re-word separate split standardise pursue
        amalgamate annotate apportion assemble assign baseline catalogue collate condense configure
        consolidate customise demarcate digitise digitalise draught duplicate edit expedite group
        harmonise index label merge mobilise modify number outsource overhaul populate procure proofread
        rationalise reallocate re-allocate recast redact redesign re-design redraft re-draft redraw reframe
        refresh refine regularise rename reorganise re-organise rephrase reproduce restructure recirculate
        reset simplify specify supplement synchronise tabulate tailor task timetable time-table tweak upgrade
        renumber re-number reassign re-assign reconstitute reconfigure recompile subdivide archive
        backfill roster rota ring-fence ringfence redate substitute reverse rotate stagger synthesise redirect
        rebuild retender route substantiate top-up
        activate reactivate re-activate deactivate disable fast-track accelerate postpone re-run rerun repeat
        re-launch relaunch reopen re-open resume reintroduce re-introduce reconvene re-advertise readvertise
        pencil serve levy headhunt sponsor bundle package phase redefine define""",
    "work": """release destroy archive
        shred restart mend sand rake dredge jet clip bolt weld wire tarmac gravel seed water
        nail glue photocopy scan laminate translate transcribe type retype fundraise walk leave double-check
        reconvene polish plaster repair replace install fix remove clear cut trim paint repaint clean order
        buy purchase pay erect mark move plant store tidy fell sign display attend take carry deal make get
        give hold collect fit prune mow spray strim treat fill resurface reseed re-seed re-site resite
        relocate re-locate build construct lay dig drain paint refurbish restore renew varnish stain weed
        sweep empty lock open close dispose transfer deposit pick drop go come do let have see hand re-paint
        reimburse refund claim invoice lodge file append attach enrol join lead chair mount help-out clarify
        print photograph measure secure retrieve re-fix refix re-hang unblock litter-pick deputise represent
        level patch supply-and-fit top strip bid borrow lend hire engage switch shut host nominate volunteer
        reposition re-position resubmit re-submit withdraw cancel insure handle undertake tidy-up paint hang
        position sow top-dress stand draw demolish oil service lower lift re-erect reerect swap exchange
        cover bury grit turn work-up
        affix bag block  brick brush bulldoze calibrate cap carpet certify chip chop clad clamp coat
        coppice cordon countersign counter-sign crop curtail dead-head deck decommission decorate defrost
        descale de-ice dehumidify demist dewater dilute disinfect dismantle ditch divert drill dry
        dump dust enclose encase evict excavate extinguish fabricate fasten fence fertilise field filter
        flag-up flatten flush freeze fumigate glaze grade grease groom grout halt hedge hoist hoover inject
        insulate iron isolate jet-wash jetwash knock ladder landscape lime line lop lubricate mortar mulch
        muck neaten notch offload overlay overseed over-seed pack patrol pave peg pile pipe plane plough plug
        pollard prime primer prosecute pump purge rail re-bed re-cover recover recycle re-felt refelt
        refill re-fill reglaze re-glaze reinforce reinstall re-install re-lay re-line reline rehome re-home
        renovate rent repave replant re-plant replenish repoint re-point rekey re-key reroute re-route reroof
        re-roof resand restock re-stock restrain retrain re-train retrofit rewire re-wire rinse rivet rod
        roller rope rotavate round-up sandbag sand-blast sandblast saw scaffold scarify scrap scrape screed
        screw scrub seal segregate shape sharpen shear sheet shelve shift shore shorten shovel signwrite
        skim slab slate spread stack staff stage stake staple steam-clean steward stencil sterilise straighten
        strap stub stump sweep-up tack tamp tape tap tension tether thatch thin tighten tile timber tow train
        transplant transport trench trial-run tune underpin unbolt unclog unlock unload unplug unscrew untangle
        unveil vacate vacuum vandal-proof ventilate video void wash waterproof wedge weatherproof whitewash
        widen winch wipe wrap cone cordon-off coach teach escort evacuate marshal cater knock-down reconnect
        re-connect recharge re-charge redecorate re-decorate reface re-face recommission re-commission
        subscribe unsubscribe recoup settle re-bank clear-up drive fetch bin rebuild rehang bank
        rub hoe creosote desilt de-silt choose throw""",
    "weak": """monitor continue support ensure encourage promote help assist try attempt hope aim keep pursue focus
        work consider strive endeavour push observe facilitate enforce explore-further welcome develop
        remain consider prioritise reflect bear watch await wait proceed hear decide target expect
        anticipate intend oversee manage operate run offer use invest deploy concentrate look-forward
        strengthen improve enhance reduce increase begin commence introduce roll embed build-on utilise
        deepen guide inspire intervene mitigate optimise regulate safeguard stabilise streamline supervise
        sustain retain preserve empower foster nurture champion advocate cultivate maximise minimise stimulate
        protect motivate mandate collaborate co-operate cooperate bolster track enlarge accommodate adapt align
        integrate prevent tolerate restrict curb limit ease evolve incentivise redouble step-up ponder
        contemplate mull""",
    "decide": """note receive approve endorse accept adopt agree confirm thank congratulate welcome support appoint
        elect grant refuse award nominate ratify authorise authorize delegate appropriate exclude allow set
        uphold dismiss reject permit fund donate contribute suspend close adjourn acknowledge commend
        resolve co-opt allocate elect recognise affirm carry reaffirm re-appoint reappoint vote
        compensate waive discharge cede earmark reserve abolish dissolve enact repeal rescind revoke veto deny
        sanction impose extend""",
    "refer": """recommend refer delegate propose suggest""",
}
#: Where a base stands in several classes the first of these wins.
_ORDER: tuple[VerbClass, ...] = ("refer", "weak", "supply", "contact", "inquire", "arrange", "work", "decide")
#: Bases that two classes claim: as an act to come they are this.
_SETTLED: dict[str, VerbClass] = {
    "confirm": "supply",
    "thank": "contact",
    "congratulate": "contact",
    "acknowledge": "contact",
    "resolve": "work",
    "support": "weak",
    "welcome": "weak",
    "nominate": "work",
    "set": "arrange",
    "close": "work",
    "carry": "work",
    "allow": "decide",
    "offer": "supply",
    "accept": "decide",
    "pursue": "arrange",
    "facilitate": "arrange",
    "undertake": "inquire",
    "establish": "inquire",
    "explore": "inquire",
    "recruit": "work",
    "proceed": "work",
    "ensure": "arrange",
    "refer": "contact",
    "hand": "work",
    "renew": "weak",
    "work": "arrange",
}


def _classes() -> dict[str, VerbClass]:
    found: dict[str, VerbClass] = {}
    for kind in _ORDER:
        for base in _BASES[kind].split():
            found.setdefault(base, kind)
            if base.endswith("ise"):
                found.setdefault(base[:-3] + "ize", kind)
    found.update(_SETTLED)
    return found


#: Base form to class; participle to class; "asks" to class.
BASE: dict[str, VerbClass] = _classes()
PARTICIPLE: dict[str, VerbClass] = {
    **{participle(base): kind for base, kind in BASE.items()},
    "thanked": "decide",
    "congratulated": "decide",
    "acknowledged": "decide",
    "confirmed": "decide",
    "accepted": "decide",
    "supported": "decide",
    "welcomed": "decide",
    "made": "arrange",
    "launched": "weak",
    "published": "supply",
    "held": "arrange",
    "carried": "work",
    "closed": "weak",
    "opened": "weak",
    "started": "weak",
    "offered": "supply",
    "shown": "supply",
    "addressed": "work",
    "maintained": "weak",
    "tested": "weak",
    "nominated": "decide",
    "represented": "weak",
    "disposed": "weak",
    "resolved": "work",
    "covered": "weak",
    "lowered": "work",
    "turned": "work",
    "paid": "weak",
    "omitted": "decide",
    "used": "weak",
    "spent": "weak",
    "implemented": "other",
    "met": "weak",
    "answered": "supply",
    "required": "weak",
    "referred": "refer",
    "determined": "weak",
    "tried": "weak",
    "costed": "inquire",
    "undertaken": "inquire",
    "completed": "arrange",
    "recorded": "arrange",
    "minuted": "arrange",
    "considered": "weak",
    "discussed": "contact",
    "done": "work",
    "signed": "work",
    "extended": "weak",
    "increased": "weak",
    "reduced": "weak",
    "removed": "work",
    "struck": "work",
    "broken": "arrange",
    "recast": "arrange",
}


#: Form in -ing to base; third person to base.
GERUND: dict[str, str] = {gerund(base): base for base in BASE}
PRESENT: dict[str, str] = {third_person(base): base for base in (*BASE, "spend")}

#: What follows turns a verb with no checkable end into one with it: "decide on a headline", "keep a list".
TURNED: dict[str, tuple[tuple[str, ...], VerbClass]] = {
    "decide": (("on ",), "arrange"),
    "keep": (
        (
            "a list",
            "a log",
            "a record",
            "an action",
            "the log",
            "a register",
            "members informed",
            "members updated",
            "the clerk informed",
            "the clerk updated",
            "the council informed",
            "the council updated",
            "everyone informed",
            "them informed",
            "us posted",
            "us informed",
            "members posted",
            "the committee informed",
        ),
        "arrange",
    ),
    "extend": (("an invitation", "the invitation", "invitations"), "contact"),
    "spell": (("out", "it out", "them out", "this out"), "supply"),
    "track": (("down", "it down", "them down"), "inquire"),
    "try": (("again", "somewhere", "elsewhere", "another ", "the other", "others"), "contact"),
    "spend": (("up to ",), "work"),
    "think": (("again",), "inquire"),
    "form": (("a working", "a sub", "a small", "a task", "a steering"), "arrange"),
    "say": (("no", "yes", "so", "thank you", "we "), "contact"),
    "run": (("off ",), "supply"),
    "renew": (("the sign", "the fence", "the paint", "the bench"), "work"),
}


def base_class(verb: str, after: str) -> VerbClass | None:
    """Classify a verb in its base form.

    Takes the verb in lower case and the lower-cased words after it, for "look" is an act only with "into", "at" …
    Gives its class, or None where it is no act.
    """
    turned = TURNED.get(verb)
    if turned is not None and after.startswith(turned[0]):
        return turned[1]
    kind = BASE.get(verb) or (BASE.get(verb[3:]) if verb.startswith("re-") else None)
    if kind is None:
        return None
    needed = FOLLOWED.get(verb)
    return kind if needed is None or needed.match(after) else None


def participle_class(verb: str, after: str) -> VerbClass | None:
    """Classify a past participle after "be" as ``base_class`` does a base form."""
    if verb == "extended" and after.startswith(("to him", "to her", "to them", "to mr", "to cllr")):
        return "contact"
    if verb == "referred" and after.startswith("back"):
        return "contact"
    if verb == "kept" and after.startswith(("at ", "in ", "of ", "on ", "there")):
        return "work"
    if verb == "kept" and after.startswith(("informed", "updated", "advised", "up to date", "up-to-date")):
        return "supply"
    kind = PARTICIPLE.get(verb) or (PARTICIPLE.get(verb[3:]) if verb.startswith("re-") else None)
    if kind is None:
        return None
    needed = FOLLOWED_PASSIVE.get(verb)
    return kind if needed is None or needed.match(after) else None
