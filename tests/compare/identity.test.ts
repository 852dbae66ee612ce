import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import { questionKey, rowId } from '../../src/compare/identity.js'
import type { Answered, Row } from '../../src/model/claim.js'
import type { Report } from '../../src/model/report.js'
import { textSource } from '../../src/read/textSource.js'

const LEAD = 'The ferry Marigold sank off Tarn Island on Monday.'

/** Paragraphs with a gap, and three answers to the one question that each asks. */
const QUESTIONS: readonly { readonly text: string; readonly answers: readonly [string, string, string] }[] = [
  { text: 'The accident killed _ people, the coastguard said.', answers: ['9', '11', '12'] },
  {
    text: 'The captain of the ferry, _ Holst, was rescued. _ Holst had served for 20 years.',
    answers: ['Katarina', 'Katharina', 'Catarina'],
  },
  { text: 'The mayor, Erik Lund, said: "The _ was closed to all visitors on that day."', answers: ['harbour', 'airport', 'market'] },
  { text: 'Anna Berg was born in _.', answers: ['1971', '1984', '1992'] },
  { text: 'The company paid _ million dollars for the ship in 2019.', answers: ['40', '55', '70'] },
]

/** What a source says: the number of the answer to each question, in the order of its paragraphs. */
type Telling = readonly { readonly question: number; readonly answer: number }[]

const tell = (telling: Telling): string =>
  [
    LEAD,
    ...telling.map(({ question, answer }) => (QUESTIONS[question]?.text ?? '').replaceAll('_', QUESTIONS[question]?.answers[answer] ?? '')),
  ]
    .join('\n\n')
    .concat('\n')
const checked = (texts: readonly string[], names: readonly string[] = ['a.txt', 'b.txt', 'c.txt']): Report =>
  check(texts.map((text, number) => textSource({ path: names[number] ?? '', text })))
const ids = (report: Report): string[] => report.disagreements.map(({ id }) => id).sort()
const keys = (report: Report): string[] => report.disagreements.map((row) => row.questionKey).sort()

/** Some questions, in some order. */
const questions = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 1 })
const all = (answer: number, order: readonly number[]): Telling => order.map((question) => ({ question, answer }))
const run = { numRuns: 12, seed: 1 }

describe('ids of a check', () => {
  it('differ between different disagreements', () => {
    const report = checked([tell(all(0, [0, 1, 2, 3, 4])), tell(all(1, [0, 1, 2, 3, 4]))])
    expect(report.disagreements.length).toBeGreaterThanOrEqual(QUESTIONS.length)
    expect(new Set(ids(report)).size).toBe(report.disagreements.length)
    expect(new Set(keys(report)).size).toBe(report.disagreements.length)
  })
  it('hold when files are renamed and given in another order', () => {
    fc.assert(
      fc.property(questions, (order) => {
        const [one, other] = [tell(all(0, order)), tell(all(1, order))]
        expect(ids(checked([other, one], ['x/later.md', 'z.txt']))).toEqual(ids(checked([one, other])))
      }),
      run,
    )
  })
  it('hold when paragraphs move', () => {
    fc.assert(
      fc.property(questions, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order, places) => {
        const moved = places.filter((question) => order.includes(question))
        expect(ids(checked([tell(all(0, moved)), tell(all(1, order))]))).toEqual(ids(checked([tell(all(0, order)), tell(all(1, order))])))
      }),
      run,
    )
  })
  it('hold when a source agrees with a side', () => {
    fc.assert(
      fc.property(questions, fc.array(fc.constantFrom(0, 1), { minLength: 5, maxLength: 5 }), (order, sides) => {
        const third = order.map((question) => ({ question, answer: sides[question] ?? 0 }))
        const two = [tell(all(0, order)), tell(all(1, order))]
        expect(ids(checked([...two, tell(third)]))).toEqual(ids(checked(two)))
      }),
      run,
    )
  })
  it('hold whatever the line ends, what stands before, and the publisher', () => {
    fc.assert(
      fc.property(questions, (order) => {
        const [one, other] = [tell(all(0, order)), tell(all(1, order))]
        const odd = check([
          textSource({ path: 'a.txt', text: `\ufeff${one.replaceAll('\n', '\r\n')}`, publisher: 'Gazette' }),
          textSource({ path: 'b.txt', text: `Nobody could say more.\n\n${other}`, publisher: 'Wire' }),
        ])
        expect(ids(odd)).toEqual(ids(checked([one, other])))
      }),
      run,
    )
  })
  it('change with an answer while the question stays', () => {
    fc.assert(
      fc.property(questions, (order) => {
        const before = checked([tell(all(0, order)), tell(all(1, order))])
        const after = checked([tell(all(0, order)), tell(all(2, order))])
        expect(keys(after)).toEqual(keys(before))
        expect(ids(after).filter((id) => ids(before).includes(id))).toEqual([])
      }),
      run,
    )
  })
  it('change with a new side while the question stays', () => {
    fc.assert(
      fc.property(questions, (order) => {
        const before = checked([tell(all(0, order)), tell(all(1, order))])
        const after = checked([tell(all(0, order)), tell(all(1, order)), tell(all(2, order))])
        expect(keys(after)).toEqual(keys(before))
        expect(ids(after).filter((id) => ids(before).includes(id))).toEqual([])
      }),
      run,
    )
  })
})

describe('rowId and questionKey', () => {
  const words = fc.array(fc.string(), { minLength: 1, maxLength: 4 })
  const row = (kind: Row['kind'], key: readonly string[]): Row =>
    ({ kind, key, question: 'What?', claims: [], reasons: [] }) as unknown as Row
  const sides = (canonical: readonly string[]): Answered[] =>
    canonical.map((one) => ({ value: `the answer ${one}`, canonical: one, claims: [] }))

  it('do not depend on the order of the sides, or on how they are worded', () => {
    fc.assert(
      fc.property(words, fc.uniqueArray(fc.string(), { minLength: 2 }), (key, answers) => {
        const question = questionKey(row('name', key))
        const reworded = sides(answers)
          .map((side) => ({ ...side, value: 'otherwise' }))
          .reverse()
        expect(rowId(question, reworded)).toBe(rowId(question, sides(answers)))
      }),
      { seed: 1 },
    )
  })
  it('are the same only where question and answers are', () => {
    const kind = fc.constantFrom<Row['kind']>('name', 'time', 'quote')
    const any = fc.tuple(kind, words, fc.uniqueArray(fc.string({ maxLength: 2 }), { maxLength: 3 }))
    fc.assert(
      fc.property(any, any, (one, other) => {
        const id = ([of, key, answers]: typeof one): string => rowId(questionKey(row(of, key)), sides(answers))
        const content = ([of, key, answers]: typeof one): string => JSON.stringify([of, key, [...answers].sort()])
        expect(id(one) === id(other)).toBe(content(one) === content(other))
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})
