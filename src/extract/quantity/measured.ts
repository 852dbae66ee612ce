import { nounClass } from '../../lexicon/synonyms.js'
import type { QuantityMention, Sentence, Token } from '../../model/analysis.js'

/** Which way a length goes, by the words around it. */
const DIMENSIONS: Readonly<Record<string, string>> = {
  thick: 'thickness',
  thin: 'thickness',
  thickness: 'thickness',
  deep: 'depth',
  depth: 'depth',
  underground: 'depth',
  below: 'depth',
  beneath: 'depth',
  tall: 'height',
  high: 'height',
  height: 'height',
  long: 'length',
  length: 'length',
  wide: 'width',
  width: 'width',
  away: 'distance',
  from: 'distance',
  off: 'distance',
  distance: 'distance',
}

/**
 * What a sum, a length or another measure is of: the dimension (`9 miles |deep|`, `a |depth| of 9 miles`), the noun it
 * describes (`a 30-foot |wave|`, `a $9 million |deal|`) or is made of (`$9 million in |damage|`, `$9 million worth of |gold|`);
 * undefined where nothing beside it says so.
 */
export function measured(sentence: Sentence, amount: QuantityMention): string | undefined {
  const inside = sentence.tokens.filter((token) => token.start < amount.end && token.end > amount.start)
  const [first, last] = [inside[0], inside.at(-1)]
  if (!first || !last) return undefined
  const next = sentence.tokens[last.index + 1]
  const dimension =
    amount.type === 'measure' && amount.unit === 'km'
      ? (dimensionOf(next) ?? dimensionOf(sentence.tokens[first.index - 1]) ?? dimensionOf(sentence.tokens[first.index - 2]))
      : undefined
  if (dimension !== undefined) return dimension
  const noun =
    inside
      .map(({ head }) => sentence.tokens[head])
      .find((token) => token !== undefined && token.index > last.index && token.index <= last.index + 4 && token.upos === 'NOUN') ??
    made(sentence, last) ??
    valued(sentence, first, last)
  return noun && nounClass(noun.lemma.toLowerCase())
}

const dimensionOf = (token: Token | undefined): string | undefined => (token ? DIMENSIONS[token.form.toLowerCase()] : undefined)

function made({ tokens }: Sentence, last: Token): Token | undefined {
  let at = last.index + 1
  if (tokens[at]?.form === 'worth') at++
  if (!/^(?:of|in)$/.test(tokens[at]?.form ?? '')) return undefined
  const noun = tokens.slice(at + 1, at + 5).findLast(({ upos }) => upos === 'NOUN')
  return noun && tokens.slice(at + 1, noun.index).every(({ upos }) => /^(?:ADJ|NOUN|DET|PROPN)$/.test(upos)) ? noun : undefined
}

/** Verbs that set a figure to something: `set bail at 5 million`, `puts the turnout at 60 percent`. */
const SETS = /^(?:put|set|estimate|fix|assess|place|price|value|calculate|give|cap)$/
/** Verbs by which a figure moves or stands. */
const STANDS =
  /^(?:be|rise|fall|climb|drop|jump|soar|slip|increase|decrease|grow|shrink|reach|hit|stand|remain|total|exceed|near|top|average|amount|come|go|start|begin)$/

/** `A |fine| of 5 million`, `set |bail| at 5 million`, `the |turnout| was 60 percent`, `|unemployment| rose to 7 percent`. */
function valued({ tokens }: Sentence, first: Token, last: Token): Token | undefined {
  const before = tokens
    .slice(0, first.index)
    .findLast(
      ({ form, lemma }) =>
        !/^(?:about|around|some|nearly|almost|roughly|over|more|less|than|at|least|up|to|only|just|an?|estimated|close|under|below)$/i.test(
          form,
        ) || lemma === 'put',
    )
  const preposition = tokens[before?.index ?? 0]?.form.toLowerCase()
  if (before && preposition === 'of') {
    const noun = tokens[before.index - 1]
    return noun?.upos === 'NOUN' ? noun : undefined
  }
  const top = tokens.slice(first.index, last.index + 1).find(({ head }) => head < first.index || head > last.index)
  const above = tokens[top?.head ?? -1]
  const noun = (index: number, rel: RegExp): Token | undefined =>
    tokens.find((token) => token.head === index && rel.test(token.rel) && token.upos === 'NOUN')
  if (top && tokens.some(({ head, rel }) => head === top.index && rel === 'cop')) return noun(top.index, /^nsubj/)
  const marker = tokens.find(({ head, rel }) => head === top?.index && rel === 'case')?.form.toLowerCase()
  if (above?.upos === 'NOUN' && marker === 'at') return SETS.test(tokens[above.head]?.lemma.toLowerCase() ?? '') ? above : undefined
  if (above?.upos !== 'VERB') return undefined
  const lemma = above.lemma.toLowerCase()
  if (SETS.test(lemma) && marker === 'at') return noun(above.index, /^(?:obj|nsubj:pass)/)
  return STANDS.test(lemma) && (marker === undefined || /^(?:to|at)$/.test(marker)) ? noun(above.index, /^nsubj/) : undefined
}

/** Whether a measure is told to be a thickness, a depth and the like. */
export const isDimension = (of: string | undefined): boolean => of !== undefined && NAMED.has(of)
const NAMED = new Set(Object.values(DIMENSIONS))
