import type { Stage } from '../model/analysis.js'

/** Verbs that say how a statement or an event stands: said, thought, denied, tried, planned, begun, alleged, convicted. */

const set = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => word.replaceAll('_', ' ')),
  )

/** Verbs whose subject says what their complement or a quotation beside them states. */
export const SAY_VERBS = set(`
  say tell add state note report announce confirm claim allege assert declare explain insist maintain argue warn admit
  acknowledge concede reveal disclose remark comment reply respond answer recall stress emphasize emphasise underline
  underscore reiterate repeat testify write tweet inform caution predict promise vow pledge contend suggest indicate hint joke
  quip complain lament boast shout yell scream whisper mutter murmur recount relate estimate speculate proclaim affirm
  observe point_out relay notify assure swear confess deny dispute retort counter exclaim protest urge advise conclude
  attest cite describe document stipulate specify clarify elaborate opine muse plead post read argue forecast reason sing
  reckon volunteer interject chime_in sum_up spell_out`)

/** Only beside a quotation do these mean speech: `"…," she continued`, but not `the rain continued`. */
export const SPEECH_BESIDE_QUOTATION = set(`
  continue go_on begin laugh smile sigh cry ask wonder inquire enquire call agree offer demand order joke think thank praise
  apologize apologise hail condemn criticize criticise denounce dismiss label dub term hope worry gush snap bark beg cheer sum
  brand blast slam welcome defend recommend feel believe talk speak refer want promise characterize characterise tout
  fume chant mock scoff sneer wail roar blog concur venture marvel enthuse text email e-mail shrug moan grumble taunt tease vent intone
  wisecrack admonish plead protest reassure remind`)

/** Verbs that report what somebody holds to be so; less than a statement of fact. */
export const THINK_VERBS = set(`
  believe think fear hope suspect expect assume feel guess imagine suppose worry reckon consider presume anticipate
  speculate doubt wonder dream wish bet figure`)

/** The complement is presented as a fact, whoever knows it. */
export const FACTIVE_VERBS = set(`
  know realize realise learn discover find find_out see hear notice remember regret forget understand determine establish prove
  show demonstrate recognize recognise ensure mean verify ascertain`)

/** Verbs that carry what documents and things show: `records show`. */
export const SHOW_VERBS = set('show indicate suggest demonstrate reveal find read')

/** The complement is said, or made, not to be so. */
export const NEGATING_VERBS = set(`
  deny refuse fail decline avoid refute neglect omit lack prevent stop_from prohibit bar block forbid rule_out abandon cancel
  reject dispute disprove forgo refrain abstain escape`)

/** Of these negating verbs the subject speaks: `denied that`, `rejected claims that`. */
export const DENIAL_VERBS = set('deny dispute refute reject rebut disavow')

/** The complement happened where the verb did: `managed to escape`, `was forced to land`, `began firing`. */
export const IMPLICATIVE_VERBS = set(`
  manage begin start continue go_on keep come get help use proceed force make cause let cease happen succeed end_up resume
  finish stop quit remember bother dare compel oblige serve deign wind_up go rush hurry stand sit spend see hear watch find
  leave catch enable lead`)

/** Asking is no claim: the complement of these is a question. */
export const ASKING_VERBS = set(
  'ask wonder inquire enquire question investigate determine examine consider debate decide doubt know see check',
)

const STAGES: Readonly<Record<Stage, ReadonlySet<string>>> = {
  proposed: set('propose suggest offer recommend request seek consider mull weigh contemplate float moot discuss ponder urge call_for'),
  planned: set('plan intend aim prepare schedule pledge promise vow commit undertake slate envisage envision set due'),
  agreed: set('agree approve accept sign consent ratify authorize authorise endorse back decide resolve'),
  begun: set('begin start launch commence initiate embark resume kick_off set_out get_underway get_under_way'),
  done: set('complete finish finalize finalise conclude accomplish achieve wrap_up carry_out implement fulfil fulfill'),
  alleged: set('allege accuse suspect claim implicate'),
  charged: set('charge indict arraign'),
  tried: set('stand_trial go_on_trial prosecute'),
  convicted: set('convict sentence jail imprison find_guilty'),
}

const STAGE_BY_LEMMA = new Map<string, Stage>()
for (const [stage, lemmas] of Object.entries(STAGES)) {
  for (const lemma of lemmas) if (!STAGE_BY_LEMMA.has(lemma)) STAGE_BY_LEMMA.set(lemma, stage as Stage)
}

const STAGE_NOUNS: Readonly<Record<string, Stage>> = {
  proposal: 'proposed',
  suggestion: 'proposed',
  offer: 'proposed',
  bid: 'proposed',
  request: 'proposed',
  recommendation: 'proposed',
  plan: 'planned',
  intention: 'planned',
  pledge: 'planned',
  promise: 'planned',
  commitment: 'planned',
  agreement: 'agreed',
  deal: 'agreed',
  accord: 'agreed',
  approval: 'agreed',
  pact: 'agreed',
  treaty: 'agreed',
  start: 'begun',
  beginning: 'begun',
  launch: 'begun',
  completion: 'done',
  conclusion: 'done',
  allegation: 'alleged',
  accusation: 'alleged',
  suspicion: 'alleged',
  claim: 'alleged',
  charge: 'charged',
  indictment: 'charged',
  trial: 'tried',
  conviction: 'convicted',
  sentence: 'convicted',
}

/** How far a thing has come that this verb governs (`agreed to set up`, `began firing`, `was charged with`), where it says so. */
export const stageOf = (lemma: string): Stage | undefined => STAGE_BY_LEMMA.get(lemma)

/** The same for a noun that governs: `a plan to buy`, `allegations that`. */
export const stageOfNoun = (lemma: string): Stage | undefined => STAGE_NOUNS[lemma]

const PROGRESS: readonly Stage[] = ['proposed', 'planned', 'agreed', 'begun', 'done']
const ACCUSATION: readonly Stage[] = ['alleged', 'charged', 'tried', 'convicted']

/** Orders two stages: negative where `a` comes before `b`; undefined where they are not on one scale. */
export function compareStages(a: Stage, b: Stage): number | undefined {
  const scale = [PROGRESS, ACCUSATION].find((stages) => stages.includes(a) && stages.includes(b))
  return scale && scale.indexOf(a) - scale.indexOf(b)
}
