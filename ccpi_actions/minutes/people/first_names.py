"""Common first names, for minutes that call people by them alone: "Jill is going to ask him"."""

FIRST_NAMES = frozenset(
    """
    abigail adam adrian aidan ailsa aisha alan alasdair albert alec aled alex alexander alf ali alice alison allan
    alma amanda amelia amir amy andrea andrew andy angela angharad angus anil anita ann anna anne annette annie
    anthony archie arjun arnold arthur asha aubrey audrey austin barbara barney barry basil beatrice becky belinda
    bella ben benjamin bernadette bernard bernice bert beryl beth bethan betty bev beverley bill billy bob brenda
    brendan brian bridget bruce bryan callum candice carl carla carly carol caroline carys cath catherine cathy
    catrin cedric celia charlene charles charlie charlotte cherry cheryl chloe chris chrissie christine christopher
    ciaran cindy claire clare clarissa claudia clement cliff clifford clive colette colin connie constance cormac
    craig cynthia cyril dafydd daniel danny daphne darren darryl dave david dawn debbie deborah declan deirdre della
    delyth den denis denise dennis derek des desmond diana diane dick dilwyn don donal donald dora doreen doris
    dorothy dot doug douglas dulcie duncan eamonn eddie edgar edith edna edward edwina eileen elaine eleanor eleri
    elin elizabeth ellen elsa elsie emily emma emrys eric erica ernest esme estelle esther ethel eva evelyn ewan
    farah fatima fay felicity fergus ffion finlay fiona fionnuala florence frances francis frank fraser fred freda
    frederick freya gabrielle gail gareth gary gavin gemma geoff geoffrey george georgia georgina gerald geraldine
    gethin gill gillian gladys glen glenn glenys glyn glynis godfrey gordon grace graham greg gregory greta gus guy
    gwen gwilym gwyn gwyneth hamish hannah harold harriet harry harvey hassan hattie hazel heather helen henrietta
    henry herbert heulwen hilary hilda horace howard hugh huw iain ian idris imogen imran ingrid iona irene iris
    isabel isabelle isla isobel ivan ivor ivy iwan jack jackie jackson jacob jacqueline jacqui jake jamal james
    jamie jan jane janet janette janice jasmine jason jayne jean jed jeff jemima jenna jennifer jenny jeremy jess
    jessica jessie jill jim jimmy jo joan joanie joanna joanne jodie joe joel john johnny jonathan joseph josephine
    josh joshua joyce judith judy julia julian julie june justin kamal karen karl kate katherine kathleen kathy
    katie kay kaye keeley keira keith kelly ken kenneth kerry kevin khalid kim kirk kirsten kirsty kit kristin kyle
    lachlan lara larry laura lauren leah lee leila len lena leonard lesley leslie lester lewis liam lilian linda
    lionel lisa liz llinos lola lorna lorraine lottie louise lowri lucinda lucy luke lydia lynda lynn lynne mabel
    madge maeve maggie mair mairi maisie malachy malcolm mandy marcia marcus margaret mari maria marian marie
    marilyn marina marion marjorie marlene martha martin martina mary matt matthew maud maureen maurice mavis max
    maxine megan meinir mel melanie melvyn menna merfyn merle mervyn mhairi michael michelle mick mike mildred
    millicent millie minnie miriam mitch mohamed mohammed moira molly monica morag morris muriel murray myfanwy myra
    myrtle nadia nancy naomi nasreen natalie nathan ned neil nell nellie nesta nia niall nicholas nick nicola nigel
    nina noel nora noreen norma norman nuala odette olive oliver olivia ollie olwen omar oonagh oscar osian otto
    owain owen pam pamela pat patience patricia patrick patsy paul paula pauline pearl peggy penny percy pete peter
    petra phil philip philippa phillip phoebe phyllis piers polly poppy priya prue quentin rachel raj rajesh ralph
    ramona ravi ray raymond rebecca reg reginald rex rhian rhys richard rita rob robert roberta robin rod roderick
    roger roisin roland ron ronald rory ros rosa rosalind rose rosemary rosie ross roxanne roy ruby rufus rupert
    russell ruth ryan sabrina sadie sally sally-ann sam samantha samuel sandra sanjay sara sarah seamus sean
    sebastian selina serena seth shane sharon shaun sheena sheila sherry sheryl shirley shona sian sid sidney silvia
    simon siobhan sioned sita skye sonia sonya sophie sorcha spencer stacey stan stanley stella stephanie stephen
    steve steven stuart sue sunita susan suzanne sylvia tabitha tamsin tania tanya tara tariq ted tegwen teresa
    terry tessa thea thelma theo theodore theresa thomas tim timothy tina toby tom tommy toni tony tracey tracy
    trevor tristan tyrone una ursula usha val valerie vera verity vernon veronica vic victor victoria vince vincent
    viv vivian vivien vivienne wallace walter warren wayne wendy wesley wilf wilfred will william willow winifred
    winston yasmin yusuf yvette yvonne zara zena zoe
    """.split()
)
