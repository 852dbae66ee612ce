const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns for what a person is by post, work, kinship or part in an event; lower case, singular. */
const ROLE_NOUNS = set(`activist actor actress adviser advisor agent aide ally ambassador analyst anchor archbishop architect
  artist assistant astronaut attache attorney author banker bishop blogger boss boxer boyfriend broker brother businessman
  businesswoman candidate captain cardinal champion chancellor chair chairman chairperson chairwoman chef chief citizen
  clerk cleric co-founder coach colleague colonel columnist comedian commander commandant commissioner composer constable
  consul consultant contractor convict coordinator coroner correspondent councillor councilman councilor councilwoman counsel
  counselor cousin critic curator dad daughter dean defendant defender delegate deputy designer detective developer dictator
  diplomat director doctor driver economist editor emir emissary employee engineer entrepreneur envoy executive expert farmer
  father fellow fiancee fiance fighter filmmaker financier firefighter forward founder friend general geologist girlfriend goalkeeper
  governor grandfather grandmother graduate guard guardian guide gunman head heir hero historian host husband imam inmate inspector
  instructor intern interpreter investigator investor inspector-general journalist judge justice king lady lawmaker lawyer leader lecturer
  legislator lieutenant linebacker magistrate magnate major manager marshal mayor mediator member merchant minister model monk mother
  musician native neighbor neighbour negotiator nephew niece novelist nurse observer offender officer official operator
  organizer organiser owner painter paramedic parent participant partner pastor patriarch patrolman philanthropist philosopher
  photographer physician physicist pilot pitcher player playwright poet policeman policewoman politician pope prefect
  premier president priest prince princess principal prisoner producer professor programmer prosecutor psychiatrist
  psychologist publicist publisher pupil quarterback queen rabbi ranger receiver rector referee refugee reporter
  representative researcher resident ringleader rival running-back sailor salesman scholar scientist screenwriter
  secretary seismologist senator sergeant servant sheriff singer sister soldier solicitor son songwriter speaker specialist
  spokesman spokesperson spokeswoman star statesman strategist student successor superintendent supervisor surgeon survivor
  suspect teacher technician teenager tenant terrorist therapist trainer translator treasurer trooper trustee tycoon uncle
  undersecretary veteran vice-president viceroy victim volunteer warden warlord widow widower wife witness worker writer
  aunt mom mum twin stepson stepfather stepmother stepdaughter ex-wife ex-husband lead-writer actor-director rapper drummer
  guitarist columnist advocate activist arsonist burglar killer murderer robber thief fugitive captive hostage pirate
  bodyguard nanny janitor cashier clerk waiter manager bartender programmer spokespersons guard tackle cornerback safety
  midfielder striker goalie shortstop outfielder catcher infielder slugger center swingman rookie freshman sophomore junior senior
  baker plumber electrician carpenter mechanic fisherman dentist gardener shopkeeper hairdresser librarian archaeologist biologist chemist geographer statistician veterinarian
  swimmer runner sprinter skater skier gymnast cyclist wrestler jockey golfer footballer cricketer athlete dancer choreographer sculptor
  illustrator cartoonist magician watchmaker engraver jeweler jeweller seamstress tailor cobbler blacksmith mason builder butcher barber
  machinist welder trucker miner longshoreman housewife homemaker preacher missionary nun accountant schoolteacher bricklayer
  challenger incumbent contender frontrunner opponent winner umpire linesman skipper helmsman boatswain deckhand purser steward stewardess
  foreman forewoman watchman lifeguard diver harbourmaster harbormaster passer-by motorist pensioner retiree grandson granddaughter
  postman mailman landlord landlady innkeeper hotelier waitress barman barmaid barrister plaintiff whistleblower ombudsman
  backbencher campaigner unionist rebel shareholder auditor bookkeeper keeper winger fullback bowler batsman angler hiker climber camper
  headmaster postmaster quartermaster crony accomplice henchman sidekick fireman cop handyman surveyor architect brewer miller vintner shepherd rancher beekeeper apprentice conductor bassist vocalist
  cto ceo cfo coo mp chancellor chief-executive vice-chairman vp`)

const singularForms = (word: string): string[] => {
  if (word.endsWith('men')) return [`${word.slice(0, -3)}man`]
  if (word.endsWith('wives')) return ['wife']
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`]
  if (word.endsWith('s') && !word.endsWith('ss')) return [word.slice(0, -1), word.slice(0, -2)]
  return [word]
}

const COMPOUND = /^\p{Ll}{3,}(?:teacher|mistress|keeper|worker|driver|grower|breeder|leader|dealer)s?$/u

/** Whether a word is a noun for what a person is; `plural` tells whether it speaks of several. */
export function roleNoun(word: string): { readonly plural: boolean } | undefined {
  // A co-author is an author.
  const lower = word
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^co-(?=\p{L}{3})/u, '')
  if (ROLE_NOUNS.has(lower)) return { plural: false }
  // "Schoolteacher", "shopkeeper", "gangleader": what somebody does is open to new compounds.
  if (COMPOUND.test(lower)) return { plural: lower.endsWith('s') && !lower.endsWith('ss') }
  return singularForms(lower).some((form) => ROLE_NOUNS.has(form)) ? { plural: true } : undefined
}

/** Words before a role that say whether and how it is held. */
export const ROLE_MODIFIERS = set(`former ex acting interim outgoing incoming deputy late then current new longtime veteran
  retired caretaker provisional de-facto self-proclaimed designate elect candidate nominee would-be ousted deposed
  disgraced exiled future onetime one-time ex-`)

/** Ranks and posts that, capitalised before a name, are its title even when the name alone would not show a person. */
export const STRONG_TITLES = set(`president prime-minister minister senator sen rep congressman congresswoman gov governor mayor judge
  chancellor king queen prince princess pope cardinal archbishop ayatollah sheikh sheik sultan emir
  dr mr mrs ms miss sir lady dame lord professor prof rev reverend col sgt lt gen capt maj cpl cmdr adm constable
  sergeant lieutenant captain colonel detective inspector superintendent secretary ambassador coach chairman commissioner
  superintendent spokesman spokeswoman premier justice attorney prosecutor director undersecretary imam rabbi
  deputy officer trooper commander admiral`)
