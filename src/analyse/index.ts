import type { Document, Sentence } from '../model/analysis.js'
import type { Source } from '../model/source.js'
import { findClauses } from './clauses/index.js'
import { findEntities } from './entities/index.js'
import { findQuantities } from './quantities/index.js'
import { findQuotations } from './quotations/index.js'
import { parseText } from './syntax/index.js'
import { findTimes } from './times/index.js'

/**
 * Finds in one source all that later stages build claims from: sentences and their trees, who and what is named, times,
 * amounts, quotations, clauses.
 */
export function analyse(source: Source): Document {
  const { text } = source
  const sentences = parseText(text, source.furniture).map(bounded)
  const { entities, mentions } = findEntities(text, sentences)
  const quotations = findQuotations(text, sentences, mentions, entities)
  return {
    source,
    sentences,
    entities,
    mentions,
    times: findTimes(text, sentences, source.published),
    quantities: findQuantities(text, sentences),
    quotations,
    clauses: findClauses(text, sentences, mentions, quotations),
  }
}

/** No writer's sentence is this long: it is a table, a list or noise, and a tree over it would be worth nothing. */
const LONGEST_SENTENCE = 400

const bounded = (sentence: Sentence): Sentence =>
  sentence.tokens.length > LONGEST_SENTENCE ? { ...sentence, kind: 'furniture' } : sentence
