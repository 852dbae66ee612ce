import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { atodds, folder, HARBOUR_A, HARBOUR_B, ORCHARD } from './run.js'

const open: (() => void)[] = []
afterEach(() => open.splice(0).forEach((remove) => remove()))

function given(files: Readonly<Record<string, string | Uint8Array>>): string {
  const made = folder(files)
  open.push(made.remove)
  return made.path
}

const json = (
  out: string,
): {
  complete: boolean
  disagreements: { id: string; sides: { citations: { quote: string; source: string; start: number; end: number }[] }[] }[]
  texts: Record<string, string>
  notices: { text: string }[]
  sources: { id: string; origin: number; notices: string[] }[]
} => JSON.parse(out)

describe('input that cannot be read is never a pass', () => {
  it('says which file is not there, and still reports what the others say', () => {
    const cwd = given({ 'a.txt': HARBOUR_A, 'b.txt': HARBOUR_B })
    const { code, out, err } = atodds(['check', 'a.txt', 'b.txt', 'gone.txt', '-f', 'json'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('gone.txt')
    const report = json(out)
    expect(report.complete).toBe(false)
    expect(report.disagreements.length).toBeGreaterThan(0)
  })

  it('says that a folder is empty', () => {
    const cwd = given({})
    mkdirSync(join(cwd, 'empty'))
    const { code, err } = atodds(['empty'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('empty')
  })

  it('counts files of unknown formats in a folder', () => {
    const cwd = given({ 's/a.txt': HARBOUR_A, 's/b.txt': HARBOUR_B, 's/photo.jpg': new Uint8Array([0xff, 0xd8, 0xff, 0]), 's/x.xyz': 'x' })
    const { code, err } = atodds(['s', '--fail-on', 'never'], { cwd })
    expect(code).toBe(0)
    expect(err).toMatch(/\b2\b/)
  })

  it.each([
    ['an empty file', ''],
    ['bytes that are no text', new Uint8Array([0, 1, 2, 3, 0, 0xff, 0xfe, 0, 0, 7])],
  ])('refuses %s', (_name, content) => {
    const cwd = given({ 'a.txt': HARBOUR_A, 'b.txt': content })
    const { code, err } = atodds(['a.txt', 'b.txt'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('b.txt')
  })

  it('has nothing to compare in one word', () => {
    const cwd = given({ 'a.txt': HARBOUR_A, 'b.txt': 'Fire' })
    const { code, err } = atodds(['a.txt', 'b.txt'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('nothing to compare')
  })

  it('reads invalid UTF-8 with a warning and exact offsets', () => {
    const broken = Buffer.concat([Buffer.from('Caf'), Buffer.from([0xe9, 0x20]), Buffer.from(HARBOUR_B)])
    const cwd = given({ 'a.txt': HARBOUR_A, 'b.txt': broken })
    const { out, code } = atodds(['a.txt', 'b.txt', '-f', 'json'], { cwd })
    expect(code).toBe(1)
    const report = json(out)
    expect(report.sources.find(({ id }) => id === 'b.txt')?.notices.join()).not.toBe('')
    for (const { source, start, end, quote } of report.disagreements.flatMap((row) => row.sides.flatMap((side) => side.citations)))
      expect(report.texts[source]?.slice(start, end)).toBe(quote)
  })

  it('reads UTF-16 with a byte-order mark, which is no part of the text', () => {
    const cwd = given({ 'a.txt': HARBOUR_A, 'b.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(HARBOUR_B, 'utf16le')]) })
    const report = json(atodds(['a.txt', 'b.txt', '-f', 'json'], { cwd }).out)
    expect(report.texts['b.txt']).toBe(HARBOUR_B)
  })

  it('gives CRLF and LF the same ids', () => {
    const cwd = given({ 'a.txt': HARBOUR_A, 'b.txt': HARBOUR_B, 'c/b.txt': HARBOUR_B.replaceAll('\n', '\r\n') })
    const ids = (second: string): string[] => json(atodds(['a.txt', second, '-f', 'json'], { cwd }).out).disagreements.map(({ id }) => id)
    expect(ids('c/b.txt')).toEqual(ids('b.txt'))
    expect(ids('b.txt').length).toBeGreaterThan(0)
  })

  it('survives a line of a million characters', () => {
    const cwd = given({ 'a.txt': HARBOUR_A, 'b.txt': `${HARBOUR_B}\n${'a fire broke out and '.repeat(50_000)}\n` })
    const { code } = atodds(['a.txt', 'b.txt'], { cwd })
    expect([0, 1]).toContain(code)
  })

  it('takes one file given twice once, and has then nothing to compare', () => {
    const cwd = given({ 'a.txt': HARBOUR_A })
    const { code, err } = atodds(['a.txt', './a.txt'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('a.txt')
  })

  it('finds no disagreement between two copies, and counts them as one origin', () => {
    const cwd = given({ 'a.txt': HARBOUR_A, 'b.txt': HARBOUR_A })
    const { code, out } = atodds(['a.txt', 'b.txt', '-f', 'json'], { cwd })
    expect(code).toBe(0)
    const report = json(out)
    expect(report.disagreements).toEqual([])
    expect(new Set(report.sources.map(({ origin }) => origin)).size).toBe(1)
  })

  it('says that a text is not English instead of analysing it', () => {
    const german =
      'Bei einem Brand in einem Lagerhaus am Hafen sind am Dienstag drei Menschen ums Leben gekommen, wie die Feuerwehr mitteilte. Das Feuer war in einem Lager für Farben ausgebrochen und wurde erst am Morgen gelöscht.'
    const cwd = given({ 'a.txt': HARBOUR_A, 'b.txt': german })
    const { code, err } = atodds(['a.txt', 'b.txt'], { cwd })
    expect(code).toBe(2)
    expect(err).toMatch(/German/)
  })

  it('reads standard input under the name it is given', () => {
    const cwd = given({ 'a.txt': HARBOUR_A })
    const { code, out } = atodds(['a.txt', '-', '--stdin-name', 'wire.txt', '-f', 'json'], { cwd, input: HARBOUR_B })
    expect(code).toBe(1)
    expect(json(out).sources.map(({ id }) => id)).toContain('wire.txt')
  })

  it('reads a path with spaces', () => {
    const cwd = given({ 'the first.txt': HARBOUR_A, 'b.txt': HARBOUR_B })
    expect(atodds(['the first.txt', 'b.txt'], { cwd }).code).toBe(1)
  })

  it('leaves no half-written file where it cannot write', () => {
    const cwd = given({ 'a.txt': HARBOUR_A, 'b.txt': HARBOUR_B, blocked: 'a file, not a folder' })
    const { code, err } = atodds(['a.txt', 'b.txt', '-f', 'json=blocked/report.json'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('blocked')
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'blocked'])
  })

  it('has nothing to compare in two texts about different things', () => {
    const cwd = given({ 'a.txt': HARBOUR_A, 'b.txt': ORCHARD })
    const { code, err } = atodds(['a.txt', 'b.txt'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('nothing to compare')
  })
})
