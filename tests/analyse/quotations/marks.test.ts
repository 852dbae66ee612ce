import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMarked } from '../../../src/analyse/quotations/marks.js'

const inside = (text: string): string[] => findMarked(text).map((each) => text.slice(each.start, each.end))

describe('marks', () => {
  it('are found in every style', () => {
    expect(inside('He said "go" and “stop” and „halt“ and «assez» and ``enough\'\'.')).toEqual(['go', 'stop', 'halt', 'assez', 'enough'])
    expect(inside("'We are closed,' the owner said.")).toEqual(['We are closed,'])
    expect(inside('‘We are closed,’ the owner said.')).toEqual(['We are closed,'])
  })

  it('keep the words without the blanks around them', () => {
    expect(inside('She said " it is over " twice.')).toEqual(['it is over'])
  })

  it('open and close over lines', () => {
    expect(inside('"It rained.\nIt snowed.\nWe stayed," she said.')).toEqual(['It rained.\nIt snowed.\nWe stayed,'])
  })

  it('may be repeated at the head of each paragraph', () => {
    expect(inside('“The road was gone.\n\n“We walked all night,” she said. “And then we slept.”')).toEqual([
      'The road was gone.\n\n“We walked all night,',
      'And then we slept.',
    ])
  })

  it('left open end with their line', () => {
    expect(inside('He said: "We will appeal.\nThe court sits on Monday.\nThe "short list" is out.')).toEqual([
      'We will appeal.',
      'short list',
    ])
  })

  it('set on the wrong side of a blank still close', () => {
    expect(inside('"It is a shame, "said the owner. Nobody laughed.')).toEqual(['It is a shame,'])
    expect(inside('"It is a shame, "a friend of the owner said.\n"A great shame," she added.')).toEqual([
      'It is a shame,',
      'A great shame,',
    ])
  })

  it('may be nested', () => {
    expect(inside('“He told me ‘never again’ and left,” she said.')).toEqual(['He told me ‘never again’ and left,', 'never again'])
    expect(inside('\'He told me "never again" and left,\' she said.')).toEqual(['He told me "never again" and left,', 'never again'])
  })
})

describe('what is no quotation', () => {
  it('apostrophes', () => {
    expect(inside("It's the players' union; rock 'n' roll of the '90s, and 'em all.")).toEqual([])
    expect(inside('It’s the players’ union and Lewis’ car.')).toEqual([])
  })

  it('inches and feet', () => {
    expect(inside('A 17" screen and a 6\'2" man.')).toEqual([])
    expect(inside('"It has a 17" screen and no fan," he said.')).toEqual(['It has a 17" screen and no fan,'])
  })

  it('single marks close behind a blank, and at the end of a line further down', () => {
    expect(inside("'It sounded like a storm, ' she said of the boys' club.")).toEqual(['It sounded like a storm,'])
    expect(inside("A friend said: 'He loved his boat.\nHe was a careful man. '\nThe crew's captain agreed.")).toEqual([
      'He loved his boat.\nHe was a careful man.',
    ])
    // An elision in the middle of a line, and a line that opens a quotation of its own.
    expect(inside("They sang of the 'cello of old.\nNobody heard them.'\n")).toEqual([])
    expect(inside("'Tides rise\n'We wait,' she said.\n")).toEqual(['We wait,'])
  })

  it('plural possessives inside single marks do not close them', () => {
    expect(inside("'The players' union agreed,' she said.")).toEqual(["The players' union agreed,"])
  })
})

it('offsets lie in the text, in order, and marks are outside, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('"', '“', '”', "'", '‘', '’', '«', '»', '\n', ' ', 'a', 'said', '.', ',', '7', '\u{1F600}', '\ud800'), {
        maxLength: 60,
      }),
      (parts) => {
        const text = parts.join('')
        let last = 0
        for (const each of findMarked(text)) {
          expect(each.open).toBeGreaterThanOrEqual(last)
          expect(each.open).toBeLessThan(each.start)
          expect(each.start).toBeLessThan(each.end)
          expect(each.end).toBeLessThanOrEqual(each.close)
          expect(each.close).toBeLessThanOrEqual(text.length)
          last = each.open
        }
      },
    ),
  )
})
