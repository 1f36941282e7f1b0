"""Common first names, for minutes that call people by them alone: "Jill is going to ask him"."""

FIRST_NAMES = frozenset(
    """
    adam adrian alan albert alex alexander alf alice alison allan amanda amy andrea andrew andy angela ann
    anna anne annie anthony arthur audrey barbara barry ben benjamin bernard beryl beth betty bill billy bob
    brenda brian bridget bruce carl carol caroline catherine cathy charles charlie charlotte chloe chris
    christine christopher claire clare clive colin connie craig daniel danny dave david dawn deborah debbie
    den denis dennis derek diana diane don donald doreen doris dorothy doug douglas duncan eddie edward eileen
    elaine eleanor elizabeth ellen emily emma eric ethel eva evelyn fiona frances francis frank fred frederick
    gareth gary gavin geoff geoffrey george gerald gill gillian glen glenn gordon graham greg guy gwen hannah
    harold harry hazel heather helen henry hilary howard hugh iain ian irene isabel ivan ivor ivy jack jackie
    jacob jacqueline jacqui jake james jamie jan jane janet janice jasmine jason jayne jean jeff jennifer
    jenny jeremy jessica jill jim jimmy jo joan joanna joanne joe john johnny jonathan joseph joyce judith
    judy julia julian julie june karen karl kate katherine kathleen kathy katie keith kelly ken kenneth kerry
    kevin kim kirsty larry laura lauren lee len leonard leslie lewis liam lilian linda lisa liz lorna lorraine
    louise lucy luke lynda lynn lynne maggie malcolm margaret maria marian marie marilyn marion marjorie
    martin mary matt matthew maureen maurice max megan mel mervyn michael michelle mick mike miriam moira
    molly monica muriel nancy naomi natalie neil nick nicholas nicola nigel nora norma norman olive oliver
    olivia ollie owen pam pamela pat patricia patrick paul paula pauline peggy penny percy pete peter phil
    philip philippa phillip phyllis polly priya rachel ralph ray raymond rebecca reg rhys richard rita rob
    robert roberta robin rod roger ron ronald rose rosemary ros ross roy russell ruth ryan sally sam samantha
    samuel sandra sara sarah sean shaun sharon sheila shirley sian sid simon sonia sophie stan stanley stella
    stephanie stephen steve steven stuart sue sunita susan sylvia tania ted teresa terry thelma theresa thomas
    tim timothy tina toby tom tommy tony tracey tracy trevor una ursula val valerie vera veronica vic victor
    victoria vincent viv wayne wendy wilf will william winifred yvonne zoe
    """.split()
)
