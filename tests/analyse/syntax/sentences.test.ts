import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/analyse/syntax/index.js'

const split = (text: string): string[] => splitSentences(text).map((span) => text.slice(span.start, span.end))

describe('sentences', () => {
  it.each([
    ['titles and initials', 'Dr. Ana B. Ruiz met Lt. Col. Peter Moss. Neither spoke.', 2],
    ['acronyms inside a sentence', 'The U.S. Navy and the U.N. mission left. Calm returned.', 2],
    ['an acronym at the end', 'They flew back to the U.S. The trip took a day.', 2],
    ['clock times', 'It opens at 8 a.m. Tuesday. It shuts at 6 p.m. Visitors queue early.', 3],
    ['months and numbers', 'He was born on Jan. 3 in flat No. 9 of the block. She was not.', 2],
    ['companies', 'Acme Inc. and Bolt Co. merged. Shares of Acme Inc. rose 2.5 percent.', 2],
    ['decimals and money', 'The bill was $3.5m. It had been $2.75 million.', 2],
    ['a quotation that ends one', '"It is over." He left.', 2],
    ['a quotation inside one', '"Is it over?" Ruiz asked. No one answered.', 2],
    ['curly quotation marks', '“We won’t go.” The crowd cheered.', 2],
    ['an ellipsis in mid-sentence', 'It was ... well, late. He slept.', 2],
    ['a lost blank', 'The gates opened on Monday.Officials counted the cars.', 2],
    ['an address', 'See www.example.org for more. It is free.', 2],
    ['bullets in a line', 'Results: • North won 2-1 • South drew', 3],
    ['a numbered item', '1. Boil the water. Wait.', 2],
    ['a question and an exclamation', 'Who knew? Nobody! They moved on.', 3],
  ])('%s', (_, text, count) => {
    expect(split(text)).toHaveLength(count)
    expect(split(text).join(' ')).toBe(text.includes('Monday.O') ? text.replace('.O', '. O') : text)
  })
})
