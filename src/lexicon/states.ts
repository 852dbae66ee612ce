import type { Kind } from '../model/kinds.js'

/** A matter of which a news text gives one state, and the words for each state. */
export interface Matter {
  readonly slot: string
  readonly kind: Extract<Kind, 'status' | 'polarity' | 'place' | 'cause'>
  /** `{}` stands for whom or what it is said of. */
  readonly question: string
  /** Said of a person, of a thing named by one of these nouns, or, where absent, of what the whole story is about. */
  readonly of?: 'person' | ReadonlySet<string>
  /** No state is told without one of these words (lower case, as they stand in the text). */
  readonly hints: ReadonlySet<string>
  /** Asked only of stories that open with one of these. */
  readonly opens?: ReadonlySet<string>
  readonly states: readonly (readonly [state: string, pattern: RegExp])[]
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Abbreviations of the patterns below, for what English varies freely. */
const PARTS: Readonly<Record<string, string>> = {
  BE: '(?:is|are|was|were|been|be|being|am|[\'’]s|[\'’]re)',
  HAVE: '(?:has|have|had|[\'’]ve)',
  NOT: '(?:not|n[\'’]t|never)',
  THE: '(?:(?:the|an?|his|her|its|their|any|another|this|that)\\s+)?',
  ANY: '(?:[\\w’\'-]+\\s+){0,3}',
  BY: '(?:(?:caused|started|sparked|triggered|ignited|set off|brought down|brought about|blamed|due|owing|attributed|traced|linked|put down|down) (?:by|on|to)|because of|after|following|from|(?:blam(?:es|ed|ing)|points?|pointed|pointing|cited?|citing)(?: to| at)?|as a result of|result of)\\s+(?:[\\w’\'-]+\\s+){0,3}?',
  HIS: '(?:his|her|their|its|my|our)',
}
const pattern = (source: string): RegExp => new RegExp(`(?<![\\w-])(?:${source.replace(/<([A-Z]+)>/g, (_, name: string) => PARTS[name] ?? name).replace(/ /g, '\\s+').replace(/\\s\+\\s\+/g, '\\s+')})(?![\\w-])`, 'iu')

function matter(slot: string, kind: Matter['kind'], question: string, of: 'person' | string | undefined, hints: string, states: Readonly<Record<string, string>>): Matter {
  return {
    slot,
    kind,
    question,
    hints: words(hints),
    ...(of === undefined ? {} : { of: of === 'person' ? of : words(of) }),
    states: Object.entries(states).map(([state, source]) => [state, pattern(source)]),
  }
}

/**
 * Matters of which texts often tell different states. Of two patterns the one that is written first is tried first: "has not conceded"
 * stands before "conceded".
 */
export const MATTERS: readonly Matter[] = [
  matter('custody', 'status', 'Is {} in custody?', 'person', 'large run loose seen search searching looking hunt hunting hunted manhunt sought arrested detained detention held custody captured freed caught picked charged hiding surrendered turned gave nabbed questioned arrest released charge bail', {
    'not caught': '(?:at large|on the run|on the loose)(?! (?:until|for|when))|<HAVE> <NOT> been (?:seen|caught|found|arrested|captured)(?: since)?|(?:searching|looking|hunting|a? ?(?:search|manhunt|hunt)(?: <BE> (?:on|under way))?) for|<BE> (?:still )?(?:being )?(?:sought|hunted|wanted)|in hiding|remains? free|got away|<HAVE> disappeared|fled the country',
    'released': '(?:<BE> )?(?:later |since |been )?(?:released|freed) (?:under [\\w-]+ supervision|without charge|on (?:police )?bail|on bond|on \\$[\\d,.]+|after questioning|pending)|free on bail',
    'not arrested': '<NOT> (?:been )?(?:under arrest|in custody|arrested|detained)',
    'questioned': '<BE> being (?:questioned|interviewed|interrogated)|(?:helping|assisting) police with',
    'surrendered': '(?:turned|gave|handed|given|turning) (?:himself|herself|themselves) (?:in|up|over)|surrendered(?= to|,|\\.| at| on)',
    'arrested': '(?:<BE> |<HAVE> been )(?:now |also |since |already )?charged|(?:<BE> )?(?:now )?(?:arrested|detained|captured|caught|picked up|nabbed|seized|taken into custody|led away in handcuffs)',
    'in custody': '(?:<BE> )?in (?:police |federal )?(?:custody|(?:pre-trial )?detention)|under arrest|<BE> (?:being )?held(?! (?:on|in|at) (?:the|a|an|Mon|Tue|Wed|Thu|Fri|Sat|Sun))',
  }),
  matter('hospital', 'status', 'Is {} still in hospital?', 'person', 'hospital hospitalised hospitalized discharged treated intensive', {
    'died there': 'died (?:later |shortly afterwards? )?(?:in|at) (?:the |a )?(?:[\\w’\'-]+ ){0,3}hospital',
    'out of hospital': 'treated and (?:later |then )?(?:released|discharged|sent home)|(?:<BE> )?(?:discharged|released|sent home)(?: from <THE>(?:[\\w’\'-]+ ){0,3}hospital| after treatment)?(?=.{0,40}hospital)|(?:left|leaves|<HAVE> left) (?:the )?hospital|out of hospital|(?:went|gone|allowed|sent|returned|go|back) home(?= from hospital|.{0,20}hospital)|(?:refused|declined|did <NOT> need|needed no) (?:hospital|medical) treatment|treated at the scene',
    'in hospital': '(?:remains?|remained|still|is|are|stays|stayed|recovering|recuperating)(?: (?:in|at)) (?:the |a )?(?:[\\w’\'-]+ ){0,2}hospital|(?:remains?|still|is) (?:hospitali[sz]ed|in intensive care|being treated)|still in (?:the )?hospital|<BE> (?:still )?in intensive care',
  }),
  matter('missing', 'status', 'What became of {}?', 'person', 'missing safe alive dead drowned unharmed unaccounted seen', {
    'found alive': '(?:<BE> )?(?:found|located|rescued|turned up) (?:safe(?: and (?:well|sound))?|alive|unharmed|unhurt)|turned up (?:safe|alive)|<BE> (?:safe and (?:well|sound))',
    'found dead': '(?:<BE> )?(?:later )?found (?:dead|drowned)',
    'feared dead': '(?:<BE> |also )*(?:feared|presumed|believed|thought) (?:to have )?(?:dead|drowned|died|killed|to be dead)',
    'missing': '(?:<BE> |remains? |still |reported |listed as |went |is listed as )+missing|(?:remains? |<BE> )?(?:still )?unaccounted for',
  }),
  matter('conceded', 'polarity', 'Has {} conceded?', 'person', 'concede conceded concedes conceding defeat result results congratulate congratulated accept accepted voice verdict outcome', {
    'no': '(?:<HAVE>|did) <NOT> (?:yet |as yet )?(?:concede[d]?|accept(?:ed)? (?:defeat|the (?:results?|outcome|verdict)))|(?:has|have|had) yet to (?:concede|accept)|refus(?:es|ed|ing) to (?:concede|accept (?:defeat|the (?:results?|outcome)))|would <NOT> (?:concede|accept the)|reject(?:s|ed) the (?:results?|outcome)',
    'yes': 'conceded?(?: defeat)?(?= defeat|,|\\.| to | in | on | the (?:race|election)| after)|accept(?:s|ed)? (?:defeat|(?:the|their|this) (?:results?|outcome|verdict|voice|decision of the (?:people|voters)))|(?:called|phoned|telephoned|rang)(?: [\\w’\'.-]+){1,3} to congratulate|congratulated (?:<HIS> (?:rival|opponent|successor)|the (?:winner|president-elect|victor))',
  }),
  matter('inquiry', 'status', 'How far has the inquiry come?', undefined, 'inquiry investigation probe proceedings inquest review', {
    'none': 'no (?:[\\w-]+ ){0,2}(?:inquiry|investigation|probe|proceedings) <HAVE> been (?:opened|launched|started|ordered|begun)|no decision (?:to open|on (?:opening|an?)) [^.;]{0,30}|(?:ruled out|rejected (?:calls for)?|dismissed (?:calls for)?) an? (?:[\\w-]+ ){0,2}(?:inquiry|investigation|probe)',
    'considered': '(?:considering|weighing|examining|deciding|looking at|discussing|determining|assessing)(?: whether| if)?(?: to| there <BE> grounds for| it (?:should|will)| an?)? (?:set up |open |opening |launch |launching |hold |holding |order |ordering |start |an? |one |setting up )*(?:[\\w-]+ ){0,2}(?:inquiry|investigation|probe|proceedings|inquest|review)',
    'opened': '(?:orders?|ordered|opens?|opened|launch(?:es|ed)?|started|starts|begun|began|announced|set up|commissioned) (?:an?|its own|the|their own) (?:[\\w-]+ ){0,3}(?:inquiry|investigation|probe|inquest|review)(?: into)?|(?:opens?|opened|launched|started) (?:[\\w-]+ )?(?:proceedings|case)|(?:inquiry|investigation|probe|inquest) (?:will|would|is to) be (?:held|opened|launched)|(?:inquiry|investigation|probe|inquest|proceedings) <HAVE> been (?:opened|launched|started|ordered|begun)',
    'closed': '(?:closed|dropped|ended|shelved) (?:its|the|their|an?) (?:[\\w-]+ ){0,2}(?:inquiry|investigation|probe)',
  }),
  { ...matter('signed', 'status', 'How far has the agreement come?', undefined, 'signed sign signing initialled initialed principle tentative draft signatures undertaking binding irrevocable intent memorandum', {
    'not signed': '<HAVE> (?:<NOT> (?:yet )?been signed|yet to be signed)|nothing <HAVE> been signed|(?:signing|ceremony)(?: ceremony)? (?:will|would|is to|is due|is expected|is planned)(?: to)? (?:take place|be held)?|(?:will|would|is to|are to) be signed|no (?:[\\w-]+ )?(?:agreement|deal|contract) <HAVE> been signed',
    'initialled': 'initiall?ed',
    'in principle': '(?:agree(?:s|d|ment)|deal) in principle|tentative (?:deal|agreement|accord|pact)',
    'letter of intent': '(?:letter of intent|memorandum of understanding|non-binding (?:agreement|letter|offer|memorandum))',
    'binding': '(?:irrevocabl[ey]|binding|unconditional)(?: (?:undertakings?|commitments?|agreements?|contracts?|offers?))|irrevocably (?:undertaken|agreed|committed|promised)',
    'signed': '(?:<HAVE> |<BE> )?(?:signed|put their (?:names|signatures) to)(?= (?:an?|the|it|its|their|in|on|by|at|this|what|last) )|signs (?:an?|the) (?:[\\w-]+ ){0,3}(?:deal|agreement|accord|truce|ceasefire|treaty|pact|contract|peace)',
  }),
    opens: words('agreement deal truce ceasefire treaty pact accord contract takeover bid summit declaration peace'),
  },
  matter('appeal', 'status', 'Will there be an appeal?', undefined, 'appeal appeals appealed appealing', {
    'considered': '(?:consider(?:ing|s)?|weigh(?:ing|s)?|decid(?:e|ing)|study(?:ing)?)(?: [\\w’\'-]+){0,5}(?: whether to| an| of)? appeal',
    'no': '(?:will|would|does|did) <NOT> (?:be )?appeal(?:ing)?|no (?:plans|intention) (?:to|of) appeal(?:ing)?|ruled out an appeal|waived <HIS> right to appeal',
    'lodged': '<HAVE> (?:already |since )?(?:appealed|lodged an appeal|filed an appeal)|(?:lodged|filed) an appeal',
    'to come': '(?:will|would|is going to|plans? to|planned to|intends? to|is to|vow(?:s|ed) to|said (?:he|she|they) would) (?:be )?(?:appeal(?:ing)?|lodge an appeal|file an appeal)|(?:an )?appeal (?:will|would|is to) be (?:lodged|filed|made)|(?:and|but) would appeal',
  }),
  matter('sentenced', 'status', 'Has {} been sentenced?', 'person', 'sentenced sentence sentencing jailed caged imprisoned life term', {
    'to come': '(?:adjourn(?:ed|s|ing)|deferred|postponed|delayed|put off|set|scheduled) (?:the )?sentenc(?:e|ing)|sentencing (?:<BE>|<HAVE> been|will) (?:be )?(?:set|adjourned|scheduled|deferred|postponed|take place|expected|due)|(?:will|is to|is due to|awaits?|awaiting|faces) (?:be )?sentenc(?:ed|ing)|will be given (?:the |a )?(?:[\\w-]+ ){0,2}(?:life|sentence|term|jail)|to be sentenced',
    'sentenced': '(?:<BE> |<HAVE> been )?(?:sentenced to|jailed for|caged for|imprisoned for|locked up for|jailed|caged)(?= |$)|(?:starting|began|beginning|begins|serving) (?:a|his|her) (?:[\\w-]+ ){0,2}(?:sentence|term)|handed (?:down )?a (?:[\\w-]+ ){0,2}(?:sentence|term)',
  }),
  matter('plea', 'status', 'How did {} plead?', 'person', 'plead pleaded pled plea pleading guilty', {
    'none': '(?:did <NOT>|<HAVE> <NOT> (?:yet )?|<HAVE> yet to) (?:enter(?:ed)?|make|made|give[n]?) (?:a|any|his|her) plea|no plea(?:s)? (?:<BE>|<HAVE> been) entered|entered no plea|without entering a plea',
    'to plead guilty': '(?:<HAVE> agreed|agreed|agrees|expected|is due|plans?|intends?|will|is to) (?:to )?plead guilty',
    'not guilty': '(?:plead(?:s|ed|ing)?|pled) (?:[\\w’\'-]+ ){0,2}not guilty|<NOT>[- ]guilty plea|denie[sd] (?:all )?(?:the )?charges?',
    'guilty': '(?:plead(?:s|ed|ing)?|pled) guilty|guilty plea|admitted (?:the |all )?charges?',
  }),
  matter('reaction', 'polarity', 'Did {} show any emotion?', 'person', 'emotion react reaction impassive impassively expressionless wept sobbed tears cried crying weeping sobbing smiled smirked grinned laughed stony stony-faced', {
    'no': 'show(?:s|ed|ing)? (?:almost |little or )?no (?:visible )?(?:emotion|reaction)|did <NOT> (?:react|show any emotion|flinch)|without (?:any |visible )?(?:emotion|expression)|(?:sat|stood|stared|remained|listened) (?:[\\w’\'-]+ )?(?:impassive(?:ly)?|expressionless|stony-faced|emotionless)',
    'wept': '(?:buried|hid|covered) <HIS> (?:face|eyes|head)(?: in <HIS> hands)?(?: and (?:wept|sobbed|cried))?|(?:broke down|burst into|dissolved into|<BE> in|fought back|reduced to|held back)(?: in)?(?: tears)|(?:wept|sobbed|cried|crying|sobbing|weeping)(?: (?:openly|quietly|uncontrollably|softly))?(?= as|,|\\.| when| and| in| after|$| while| openly)',
    'smiled': '(?:smiled|smirked|grinned|laughed)(?= as|,|\\.| when| at| and| after)',
  }),
  matter('strike', 'status', 'Is there to be a strike?', undefined, 'strike strikes walkout', {
    'ruled out': '(?:<NOT> going to|will <NOT>|wo[n]?[\'’]t|would <NOT>|no plans? to) (?:go on )?strike|ruled out (?:a |any )?strike|no (?:[\\w-]+ )?strike (?:is|was|will|would)',
    'called off': '(?:called off|suspended|averted|ended|postponed|cancelled|canceled) (?:the|a|an|their|its) (?:[\\w-]+ ){0,2}(?:strike|walkout)|strike (?:<BE>|<HAVE> been) (?:called off|suspended|averted|over|postponed)',
    'possible': 'strike (?:vote|ballot)(?: (?:will|would|is to) be held)?|(?:threaten(?:s|ed|ing)?|considering|weighing|discussing|mulling)(?: to| a| an)? (?:[\\w-]+ ){0,2}strike|strike <BE> (?:possible|likely|an option)|(?:could|may|might) (?:go on )?strike|strike if',
    'on': '(?:called|announced|began|begun|launched|started|went on|gone on|voted to|vote to|going on|will|are) (?:to )?(?:a |an |the )?(?:[\\w-]+ ){0,2}strike(?! (?:vote|ballot|force|rate))|on strike',
  }),
  matter('paid back', 'polarity', 'Has it been paid back?', undefined, 'repaid paid owes owed outstanding unpaid repay repayment repayments arrears', {
    'no': '(?:<BE> |remains? )?still (?:<BE> )?(?:owes?|owed|outstanding|owing|unpaid)|(?:remains?|<BE>) (?:outstanding|unpaid|owing)|<NOT> (?:yet )?(?:been )?(?:fully )?(?:repaid|paid back|paid off)|(?:only )?(?:half|part|a (?:part|third|quarter|fraction)|some) of (?:the|it|what) (?:[\\w-]+ )*(?:repa|paid)\\w*|in arrears|yet to (?:repay|pay back)',
    'yes': '(?:owes?|owed) (?:nothing|no(?: more)? money)(?: any ?more)?|(?:<HAVE> |<BE> |<HAVE> been )(?:fully |since |all |long since )?(?:repaid|paid back|paid off|paid in full)|repaid (?:the|it|every|in full|all)|paid (?:it |the (?:whole )?(?:sum|loan|money|debt) )?(?:all )?back(?= in| with| to|,|\\.)',
  }),
  matter('valid', 'polarity', 'Was the {} valid?', 'licence license permit certificate insurance registration passport visa certification inspection contract policy', 'valid expired lapsed ran renewed invalid date force', {
    'no': '(?:<HAVE> |<BE> )*(?:expired|lapsed|ran out|run out|<NOT> (?:been )?(?:renewed|valid)|invalid|out of date|no longer valid)(?: in| on| at| last)?',
    'yes': '(?:<BE> |<HAVE> an? |a )?(?:fully |still )?valid|<BE> (?:up to date|in (?:force|order))|<HAVE> been renewed',
  }),
  matter('open', 'polarity', 'Was the {} open?', 'road bridge school airport border gate door station port harbour harbor office branch museum park motorway highway tunnel exit window hatch valve crossing line pool beach airspace runway', 'closed shut open reopened reopen closing', {
    'no': '(?:<BE> |remains? |remained |kept |stayed |stay |will |still )+(?:closed|shut|locked)(?: (?:until|for|off|to|again))?',
    'yes': '(?:<BE> |remains? |remained |kept |stayed |<HAVE> |been |left |wide |still |standing )+(?:open|reopened|unlocked)(?! to)|reopen(?:s|ed)|forgot(?:ten)? to (?:shut|close)',
  }),
  matter('supply', 'status', 'Was there {} again?', 'power electricity water service internet gas supply service', 'restored back without out cut resumed', {
    'back': '(?:<BE> |<HAVE> been )(?:fully |since |largely )?restored|<BE> back(?: (?:on|online|up))?|came back on|<HAVE> (?:been )?resumed',
    'out': '(?:still |remain(?:s|ed)? |<BE> )+(?:without|out|down|off|cut off)(?= |,|\\.)',
  }),
  matter('held event', 'status', 'Did the {} go ahead?', 'match game concert race festival wedding summit hearing launch rally parade ceremony show exam election vote meeting tour march referendum debate conference final visit trip trial work production construction filming project', 'cancelled canceled scrapped axed postponed delayed off rescheduled deferred ahead planned schedule suspended halted continues continue normally normal resumed abandoned', {
    'cancelled': '(?:<BE> |<HAVE> been |<HAVE> )+(?:cancelled|canceled|called off|scrapped|axed|abandoned)',
    'postponed': '(?:<BE> |<HAVE> been |<HAVE> )+(?:postponed|delayed|put off|rescheduled|deferred|pushed back)',
    'halted': '(?:<BE> |<HAVE> been |<HAVE> )+(?:suspended|halted|stopped|paused|at a standstill)|(?:suspended|halted|stopped|paused|shut down)(?= (?:all )?(?:work|production|construction|filming))',
    'goes on': '(?:will |would |to |is )?(?:go(?:es|ing)? ahead|went ahead|proceed(?:s|ed)?)(?: as planned| on schedule)?|continu(?:es?|ing|ed)(?: (?:as )?(?:normal(?:ly)?|uninterrupted|unhindered))|<BE> (?:running|back to) normal(?:ly)?|<BE> on schedule|<HAVE> resumed',
  }),
  matter('responsibility', 'polarity', 'Did anybody claim responsibility?', undefined, 'responsibility', {
    'no': '(?:no(?: one|body| group| organi[sz]ation)?) (?:<HAVE> )?(?:yet |immediately |so far )?claimed responsibility|no(?: immediate)? claim of responsibility|denie[sd] (?:any )?responsibility',
    'yes': 'claim(?:s|ed|ing) responsibility|took responsibility for the (?:attack|bombing|blast|shooting|killing)',
  }),
  matter('face to face', 'polarity', 'Did the two sides meet face to face?', undefined, 'table face directly direct indirect mediators intermediaries rooms face-to-face separate shuttled', {
    'no': '(?:<HAVE>|did) <NOT> (?:[\\w-]+ ){0,4}(?:directly|face to face|face-to-face)|<NOT> (?:met|meet|sat|sit) (?:[\\w-]+ ){0,3}|indirect (?:talks|negotiations)|(?:in|from) (?:separate|different) rooms|through (?:mediators|intermediaries|go-betweens)|(?:mediators|diplomats|envoys) shuttl(?:ed|ing)',
    'yes': '(?:sat|met|talked|spoke|negotiated|sitting|sit|meeting)(?: down)? (?:together |directly|face to face|face-to-face|(?:round|around|at) (?:one|the same|a) table)|face-to-face (?:talks|meetings?)|direct (?:talks|negotiations)(?= between| with| for| took)',
  }),
  matter('left how', 'cause', 'Did {} go freely?', 'person', 'own forced pushed sacked fired dismissed ousted told asked voluntarily voluntary alone removed hour freely chose demanded made resigned resignation resigns quit stepped suspended terminated', {
    'freely': 'of (?:his|her|their|my) own (?:free )?(?:will|accord|volition)|(?:["“”‘’\'])?(?:his|hers|mine) (?:and (?:his|hers|mine) )?alone(?:["“”‘’\'])?|(?:resign(?:s|ed)|quit|left|leave|go(?:ne)?|went|step(?:ped)? down|departed|going|leaving) (?:[\\w-]+ )?voluntar(?:y|ily)|(?:his|her|my) own (?:decision|choice)|chose to (?:leave|go|resign|quit|step down)',
    'forced': '(?:<BE> |<HAVE> been )?(?:forced|pushed|made|compelled|pressured|pressed|obliged) (?:out|to (?:resign|quit|step down|go|leave|stand down))|told (?:him|her|me|them) to (?:go(?=,|\\.)|resign|quit|step down)|(?:<BE> |<HAVE> been )(?:told|asked|ordered) to (?:resign|quit|step down)|demanded (?:his|her|my) resignation|asked (?:him|her|me) to (?:resign|step down)',
    'dismissed': '(?:<BE> |<HAVE> been )(?:summarily )?(?:sacked|fired|dismissed|ousted|removed(?: from (?:office|<HIS> post))?|given the boot|axed)|terminated (?:his|her|the) (?:[\\w$£€.,-]+ ){0,3}contract',
    'resigned': '(?:offered|tendered|submitted|handed in) <HIS> resignation|(?:<HAVE> )?(?:resigned|stepped down|quit)(?= on| after| over| as|,|\\.| in| from| following| because| yesterday| last)',
    'suspended': '(?:<BE> |<HAVE> been |<HAVE> )(?:suspended|placed on (?:administrative )?leave|stood down)(?: (?:on|with|from|without) [\\w ]{0,14})?|stood [\\w’\' .-]{2,20} down',
  }),
  matter('stay', 'status', 'Does {} stay?', 'person', 'stay staying stays remain leave leaves leaving quit mind going go future', {
    'undecided': '<NOT> (?:yet )?(?:made up (?:his|her|their) mind|decided)(?: about| on| whether)?|undecided|will decide (?:about|on) (?:his|her) future',
    'stays': '(?:will |would |wants? (?:him|her) to |is to |to |agreed to |would be )(?:stay(?:ing)?|remain(?:ing)?|continue|carry on)(?: on| as| at| in| for| another)?|be staying|<BE> staying',
    'leaves': '(?:will |would |is to |to |would be |will be |is |be )(?:leave|leaving|quit|step down|stepping down|depart(?:ing)?|off)(?= [\\w]|\\.|,)|leaves (?:his|her|the) (?:post|job|club|company|team)',
  }),
  matter('died where', 'place', 'Where did {} die?', 'person', 'scene hospital instantly outright spot way ambulance', {
    'at the scene': '(?:died|dead|killed|pronounced dead|declared dead|dies) (?:instantly|at the scene|on the spot|outright|there and then|where (?:he|she) fell)',
    'on the way': '(?:died|dies) (?:on (?:the|his|her) way|en route|in (?:the|an) ambulance)(?: to (?:the )?hospital)?',
    'in hospital': 'hospital[^.;]{0,30}where (?:he|she) (?:later )?(?:died|was pronounced dead)|(?:died|dies) (?:later |shortly after(?:wards)? |hours later |soon after |on \\w+ )?(?:in|at) (?:the |a |an )?(?:[\\w’\'-]+ ){0,4}(?:hospital|infirmary|intensive care)|(?:pronounced|declared) dead (?:later |on arrival )?(?:in|at) (?:the |a |an )?(?:[\\w’\'-]+ ){0,4}(?:hospital|infirmary|medical cent(?:er|re))|died later in hospital',
  }),
  matter('runoff', 'status', 'Is there to be a run-off?', undefined, 'runoff run-off outright', {
    'no': 'won outright|outright (?:win|victory|majority)|avoid(?:s|ed|ing) a run-?off|no (?:need for a )?run-?off|without a run-?off',
    'yes': '(?:go|goes|going|head|heads|heading|headed|forced|face|faces) (?:in)?to a run-?off|a run-?off (?:will|is|would)|run-?off (?:vote|election)? (?:on|in|is set|will)',
  }),
  { ...matter('evacuation', 'status', 'Were people ordered to leave?', undefined, 'evacuate evacuation evacuations leave homes mandatory voluntary evacuated', {
    'advised': '(?:advised|urged|asked|encouraged|recommended|told they could choose) to (?:leave|evacuate)|voluntary evacuation(?:s| order| notice)?|evacuation (?:warning|advisory)|precautionary evacuation',
    'ordered': '(?:ordered|told|forced) to (?:leave|evacuate)|mandatory evacuation(?:s| order)?|evacuation orders?|ordered (?:out|the evacuation)',
  }),
    opens: words('fire wildfire flood storm hurricane evacuation quake earthquake eruption volcano leak explosion bomb dam river'),
  },
  matter('drink', 'polarity', 'Was alcohol involved?', undefined, 'alcohol drunk drunken drinking intoxicated sober limit breath', {
    'no': '<NOT> (?:been )?(?:drinking|drunk|intoxicated|under the influence)|sober|alcohol (?:<BE>|did) <NOT> [\\w ]{0,20}|no (?:sign|trace|evidence) of alcohol|ruled out alcohol|passed a (?:breath|sobriety) test|(?:breath|alcohol) test (?:[\\w-]+ ){0,3}negative(?: result)?',
    'yes': '(?:<BE> |<HAVE> been )(?:drunk|intoxicated|drinking|under the influence)(?! of)|over the (?:legal |drink-drive )?limit|alcohol (?:<BE> |may )(?:a factor|involved|have)|drunken driver|failed a (?:breath|sobriety) test',
    'refused': '(?:declined|refused) to (?:take|give|do|submit to) (?:a |the )?(?:[\\w-]+ ){0,2}(?:test|breathaly[sz]er)',
  }),
  matter('wearing', 'polarity', 'Were they worn?', undefined, 'wearing seatbelt seatbelts belt belts helmet helmets lifejacket lifejackets jackets jacket', {
    'no': '(?:<NOT>|nobody|no one|none of them|without) (?:<BE> )?(?:wearing |wear )?(?:an? |any |<HIS> )?(?:seat ?belts?|helmets?|life ?jackets?)',
    'yes': '<BE> (?:all )?wearing (?:an? |<HIS> )?(?:seat ?belts?|helmets?|life ?jackets?)',
  }),
  matter('crowded', 'polarity', 'Was it overloaded?', undefined, 'overloaded overcrowded overloading overcrowding capacity crammed packed', {
    'no': '<NOT> (?:been )?over(?:loaded|crowded)|denie[sd] (?:that )?(?:[\\w-]+ ){0,5}over(?:loaded|crowded|loading|crowding)|(?:within|below|under) (?:its |the )?(?:legal )?capacity',
    'yes': 'over(?:loaded|crowded)|(?:overloading|overcrowding)|(?:over|above|beyond|exceeded|exceeding|more than|twice) (?:its |the )?(?:legal |licensed |official )?capacity|crammed (?:with|on board)|packed beyond',
  }),
  matter('alarm', 'polarity', 'Did the {} go off?', 'alarm siren detector sprinkler pack airbag beacon transponder parachute', 'off sound sounded sounding rang ring ringing failed work worked working activate activated fail going triggered tripped disabled wailed wailing blared blaring', {
    'no': 'no (?:[\\w-]+ )?(?:alarms?|sirens?) (?:<HAVE> )?(?:sounded|rang|rung|went off|gone off)|<BE> off(?=,|\\.| at| when| and| because)|(?:did|do|does|<HAVE>) <NOT> (?:go off|gone off|sound(?:ed)?|ring|rung|work(?:ed)?|activated?|open(?:ed)?|deploy(?:ed)?)|failed to (?:go off|sound|ring|work|activate|open|deploy|function)|<BE> <NOT> working|(?:<HAVE> |<BE> )(?:been )?(?:switched off|disabled|turned off|deactivated|out of order|broken)|<HAVE> failed(?=,|\\.| when| and)',
    'yes': '(?:<HAVE> |<BE> )?(?:gone off|went off|sounded|rang|ringing|triggered|tripped|set off|activated|worked|deployed|wailed|wailing|blared|blaring)(?= in|,|\\.| at| when| and| as| properly| on| by)|<BE> going(?: off)?',
  }),
  matter('protest', 'polarity', 'Did it stay peaceful?', undefined, 'peaceful peacefully violent clashes clashed', {
    'no': '(?:turned|became|grew) violent|clash(?:es|ed)(?: broke out| erupted| with| between)?|descended into (?:violence|chaos)',
    'yes': '(?:<BE> |remained |passed off |went off |ended |stayed )(?:largely |mostly |entirely )?(?:peaceful(?:ly)?|without incident)',
  }),
  matter('alone', 'polarity', 'Was {} alone?', 'person', 'alone else passenger acted', {
    'yes': '<BE> (?:travelling |traveling |driving |acting |sitting |all )?alone(?= |,|\\.)|acted alone|no ?(?:one|body) else (?:<BE> )?(?:in|with|involved|aboard)|<NOT> (?:believe|think) (?:that )?any(?:one|body) else',
    'no': '<BE> <NOT> alone|did <NOT> act alone|accomplices?(?= (?:who|remain|is|are|was|were))|(?:passenger|companion) (?:who |<BE> )|in the passenger seat|with (?:him|her) in the (?:car|vehicle)',
  }),
  matter('insured', 'polarity', 'Was it insured?', undefined, 'insured uninsured insurance covered', {
    no: '<NOT> (?:been )?(?:insured|covered)|uninsured|no insurance|none of (?:the|them) [\\w ]{0,15}(?:insured|covered)|nor [^.;]{0,40} insured|without insurance',
    yes: '<BE> (?:fully |all )?(?:insured|covered by insurance)',
  }),
  matter('emergency', 'status', 'Has a state of emergency been declared?', undefined, 'emergency', {
    considered: '(?:considering|weighing|discussing|debating|may declare|might declare)(?: [\\w-]+){0,3} (?:state of )?emergency',
    none: 'no (?:state of )?emergency <HAVE> been declared|<HAVE> <NOT> (?:yet )?declared an? (?:state of )?emergency|lifted the state of emergency',
    declared: '(?:declared|declares|proclaimed|imposed|announced) an? (?:[\\w-]+ ){0,2}(?:state of )?emergency|state of emergency (?:<BE>|<HAVE> been)(?: in force| declared| imposed)?',
  }),
  matter('binding', 'polarity', 'Is it binding?', undefined, 'binding bound compulsory mandatory voluntary', {
    no: '<NOT> (?:legally )?binding|non-binding|<BE> (?:purely |entirely )?voluntary|no (?:state|country|party|one) is bound(?: to [\\w ]{0,15})?',
    yes: '(?:legally )?binding(?= on|,|\\.| agreement| treaty| targets?| commitments?| deal)|<BE> (?:compulsory|mandatory)',
  }),
  matter('permit', 'status', 'Has the {} been granted?', 'permit visa licence license permission clearance waiver', 'granted come came approved issued waiting awaiting pending refused rejected denied yet received obtained', {
    waiting: '(?:still |<BE> )*(?:waiting|awaiting)(?: for)?|<BE> (?:still )?pending|<HAVE> <NOT> (?:yet )?(?:been )?(?:granted|issued|received|obtained|approved|come through)|yet to (?:be )?(?:granted|issued|receive|obtain|come)',
    refused: '(?:<BE> |<HAVE> been )(?:refused|rejected|denied|turned down)',
    granted: '(?:<BE> |<HAVE> been |<HAVE> )(?:granted|issued|approved|received|obtained|come through)|came through',
  }),
  matter('approval', 'status', 'Has the {} been approved?', 'drug tablet pill vaccine treatment therapy medicine implant', 'approved licensed authorised authorized trial trials phase approval', {
    tested: '<BE> in (?:[\\w-]+ ){0,3}trials?|in (?:a )?phase|undergoing (?:[\\w-]+ ){0,2}trials?|await(?:s|ing) approval|<HAVE> <NOT> (?:yet )?been (?:approved|licensed|authori[sz]ed)',
    approved: '(?:<BE> |<HAVE> been )(?:approved|licensed|authori[sz]ed)',
  }),
  matter('deliberate', 'polarity', 'Was it deliberate?', undefined, 'deliberate deliberately suspicious foul sabotage criminal terrorism intent excluded ruling ruled rule terror', {
    no: 'no (?:signs?|evidence|indications?|suggestion) (?:that|of) [^,.;]{0,30}(?:deliberate|foul play|terrorism|sabotage|criminal|suspicious)|<NOT> (?:being |been )?(?:treated as |considered |believed to be )?(?:suspicious|deliberate|terrorism|terror-related)|(?:ruled out|excluded) (?:foul play|terrorism|sabotage|a criminal act|arson)|(?:criminal intent|foul play|sabotage|terrorism|a criminal act) (?:<HAVE> been|<BE>) (?:excluded|ruled out)',
    open: '<NOT> (?:yet )?(?:been )?(?:rul(?:ed|ing)|rule) (?:anything |it |that |terrorism |foul play |sabotage |arson )?out|cannot be ruled out|ruled nothing out|rul(?:e|ing) nothing out|keeping an open mind',
    yes: '<BE> (?:a )?deliberate(?: act| attack)?(?=,|\\.| and|$)|(?:treated|treating it|treat it|investigated) as (?:suspicious|deliberate|murder|terrorism|an act of terror(?:ism)?)',
  }),
  matter('known', 'polarity', 'Was {} known to the police?', 'person', 'known attention record convictions unknown watchlist surveillance radar', {
    no: '<NOT> (?:been )?(?:previously )?(?:known to (?:the )?(?:police|authorities|security services)|come to the (?:attention|notice) of(?: the)? (?:police|authorities)(?: before)?)|unknown to (?:the )?(?:police|authorities)|no (?:criminal record|previous convictions?|prior (?:arrests?|convictions?|record))',
    yes: '(?:was |is |already |well |previously )?known to (?:the )?(?:police|authorities|security services)|<HAVE> a (?:criminal|police) record|under surveillance|on (?:a|the) (?:watch ?list|radar)|come to the (?:attention|notice) of(?: the)? (?:police|authorities)',
  }),
  matter('extradition', 'status', 'Does {} contest the extradition?', 'person', 'extradition extradited', {
    contested: '(?:fight(?:ing)?|fought|contest(?:ing|ed)?|oppos(?:e|ing|ed)|challeng(?:e|ing|ed)|resist(?:ing)?) (?:his |her |the )?extradition',
    accepted: '(?:waived?|waiving|waiver of|consent(?:s|ed) to|agreed to|accepted) (?:his |her |the )?(?:right to (?:an? )?)?extradition(?: hearing)?',
  }),
  matter('alive', 'status', 'Is {} alive?', 'person', 'died dead dies condition fighting survived survive recovering danger life-threatening', {
    dead: '(?:<HAVE> )?died (?:in|of|at|from|later|on|after)|<HAVE> died|succumbed to|<BE> (?:pronounced|declared) dead',
    alive: '(?:in (?:an? )?)?(?:critical|serious|stable|grave)(?: but stable)? condition|critically (?:ill|injured|hurt|wounded)|fighting for (?:his|her) life|<BE> (?:recovering|out of danger|expected to (?:survive|recover))|life-threatening injuries',
  }),
  matter('measure', 'status', 'What became of the {}?', 'decree law bill ban tax regulation reform amendment levy tariff sanction', 'suspended suspends withdrew withdrawn withdraws repealed revoked scrapped dropped shelved postponed upheld stands force overturned frozen', {
    suspended: '(?:<HAVE> |<BE> |<HAVE> been )?(?:suspended|suspends|frozen|put on hold)(?= |,|\\.|$)',
    withdrawn: '(?:<HAVE> |<BE> |<HAVE> been )?(?:withdrew|withdrawn|withdraws|repealed|revoked|scrapped|dropped|abolished|annulled|overturned|struck down)(?= |,|\\.|$)',
    postponed: '(?:<HAVE> |<BE> |<HAVE> been )?(?:postponed|shelved|deferred|delayed)(?= |,|\\.|$)',
    stands: '<BE> (?:upheld|in force|still in force)|remains? in force|(?:will|would) (?:stand|remain)',
  }),
  matter('baby', 'polarity', 'Was it a girl or a boy?', undefined, 'birth boy girl daughter son baby born', {
    girl: '(?:gave birth to|had|delivered|welcomed|birth of) (?:a|her|their|his) (?:[\\w-]+ ){0,2}(?:girl|daughter)|(?:baby|newborn) (?:girl|daughter)|mother and daughter',
    boy: '(?:gave birth to|had|delivered|welcomed|birth of) (?:a|her|their|his) (?:[\\w-]+ ){0,2}(?:boy|son)(?! of| in-law)|(?:baby|newborn) (?:boy|son)|mother and son',
  }),
  {
    ...matter('origin', 'cause', 'What caused it?', undefined, 'lightning collision storm gale winds wind rain rains fog ice error negligence engine mechanical technical brake brakes tyre tire fuel circuit wiring electrical gas leak dust campfire bonfire barbecue cigarette candle fireworks flare spark sparks line lines bomb sabotage missile drone explosives arson cement sand concrete construction materials workmanship landslide earthquake subsidence crack cracks corrosion speed speeding asleep fatigue overloading bird birds welding cause undetermined unknown', {
      unknown: '(?:cause|origin) (?:of [^,.;]{1,40} )?(?:<BE>|as|remains?|remained|<HAVE>)(?: \\w+){0,2}? (?:undetermined|unknown|unclear|under investigation|<NOT> (?:yet |been )*(?:known|established|determined|clear))|(?:cause|origin) as (?:undetermined|unknown)',
      lightning: '<BY>lightning(?: strikes?)?',
      collision: '<BY>(?:collision|colliding)(?: with (?:an? |the )?(?:[\\w-]+ ){0,2}[\\w-]+)?',
      weather: '(?:sank|sunk|sinks|capsized|crashed|collapsed|overturned|went down|derailed|ran aground)(?: [\\w’-]+){0,4} in <THE>(?:[\\w-]+ )?(?:storm|gale|squall|fog|snowstorm|blizzard|thunderstorm)|<BY>(?:storms?|gales?|(?:heavy|torrential) rains?|(?:high|strong) winds?|fog|squalls?|black ice)',
      'human error': '<BY>(?:(?:human|pilot|driver|operator) error|negligence|carelessness)',
      mechanical: '(?:engine|engines|brakes|steering|gearbox) (?:<HAVE> )?(?:failed|stopped|cut out|lost power|seized)|<BY>(?:(?:engine|mechanical|technical) (?:failure|fault|problems?|trouble)|(?:brake|brakes) (?:failure|failed)|burst tyre|blown (?:tyre|tire)|metal fatigue)',
      fuel: '(?:low on|ran out of|out of|run out of|lack of|starved of) fuel|<BY>(?:contaminated fuel|fuel (?:shortage|starvation))',
      electrical: '<BY>(?:short circuit|electrical fault|(?:faulty|defective) wiring)',
      gas: '<BY>(?:gas leak|leaking gas|gas explosion)',
      dust: '<BY>dust',
      'open fire': '<BY>(?:campfire|bonfire|barbecue|cigarette(?: end| butt)?|candle|fireworks?|flare|welding)',
      'power line': '<BY>(?:power lines?|power cables?)',
      attack: '<BY>(?:bomb|sabotage|missile|drone|explosives)',
      construction: '<BY>(?:cement|sand|(?:poor|shoddy|bad) (?:concrete|construction|materials|workmanship))|too little (?:cement|steel)',
      ground: '<BY>(?:landslide|earthquake|subsidence)',
      cracks: '<BY>(?:cracks?|corrosion)',
      speed: '<BY>(?:speeding|excessive speed|driving too fast)',
      fatigue: 'fell asleep|<BY>(?:fatigue|exhaustion)',
      overloading: '<BY>(?:overloading|overcrowding)',
      birds: '<BY>(?:bird strike|birds)',
    }),
    opens: words('fire blaze wildfire crash explosion blast collapse sinking derailment outage blackout accident ferry spill leak sink collapse crash derail explode capsize aground tanker failure'),
  },
]
