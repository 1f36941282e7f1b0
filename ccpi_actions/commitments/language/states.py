"""Words that name no act, whoever stands before them: being, thinking and deciding."""

#: What stands after "be" and is no participle of an act still to be done.
NO_PARTICIPLE = frozenset(
    """a an the able in on at of aware more very no not as clear good made noted it its that this too any all well
    available approved adopted agreed accepted endorsed confirmed received granted refused appointed elected set
    increased reduced raised frozen capped waived extended allocated earmarked transferred paid held closed
    adjourned suspended excluded thanked congratulated supported welcomed delegated authorised recommended named
    called known given taken put asked looked dealt carried found passed followed picked handed shown turned met
    seen based due present required needed expected allowed permitted used open ready responsible subject liable
    part left""".split()
)
#: Verbs of being, thinking, wanting and happening, verbs complete once done, and words that are no verbs at all.
NO_BASE = frozenset(
    """be back chair favour have bungalow cottage barn garage conservatory kitchen farmhouse outbuilding
    like love prefer want wish need know think believe feel hope expect appear seem remain become cost
    mean benefit depend agree vote abstain stand retire resign die miss arrive oppose declare step preside sit
    struggle fail suffer happen occur end finish start begin commence cease continue welcome enjoy look take
    make give go come see do get let put hold set pick hand follow feed pass carry deal turn cover lead roll
    call show return meet work change post address test open question answer stay live sleep rise fall grow lose
    win gain earn save spend owe own belong consist comprise contain include exclude involve entail exceed total
    amount equal differ vary reflect represent constitute form receive accept approve adopt note endorse support
    appoint elect nominate co-opt authorise delegate grant refuse award adjourn close second propose move
    discuss consider decide resolve ratify confirm rule apologise note recall remember forget realise recognise
    appreciate understand assume suppose doubt fear regret mind matter suit exist last apply suggest recommend
    stress emphasise highlight mention say state comment remark hear listen learn read watch wait await tend
    intend plan aim try attempt manage afford deserve enable allow the a an this that it in on at by for to from
    with of and or but not no so such as well all any each every able about above after again also always only
    require just still soon now then there here very more most much many few effectively properly fully clearly directly
    formally himself herself themselves itself them him her us me you""".split()
)
#: The ends of past participles.
PARTICIPLE_ENDS = ("ed", "en", "wn", "pt", "nt", "lt", "ft")
