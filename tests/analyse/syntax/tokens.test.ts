import { describe, expect, it } from 'vitest'
import { tokenise } from '../../../src/analyse/syntax/index.js'

const forms = (text: string): string =>
  tokenise(text)
    .map((span) => text.slice(span.start, span.end))
    .join(' ')

describe('tokens', () => {
  it.each([
    ["They don't, can't and cannot.", "They do n't , ca n't and can not ."],
    ['The mayor’s aides’ cars', 'The mayor ’s aides ’ cars'],
    ['The mayor\ufffds aides won\ufffdt go', 'The mayor \ufffds aides wo n\ufffdt go'],
    ["O'Neill and Sa'ad", "O'Neill and Sa'ad"],
    ['a well-known, re-elected 55-kilometre man', 'a well - known , re-elected 55 - kilometre man'],
    ['hit - and - run', 'hit - and - run'],
    ['$2.5m, £1.2bn, €103 and US$40', '$ 2.5 m , £ 1.2 bn , € 103 and US$ 40'],
    ['1,250 people, 3.5% and 20-13', '1,250 people , 3.5 % and 20 - 13'],
    ['at 12:30, 9am and 6 p.m. on 2013-07-02', 'at 12:30 , 9 am and 6 p.m. on 2013-07-02'],
    ['the 1990s, the 21st and ’90s', 'the 1990s , the 21st and ’90s'],
    ['“Yes,” (he) said—twice…', '“ Yes , ” ( he ) said — twice …'],
    ['mail a.b@example.org or https://example.org/a?b=c.', 'mail a.b@example.org or https://example.org/a?b=c .'],
    ['U.S.-led talks with Acme Inc.', 'U.S. - led talks with Acme Inc.'],
    ['He left at no. He sat.', 'He left at no. He sat .'],
    ['👍🏽 and 👩‍🚒!!', '👍🏽 and 👩‍🚒 !!'],
  ])('%s', (text, expected) => {
    expect(forms(text)).toBe(expected)
  })

  it('keep offsets into the whole text', () => {
    const text = 'one two three'
    expect(tokenise(text, 4, 7)).toEqual([{ start: 4, end: 7 }])
  })
})
