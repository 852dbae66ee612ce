import type { Document, QuantityMention } from '../../model/analysis.js'
import { remembered } from '../../model/remembered.js'
import type { Story } from '../../model/story.js'
import { bearerOfAge, sexOfAge } from './ages.js'

/** Ages that sources tell of one and the same are no further apart. */
const YEARS_APART = 3

/** The ages a text tells: all of them, and those of the one man and the one woman (boy, girl) whom it gives no name. */
interface Told {
  readonly all: ReadonlySet<number>
  readonly alone: ReadonlyMap<string, number>
}

/**
 * Whose age it is, where nobody names him: the only man or woman of unnamed age in this text and in another, nearly as old
 * there. Catches `the woman, 84, lived alone` against `the victim is an 86-year-old grandmother`. Must not catch one of two,
 * nor whose age the other text tells of somebody.
 */
export function strangerOf(document: Document, story: Story, amount: QuantityMention): string | undefined {
  const texts = toldIn(story)
  const here = texts.get(document.source.id)
  const sex = sexOf(document, amount)
  const age = sex === undefined ? undefined : here?.alone.get(sex)
  if (age === undefined || age !== amount.value || !here) return undefined
  const known = [...texts].some(([source, { all, alone }]) => {
    const other = source === document.source.id ? undefined : alone.get(sex as string)
    return other !== undefined && (other === age || (Math.abs(other - age) <= YEARS_APART && !all.has(age) && !here.all.has(other)))
  })
  return known ? `unnamed ${sex === 'male' ? 'man' : 'woman'}` : undefined
}

function sexOf(document: Document, amount: QuantityMention): string | undefined {
  const sentence = document.sentences[amount.sentence]
  return sentence && amount.type === 'age' && amount.value !== undefined && amount.unit === 'year' && !amount.approximate
    ? sexOfAge(sentence, amount)
    : undefined
}

const toldIn = remembered(
  (story: Story): ReadonlyMap<string, Told> => new Map(story.documents.map((document) => [document.source.id, toldBy(document, story)])),
)

function toldBy(document: Document, story: Story): Told {
  const all = new Set<number>()
  const unnamed = new Map<string, Set<number>>()
  for (const amount of document.quantities) {
    const sentence = document.sentences[amount.sentence]
    if (amount.type !== 'age' || amount.value === undefined || !sentence) continue
    all.add(amount.value)
    const sex = sexOf(document, amount)
    if (sex !== undefined && bearerOfAge(document, story, sentence, amount) === undefined)
      unnamed.set(sex, (unnamed.get(sex) ?? new Set()).add(amount.value))
  }
  return { all, alone: new Map([...unnamed].flatMap(([sex, ages]) => (ages.size === 1 ? [[sex, [...ages][0] as number] as const] : []))) }
}
