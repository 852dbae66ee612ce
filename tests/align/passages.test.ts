import { describe, expect, it } from 'vitest'
import { copiedPassages, type CopiedPassage } from '../../src/align/passages.js'

const WIRE = `A cargo train carrying grain left the rails near the harbour town of Velsund on Thursday, and blocked the coast line for nine hours.
Nobody was hurt, the rail operator said in a statement late in the evening. The driver noticed a broken switch too late to stop.
The transport minister promised an inquiry within two weeks. Repairs to the track are expected to cost about 3 million crowns.
Passengers were taken by bus to the next station, where trains ran again from midnight. The line is the only one to the north.
Farmers in the region fear that their harvest will not reach the mills in time, because the lorries of the region are all in use.`

const edited = WIRE.replace('A cargo train', 'VELSUND (Agency) — A freight train')
  .replace('late in the evening', 'on Thursday evening')
  .replace(/\nFarmers.*$/, '')

const OWN = `Nine hours without trains: that is what a broken switch outside Velsund cost the north on Thursday.
Our reporter met stranded travellers who had waited in the rain since the early morning and had been told nothing at all.
"They gave us coffee and no answers," said Ida Holm, who missed the funeral of her aunt. The operator spoke of 3 million crowns of damage.
The union had warned of worn switches since last spring, and it wants the minister to publish every report of the past five years.`

/** Cut into sentences at the full stops and line ends of these texts. */
const found = (texts: readonly string[]): CopiedPassage[] =>
  copiedPassages(
    texts,
    texts.map((text) =>
      [...text.matchAll(/\S[^\n]*?(?:\.(?=\s|$)|$)/gm)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    ),
  )

describe('copiedPassages', () => {
  const copied = 'Repairs to the track are expected to cost about 3 million crowns.'

  it('finds a passage that an article of another origin took over, with exact offsets', () => {
    const texts = [
      WIRE,
      `${OWN}\nRepairs to the track are expected to cost some 3 million crowns.`,
      'Nothing of this is here at all, not one sentence of it.',
    ]
    const copies = found(texts)
    expect(copies).toHaveLength(1)
    expect(copies[0]?.places.map((place) => (texts[place.text] as string).slice(place.start, place.end))).toEqual([
      copied,
      'Repairs to the track are expected to cost some 3 million crowns.',
    ])
  })

  it('does not take a phrase in common, or one sentence about the same fact, for a copy', () => {
    expect(found([WIRE, OWN])).toEqual([])
    expect(found(['The minister said on Friday.', 'The minister said on Friday.'])).toEqual([])
  })

  it('gives the same groups in any order of the texts', () => {
    const texts = [WIRE, OWN, edited, `${copied} ${OWN}`]
    const name = (order: readonly number[]): string[] =>
      found(order.map((index) => texts[index] as string))
        .map(({ places }) =>
          places
            .map((place) => `${order[place.text]}:${place.start}`)
            .sort()
            .join(' '),
        )
        .sort()
    const expected = name([0, 1, 2, 3])
    expect(expected.length).toBeGreaterThan(3)
    for (const order of [
      [3, 2, 1, 0],
      [1, 3, 0, 2],
      [2, 0, 3, 1],
    ])
      expect(name(order)).toEqual(expected)
  })
})
