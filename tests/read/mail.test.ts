import { describe, expect, it } from 'vitest'
import { slice } from '../../src/model/span.js'
import { readSource } from '../../src/read/index.js'

const FIRST =
  'The harbour of Velsund stays closed until Friday, the port authority said after a crane fell into the basin on Monday morning.'
const SECOND = 'Nobody was hurt. The crane had been inspected in March, and “no fault was found”, said Ida Holm, who leads the authority.'

const HEAD = [
  'Received: from mail.example (mail.example [192.0.2.7])',
  'From: "Port Authority, Press" <press@port.example>',
  'To: desk@courier.example',
  'Subject: =?utf-8?Q?Fwd:_Harbour_closed_=E2=80=93_statement?=',
  'Date: Mon, 25 Mar 2019 09:30:00 +0100',
  'Message-ID: <1@port.example>',
  'MIME-Version: 1.0',
]
const read = (lines: readonly string[], path = 'a.eml'): ReturnType<typeof readSource> =>
  readSource(Buffer.from(lines.join('\r\n'), 'latin1'), path)
const latin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

describe('mail', () => {
  it('reads a plain message by its content, with what its headers say', async () => {
    const source = await read([...HEAD, 'Content-Type: text/plain; charset=utf-8', '', latin1(FIRST), '', latin1(SECOND)], 'a.txt')
    expect(source).toMatchObject({
      format: 'eml',
      title: 'Harbour closed – statement',
      author: 'Port Authority, Press',
      published: '2019-03-25T08:30:00+00:00',
      notices: [],
    })
    expect(source.text).toBe(`Harbour closed – statement\n\n${FIRST}\n\n${SECOND}`)
    expect(source.anchors.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3])
  })

  it('prefers the plain part, decodes it, and says what was attached', async () => {
    const source = await read([
      ...HEAD,
      'Content-Type: multipart/mixed; boundary="outer"',
      '',
      'This is a multi-part message.',
      '--outer',
      'Content-Type: multipart/alternative;',
      ' boundary=inner',
      '',
      '--inner',
      'Content-Type: text/plain; charset="iso-8859-1"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'The ship =E9toile waits=',
      ' outside the harbour.',
      '--inner',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>Other words</p>',
      '--inner--',
      '--outer',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename="a.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERi0=',
      '--outer--',
    ])
    expect(source.text).toBe('Harbour closed – statement\n\nThe ship étoile waits outside the harbour.')
    expect(source.notices).toEqual([expect.stringMatching(/^one attachment was not read/)])
  })

  it('reads the HTML part where there is no other', async () => {
    const html = `<html><body><p>${FIRST}</p><p>${SECOND}</p></body></html>`
    const source = await read([
      ...HEAD,
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(html).toString('base64'),
    ])
    expect(source.text).toContain(FIRST)
    expect(source.text).toContain(SECOND)
    expect(source.text).not.toContain('<')
  })

  it('marks quoted messages and signatures as furniture', async () => {
    const source = await read([
      ...HEAD,
      'Content-Type: text/plain',
      '',
      'We have nothing to add to what was said on Monday.',
      '',
      'On 25 March 2019, Tom Roe wrote:',
      '> Is anybody hurt?',
      '',
      '-- ',
      'Press office, room 12',
    ])
    expect(source.furniture.map((span) => slice(source.text, span))).toEqual(
      ['On 25 March 2019, Tom Roe wrote:', '> Is anybody hurt?', '--\nPress office, room 12'].flatMap((part) => part.split('\n')),
    )
  })

  it.each([
    ['no text', [...HEAD, 'Content-Type: application/pdf', 'Content-Transfer-Encoding: base64', '', 'JVBERi0='], /without text/],
    ['a boundary that never comes', [...HEAD, 'Content-Type: multipart/mixed; boundary=x', '', 'words'], /without text|no text/],
  ])('refuses a message with %s', async (_, lines, message) => {
    await expect(read(lines)).rejects.toThrow(message)
  })

  it('survives parts in parts without end', async () => {
    const nested = Array.from({ length: 5000 }, (_, i) => [`--b${i}`, `Content-Type: multipart/mixed; boundary=b${i + 1}`, '']).flat()
    await expect(read([...HEAD, 'Content-Type: multipart/mixed; boundary=b0', '', ...nested, 'text'])).rejects.toThrow()
  })
})

describe('mhtml', () => {
  it('reads the page in a web archive, and where it comes from', async () => {
    const html = `<html><head><title>Crane falls</title></head><body><article><h1>Crane falls</h1><p>${FIRST}</p><p>${SECOND}</p></article></body></html>`
    const source = await read([
      'From: <Saved by a browser>',
      'Snapshot-Content-Location: https://www.courier.example/crane',
      'Subject: Crane falls',
      'Date: Mon, 1 Apr 2019 09:30:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="----b"',
      '',
      '------b',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      latin1(html).replace(/[=\u0080-\u00ff]/g, (char) => `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`),
      '------b',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '------b--',
    ])
    expect(source).toMatchObject({ format: 'mhtml', publisher: 'courier.example', title: 'Crane falls' })
    expect(source.text).toBe(`Crane falls\n\n${FIRST}\n\n${SECOND}`)
    expect(source.published).toBeUndefined()
  })
})
