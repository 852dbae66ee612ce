// Last (or key) words of names that tell what is named. Lower case, singular; plurals are looked up without their "s".

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const BODY = set(`academy administration agency airline airway alliance army assembly association authority bank battalion board
  brigade bureau cabinet center centre chamber charity church clinic club coalition college command commission committee
  company conference confederation congress consortium consulate cooperative corporation corp council court
  department directorate division embassy enterprise faction faculty federation fellowship firm force foundation front
  fund group guard inc industry institute institution intelligence investment judiciary lab laboratory league legion ltd
  magazine ministry mission mosque movement museum navy network news newspaper office orchestra order organisation organization
  panel parliament partnership party patrol police post press red-crescent regiment registry school senate service society
  squad staff studio supermarket synagogue syndicate system team theatre theater tribunal troop union unit university
  times herald tribune gazette journal observer guardian telegraph chronicle globe broadcasting television tv radio records
  sheriff pictures entertainment airlines airways motors foods industries holdings technologies laboratories electronics
  pharmaceuticals food communications telecom partners associates sons brothers bros united fc insurance energy petroleum steel
  assn assn. survey consultancy observatory reporter examiner inquirer enquirer advertiser mirror express
  register auto automotive distribution logistics software solutions networks dispatch monitor ledger sentinel courier picayune stores stock-exchange hospital hospice infirmary secretariat commissariat caucus taskforce registrar services publishing publishers distributors contractors consultants builders`)

const PLACE = set(`airport alley archipelago avenue ave base basin bay beach boulevard blvd bridge camp canyon cape castle
  cemetery channel city coast corridor county creek crossing desert district drive estate falls field forest fort gate
  gulf harbor harbour heights highway hill hills hotel house hwy island isle islands junction lake lane mall mansion market
  mount mountain mountains neighborhood ocean palace park peak peninsula plain plateau plaza port prairie province ranch
  reef region reservoir resort ridge river road sea sound square stadium station strait street st suburb terrace territory
  tower town township tunnel valley village volcano ward woods zone arena square promenade crescent quay wharf gardens prison jail
  penitentiary courthouse`)

const THING = set(`act accord agreement album amendment anthem award bill book bowl bulletin campaign cannon card championship
  chapter charter code constitution convention covenant cup day declaration deal decree doctrine edition episode era
  exploit fellowship festival final finals flu game games god holiday initiative inquiry journal law legislation letter
  list manifesto medal missile model movie night oscar oscars pact phone plan platform play principle prize program project
  protocol quake report resolution review rifle rule season series ship show song standard strategy storm summit sunday
  system theory tournament trial treaty trojan trophy virus war week windows year xbox magazine-award medals awards rights
  grammy emmy mandate directive procedure operation talks process`)

const singular = (word: string): string[] =>
  word.endsWith('ies') ? [word, `${word.slice(0, -3)}y`] : word.endsWith('s') ? [word, word.slice(0, -1), word.slice(0, -2)] : [word]

const inSet = (words: ReadonlySet<string>, word: string): boolean =>
  singular(word.toLowerCase().replace(/\.$/, '')).some((form) => words.has(form))

/** Whether a word, last in a name, says that a body is named: `Ministry`, `Airlines`. */
export const isBodyHead = (word: string): boolean => inSet(BODY, word)
/** Words that end names of bodies and never of people, whatever stands before them. */
export const isSureBodyHead = (word: string): boolean =>
  /^(University|College|Hospital|Committee|Ministry|Association|Council|Department|Institute|Church|School|Party|Corporation|Commission|Agency|Foundation|Federation|Parliament|Group|Society|Center|Centre|Company|Union|League|Academy|Museum|Authority|Airlines|Inc|Ltd|Medical)\.?$/.test(
    word,
  )
/** Whether a word, last in a name, says that a place or building is named. */
export const isPlaceHead = (word: string): boolean => inSet(PLACE, word)
/** Words that end names of places and never of people, whatever stands before them. */
export const isSurePlaceHead = (word: string): boolean =>
  /^(County|Street|Road|Avenue|Boulevard|Airport|Island|Islands|River|Beach|Valley|Bay|City|Square|Province|Peninsula|Highway|Canal|Ocean|Strait|Township|Mountains|Ranch|Stadium|Arena|Prison|Jail|Plaza|Desert|District|Harbor|Harbour)$/.test(
    word,
  )
/** Whether a word, last in a name, says that a law, work, event or product is named. */
export const isThingHead = (word: string): boolean => inSet(THING, word)

/** Forms that follow the name of a firm. */
export const LEGAL_FORMS = set('inc inc. corp corp. ltd ltd. llc plc ag gmbh co co. s.a. n.v. llp lp group holdings')

/** What stands before the name of a ship. */
export const SHIP_PREFIXES = set('ins hms uss hmcs hmas rms ss mv ms mt rv usns hnlms')

/** Bodies that everybody writes of and whose names tell nothing by their form. Lower case, without "the". */
const KNOWN_BODIES: ReadonlySet<string> = new Set(
  `associated press|reuters|agence france-presse|afp|bloomberg|bbc|cnn|cbs|nbc|abc|abc news|fox news|pbs|npr|espn|itv|sky news|
  al jazeera|al arabiya|new york times|washington post|wall street journal|los angeles times|usa today|guardian|times|
  daily mail|daily telegraph|independent|financial times|economist|le monde|der spiegel|haaretz|jerusalem post|xinhua|tass|
  united nations|un|u.n.|european union|eu|e.u.|nato|african union|arab league|opec|imf|world bank|wto|who|unicef|unesco|unhcr|
  interpol|europol|red cross|amnesty international|human rights watch|greenpeace|world health organization|security council|
  pentagon|white house|kremlin|capitol hill|downing street|state department|congress|senate|house of representatives|parliament|
  house of commons|house of lords|supreme court|high court|fbi|cia|nsa|nasa|dea|atf|irs|epa|fda|fema|usgs|noaa|faa|nypd|lapd|sec|
  scotland yard|homeland security|secret service|coast guard|interior department|justice department|treasury|
  federal reserve|european commission|european parliament|european central bank|european court of human rights|
  hamas|hezbollah|hizbullah|hizbollah|taliban|al qaeda|al-qaeda|islamic state|isis|isil|fatah|plo|ira|farc|eta|boko haram|
  al-shabaab|al shabaab|likud|republicans|democrats|republican party|democratic party|labour|labor|conservatives|tories|liberal democrats|
  nba|nfl|nhl|mlb|ncaa|fifa|uefa|ioc|fia|premier league|wba|wbc|ibf|wbo|major league baseball|
  apple|microsoft|google|twitter|facebook|amazon|ibm|intel|oracle|dell|hp|hewlett-packard|cisco|sony|samsung|nokia|nintendo|
  motorola|lenovo|yahoo|youtube|ebay|netflix|adobe|mozilla|wikipedia|verizon|at&t|t-mobile|vodafone|sprint|
  toyota|honda|ford|gm|general motors|chrysler|bmw|volkswagen|mercedes|fiat|renault|peugeot|boeing|airbus|tesla|
  goldman sachs|jpmorgan|citigroup|bank of america|morgan stanley|lehman brothers|hsbc|barclays|fannie mae|freddie mac|
  walmart|wal-mart|tesco|ikea|starbucks|mcdonald's|coca-cola|pepsi|nike|adidas|exxon|exxonmobil|shell|bp|gazprom|chevron|
  harvard|yale|princeton|stanford|oxford university|mit|ucla|disney|warner bros|universal|paramount|mgm`
    .split('|')
    .map((name) => name.trim().replace(/-/g, ' ').replace(/\./g, '')),
)

/** Whether a name, as written, is that of a body everybody writes of. */
export const isKnownBody = (name: string): boolean =>
  KNOWN_BODIES.has(name.toLowerCase().replace(/^the /, '').replace(/-/g, ' ').replace(/\./g, ''))

/** Capitalised words that name neither people nor places nor bodies: days, months, feasts, faiths, languages. */
export const NO_NAMES = set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  christmas easter ramadan hanukkah passover thanksgiving halloween islam christianity judaism buddhism hinduism
  islamic muslim muslims christian christians jew jews jewish hindu hindus buddhist sikh sunni shia shiite shiites catholic protestant druze alawite alawites yazidi yazidis maronite coptic
  arab arabs arabic western asian african european latino hispanic english mandarin hebrew latin kurd kurdish kurds
  internet web god gmt est edt pst pdt utc bst cet ist am pm a.m. p.m. i ok tv pc dvd cd dna hiv aids suv atm vip ceo cfo coo cto mp mps
  pm's usb gps wi-fi wifi mr mrs ms dr bible koran quran nazi nazis marxist communist republican democrat democratic
  socialist md phd mba rn jr sr esq qc kc mbe obe cbe http www am/pm faq id gb mb ghz mhz kb lcd led dui dwi covid covid-19`)
