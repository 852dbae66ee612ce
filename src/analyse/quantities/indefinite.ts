import type { QuantityMention, Sentence, Token } from '../../model/analysis.js'

const LONGEST_PHRASE = 8

/**
 * How many a noun phrase without a number speaks of, for comparing it with one that has a number: `a man`, `one woman`, `another
 * man` and `the dhow` are 1, `grenade launchers` and `the boats` at least 2, `no casualties` and `no one` 0, `a group of workers` at
 * least 2. `tokenIndex` is the noun's. The span runs from the determiner to the noun. Near misses, which give undefined: a noun with a
 * number of its own (`24 people`), names, mass nouns (`small-arms fire`), verbs.
 */
export function indefiniteCount(sentence: Sentence, tokenIndex: number): QuantityMention | undefined {
  const noun = sentence.tokens[tokenIndex]
  if (noun === undefined) return undefined
  if (/^(?:nobody|none)$/i.test(noun.form)) return amount(sentence, noun, noun, 0, 0)
  if (noun.upos !== 'NOUN' || /^(?:one)$/i.test(noun.form)) return noOne(sentence, tokenIndex)
  const plural = noun.xpos === 'NNS' || noun.xpos === 'NNPS'
  const first = phraseStart(sentence, tokenIndex)
  if (first === undefined) return undefined
  const determiner = (sentence.tokens[first] as Token).form.toLowerCase()
  if (determiner === 'no') return amount(sentence, sentence.tokens[first] as Token, noun, 0, 0)
  if (plural) return amount(sentence, sentence.tokens[first] as Token, noun, 2, Infinity)
  if (COLLECTIVE.test(noun.form) && sentence.tokens[tokenIndex + 1]?.form.toLowerCase() === 'of' && /^an?$/.test(determiner)) {
    return amount(sentence, sentence.tokens[first] as Token, noun, 2, Infinity)
  }
  if (/^(?:an?|one|another|the|this|that|his|her|its|their)$/.test(determiner))
    return amount(sentence, sentence.tokens[first] as Token, noun, 1, 1)
  return undefined
}

const COLLECTIVE = /^(?:group|crowd|series|string|number|handful|gang|band|team|fleet|bunch|pair|couple|set|wave)$/i

/** `no one` as two words. */
function noOne(sentence: Sentence, at: number): QuantityMention | undefined {
  const noun = sentence.tokens[at] as Token
  const before = sentence.tokens[at - 1]
  if (!/^one$/i.test(noun.form) || before === undefined || !/^no$/i.test(before.form)) return undefined
  return amount(sentence, before, noun, 0, 0)
}

/** First token of the phrase that ends in a noun; undefined where a number stands in it. */
function phraseStart(sentence: Sentence, noun: number): number | undefined {
  let first = noun
  for (let index = noun - 1; index >= 0 && index > noun - LONGEST_PHRASE; index--) {
    const token = sentence.tokens[index] as Token
    if (/^(?:an?|one|another|the|this|that|these|those|no|any|some|his|her|its|their|each|every)$/i.test(token.form)) return index
    if (token.upos === 'NUM' || /^(?:several|many|few|dozens?|hundreds|thousands|both|numerous)$/i.test(token.form)) return undefined
    const participle = /^VB[NG]$/.test(token.xpos) && token.rel === 'amod'
    const hyphen = /^[-‐‑'’]s?$/.test(token.form) && index > 0 && token.start === sentence.tokens[index - 1]?.end
    const part = /^(?:ADJ|NOUN|PROPN)$/.test(token.upos) || participle || hyphen
    if (!part || (token.upos === 'NOUN' && token.xpos === 'NNS' && index < noun - 1)) break
    first = index
  }
  return first
}

function amount(sentence: Sentence, from: Token, noun: Token, min: number, max: number): QuantityMention {
  return {
    start: from.start,
    end: noun.end,
    sentence: sentence.index,
    head: from.index,
    counted: noun.index,
    type: 'count',
    min,
    max,
    approximate: min !== max,
    grain: 1,
    ...(min === max ? { value: min } : { vague: true }),
  }
}
