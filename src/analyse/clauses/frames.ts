import type { Token } from '../../model/analysis.js'
import { baseRel, childrenOf, childWith, isRelative, markerOf, tokenAt, type Tree } from './tree.js'

/** A predicate with its grammatical arguments: its own, and those it shares with the predicate it hangs from. */
export interface Frame {
  readonly token: Token
  /** Relation to the governor; `root` where it hangs from nothing. */
  readonly relation: string
  /** The nearest predicate above it. */
  readonly governor: Frame | undefined
  /** The noun it hangs from, for relative clauses, participles and `a plan to …`. */
  readonly noun: number | undefined
  readonly nominal: boolean
  readonly passive: boolean
  readonly subject: number | undefined
  readonly object: number | undefined
  /** `by` whom, in a passive. */
  readonly doer: number | undefined
}

const NEVER_PREDICATES = new Set([
  'case',
  'mark',
  'fixed',
  'aux',
  'aux:pass',
  'cop',
  'compound',
  'amod',
  'cc',
  'nummod',
  'discourse',
  'flat',
  'goeswith',
  'punct',
  'det',
  'reparandum',
  'compound:prt',
  'advmod',
  'nmod:desc',
])
const SUBJECTS = ['nsubj']

function isPredicate(tree: Tree, token: Token): boolean {
  if (NEVER_PREDICATES.has(token.rel) || token.upos === 'PUNCT') return false
  const children = childrenOf(tree, token.index)
  if (token.upos === 'VERB')
    return !(baseRel(token.rel) === 'nmod' || baseRel(token.rel) === 'obl') || children.some((child) => baseRel(child.rel) === 'nsubj')
  if (children.some((child) => child.rel === 'cop')) return true
  // `Two climbers dead`; a noun with a subject but no copula is more often a verb or a phrase misread.
  if (children.some((child) => baseRel(child.rel) === 'nsubj') && (token.upos === 'ADJ' || children.some((child) => child.rel === 'obj')))
    return true
  // `became president`, `left three people dead`, `unable to escape`
  return token.rel === 'xcomp' || (token.upos === 'ADJ' && children.some((child) => child.rel === 'xcomp'))
}

/** All predicates of a sentence, governors before what hangs from them. */
export function findFrames(tree: Tree): Frame[] {
  const frames: Frame[] = []
  const above = new Map<number, Frame>()
  const pending = tree.tokens.filter((token) => token.head < 0 || token.head === token.index).map((token) => token.index)
  for (let at = 0; at < pending.length; at += 1) {
    const token = tokenAt(tree, pending[at] as number)
    const governor = above.get(token.head)
    const frame = isPredicate(tree, token) ? frameOf(tree, token, governor) : undefined
    if (frame) frames.push(frame)
    const nearest = frame ?? governor
    for (const child of childrenOf(tree, token.index)) pending.push(child.index)
    if (nearest) above.set(token.index, nearest)
  }
  return frames
}

function frameOf(tree: Tree, token: Token, governor: Frame | undefined): Frame {
  const relation = token.head < 0 ? 'root' : relationOf(tree, token, governor)
  const noun = baseRel(relation) === 'acl' ? token.head : nounOfFirstConjunct(relation, governor)
  const nominal = token.upos !== 'VERB'
  const own = childrenOf(tree, token.index).find((child) => SUBJECTS.includes(baseRel(child.rel)) && isArgument(tree, child))
  const passive = !nominal && isPassive(tree, token, relation, governor)
  const shared = own ? undefined : sharedSubject(tree, token, relation, governor, noun, passive)
  const subject = own && isRelative(own) ? (noun ?? nounBefore(tree, own) ?? own.index) : (own?.index ?? shared)
  const object = nominal ? undefined : objectOf(tree, token, relation, governor, noun, own !== undefined, passive)
  return { token, relation, governor, noun, nominal, passive, subject, object, doer: passive ? doerOf(tree, token) : undefined }
}

/** The noun right before `who`, where the parser did not see that its clause is a relative one. */
function nounBefore(tree: Tree, relative: Token): number | undefined {
  const before = tree.tokens[relative.index - 1]
  if (before?.upos !== 'NOUN' && before?.upos !== 'PROPN') return undefined
  const above = tree.tokens[before.head]
  return ['flat', 'compound'].includes(before.rel) && above && above.index < relative.index ? above.index : before.index
}

/** Verbs whose object does what the infinitive after it says: `allowed them to leave`. */
const OBJECT_CONTROL = new Set([
  'allow',
  'enable',
  'force',
  'order',
  'ask',
  'urge',
  'help',
  'cause',
  'permit',
  'tell',
  'invite',
  'encourage',
  'persuade',
  'convince',
  'authorize',
  'compel',
  'instruct',
  'warn',
  'lead',
  'press',
  'require',
  'want',
  'expect',
])

/** The parser takes `to leave` in `allowed them to leave` for a purpose as often as not. */
function relationOf(tree: Tree, token: Token, governor: Frame | undefined): string {
  const controlled =
    token.rel === 'advcl' &&
    governor?.token.index === token.head &&
    governor.object !== undefined &&
    OBJECT_CONTROL.has(governor.token.lemma) &&
    markerOf(tree, token.index, 'mark') === 'to'
  return controlled ? 'xcomp' : token.rel
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'DET', 'ADJ', 'X'])

/** Whether a word can be subject or object, whatever the parser says: no verb, and no preposition but one before a number. */
function isArgument(tree: Tree, token: Token): boolean {
  if (!NOMINAL.has(token.upos)) return false
  const marker = markerOf(tree, token.index, 'case')
  return marker === '' || /^(?:about|around|over|under|between|up to|nearly|at least|some|of|like|as many as|more than)$/.test(marker)
}

const nounOfFirstConjunct = (relation: string, governor: Frame | undefined): number | undefined =>
  relation === 'conj' ? governor?.noun : undefined

function isPassive(tree: Tree, token: Token, relation: string, governor: Frame | undefined): boolean {
  const children = childrenOf(tree, token.index)
  if (children.some((child) => child.rel === 'aux:pass' || child.rel === 'nsubj:pass' || child.rel === 'obl:agent')) return true
  if (token.xpos !== 'VBN' || children.some((child) => child.rel === 'aux')) return false
  if (relation === 'conj') return governor?.passive === true && !children.some((child) => SUBJECTS.includes(baseRel(child.rel)))
  if (relation === 'acl') return true
  return ['advcl', 'xcomp', 'root'].includes(baseRel(relation)) && !children.some((child) => child.rel === 'obj')
}

/** `by the crew`, but not `by Monday` or `by noon`. */
function doerOf(tree: Tree, token: Token): number | undefined {
  const agent = childrenOf(tree, token.index).find((child) => child.rel === 'obl:agent')
  const by =
    agent ?? childrenOf(tree, token.index).find((child) => baseRel(child.rel) === 'obl' && markerOf(tree, child.index, 'case') === 'by')
  return by && by.upos !== 'NUM' && by.upos !== 'VERB' && !TIME_NOUNS.has(by.lemma.toLowerCase()) ? by.index : undefined
}

const TIME_NOUNS: ReadonlySet<string> = new Set(
  (
    'second minute hour day week month year decade century time moment noon midnight morning afternoon evening night ' +
    'dawn dusk monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december today yesterday tomorrow weekend spring summer autumn winter percent % mile yard foot metre meter kilometer kilometre point margin'
  ).split(' '),
)

/** Verbs after which the subject, not the object, does what the infinitive says. */
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'threaten', 'become', 'remain', 'seem', 'appear'])

function sharedSubject(
  tree: Tree,
  token: Token,
  relation: string,
  governor: Frame | undefined,
  noun: number | undefined,
  passive: boolean,
): number | undefined {
  const infinitive = token.xpos === 'VB' || markerOf(tree, token.index, 'mark').endsWith('to')
  if (noun !== undefined && baseRel(relation) === 'acl') {
    // `a man carrying a gun`, but not `talk about carrying a gun`.
    const bare = markerOf(tree, token.index, 'mark') === '' && relation === 'acl'
    return bare && !infinitive ? noun : subjectOfNoun(tree, noun, governor)
  }
  if (!governor || relation === 'root') return undefined
  if (relation === 'conj') return governor.subject
  if (relation === 'xcomp') {
    if (governor.passive || SUBJECT_CONTROL.has(governor.token.lemma)) return governor.subject
    return governor.object ?? childWith(tree, governor.token.index, 'iobj')?.index ?? governor.subject
  }
  if (baseRel(relation) === 'advcl') {
    if (!['VBG', 'VBN', 'VB'].includes(token.xpos) || hasOwnModal(tree, token)) return undefined
    const marker = markerOf(tree, token.index, 'mark')
    // `was arrested for stealing`, `kept them from leaving`: the one who is acted upon does it.
    if (marker === 'from' || marker === 'of' || marker === 'for' || marker === 'with')
      return governor.passive ? governor.subject : (governor.object ?? governor.subject)
    // `Homes were flattened by the storm, killing two`: the subject of a passive does not do what follows.
    return governor.passive && !passive && (marker === '' || marker === 'by') ? governor.doer : governor.subject
  }
  return undefined
}

const hasOwnModal = (tree: Tree, token: Token): boolean => childrenOf(tree, token.index).some((child) => child.xpos === 'MD')

/** Who would do it: `Norway's plan to sell`, `announced plans to sell`, `the first woman to win`. */
function subjectOfNoun(tree: Tree, noun: number, governor: Frame | undefined): number | undefined {
  const owner = childrenOf(tree, noun).find((child) => child.rel === 'nmod:poss')
  if (owner) return owner.index
  const ranked = childrenOf(tree, noun).some((child) => /^(?:first|last|only|next|second|third|latest|youngest|oldest)$/i.test(child.form))
  if (ranked) return noun
  return governor?.object === noun ? (governor.passive ? governor.doer : governor.subject) : undefined
}

const GAPLESS = new Set(['where', 'when', 'why', 'how', 'whose'])
const NOT_OBJECTS = new Set([
  'time',
  'day',
  'way',
  'reason',
  'moment',
  'year',
  'place',
  'night',
  'week',
  'month',
  'morning',
  'manner',
  'extent',
  'fact',
])

function objectOf(
  tree: Tree,
  token: Token,
  relation: string,
  governor: Frame | undefined,
  noun: number | undefined,
  hasSubject: boolean,
  passive: boolean,
): number | undefined {
  const children = childrenOf(tree, token.index)
  const own = children.find((child) => child.rel === 'obj' && isArgument(tree, child))
  if (own) return isRelative(own) && noun !== undefined ? noun : own.index
  if (passive || children.some((child) => child.rel === 'ccomp' || child.rel === 'xcomp')) return undefined
  if (relation === 'acl:relcl' && hasSubject && noun !== undefined) {
    const subject = childWith(tree, token.index, ...SUBJECTS) as Token
    const stranded = children.some(
      (child) =>
        child.index > token.index &&
        (child.upos === 'ADP' || (baseRel(child.rel) === 'obl' && child.upos !== 'NOUN' && child.upos !== 'PROPN' && child.upos !== 'NUM')),
    )
    const gapless = children.some((child) => GAPLESS.has(child.form.toLowerCase()) || isRelative(child))
    if (!isRelative(subject) && !stranded && !gapless && !NOT_OBJECTS.has(tokenAt(tree, noun).lemma.toLowerCase())) return noun
  }
  // `shot and killed the guard`: the object stands after both and belongs to both, wherever the parser hung it.
  if (relation === 'conj' && governor && !hasSubject && governor.object !== undefined && governor.object > token.index)
    return governor.object
  return objectOfNextConjunct(tree, token)
}

/** The object of `killed` for `shot` in `shot and killed the guard`. */
function objectOfNextConjunct(tree: Tree, token: Token): number | undefined {
  const conjunct = childWith(tree, token.index, 'conj')
  if (!conjunct || conjunct.xpos !== token.xpos || conjunct.index !== token.index + 2) return undefined
  return childrenOf(tree, conjunct.index).find((child) => child.rel === 'obj')?.index
}
