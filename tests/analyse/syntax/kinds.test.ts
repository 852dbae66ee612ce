import { describe, expect, it } from 'vitest'
import { parseText } from '../../../src/analyse/syntax/index.js'

const kinds = (text: string): string[] => parseText(text).map((sentence) => sentence.kind)

describe('kinds of sentences', () => {
  it.each([
    'PORT ELLEN (AP) — The ferry sank.',
    'PORT ELLEN, Scotland (Wire) - The ferry sank.',
    'Port Ellen (AFP) – The ferry sank.',
    'PORT ELLEN, Jan. 6 -- The ferry sank.',
    'PORT ELLEN — The ferry sank.',
    'PORT ELLEN: The ferry sank.',
  ])('cut off a dateline: %s', (text) => {
    const [dateline, body] = parseText(text)
    expect(dateline?.kind).toBe('dateline')
    expect(body?.kind).toBe('prose')
    expect(text.slice(body?.start, body?.end)).toBe('The ferry sank.')
  })

  it.each(['NATO — the alliance — met.', 'US - led troops left.', 'The wire (AP) said: the ferry sank.', 'WHO: the agency that counts.'])(
    'take no dateline from %s',
    (text) => {
      expect(kinds(text)).not.toContain('dateline')
    },
  )

  it('take a line of times for a dateline', () => {
    expect(kinds('Marlow Post | Monday 4 March 2031, 09:12\nMarlow | March 2031 was cold.')).toEqual(['dateline', 'prose'])
    expect(kinds('4 March 2031 Last updated at 13:38 GMT\nMarch 2031 was cold.')).toEqual(['dateline', 'prose'])
  })

  it('tell headlines from prose', () => {
    expect(kinds('Ferry sinks off Port Ellen\nThe ferry sank on Monday.\nWhat we know\n• all are safe')).toEqual([
      'headline',
      'prose',
      'headline',
      'prose',
    ])
  })

  it('keep furniture apart', () => {
    const text = 'The ferry sank. LEAVE A REPLY Nobody died.'
    const start = text.indexOf('LEAVE')
    expect(
      parseText(text, [{ start, end: start + 13 }]).map((sentence) => [sentence.kind, text.slice(sentence.start, sentence.end)]),
    ).toEqual([
      ['prose', 'The ferry sank.'],
      ['furniture', 'LEAVE A REPLY'],
      ['prose', 'Nobody died.'],
    ])
  })
})
