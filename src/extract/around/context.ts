import { nounClass, predicateClass } from '../../lexicon/synonyms.js'
import type { Document, Sentence, Token } from '../../model/analysis.js'
import type { Context, Scope } from '../../model/claim.js'
import { remembered } from '../../model/remembered.js'
import type { Span } from '../../model/span.js'
import { overlaps } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { BEFALLS } from './befall.js'
import { argument } from './argument.js'
import { clauseOf, timesIn } from './clauseOf.js'
import { CLAUSAL, governor, topOf } from './governor.js'

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
  const head = topOf(sentence, answer)?.index ?? 0
  const predicate = features[governor(sentence, head)?.index ?? -1]?.find((feature) => feature.startsWith('v:'))
  return {
    ...(predicate === undefined ? {} : { predicate }),
    ...participants(document, story, sentence, answer, head),
    core: [...found.core].sort(),
    near: [...found.near].sort(),
    far: [...found.far].sort(),
  }
}

/** Who or what the answer's clause is about: its subject (shared with the clause above, where it has none of its own) and its object. */
function participants(
  document: Document,
  story: Story,
  sentence: Sentence,
  answer: Span,
  head: number,
): Pick<Context, 'subject' | 'object' | 'part'> {
  const clause = clauseOf(document, sentence, head)
  const named = (index: number | undefined): string | undefined => {
    const token = index === undefined ? undefined : sentence.tokens[index]
    return token && !overlaps(token, answer) ? argument(document, story, sentence, token.index) : undefined
  }
  const subject = named(clause?.subject)
  const object = clause?.patient === clause?.subject ? undefined : named(clause?.patient)
  const holds = (index: number | undefined): boolean => index !== undefined && overlaps(sentence.tokens[index] as Token, answer)
  // `64 were held and 23 officers |hurt|`: nobody hurts without hurting somebody.
  const bare = clause?.patient === undefined && BEFALLS.has(predicateClass(clause?.lemma ?? '', 'VERB'))
  const part = holds(clause?.patient) || (bare && holds(clause?.agent)) ? 'undergoes' : holds(clause?.agent) ? 'does' : undefined
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(object === undefined ? {} : { object }),
    ...(part === undefined ? {} : { part }),
  }
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

const childrenOf = remembered((sentence: Sentence): Token[][] => {
  const lists: Token[][] = sentence.tokens.map(() => [])
  for (const token of sentence.tokens) if (token.head >= 0) lists[token.head]?.push(token)
  return lists
})

/** For every sentence and token, the canonical features it stands for. */
export const sentenceFeatures = remembered((document: Document, story: Story): string[][][] => {
  const features = document.sentences.map((sentence) => sentence.tokens.map((token) => wordFeatures(token)))
  for (const mention of document.mentions) {
    const entity = story.entityOf(document.source.id, mention.entity)
    const sentence = document.sentences[mention.sentence]
    if (!entity || !sentence) continue
    if (mention.form === 'name')
      for (const token of sentence.tokens) if (overlaps(token, mention)) (features[mention.sentence] as string[][])[token.index] = []
    features[mention.sentence]?.[mention.head]?.push(`e:${entity.key}`)
  }
  return features
})

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
  const year = timesIn(document, sentence).find(({ certain }) => certain.year !== undefined)?.certain.year
  return { ...(year === undefined ? {} : { year }), places: [], narrowing }
}
