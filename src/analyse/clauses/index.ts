import type { Clause, Mention, Quotation, Sentence, Speaker } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import { contextsOf, type Context } from './context.js'
import { findFrames, type Frame } from './frames.js'
import { rolesOf } from './roles.js'
import { tenseOf } from './tense.js'
import { baseRel, childrenOf, markerOf, tokenAt, treeOf, type Tree } from './tree.js'

export { phraseHeads, phraseSpan, type PhraseOptions } from './phrases.js'

/**
 * Finds who does what to whom in every sentence of prose and every headline, in the order of their predicates.
 * With the quotations of the document, clauses inside one have its speaker; token indexes are those of their sentence.
 */
export function findClauses(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  quotations: readonly Quotation[] = [],
): Clause[] {
  const clauses: Clause[] = []
  const bySentence = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const list = bySentence.get(mention.sentence)
    if (list) list.push(mention)
    else bySentence.set(mention.sentence, [mention])
  }
  for (const sentence of sentences) {
    if (sentence.kind === 'furniture' || sentence.kind === 'dateline' || text.length < sentence.end) continue
    const tree = treeOf(sentence)
    const frames = findFrames(tree)
    const contexts = contextsOf(tree, frames, bySentence.get(sentence.index) ?? [])
    const inOrder = [...frames].sort((a, b) => a.token.index - b.token.index)
    const numbers = new Map(inOrder.map((frame, at) => [frame, clauses.length + at]))
    const tenses = new Map<Frame, Clause['tense']>()
    for (const frame of frames) tenses.set(frame, tenseOf(tree, frame, frame.governor && tenses.get(frame.governor)))
    for (const frame of inOrder) {
      const governor = frame.governor && numbers.get(frame.governor)
      clauses.push(clauseOf(tree, frame, contexts.get(frame) as Context, tenses.get(frame) as Clause['tense'], governor, quotations))
    }
  }
  return clauses
}

function clauseOf(
  tree: Tree,
  frame: Frame,
  context: Context,
  tense: Clause['tense'],
  governor: number | undefined,
  quotations: readonly Quotation[],
): Clause {
  const { lemma, agent, patient, obliques } = rolesOf(tree, frame)
  const quoted = quotationAround(frame.token, quotations)
  const speaker = quotedSpeaker(context.speaker, quotations[quoted])
  const marker = markerOf(tree, frame.token.index, 'mark') || (frame.relation === 'advcl' ? borne(tree, frame.subject) : '')
  return {
    ...clauseSpan(tree, frame),
    sentence: tree.sentence.index,
    predicate: frame.token.index,
    lemma,
    obliques,
    negated: context.negated,
    modality: context.modality,
    tense,
    passive: frame.passive,
    hypothetical: context.hypothetical,
    relation: frame.relation,
    ...(agent === undefined ? {} : { agent }),
    ...(patient === undefined ? {} : { patient }),
    ...(frame.subject === undefined ? {} : { subject: frame.subject }),
    ...(governor === undefined ? {} : { governor }),
    ...(marker === '' ? {} : { marker }),
    ...(context.stage ? { stage: context.stage } : {}),
    ...(speaker ? { speaker } : {}),
    ...(quoted < 0 ? {} : { quotation: quoted }),
    ...(isDoubtful(tree, frame, agent, patient) ? { doubtful: true } : {}),
  }
}

/** The subordinator of a clause that the tree hangs from its subject, as it may be a preposition too: `after |the fire| broke out`. */
function borne(tree: Tree, subject: number | undefined): string {
  const word = subject === undefined ? '' : markerOf(tree, subject, 'case')
  return /^(?:before|after|until|since)$/.test(word) ? word : ''
}

/** Number of the outermost quotation that the span stands in; -1 for none. Quotations are in the order of their starts. */
function quotationAround(span: Span, quotations: readonly Quotation[]): number {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle] as Quotation).start <= span.start) low = middle + 1
    else high = middle
  }
  let around = -1
  // Quotations nest a few deep at most.
  for (let at = low - 1; at >= Math.max(0, low - 6); at -= 1) if (span.end <= (quotations[at] as Quotation).end) around = at
  return around
}

/** The sentence's own speaker speaks inside a quotation on the word of the one who is quoted. */
function quotedSpeaker(own: Speaker | undefined, quotation: Quotation | undefined): Speaker | undefined {
  const quoting = quotation?.speaker
  if (!own || !quoting || quotation.fragment) return own ?? (quotation?.fragment ? undefined : quoting)
  if (own.start < quotation.start || own.end > quotation.end) return own
  return withOutermost(own, quoting, 0)
}

/** Puts who is quoted behind all that speak inside the quotation. */
function withOutermost(speaker: Speaker, outermost: Speaker, depth: number): Speaker {
  if (speaker.start === outermost.start || depth > 5) return speaker
  return { ...speaker, via: speaker.via ? withOutermost(speaker.via, outermost, depth + 1) : outermost }
}

const SEPARATE = new Set(['conj', 'cc', 'parataxis', 'punct', 'list', 'discourse'])

/** The words of the clause with all that hangs from it, but for coordinated and inserted clauses. */
function clauseSpan(tree: Tree, frame: Frame): Span {
  let first = frame.token.index
  let last = first
  for (const child of childrenOf(tree, frame.token.index)) {
    if (SEPARATE.has(baseRel(child.rel))) continue
    const [from, to] = tree.extents[child.index] as readonly [number, number]
    first = Math.min(first, from)
    last = Math.max(last, to)
  }
  return { start: tokenAt(tree, first).start, end: tokenAt(tree, last).end }
}

function isDoubtful(tree: Tree, frame: Frame, ...heads: readonly (number | undefined)[]): boolean {
  if (!frame.token.agreed && frame.relation !== 'root') return true
  return heads.some((head) => head !== undefined && !tokenAt(tree, head).agreed)
}
