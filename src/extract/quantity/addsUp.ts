import type { Document, QuantityMention, Sentence, Token } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import { contains, type Span } from '../../model/span.js'
import { isPerson } from '../around/people.js'
import { standaloneClaim } from '../around/standaloneClaim.js'
import { mentionsIn } from '../around/whose.js'

/**
 * A number of people and what it is made of, where one sentence gives both and they do not come to the same: the parts
 * (`seven people, three men and five women`) or the names (`four people were hurt: Ann Bell, Tom Reyes and Lena Ford`). Must
 * not catch a choice from the whole (`four people, including …`), nor a list of groups that are no parts
 * (`seven sailors, three cooks and two boys`).
 */
export function addsUp(document: Document): Claim[] {
  return document.quantities.flatMap((total) => {
    const sentence = document.sentences[total.sentence]
    if (!sentence || !isExact(sentence, total)) return []
    const made = addends(document, sentence, total) ?? names(document, sentence, total)
    if (!made || made.number === total.value) return []
    const noun = sentence.tokens[total.counted as number]?.lemma.toLowerCase() ?? ''
    const asked = { kind: 'quantity', slot: 'sum', block: [`${total.value} ${noun}`, `${made.number}`] } as const
    const sum: QuantityMention = { ...total, start: made.start, end: made.end, min: made.number, max: made.number, value: made.number }
    return [
      standaloneClaim(document, sentence, total, asked, { type: 'amount', amount: total }),
      standaloneClaim(document, sentence, made, asked, { type: 'amount', amount: sum }),
    ]
  })
}

interface Made extends Span {
  readonly number: number
}

/** A plain number of people: no bound, no remainder, no part of a larger number. */
function isExact(
  { tokens }: Sentence,
  { type, value, min, max, modifier, vague, additional, partitive, counted }: QuantityMention,
): boolean {
  const noun = counted === undefined ? undefined : tokens[counted]
  return (
    type === 'count' &&
    noun !== undefined &&
    isPerson(noun.lemma.toLowerCase()) &&
    value !== undefined &&
    value === min &&
    value === max &&
    !modifier &&
    !vague &&
    !additional &&
    !partitive
  )
}

/** Nouns that say no more than that they are people: what is counted behind them is some of them. */
const ANYONE = /^(?:person|people|victim|casualty|fatality|death|passenger|suspect|other)$/
const OPENS = /^(?:,|\(|-|–|—)$/
const CLOSES = /^(?:[,.;)]|-|–|—)$/

function addends(document: Document, sentence: Sentence, total: QuantityMention): Made | undefined {
  const { tokens } = sentence
  const noun = tokens[total.counted as number] as Token
  const beside = ANYONE.test(noun.lemma.toLowerCase()) && OPENS.test(tokens[noun.index + 1]?.form ?? '') ? noun.index + 1 : undefined
  const opener = beside ?? colonBehind(document, sentence, total)
  if (opener === undefined) return undefined
  const parts: QuantityMention[] = []
  let at = opener + 1
  let joined = false
  for (;;) {
    const part = document.quantities.find(({ start }) => start === tokens[at]?.start)
    if (!part || !isExact(sentence, part)) return undefined
    parts.push(part)
    at = (part.counted as number) + 1
    if (joined) break
    if (tokens[at]?.form === ',' || tokens[at]?.form === ';') at++
    else if (tokens[at]?.form !== 'and') return undefined
    if (tokens[at]?.form === 'and') {
      joined = true
      at++
    }
  }
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || parts.length < 2 || !CLOSES.test(tokens[at]?.form ?? '.')) return undefined
  return { start: first.start, end: last.end, number: parts.reduce((sum, { value }) => sum + (value as number), 0) }
}

/** Words that stand between the names of a list: ages, where they are from, what joins them. */
const BETWEEN = /^(?:[,;.]|and|&|of|aged|\d{1,2})$/

function names(document: Document, sentence: Sentence, total: QuantityMention): Made | undefined {
  const colon = colonBehind(document, sentence, total)
  if (colon === undefined) return undefined
  const after = sentence.tokens.slice(colon + 1)
  const named = mentionsIn(document, sentence).filter(
    ({ form, start }) => form === 'name' && start > (sentence.tokens[colon] as Token).start,
  )
  const persons = named.filter(({ type }) => type === 'person')
  const isInside = (token: Token): boolean => named.some((mention) => contains(mention, token))
  const [first, last] = [persons[0], persons.at(-1)]
  const from = (place: Span): boolean =>
    after.some(({ form, end }, i) => form === 'of' && after[i + 1]?.start === place.start && end < place.start)
  if (!first || !last || persons.length < 2 || !after.some(({ form }) => form === 'and' || form === '&')) return undefined
  if (!after.every((token) => isInside(token) || BETWEEN.test(token.form))) return undefined
  if (!named.every((mention) => mention.type === 'person' || from(mention))) return undefined
  return { start: first.start, end: last.end, number: persons.length }
}

/** The one colon of a sentence, behind its one number of people. */
function colonBehind(document: Document, sentence: Sentence, total: QuantityMention): number | undefined {
  const colons = sentence.tokens.filter(({ form }) => form === ':')
  const [colon] = colons
  if (!colon || colons.length > 1 || colon.start < total.end) return undefined
  const before = document.quantities.filter(
    (other) => other.sentence === sentence.index && other.type === 'count' && other.start < colon.start,
  )
  return before.length === 1 ? colon.index : undefined
}
