import { nounClass, predicateClass } from '../lexicon/synonyms.js'
import type { Document, Sentence, Token } from '../model/analysis.js'
import type { Context, Scope } from '../model/claim.js'
import type { Span } from '../model/span.js'
import { overlaps } from '../model/span.js'
import type { Story } from '../model/story.js'

/** Relations that open a clause of its own: what stands below them is further from the answer than their governor. */
const CLAUSAL = /^(?:root|ccomp|xcomp|advcl|acl|parataxis|csubj|conj)/
/** Words that stand in every text and tell nothing about what a statement is about. */
const EMPTY = new Set('be have do make take get go come say tell report accord add announce state include see use'.split(' '))

/** What stands around the tokens of an answer, the answer itself left out. */
export function contextOf(document: Document, story: Story, sentence: Sentence, answer: Span): Context {
  const features = sentenceFeatures(document, story)[sentence.index] ?? []
  const { core, clause } = surroundings(sentence, answer)
  const found = { core: new Set<string>(), near: new Set<string>(), far: new Set<string>() }
  for (const token of sentence.tokens) {
    if (overlaps(token, answer)) continue
    const where = core.has(token.index) ? found.core : clause.has(token.index) ? found.near : found.far
    for (const feature of features[token.index] ?? []) where.add(feature)
  }
  for (const feature of found.core) {
    found.near.delete(feature)
    found.far.delete(feature)
  }
  for (const feature of found.near) found.far.delete(feature)
  const predicate = features[governor(sentence, topOf(sentence, answer)?.index ?? 0)?.index ?? -1]?.find((feature) => feature.startsWith('v:'))
  return {
    ...(predicate === undefined ? {} : { predicate }),
    core: [...found.core].sort(),
    near: [...found.near].sort(),
    far: [...found.far].sort(),
  }
}

/** The verb, noun or adjective whose clause the token at `index` stands in. */
export function governor(sentence: Sentence, index: number): Token | undefined {
  let at = sentence.tokens[index]
  for (let steps = 0; at && at.head >= 0 && steps < 200; steps++) {
    if (at.upos === 'VERB' || (at.index !== index && CLAUSAL.test(at.rel))) return at
    at = sentence.tokens[at.head]
  }
  return at
}

/** The token of a span that governs its others. */
export function topOf(sentence: Sentence, span: Span): Token | undefined {
  const inside = sentence.tokens.filter((token) => overlaps(token, span))
  return inside.find((token) => !inside.some((other) => other.index === token.head)) ?? inside[0]
}

/** Core: what the answer hangs from and what hangs beside it. Clause: the rest of the clause, clauses below it left out. */
function surroundings(sentence: Sentence, answer: Span): { core: Set<number>; clause: Set<number> } {
  const top = topOf(sentence, answer)
  if (!top) return { core: new Set(), clause: new Set() }
  const root = governor(sentence, top.index) ?? top
  const core = new Set([root.index])
  for (let at: Token | undefined = top; at && at.index !== root.index; at = sentence.tokens[at.head]) core.add(at.index)
  for (const token of sentence.tokens) if (token.head === root.index && !CLAUSAL.test(token.rel)) core.add(token.index)
  return { core, clause: below(sentence, root.index) }
}

/** The tokens below one, clauses of their own left out. */
function below(sentence: Sentence, root: number): Set<number> {
  const children = childrenOf(sentence)
  const found = new Set([root])
  const queue = [root]
  for (let at = queue.pop(); at !== undefined; at = queue.pop())
    for (const child of children[at] ?? []) {
      if (found.has(child.index) || (CLAUSAL.test(child.rel) && child.upos === 'VERB')) continue
      found.add(child.index)
      queue.push(child.index)
    }
  return found
}

const childLists = new WeakMap<Sentence, Token[][]>()

function childrenOf(sentence: Sentence): Token[][] {
  let lists = childLists.get(sentence)
  if (!lists) {
    lists = sentence.tokens.map(() => [])
    for (const token of sentence.tokens) if (token.head >= 0) lists[token.head]?.push(token)
    childLists.set(sentence, lists)
  }
  return lists
}

const known = new WeakMap<Document, string[][][]>()

/** For every sentence and token, the canonical features it stands for. */
export function sentenceFeatures(document: Document, story: Story): string[][][] {
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
    if (mention.form === 'name') for (const token of sentence.tokens) if (overlaps(token, mention)) (features[mention.sentence] as string[][])[token.index] = []
    features[mention.sentence]?.[mention.head]?.push(`e:${entity.key}`)
  }
  return features
}

function wordFeatures({ lemma, upos, form }: Token): string[] {
  const word = lemma.toLowerCase()
  if (EMPTY.has(word) || !/\p{L}{2}/u.test(word)) return []
  if (upos === 'VERB') return [`v:${predicateClass(word, upos)}`]
  if (upos === 'NOUN') {
    const predicate = predicateClass(word, upos)
    return predicate === word ? [`n:${nounClass(word)}`] : [`v:${predicate}`]
  }
  if (upos === 'ADJ') {
    const predicate = predicateClass(word, upos)
    return [predicate === word ? `w:${word}` : `v:${predicate}`]
  }
  return upos === 'PROPN' ? [`w:${form.toLowerCase()}`] : []
}

/** What limits a claim in this place: a year that the sentence states. */
export function scopeOf(document: Document, sentence: Sentence, narrowing: readonly string[] = []): Scope {
  const years = document.times.filter((time) => time.sentence === sentence.index && time.certain.year !== undefined)
  const year = years[0]?.certain.year
  return { ...(year === undefined ? {} : { year }), places: [], narrowing }
}
