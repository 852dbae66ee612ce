import { nounClass, predicateClass } from '../lexicon/synonyms.js'
import type { Document, Sentence, Token } from '../model/analysis.js'
import type { Context, Scope } from '../model/claim.js'
import type { Span } from '../model/span.js'
import { overlaps } from '../model/span.js'
import type { Story } from '../model/story.js'

/** Relations that open a clause of its own: what stands below them is further from the answer than their governor. */
const CLAUSAL = /^(?:root|ccomp|advcl|acl|parataxis|csubj|conj)/
/** Words that stand in every text and tell nothing about what a statement is about. */
const EMPTY = new Set('be have do make take get go come say tell report accord add announce state include see use'.split(' '))

/** What stands around the tokens of an answer, the answer itself left out. */
export function contextOf(document: Document, story: Story, sentence: Sentence, answer: Span): Context {
  const features = featuresOf(document, story)[sentence.index] ?? []
  const clause = clauseTokens(sentence, answer)
  const near = new Set<string>()
  const far = new Set<string>()
  for (const token of sentence.tokens) {
    if (overlaps(token, answer)) continue
    for (const feature of features[token.index] ?? []) (clause.has(token.index) ? near : far).add(feature)
  }
  for (const feature of near) far.delete(feature)
  return { near: [...near].sort(), far: [...far].sort() }
}

/** The verb, noun or adjective whose clause the token at `index` stands in. */
export function governor(sentence: Sentence, index: number): Token | undefined {
  let at = sentence.tokens[index]
  for (let steps = 0; at && at.head >= 0 && steps < sentence.tokens.length; steps++) {
    if (at.index !== index && (at.upos === 'VERB' || CLAUSAL.test(at.rel))) return at
    if (at.index === index && at.upos === 'VERB') return at
    at = sentence.tokens[at.head]
  }
  return at
}

/** Tokens of the clause that the answer stands in, clauses below it left out. */
function clauseTokens(sentence: Sentence, answer: Span): Set<number> {
  const inside = sentence.tokens.filter((token) => overlaps(token, answer))
  const top = inside.find((token) => !inside.some((other) => other.index === token.head)) ?? inside[0]
  if (!top) return new Set()
  const root = governor(sentence, top.index) ?? top
  const found = new Set([root.index])
  let grown = true
  for (let pass = 0; grown && pass < 12; pass++) {
    grown = false
    for (const token of sentence.tokens)
      if (!found.has(token.index) && found.has(token.head) && !(CLAUSAL.test(token.rel) && token.upos === 'VERB')) {
        found.add(token.index)
        grown = true
      }
  }
  return found
}

const known = new WeakMap<Document, string[][][]>()

/** For every sentence and token, the canonical features it stands for. */
function featuresOf(document: Document, story: Story): string[][][] {
  let features = known.get(document)
  if (!features) known.set(document, (features = computeFeatures(document, story)))
  return features
}

function computeFeatures(document: Document, story: Story): string[][][] {
  const features = document.sentences.map((sentence) => sentence.tokens.map((token) => wordFeatures(token)))
  for (const mention of document.mentions) {
    const entity = story.entityOf(document.source.id, mention.entity)
    const sentence = document.sentences[mention.sentence]
    if (!entity || !sentence) continue
    for (const token of sentence.tokens) if (overlaps(token, mention)) (features[mention.sentence] as string[][])[token.index] = []
    const head = features[mention.sentence]?.[mention.head]
    if (head) head.push(`e:${entity.key}`)
  }
  return features
}

function wordFeatures({ lemma, upos, form }: Token): string[] {
  const word = lemma.toLowerCase()
  if (EMPTY.has(word) || !/\p{L}{2}/u.test(word)) return []
  if (upos === 'VERB') return [`v:${predicateClass(word, upos)}`]
  if (upos === 'NOUN') {
    const predicate = predicateClass(word, upos)
    return [`${predicate === word ? 'n' : 'v'}:${predicate === word ? nounClass(word) : predicate}`]
  }
  if (upos === 'ADJ' || upos === 'PROPN') return [`w:${upos === 'PROPN' ? form.toLowerCase() : word}`]
  return []
}

/** What limits a claim in this place: a year that the sentence states. */
export function scopeOf(document: Document, sentence: Sentence, narrowing: readonly string[] = []): Scope {
  const years = document.times.filter((time) => time.sentence === sentence.index && time.certain.year !== undefined)
  const year = years[0]?.certain.year
  return { ...(year === undefined ? {} : { year }), places: [], narrowing }
}
