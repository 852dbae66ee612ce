import { SAY_VERBS, SPEECH_BESIDE_QUOTATION } from '../../lexicon/verbs.js'
import type { Mention, Sentence, Speaker, Token } from '../../model/analysis.js'
import { contextsOf, type Context } from '../clauses/context.js'
import { findFrames, type Frame } from '../clauses/frames.js'
import { addresseeOf, speakerAt, speakerInRun } from '../clauses/reporting.js'
import { speakerOf } from '../clauses/sources.js'
import { baseRel, childrenOf, childWith, markerOf, tokenAt, tokensBetween, treeOf, type Tree } from '../clauses/tree.js'
import type { Marked } from './marks.js'

/** A sentence with its predicates and who speaks in them. */
export interface Speech {
  readonly tree: Tree
  readonly frames: readonly Frame[]
  readonly byToken: ReadonlyMap<number, Frame>
  readonly contexts: ReadonlyMap<Frame, Context>
  readonly mentions: readonly Mention[]
}

export function speechOf(sentence: Sentence, mentions: readonly Mention[]): Speech {
  const tree = treeOf(sentence)
  const frames = findFrames(tree)
  return {
    tree,
    frames,
    byToken: new Map(frames.map((frame) => [frame.token.index, frame])),
    contexts: contextsOf(tree, frames, mentions),
    mentions,
  }
}

// A cue stands near its quotation: no further away than this, in code units.
const REACH = 500
const DEEPEST = 60

const isSpeechVerb = (token: Token): boolean =>
  token.xpos.startsWith('V') && (SAY_VERBS.has(token.lemma) || SPEECH_BESIDE_QUOTATION.has(token.lemma))

/** `…," said the minister` and `…," the minister told reporters`: the cue right after the closing mark, within `most` words. */
export function speakerAfter(speech: Speech, from: number, to: number, most = 30): Speaker | undefined {
  const { tree } = speech
  const words = tokensBetween(tree, from, Math.min(to, from + REACH))
    .filter((token) => token.upos !== 'PUNCT')
    .slice(0, most)
  const first = words[0]
  if (!first) return undefined
  if (isSpeechVerb(first) && first.xpos !== 'VBG' && first.xpos !== 'VBN')
    return named(speech, first, subjectAfter(tree, first, words), 'run')
  const relative = words.find((token) => token.xpos === 'WP' || token.xpos === 'WDT')?.index ?? Infinity
  const finite = words
    .slice(1)
    .filter((token) => /^VB[DZP]$/.test(token.xpos) && token.upos === 'VERB' && !(isSubordinate(tree, token) && token.index > relative))
  const verb = finite.find(isSpeechVerb) ?? finite.slice(0, 1).find((token) => takesQuotation(tree, token, from))
  if (!verb)
    return words.slice(1).some((token) => token.lemma === 'quote' && token.xpos === 'VBN') ? quotedPerson(speech, words, from) : undefined
  const subject = childWith(tree, verb.index, 'nsubj')
  if (subject && subject.start >= from && subject.index < verb.index) return named(speech, verb, subject.index, 'phrase')
  // The parser lost the subject: the words before the verb are it, as long as no other verb stands among them.
  const before = words.filter((token) => token.index < verb.index)
  if (before.some((token) => token.xpos.startsWith('V') || token.xpos.startsWith('W') || token.xpos === 'MD')) return undefined
  const head = before.find(
    (token, at) => NAMING.has(token.upos) && !(NAMING.has(before[at + 1]?.upos ?? '') && before[at + 1]?.index === token.index + 1),
  )
  return head && ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM'].includes(first.upos) ? named(speech, verb, head.index, 'run') : undefined
}

const NAMING = new Set(['NOUN', 'PROPN', 'PRON'])

/** `…," she is quoted as saying`. */
function quotedPerson(speech: Speech, words: readonly Token[], from: number): Speaker | undefined {
  const cue = words.find((token) => token.lemma === 'quote') as Token
  const subject = childWith(speech.tree, cue.index, 'nsubj')
  return subject && subject.start >= from ? speakerAt(speech.tree, subject.index, cue, speech.mentions) : undefined
}

/** `"He can't count," Reyes scoffed.`: a verb that has the words before it as its complement. */
const takesQuotation = (tree: Tree, verb: Token, from: number): boolean =>
  childrenOf(tree, verb.index).some((child) => child.rel === 'ccomp' && child.end < from) &&
  childWith(tree, verb.index, 'obj') === undefined

const isSubordinate = (tree: Tree, verb: Token): boolean => {
  const relation = baseRel(verb.rel)
  return ['acl', 'advcl', 'conj'].includes(relation) && !['as'].includes(markerOf(tree, verb.index, 'mark'))
}

/** The subject after its verb, also where the parser took it for an object. */
function subjectAfter(tree: Tree, verb: Token, words: readonly Token[]): number | undefined {
  const child = childWith(tree, verb.index, 'nsubj') ?? childWith(tree, verb.index, 'obj')
  if (child && child.index > verb.index && NAMING.has(child.upos)) return child.index
  const noun = words.find((token) => token.index > verb.index && ['PROPN', 'NOUN', 'PRON'].includes(token.upos))
  if (!noun || noun.index - verb.index > 6) return undefined
  let head = noun
  while (head.head > verb.index && ['compound', 'flat', 'amod', 'nmod:desc', 'nmod:poss'].includes(head.rel))
    head = tokenAt(tree, head.head)
  return head.index
}

function named(speech: Speech, verb: Token, subject: number | undefined, extent: 'run' | 'phrase'): Speaker | undefined {
  if (subject === undefined) return undefined
  const { tree, mentions } = speech
  const frame = speech.byToken.get(verb.index)
  if (frame?.passive && frame.doer === undefined) return undefined
  const make = extent === 'run' ? speakerInRun : speakerAt
  return make(tree, frame?.doer ?? subject, verb, mentions, addresseeOf(tree, verb.index))
}

/** The speaker of the clause that the quoted words stand in, as long as cue and speaker stand outside of them. */
export function speakerAround(speech: Speech, quoted: Marked): Speaker | undefined {
  const { tree, byToken, contexts } = speech
  const words = tokensBetween(tree, quoted.start, quoted.end)
  const top =
    words.find((token) => token.upos !== 'PUNCT' && !isInside(tree.tokens[token.head] ?? token, quoted)) ??
    words.find((token) => token.head < 0)
  if (!top) return undefined
  const inner = byToken.get(top.index)
  const stated = inner && outside(contexts.get(inner)?.speaker, quoted)
  if (stated) return stated
  let at = top
  for (let steps = 0; at.head >= 0 && !byToken.has(at.head) && steps < DEEPEST; steps += 1) at = tokenAt(tree, at.head)
  const frame = byToken.get(at.head)
  if (!frame || isInside(frame.token, quoted)) return undefined
  // `called the plan "a farce"`: the quoted words are an argument of the reporting verb itself.
  if (isSpeechVerb(frame.token) && baseRel(at.rel) !== 'nsubj') {
    const own = outside(speakerOf(frame, tree, frame.token, speech.mentions), quoted)
    if (own) return own
  }
  return outside(contexts.get(frame)?.speaker, quoted)
}

const isInside = (token: Token, quoted: Marked): boolean => token.start >= quoted.start && token.end <= quoted.end

function outside(speaker: Speaker | undefined, quoted: Marked): Speaker | undefined {
  let at = speaker
  while (at && at.start < quoted.close && at.end > quoted.open) at = at.via
  return at && at.cue.start >= quoted.open && at.cue.end <= quoted.close ? undefined : at
}

/** `The mayor said:` before the opening mark: the last reporting verb between `from` and `to`. */
export function speakerBefore(speech: Speech, from: number, to: number): Speaker | undefined {
  const verb = tokensBetween(speech.tree, Math.max(from, to - REACH), to).findLast(
    (token) => isSpeechVerb(token) && speech.byToken.has(token.index),
  )
  const last = verb && speech.byToken.get(verb.index)
  return last && speakerOf(last, speech.tree, last.token, speech.mentions)
}

/** Who a whole sentence says is speaking: `The judge had a warning:` or `Lee said she was glad.` */
export function speakerOfSentence(speech: Speech, introduces: boolean): Speaker | undefined {
  const root = speech.frames[0]
  if (!root) return undefined
  const said = speech.contexts.get(root)?.speaker
  if (said) return said
  const subject = root.passive ? (root.doer ?? root.subject) : root.subject
  if (subject === undefined) return undefined
  const verb = root.token
  if (SAY_VERBS.has(verb.lemma) && !root.passive) return speakerOf(root, speech.tree, verb, speech.mentions)
  const subjectToken = tokenAt(speech.tree, subject)
  const person =
    /^(?:he|she)$/i.test(subjectToken.form) ||
    speech.mentions.some(
      (mention) => mention.head === subject && mention.sentence === speech.tree.sentence.index && mention.type === 'person',
    )
  return introduces || person ? speakerAt(speech.tree, subject, verb, speech.mentions) : undefined
}
