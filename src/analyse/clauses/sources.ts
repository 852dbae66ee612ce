import { SAY_VERBS } from '../../lexicon/verbs.js'
import type { Mention, Speaker, Token } from '../../model/analysis.js'
import { remembered } from '../../model/remembered.js'
import type { Frame } from './frames.js'
import { addresseeOf, runAround, speakerAt, speakerInRun } from './reporting.js'
import { baseRel, childWith, markerOf, tokenAt, type Tree } from './tree.js'

/** Who says what stands under a reporting verb: its subject, or `by` whom in the passive. */
export const speakerOf = remembered((verb: Frame, tree: Tree, cue: Token, mentions: readonly Mention[]): Speaker | undefined => {
  const head = verb.passive ? verb.doer : subjectOf(verb)
  if (head === undefined || /^(?:it|there|that|which|this|what)$/i.test(tokenAt(tree, head).form)) return undefined
  return speakerAt(tree, head, cue, mentions, addresseeOf(tree, verb.token.index))
})

/** The subject of a participle (`…, adding that`) is that of the clause above, where nothing nearer is known. */
function subjectOf(verb: Frame): number | undefined {
  let at: Frame | undefined = verb
  for (let steps = 0; at && at.subject === undefined && at.token.xpos === 'VBG' && steps < 4; steps += 1) at = at.governor
  return at?.passive && at !== verb ? at.doer : at?.subject
}

/** Who speaks beside the statements of a sentence, as far as its trees tell. */
export interface Named {
  /** Speakers by the statement they stand beside. */
  readonly speakers: ReadonlyMap<Frame, Speaker>
  /** The reporting clauses themselves: nobody says on his own word that he says it. */
  readonly reporters: ReadonlySet<Frame>
}

/** Speakers that stand beside the predicate: `according to X`, `…, X said`, `as X put it`. */
export function sourcesNamed(tree: Tree, frames: readonly Frame[], mentions: readonly Mention[]): Named {
  const speakers = new Map<Frame, Speaker>()
  const reporters = new Set<Frame>()
  const byToken = new Map(frames.map((frame) => [frame.token.index, frame]))
  for (const token of tree.tokens) {
    const to = tree.tokens[token.index + 1]
    const next = tree.tokens[token.index + 2]
    if (token.form.toLowerCase() !== 'according' || to?.form.toLowerCase() !== 'to' || !next) continue
    const noun = runAround(tree, next.index).findLast((word) => word.index >= next.index && ['NOUN', 'PROPN', 'PRON'].includes(word.upos))
    if (!noun || PLAIN_MEASURES.has(noun.lemma.toLowerCase())) continue
    const apart = token.index === 0 || tree.tokens[token.index - 1]?.form === ','
    const target =
      scopeOf(tree, token.rel === 'case' || token.rel === 'mark' ? token.head : token.index, byToken, apart) ??
      (apart ? frames[0] : undefined)
    if (target && !speakers.has(target)) speakers.set(target, speakerInRun(tree, noun.index, { start: token.start, end: to.end }, mentions))
  }
  for (const frame of frames) {
    const { governor } = frame
    if (!governor || speakers.has(governor) || frame.token.head !== governor.token.index || !SAY_VERBS.has(frame.token.lemma)) continue
    const beside =
      frame.relation === 'parataxis' || (baseRel(frame.relation) === 'advcl' && markerOf(tree, frame.token.index, 'mark') === 'as')
    if (
      !beside ||
      frame.subject === undefined ||
      childWith(tree, frame.token.index, 'ccomp') ||
      !childWith(tree, frame.token.index, 'nsubj')
    )
      continue
    const speaker = speakerOf(frame, tree, frame.token, mentions)
    if (!speaker) continue
    speakers.set(governor, speaker)
    reporters.add(frame)
  }
  return { speakers, reporters }
}

const PLAIN_MEASURES = new Set([
  'plan',
  'schedule',
  'rank',
  'size',
  'need',
  'rule',
  'tradition',
  'custom',
  'system',
  'type',
  'age',
  'taste',
  'ability',
  'principle',
  'instruction',
  'law',
])

/** The statement that a source phrase speaks for: the nearest predicate, or the whole sentence where a comma sets the phrase off. */
function scopeOf(tree: Tree, from: number, byToken: ReadonlyMap<number, Frame>, apart: boolean): Frame | undefined {
  let at = tokenAt(tree, from).head
  for (let steps = 0; at >= 0 && !byToken.has(at) && steps < DEEPEST; steps += 1) at = tokenAt(tree, at).head
  let frame = byToken.get(at)
  if (!apart) return frame
  while (frame?.governor && !SAY_VERBS.has(frame.governor.token.lemma)) frame = frame.governor
  return frame
}

const DEEPEST = 60
