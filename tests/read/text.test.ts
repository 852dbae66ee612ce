import { describe, expect, it } from 'vitest'
import { slice } from '../../src/model/span.js'
import { readSource, ReadError, textSource } from '../../src/read/index.js'

const PROSE = 'The harbour of Velsund stays closed until Friday, the port authority said after a crane fell into the basin.'
const furniture = (source: { text: string; furniture: readonly { start: number; end: number }[] }): string[] =>
  source.furniture.map((span) => slice(source.text, span))
const read = (text: string, path = 'a.txt'): ReturnType<typeof readSource> => readSource(Buffer.from(text), path)

describe('text', () => {
  it('keeps every character and marks what stands around the article', async () => {
    const text = [
      'World News',
      '',
      'Crane accident closes harbour',
      'By Ida Holm and Jonas Berg, Staff Writers',
      'Posted on: 3:35 pm, March 23, 2019',
      'Harbour at dusk (Ida Holm/Coast Press)',
      PROSE,
      'Read more: The cranes of Velsund',
      'The crane had been inspected in March.',
      'Reporting by Ida Holm; editing by Tom Roe',
      'Tags: harbour, accidents',
      'Articles you might have missed',
      'Ferry line to reopen in May',
      'LEAVE A REPLY',
      'Please enter your comment!',
      'My uncle worked on that crane for thirty years, and he always said that it would fall one day.',
    ].join('\r\n')
    const source = await read(text)
    expect(source.text).toBe(text)
    expect(source).toMatchObject({
      title: 'Crane accident closes harbour',
      author: 'Ida Holm, Jonas Berg',
      published: '2019-03-23',
      format: 'text',
      language: 'en',
    })
    expect(furniture(source)).toEqual([
      'World News',
      'By Ida Holm and Jonas Berg, Staff Writers',
      'Posted on: 3:35 pm, March 23, 2019',
      'Harbour at dusk (Ida Holm/Coast Press)',
      'Read more: The cranes of Velsund',
      'Reporting by Ida Holm; editing by Tom Roe',
      'Tags: harbour, accidents',
      'Articles you might have missed',
      'Ferry line to reopen in May',
      text.slice(text.indexOf('LEAVE A REPLY')),
    ])
  })

  it.each([
    ['Related charges were dropped on Monday.'],
    ['By Monday, the river had risen by a metre.'],
    ['Read more than ten pages and you will know.'],
    ['Comments by the minister drew anger.'],
    ['Share prices fell on Friday.'],
    ['Copyright law was changed in 2019.'],
    ['Photo evidence was shown to the jury.'],
    ['Advertisement revenue fell.'],
    ['"I would share it," she said (and did).'],
    ['Three ships (one of them Greek) were waiting.'],
  ])('takes "%s" for prose', async (line) => {
    expect(furniture(await read(`${PROSE}\n${line}\n${PROSE}`))).toEqual([])
  })

  it('takes the credit from a caption that is a sentence, and keeps the sentence', async () => {
    const caption = 'Workers looked at the crane in the basin on Monday. (Ida Holm/Coast Press)'
    expect(furniture(await read(`${PROSE}\n${caption}\n${PROSE}`))).toEqual(['(Ida Holm/Coast Press)'])
    expect(furniture(await read(`${PROSE}\nThey want higher pay and/or shorter hours (and/or both).`))).toEqual([])
  })

  it('has no title where the text opens with prose', async () => {
    expect((await read(`${PROSE}\n${PROSE}`)).title).toBeUndefined()
  })

  it('reads front matter, and says what it cannot use of it', async () => {
    const source = await read(
      `---\npublisher: The Courier\ntitle: "Crane falls"\ndate: 2019-03-23\nlayout: post\n---\n\nAnother headline of four words\n${PROSE}`,
    )
    expect(source).toMatchObject({ publisher: 'The Courier', title: 'Crane falls', published: '2019-03-23', notices: [] })
    expect(furniture(source)[0]).toMatch(/^---\n[^]*\n---$/)
    expect((await read(`---\ndate: last Tuesday\n---\n${PROSE}`)).notices).toEqual([
      expect.stringMatching(/"date: last Tuesday" is not a date/),
    ])
    expect((await read(`---\ntitle: "open\n---\n${PROSE}`)).notices).toEqual([expect.stringMatching(/front matter is not valid YAML/)])
  })

  it('takes a rule at the top for no front matter', async () => {
    const source = await read(`---\n${PROSE}\n---\n${PROSE}`)
    expect(source.notices).toEqual([])
    expect(source.furniture).toEqual([])
  })

  it('knows Markdown by its name: headings, pictures, code and comments', async () => {
    const source = await read(
      `# Crane falls into basin #\n\n![crane](crane.png)\n\n${PROSE}\n\n<!-- check -->\n\n\`\`\`\ncode\n\`\`\`\n`,
      'a.md',
    )
    expect(source).toMatchObject({ format: 'markdown', title: 'Crane falls into basin' })
    expect(furniture(source)).toEqual(['![crane](crane.png)', '<!-- check -->', '```', 'code', '```'])
  })

  it.each([
    ['', /it is empty/],
    [' \n\t\r\n', /no text in it/],
    ['…—!', /no text in it/],
    ['{"a": 1}', /a JSON file/],
    ['{\\rtf1 Hello}', /RTF.*save it as/],
    ['<?xml version="1.0"?><rss/>', /an XML file/],
    ['\x89PNG\r\n\x1a\n', /an image/],
    ['PK\x03\x04nothing', /zip archive/],
  ])('refuses %j with what to do', async (content, message) => {
    await expect(readSource(Buffer.from(content, 'latin1'), 'a.txt')).rejects.toThrow(message)
    await expect(readSource(Buffer.from(content, 'latin1'), 'a.txt')).rejects.toBeInstanceOf(ReadError)
  })

  it('reads one word, a line of a million characters, and lines that only look like another format', async () => {
    expect((await read('Fire')).text).toBe('Fire')
    const long = 'word '.repeat(200_000)
    expect((await read(long)).text).toBe(long)
    expect((await read(`[Velsund] ${PROSE}`)).format).toBe('text')
    expect((await read(`Subject: the harbour\n${PROSE}`)).format).toBe('text')
    expect((await read(`From <b> to </b>: ${PROSE}`)).format).toBe('text')
  })

  it('makes sources of texts in memory', () => {
    const source = textSource({ path: 'cms/17.md', text: `\uFEFF# Crane falls\n\n${PROSE}`, publisher: 'The Courier' })
    expect(source).toMatchObject({ id: 'cms/17.md', format: 'markdown', title: 'Crane falls', publisher: 'The Courier', role: 'source' })
    expect(source.text.startsWith('# Crane')).toBe(true)
    expect(() => textSource({ path: 'x', text: ' ' })).toThrow(ReadError)
  })
})
