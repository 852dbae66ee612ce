import { countryOfDemonym } from '../lexicon/places.js'
import { nounClass, predicateClass } from '../lexicon/synonyms.js'
import type { Document, QuantityMention, Sentence } from '../model/analysis.js'
import type { Claim, Topic } from '../model/claim.js'
import type { Span } from '../model/span.js'
import type { Story } from '../model/story.js'
import { isAboard } from './quantity/aboard.js'
import { bearerOfAge } from './quantity/ages.js'
import { askedHowMany } from './around/asked.js'
import { BEFALLS } from './around/befall.js'
import { befell } from './quantity/befell.js'
import { clauseOf, predicateOf } from './around/clauseOf.js'
import { contextOf } from './around/context.js'
import type { Extractor } from './extractor.js'
import { figureScope } from './quantity/figureScope.js'
import { governor } from './around/governor.js'
import { isDimension, measured } from './quantity/measured.js'
import { isPerson } from './around/people.js'
import { singles } from './quantity/singles.js'
import { strangerOf } from './quantity/strangers.js'
import { addsUp } from './quantity/addsUp.js'
import { totalOf } from './quantity/totals.js'
import { traitOf } from './quantity/traits.js'

/**
 * How many, how much, how old, which one.
 *
 * Catches "killing three people" against "two dead". Must not catch "killed in 2013", "three more", or two counts of
 * different things ("three boats", "three men").
 */
export const quantity: Extractor = (document, story) => [
  ...document.quantities.flatMap((amount) => {
    const sentence = document.sentences[amount.sentence]
    // The same in another unit, told beside it, is no figure of its own.
    if (isRestatement(document, amount)) return []
    const topic = sentence && !isBearing(sentence, amount) && topicOf(document, story, sentence, amount)
    return topic ? [claim(document, story, sentence, amount, topic)] : []
  }),
  ...singles(document, story).map(({ sentence, amount, topic }) => claim(document, story, sentence, amount, topic)),
  ...addsUp(document),
]

/** `18 km (|11 miles|)`, `9 million euros (|$10 million|)`. */
const isRestatement = ({ quantities }: Document, { equivalent, start }: QuantityMention): boolean =>
  (quantities[equivalent ?? -1]?.start ?? start) < start

/** A distance with a direction ("30 km north of …") says where, not how far. */
function isBearing(sentence: Sentence, amount: QuantityMention): boolean {
  const next = sentence.tokens.find((token) => token.start >= amount.end && token.form !== ')')
  return amount.type === 'measure' && next !== undefined && /^(?:north|south|east|west|off$|inland)/i.test(next.form)
}

function claim(document: Document, story: Story, sentence: Sentence, amount: QuantityMention, topic: Topic): Claim {
  const clause = amount.type === 'count' && amount.counted !== undefined ? clauseOf(document, sentence, amount.counted) : undefined
  const question = clause && askedHowMany(document, story, sentence, clause, amount.counted ?? amount.head)
  const cited = citedSpan(sentence, amount)
  return {
    kind: 'quantity',
    source: document.source.id,
    sentence: sentence.index,
    ...cited,
    text: document.source.text.slice(cited.start, cited.end),
    topic,
    scope: figureScope(document, sentence, amount),
    answer: { type: 'amount', amount },
    context: contextOf(document, story, sentence, amount),
    ...(question === undefined ? {} : { question }),
  }
}

/**
 * A bare number says nothing by itself: with it stands what happened to those counted (`injuring 40`, `140 were injured`), or
 * whose they are (`mother of 12`).
 */
function citedSpan(sentence: Sentence, amount: QuantityMention): Span {
  const [parent, of] = sentence.tokens.filter(({ end }) => end <= amount.start).slice(-2)
  if (amount.type === 'count' && amount.counted === undefined && of?.form === 'of' && parent?.upos === 'NOUN')
    return { start: parent.start, end: amount.end }
  // `Aged 4` is what one would cite for it.
  if (amount.type === 'age' && of && /^aged?$/i.test(of.form)) return { start: of.start, end: amount.end }
  const above = amount.type === 'count' && amount.counted === undefined ? governor(sentence, amount.head) : undefined
  if (above?.upos !== 'VERB' || sentence.tokens[amount.head]?.head !== above.index) return { start: amount.start, end: amount.end }
  const [start, end] = [Math.min(above.start, amount.start), Math.max(above.end, amount.end)]
  return end - start - (amount.end - amount.start) > CLOSE ? { start: amount.start, end: amount.end } : { start, end }
}

/** A verb that stands further off is not cited with its number. */
const CLOSE = 20

function topicOf(document: Document, story: Story, sentence: Sentence, amount: QuantityMention): Topic | undefined {
  const counted = amount.counted === undefined ? undefined : sentence.tokens[amount.counted]
  const noun = counted ? nounClass(counted.lemma.toLowerCase()) : ''
  const trait = traitOf(document, story, sentence, amount)
  if (trait) return trait
  const what = amount.type === 'money' || amount.type === 'measure' || amount.type === 'share' ? measured(sentence, amount) : undefined
  const of = what === undefined ? undefined : { counted: what }
  switch (amount.type) {
    case 'count': {
      const total = totalOf(sentence, amount)
      if (total) return total
      const befallen = befell(document, sentence, amount)
      // `One of her sons`, `one of the dead`: one that something is told of, however many there are. `One of them died` counts.
      if (amount.partitive && amount.value === 1 && (!befallen || isOfThose(sentence, amount))) return undefined
      if (befallen && (!counted || isPerson(counted.lemma.toLowerCase()) || BEFALLS.has(predicateClass(counted.lemma, 'ADJ'))))
        return { slot: 'people', block: [befallen], exact: false, counted: noun }
      // A bare number that counts nothing known has no question.
      // "Both countries" and "all three" point back at a group and count nothing anew.
      if (noun === 'other' || noun === 'one' || /^(?:both|all)\b/i.test(document.source.text.slice(amount.start, amount.end)))
        return undefined
      // `One more time` counts nothing.
      if (noun === 'time' && amount.additional) return undefined
      // Those who vote for something are no lot, and those who speak to a reporter are each report's own.
      if (counted?.upos === 'VERB' || (noun === 'source' && !isOf(sentence, amount))) return undefined
      // People are counted for what they do or undergo; a bare number of people answers any question.
      const deed =
        noun === 'time' || isPerson(noun)
          ? isAboard(sentence, amount)
            ? 'aboard'
            : predicateOf(document, sentence, amount.counted ?? amount.head)
          : ''
      const doing = deed ?? (GENERIC.test(noun) && !belongs(sentence, amount) ? undefined : '')
      if (doing === undefined) return undefined
      return noun && counted?.upos !== 'ADV' && countryOfDemonym(counted?.form ?? '') === undefined
        ? { slot: 'count', block: [noun, doing].filter(Boolean), exact: false, counted: noun }
        : undefined
    }
    case 'age': {
      const whose = bearerOfAge(document, story, sentence, amount) ?? strangerOf(document, story, amount)
      return whose ? { slot: 'age', block: [whose], exact: true } : { slot: 'age', block: [], exact: false, counted: noun }
    }
    case 'money':
      return { slot: 'money', block: [], exact: false, ...of }
    case 'ordinal':
      return { slot: 'ordinal', block: [noun], exact: false }
    default:
      // Without a bearer a height is nobody's, and "a 13-inch screen" says which, not how large.
      if (
        amount.type === 'measure' &&
        /^\d+[- ]f(?:oo|ee)?t[- ]\d|^[\d.]+-inch/.test(document.source.text.slice(amount.numberSpan?.start ?? amount.start, amount.end)) &&
        !isDimension(what)
      )
        return undefined
      return { slot: amount.type, block: [amount.unit ?? '', noun || (of?.counted ?? '')].filter(Boolean), exact: false, ...of }
  }
}

/** `One |of the dead|`. */
const isOfThose = ({ tokens }: Sentence, amount: QuantityMention): boolean =>
  tokens.some(({ head, rel, upos }) => head === amount.head && rel === 'nmod' && upos === 'ADJ')

/** `Two sources |of| light`. */
const isOf = (sentence: Sentence, { counted = 0 }: QuantityMention): boolean => sentence.tokens[counted + 1]?.form === 'of'

/** Those who belong to a body are counted by that: `it has 350 employees`, `some 300 members of the family`. */
function belongs(sentence: Sentence, amount: QuantityMention): boolean {
  const counted = amount.counted === undefined ? undefined : sentence.tokens[amount.counted]
  return counted !== undefined && BELONGING.test(counted.lemma) && !amount.partitive && !amount.additional
}

/** Anybody: `three people` alone may be any three. */
const GENERIC = /^(?:person|people|man|woman|child|boy|girl|adult|individual|other|one|member|resident|local|national|victim)$/

const BELONGING = /^(?:employee|member|staff|follower|student|pupil|inmate|resident|inhabitant|subscriber|user|passenger)$/i
