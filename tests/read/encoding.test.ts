import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/encoding.js'
import { ReadError } from '../../src/read/readError.js'

const SAYS = 'The café owner said: “We paid £40.”'
const bytesOf = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding)
/** Windows-1252 and KOI8-R, as far as the tests need them. */
const W1252: Readonly<Record<string, number>> = { é: 0xe9, '“': 0x93, '”': 0x94, '£': 0xa3 }
const in1252 = (text: string): Uint8Array => Uint8Array.from([...text].map((char) => W1252[char] ?? char.charCodeAt(0)))
const KOI8 = 'юабцдефгхийклмнопярстужвьызшэщчъ'
const inKoi8 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((char) => (KOI8.includes(char) ? 0xc0 + KOI8.indexOf(char) : char.charCodeAt(0))))

describe('decode', () => {
  it('leaves a byte-order mark out of the text, and line ends as they are', () => {
    expect(decode(bytesOf(`\uFEFF${SAYS}\r\nx\n`, 'utf8'))).toEqual({ text: `${SAYS}\r\nx\n`, encoding: 'utf-8', notices: [] })
  })

  it.each([
    ['utf-16le', [0xff, 0xfe], (bytes: Buffer) => bytes],
    ['utf-16be', [0xfe, 0xff], (bytes: Buffer) => bytes.swap16()],
  ])('reads %s by its mark without a word, and without it with a notice', (encoding, mark, turn) => {
    const body = turn(Buffer.from(SAYS, 'utf16le'))
    expect(decode(Buffer.concat([Buffer.from(mark), body]))).toEqual({ text: SAYS, encoding, notices: [] })
    expect(decode(body)).toEqual({ text: SAYS, encoding, notices: [expect.stringContaining(encoding.toUpperCase())] })
  })

  it('guesses Windows-1252 and says so', () => {
    expect(decode(in1252(SAYS))).toEqual({ text: SAYS, encoding: 'windows-1252', notices: [expect.stringContaining('Windows-1252')] })
  })

  it('guesses KOI8-R for Cyrillic text in it', () => {
    const text = 'министр сказал, что переговоры продолжаются'
    expect(decode(inKoi8(text))).toMatchObject({ text, encoding: 'koi8-r' })
  })

  it('believes a declaration without a notice, except against valid UTF-8', () => {
    expect(decode(in1252('caf\u00e9'), 'ISO-8859-1')).toEqual({ text: 'café', encoding: 'windows-1252', notices: [] })
    expect(decode(inKoi8('да'), 'koi8-r')).toMatchObject({ text: 'да', notices: [] })
    expect(decode(bytesOf('café', 'utf8'), 'iso-8859-1')).toMatchObject({ text: 'café', encoding: 'utf-8' })
    expect(decode(in1252('café'), 'x-unheard-of').encoding).toBe('windows-1252')
  })

  it('replaces single bad bytes in UTF-8, counts them and keeps the rest in place', () => {
    const bytes = Buffer.concat([Buffer.from('né “one” '), Buffer.from([0xff]), Buffer.from(' two')])
    const { text, notices } = decode(bytes)
    expect(text).toBe('né “one” \uFFFD two')
    expect(notices).toEqual([expect.stringMatching(/^One byte is not valid UTF-8/)])
  })

  it('says that a text was decoded wrongly before, and leaves it as it is', () => {
    const { text, notices } = decode(bytesOf('It wasnâ€™t the ministerâ€™s cafÃ©.', 'utf8'))
    expect(text).toBe('It wasnâ€™t the ministerâ€™s cafÃ©.')
    expect(notices).toEqual([expect.stringMatching(/decoded wrongly.*"â€™", 3 times/)])
  })

  it('takes no real word for a decoding fault', () => {
    expect(decode(bytesOf('À São Tomé, Ângela et Ão ont dit «â».', 'utf8')).notices).toEqual([])
  })

  it.each([
    ['zero bytes', Uint8Array.from([77, 90, 0, 3, 0, 4, 7, 9])],
    ['control characters', Uint8Array.from({ length: 400 }, (_, i) => (i % 2 ? 1 + (i % 7) : 200))],
  ])('refuses %s', (_, bytes) => {
    expect(() => decode(bytes)).toThrow(ReadError)
  })
})
