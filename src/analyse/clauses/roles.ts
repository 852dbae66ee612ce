import type { Oblique, Token } from '../../model/analysis.js'
import { isPhrasalPredicate, undergoes } from '../../lexicon/synonyms.js'
import type { Frame } from './frames.js'
import { baseRel, childrenOf, childWith, markerOf, type Tree } from './tree.js'

/** A frame as who does what to whom. */
export interface Roles {
  /** With particle and fixed phrase: `carry out`, `make off with`, `take into custody`. */
  readonly lemma: string
  readonly agent: number | undefined
  readonly patient: number | undefined
  readonly obliques: readonly Oblique[]
}

const STATES_UNDERGONE = new Set(['dead', 'wounded', 'injured', 'hurt', 'missing', 'deceased', 'homeless', 'trapped'])

/** Agent, patient and further arguments of a frame. */
export function rolesOf(tree: Tree, frame: Frame): Roles {
  const { lemma, used, patient: fixed } = phrasalLemma(tree, frame)
  const obliques = obliquesOf(tree, frame).filter((oblique) => oblique.head !== used)
  const { subject, object } = frame
  const own = object === used ? fixed : (object ?? fixed)
  if (frame.passive) {
    // `He was given a medal`: what is given is done to, who gets it is told by `iobj`.
    const given = object !== undefined && object !== used && subject !== undefined
    return {
      lemma,
      agent: frame.doer,
      patient: given ? object : subject,
      obliques: given ? [...obliques, { marker: 'iobj', head: subject }] : obliques,
    }
  }
  const where = frame.nominal ? markerOf(tree, frame.token.index, 'case') : ''
  // `The ship was off Malta`: the predicate is where it was.
  if (where !== '')
    return { lemma: 'be', agent: subject, patient: undefined, obliques: [{ marker: where, head: frame.token.index }, ...obliques] }
  if (frame.nominal) {
    return STATES_UNDERGONE.has(frame.token.lemma)
      ? { lemma, agent: causerOf(frame), patient: subject, obliques }
      : { lemma, agent: subject, patient: undefined, obliques }
  }
  if (lemma === 'lose life' || (own === undefined && undergoes(lemma) && !childWith(tree, frame.token.index, 'xcomp', 'ccomp')))
    return { lemma, agent: undefined, patient: subject, obliques }
  return { lemma, agent: subject, patient: own, obliques }
}

/** `The blast left two dead`: the blast is the doer of `dead`. */
const causerOf = (frame: Frame): number | undefined =>
  frame.relation === 'xcomp' && frame.governor?.token.lemma === 'leave' && frame.governor.object === frame.subject
    ? frame.governor.subject
    : undefined

const PARTICLES = new Set(['away', 'back', 'off', 'out', 'over', 'down', 'up', 'in', 'on', 'apart'])

interface Phrasal {
  readonly lemma: string
  /** Token that became part of the lemma, or whose preposition did. */
  readonly used?: number
  /** What the phrase is done to: `the cash` in `made off with the cash`. */
  readonly patient?: number
}

function phrasalLemma(tree: Tree, frame: Frame): Phrasal {
  const base = frame.token.lemma.toLowerCase()
  if (frame.token.upos !== 'VERB') return { lemma: base }
  const children = childrenOf(tree, frame.token.index)
  const particle =
    children.find((child) => child.rel === 'compound:prt') ??
    children.find((child) => child.rel === 'advmod' && child.index === frame.token.index + 1 && PARTICLES.has(child.form.toLowerCase()))
  const stem = particle ? `${base} ${particle.form.toLowerCase()}` : base
  for (const child of children) {
    if (child.index < frame.token.index) continue
    const found = fixedPhrase(tree, stem, child)
    if (found) return found
  }
  return { lemma: particle && (particle.rel === 'compound:prt' || isPhrasalPredicate(stem)) ? stem : base }
}

function fixedPhrase(tree: Tree, stem: string, child: Token): Phrasal | undefined {
  const word = child.lemma.toLowerCase()
  const marker = markerOf(tree, child.index, 'case')
  if ((child.rel === 'obj' && marker === '') || child.rel === 'xcomp') {
    const phrase = `${stem} ${word}`
    if (!isPhrasalPredicate(phrase)) return undefined
    // `claimed 12 lives`, `set fire to the barn`.
    const patient = phrase === 'claim life' ? child.index : phrase === 'set fire' ? toWhat(tree, child) : undefined
    return { lemma: phrase, ...(child.rel === 'obj' ? { used: child.index } : {}), ...(patient === undefined ? {} : { patient }) }
  }
  if (baseRel(child.rel) !== 'obl' && child.rel !== 'obj') return undefined
  const whole = `${stem} ${marker} ${word}`
  if (isPhrasalPredicate(whole)) return { lemma: whole, used: child.index }
  return marker !== '' && isPhrasalPredicate(`${stem} ${marker}`)
    ? { lemma: `${stem} ${marker}`, used: child.index, patient: child.index }
    : undefined
}

const toWhat = (tree: Tree, object: Token): number | undefined =>
  [...childrenOf(tree, object.head), ...childrenOf(tree, object.index)].find((child) => markerOf(tree, child.index, 'case') === 'to')?.index

const CIRCUMSTANCES = new Set([
  'in',
  'at',
  'on',
  'near',
  'off',
  'outside',
  'inside',
  'during',
  'after',
  'before',
  'since',
  'from',
  'with',
  'under',
  'around',
  'across',
  'over',
  'by',
  'because of',
  'against',
  'between',
  'along',
  'for',
  'until',
])

function obliquesOf(tree: Tree, frame: Frame): Oblique[] {
  const own = childrenOf(tree, frame.token.index).flatMap((child): Oblique[] => {
    if (child.rel === 'iobj') return [{ marker: 'iobj', head: child.index }]
    // What the parser calls an object with a preposition before it is none.
    const mistaken = child.rel === 'obj' && child.index !== frame.object && markerOf(tree, child.index, 'case') !== ''
    if ((baseRel(child.rel) !== 'obl' && !mistaken) || child.index === frame.doer) return []
    if (/^accord/i.test(markerOf(tree, child.index, 'case'))) return []
    return [{ marker: markerOf(tree, child.index, 'case') || 'unmarked', head: child.index }]
  })
  // For a predicate that is a noun, its own phrases are where and when it happened.
  const nouns = frame.nominal ? [frame.token.index] : []
  const through = (
    [
      ['object', frame.object],
      ['subject', frame.passive ? frame.subject : undefined],
    ] as const
  ).flatMap(([role, head]) =>
    head === undefined
      ? []
      : attached(tree, head).map((child) => ({ marker: markerOf(tree, child.index, 'case'), head: child.index, through: role })),
  )
  return [
    ...own,
    ...nouns.flatMap((head) => attached(tree, head).map((child) => ({ marker: markerOf(tree, child.index, 'case'), head: child.index }))),
    ...through,
  ]
}

const attached = (tree: Tree, head: number): Token[] =>
  childrenOf(tree, head).filter(
    (child) => child.rel === 'nmod' && child.index > head && CIRCUMSTANCES.has(markerOf(tree, child.index, 'case')),
  )
