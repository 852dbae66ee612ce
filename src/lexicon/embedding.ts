import {
  DENIAL_VERBS,
  FACTIVE_VERBS,
  IMPLICATIVE_VERBS,
  NEGATING_VERBS,
  SAY_VERBS,
  SHOW_VERBS,
  THINK_VERBS,
  stageOf,
  stageOfNoun,
} from './verbs.js'

/** What a governing word does to the statement below it. */
export interface Embedding {
  /** It turns yes into no: `failed to`, `denied that`, `unable to`. */
  readonly negates?: true
  /** The statement below is no longer a plain fact; this word says why. */
  readonly weakens?: string
  /** The statement below is asked, not stated. */
  readonly asks?: true
  /** The subject of the governing word says or holds it. */
  readonly speaks?: true
  /** `did not think that` denies what was thought; `did not say that` only that it was said. */
  readonly raisesNegation?: true
}

/** Reporting verbs that say no more than that something was said; the others colour it (`claimed`, `promised`). */
const PLAIN_SAYING = new Set(
  (
    'say tell add state note report announce confirm declare explain admit acknowledge concede reveal disclose remark ' +
    'comment reply respond answer recall stress emphasize emphasise underline underscore reiterate repeat testify write tweet inform ' +
    'recount relate observe point_out notify confess attest read describe clarify specify document cite conclude relay exclaim'
  )
    .split(' ')
    .map((word) => word.replace('_', ' ')),
)

const RAISING = new Set([
  'think',
  'believe',
  'expect',
  'suppose',
  'imagine',
  'guess',
  'reckon',
  'want',
  'plan',
  'intend',
  'seem',
  'appear',
  'feel',
])

/** A verb over a clause with its own subject: `said that`, `feared that`, `found that`. */
export function clauseUnder(lemma: string): Embedding {
  if (DENIAL_VERBS.has(lemma)) return { negates: true, weakens: lemma, speaks: true }
  if (lemma === 'doubt') return { negates: true, weakens: lemma, speaks: true }
  if (SAY_VERBS.has(lemma)) return { speaks: true, ...(PLAIN_SAYING.has(lemma) ? {} : { weakens: lemma }) }
  if (SHOW_VERBS.has(lemma) && !FACTIVE_VERBS.has(lemma)) return { speaks: true, weakens: lemma }
  if (SHOW_VERBS.has(lemma)) return { speaks: true }
  if (THINK_VERBS.has(lemma)) return { speaks: true, weakens: lemma, ...(RAISING.has(lemma) ? { raisesNegation: true as const } : {}) }
  if (FACTIVE_VERBS.has(lemma) || IMPLICATIVE_VERBS.has(lemma) || lemma === 'be') return {}
  return { weakens: lemma }
}

/** These deny what a `to` after them says; the other denying verbs only a gerund: `avoided paying`, but `abandoned it to pay`. */
const DENY_INFINITIVE = new Set(['refuse', 'fail', 'decline', 'neglect', 'omit', 'forbid', 'prohibit', 'forget'])

/** A verb over an infinitive or gerund: `refused to stop`, `managed to flee`, `plans to buy`, `denied stealing`. */
export function infinitiveUnder(lemma: string, gerund: boolean): Embedding {
  if (DENIAL_VERBS.has(lemma)) return { negates: true, weakens: lemma, speaks: true }
  if (NEGATING_VERBS.has(lemma) || lemma === 'forget') return gerund !== DENY_INFINITIVE.has(lemma) ? { negates: true } : { weakens: lemma }
  if (lemma === 'have' || lemma === 'need') return { weakens: 'must' }
  if (IMPLICATIVE_VERBS.has(lemma)) return ENDING.has(lemma) ? { weakens: lemma } : {}
  return { weakens: lemma }
}

const ENDING = new Set(['stop', 'quit', 'cease', 'finish'])

const NEGATING_ADJECTIVES = new Set(['unable', 'unwilling', 'impossible', 'unlikely', 'powerless', 'untrue', 'false', 'incapable'])
const CERTAIN_ADJECTIVES = new Set([
  'able',
  'true',
  'clear',
  'certain',
  'evident',
  'obvious',
  'apparent',
  'known',
  'sad',
  'happy',
  'glad',
  'sorry',
  'proud',
  'aware',
  'surprised',
  'lucky',
  'quick',
  'slow',
  'pleased',
  'disappointed',
  'surprising',
  'good',
  'important',
  'sure',
  'responsible',
])
const OPEN_ADJECTIVES = new Set(['unclear', 'uncertain', 'unsure', 'unknown', 'undecided'])

/** `unable to`, `likely to`, `it is possible that`, `unclear whether`. */
export function underAdjective(lemma: string): Embedding {
  if (OPEN_ADJECTIVES.has(lemma)) return { asks: true }
  if (NEGATING_ADJECTIVES.has(lemma)) return { negates: true, ...(lemma === 'unlikely' ? { weakens: lemma } : {}) }
  return CERTAIN_ADJECTIVES.has(lemma) ? {} : { weakens: lemma }
}

const FACT_NOUNS = new Set(['fact', 'news', 'knowledge', 'realization', 'realisation', 'discovery', 'reminder', 'result', 'irony'])
const OTHER_NOUNS = new Set(
  (
    'attempt effort threat hope fear belief possibility chance likelihood risk report rumor rumour need desire wish ability right ' +
    'permission order demand call opportunity idea theory suggestion notion evidence sign indication warning prediction willingness readiness aim goal ' +
    'move mission duty option power authority invitation failure refusal inability reluctance statement announcement expectation statement ' +
    'negotiation talk discussion vote effort campaign push drive pressure lawsuit motion petition scheme plot conspiracy'
  ).split(' '),
)

/** A noun over a clause: `a plan to sell`, `reports that`, `the fact that`; undefined where the noun says nothing about it. */
export function underNoun(lemma: string): Embedding | undefined {
  if (FACT_NOUNS.has(lemma)) return {}
  if (lemma === 'failure' || lemma === 'refusal' || lemma === 'inability') return { negates: true }
  if (lemma === 'denial') return { negates: true, weakens: lemma }
  return stageOfNoun(lemma) || OTHER_NOUNS.has(lemma) ? { weakens: lemma } : undefined
}

/** Accusing verbs before `of`, `with` or `for` with a gerund: what follows is alleged, not told. */
export const accuses = (lemma: string): boolean =>
  ['alleged', 'charged', 'tried', 'convicted'].includes(stageOf(lemma) ?? '') ||
  ['arrest', 'detain', 'try', 'sue', 'wanted', 'want', 'investigate', 'blame', 'criticize', 'question', 'hold', 'book'].includes(lemma)
