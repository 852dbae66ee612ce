import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse as parseByLibrary } from 'yaml'
import { type FlagEntry, renderEntry } from '../../src/flags/entry.js'
import { editFlags, parseFlags } from '../../src/flags/file.js'
import { readPlainItem } from '../../src/flags/plain.js'
import { parseYaml } from '../../src/flags/yaml.js'
import { UsageError } from '../../src/model/usageError.js'
import { entry } from './entries.js'

const HAND = `# Decisions of the night desk.
version: 1
flags:
  # The ferry. Settled with the harbour office.
  - id: bbb   # short
    questionKey: key-bbb
    question: How many were aboard?
    sides: [nine, "at least eleven"]
    verdict: acknowledged
    reason: >-
      The harbour office
      confirmed nine.
    by: Ada Night
    on: 2026-03-01

  - id: aaa
    questionKey: key-aaa
    question: 'Who runs the ferry?'
    sides:
    - 12
    - no
    # seen twice
    verdict: not-a-disagreement
    reason: two companies, one ferry each
    by: Ben Day
    on: 2026-03-02
    until: 2026-12-31
# Nothing below this line.
`
const edit = (text: string | undefined, add: readonly FlagEntry[], removed: readonly string[] = []): Promise<string> =>
  editFlags(text, 'f.yaml', add, new Set(removed.map((id) => `\n${id}`)))

describe('reading', () => {
  it('reads what a person wrote, every value as text', async () => {
    const [first, second] = await parseFlags(HAND, 'f.yaml')
    expect(first).toMatchObject({ id: 'bbb', sides: ['nine', 'at least eleven'], reason: 'The harbour office confirmed nine.' })
    expect(second).toMatchObject({ id: 'aaa', sides: ['12', 'no'], verdict: 'not-a-disagreement', until: '2026-12-31' })
  })
  it.each([
    '',
    '\n',
    '# nothing yet\n',
    'version: 1\n',
    'version: 1\nflags:\n',
    'version: 1\nflags: []\n',
    '\ufeffversion: 1\r\nflags: []\r\n',
  ])('takes %j for no flags', async (text) => expect(await parseFlags(text, 'f.yaml')).toEqual([]))
  it('reads JSON, which is YAML', async () => {
    const text = JSON.stringify({ version: 1, flags: [entry('a')] }, null, 2)
    expect(await parseFlags(text, 'f.json')).toEqual([entry('a')])
  })

  const good = `version: 1\nflags:\n${renderEntry(entry('aaa'), 2).join('\n')}\n`
  it.each([
    ['an unknown key', good.replace('reason:', 'raeson:'), /^f\.yaml:11:5: .*“raeson”; did you mean “reason”/],
    ['a missing reason', good.replace(/ {4}reason.*\n/, ''), /^f\.yaml:3:5: a flag needs “reason”/],
    ['a missing name', good.replace(/ {4}by.*\n/, ''), /^f\.yaml:3:5: a flag needs “by”/],
    ['an empty reason', good.replace(/reason: .*/, 'reason: ""'), /^f\.yaml:11:13: “reason” is empty/],
    ['a wrong verdict', good.replace('acknowledged', 'acknowleged'), /^f\.yaml:10:14: .*did you mean “acknowledged”/],
    ['a day that is none', good.replace('2026-03-01', '2026-02-30'), /^f\.yaml:13:9: .*2026-02-30/],
    ['a duplicate id', good + renderEntry(entry('aaa'), 2).join('\n'), /^f\.yaml:14:5: the id aaa is already on line 3/],
    ['a key twice', good.replace('    by:', '    on: 2026-01-01\n    by:'), /^f\.yaml:14:5: .*“on” twice; the first is on line 12/],
    ['no version', 'flags: []\n', /^f\.yaml:1:1: .*version: 1/],
    ['a later version', 'version: 2\nflags: []\n', /^f\.yaml:1:10: .*version 1 only/],
    ['a word at the top', 'version: 1\nflag: []\n', /^f\.yaml:2:1: .*“flag”; did you mean “flags”/],
    ['a tab', good.replace('    by:', '\tby:'), /^f\.yaml:\d+:\d+: /],
    ['an id with a space', good.replace('id: aaa', 'id: a a'), /^f\.yaml:3:9: .*space/],
    ['a list where a text belongs', good.replace(/by: .*/, 'by: [a]'), /^f\.yaml:12:9: “by” should be a text/],
    ['a text where flags belong', 'version: 1\nflags: none\n', /^f\.yaml:2:8: “flags” should be a list/],
  ])('refuses %s, with line and column', async (_, text, message) => {
    const error: unknown = await parseFlags(text, 'f.yaml').catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UsageError)
    expect((error as Error).message).toMatch(message)
  })
})

describe('hostile files', () => {
  const item = (line: string): string => `version: 1\nflags:\n  - ${line}\n`
  it.each([
    ['aliases that multiply', `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`],
    ['aliases in an entry', item('id: &a x\n    sides: [*a, *a]')],
    ['a cycle', `version: 1\nflags: &f [*f]\n`],
    ['__proto__', `version: 1\nflags: []\n__proto__: {polluted: yes}\n`],
    ['__proto__ in an entry', item('__proto__: {polluted: yes}')],
    ['constructor', item('constructor: {prototype: {polluted: yes}}')],
    ['merge keys', item('<<: {id: x}')],
    ['tags', item('id: !!js/function "f"')],
    ['deep brackets', item('['.repeat(60_000))],
    ['deep braces', item(`id: ${'{'.repeat(60_000)}`)],
    ['brackets that close nothing', item(']'.repeat(60_000))],
    ['dashes in a row', item('- '.repeat(30_000))],
    ['many documents', '---\n'.repeat(30_000)],
    ['7 MB of dashes', `version: 1\nflags:\n${'  -\n'.repeat(1_900_000)}`],
    ['7 MB of one entry', item(`id: |\n${'      x\n'.repeat(900_000)}`)],
    ['7 MB on one line', item(`id: '${'x'.repeat(7_000_000)}`)],
    ['7 MB of words', 'words '.repeat(1_200_000)],
  ])('refuses %s', async (_, text) => {
    const error: unknown = await parseFlags(text, 'f.yaml').catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UsageError)
    expect((error as Error).message.length).toBeLessThan(400)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('writing', () => {
  it('makes a file that begins with its version', async () => {
    const text = await edit(undefined, [entry('b'), entry('a', { until: '2027-01-01', note: 'two\nlines', story: 'Ferry' })])
    expect(text.startsWith('version: 1\nflags:\n  - id: b\n')).toBe(true)
    expect(await parseFlags(text, 'f.yaml')).toEqual([entry('b'), entry('a', { until: '2027-01-01', note: 'two\nlines', story: 'Ferry' })])
  })
  it('sorts, keeps comments with what they speak of, and leaves other entries as they were', async () => {
    const text = await edit(HAND, [entry('abc')])
    expect((await parseFlags(text, 'f.yaml')).map(({ id }) => id)).toEqual(['aaa', 'abc', 'bbb'])
    expect(text).toContain('  # The ferry. Settled with the harbour office.\n  - id: bbb   # short\n')
    expect(text).toContain('    reason: >-\n      The harbour office\n      confirmed nine.\n')
    expect(text).toContain('    # seen twice\n')
    expect(text.startsWith('# Decisions of the night desk.\nversion: 1\nflags:\n')).toBe(true)
    expect(text.endsWith('\n\n# Nothing below this line.\n')).toBe(true)
  })
  it('writes the same bytes whatever the order, and again', async () => {
    const forward = await edit(await edit(HAND, [entry('x')]), [entry('m')])
    const backward = await edit(await edit(HAND, [entry('m')]), [entry('x')])
    expect(forward).toBe(backward)
    expect(await edit(forward, [])).toBe(forward)
    expect(await edit(forward, [entry('m')])).toBe(forward)
  })
  it('adds lines only, so that two branches merge', async () => {
    const base = await edit(undefined, [entry('c'), entry('f')])
    const lines = (await edit(base, [entry('d')])).split('\n')
    const kept = base.split('\n')
    let at = 0
    for (const line of lines) if (line === kept[at]) at++
    expect(at).toBe(kept.length)
  })
  it('replaces a decision and keeps the comments in it', async () => {
    const text = await edit(HAND, [entry('aaa', { reason: 'new' })])
    expect(text).toContain('  # seen twice\n  - id: aaa\n')
    expect((await parseFlags(text, 'f.yaml'))[0]?.reason).toBe('new')
  })
  it('takes out an entry, down to an empty list', async () => {
    const text = await edit(HAND, [], ['aaa', 'bbb'])
    expect(await parseFlags(text, 'f.yaml')).toEqual([])
    expect(text).toContain('# Nothing below this line.')
    expect(await parseFlags(await edit(text, [entry('n')]), 'f.yaml')).toEqual([entry('n')])
  })
  it('keeps CRLF', async () => {
    const text = await edit(HAND.replaceAll('\n', '\r\n'), [entry('abc')])
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(await parseFlags(text, 'f.yaml')).toHaveLength(3)
  })
  it.each([
    ['JSON', JSON.stringify({ version: 1, flags: [entry('b')] })],
    ['a list at the margin', `version: 1\nflags:\n${renderEntry(entry('b'), 0).join('\n')}\n`],
    ['flags before the version', `# top\nflags:\n${renderEntry(entry('b'), 2).join('\n')}\nversion: 1\n`],
    [
      'braces',
      `version: 1 # first\nflags:\n  - {id: b, questionKey: k, question: q, sides: [a], verdict: acknowledged, reason: r, by: n, on: 2026-01-01} # why\n`,
    ],
  ])('edits %s', async (_, text) => {
    const after = await edit(text, [entry('a')])
    expect((await parseFlags(after, 'f.yaml')).map(({ id }) => id)).toEqual(['a', 'b'])
    for (const comment of text.match(/# \w+/g) ?? []) expect(after).toContain(comment)
    expect(await edit(after, [entry('a')])).toBe(after)
  })
})

describe('any text', () => {
  const awkward = fc.constantFrom(
    'yes',
    '1e3',
    '0x1F',
    '~',
    'a: b',
    'a #b',
    '- a',
    '"',
    "'",
    '"a" b',
    '\\',
    'x:',
    ' a',
    'a ',
    '\u2028',
    '\u0085',
    '\ud800',
    '2026-01-01',
    '*a',
    '%',
    'é',
    '🚢',
    'a\tb',
    'a\r\nb',
    '[a]',
    '{a',
    '...',
    '---',
  )
  const text = fc.oneof(awkward, fc.string({ unit: 'binary', minLength: 1 }), fc.lorem()).filter((value) => value.trim() !== '')
  const any = fc.record({ reason: text, note: text, question: text, sides: fc.array(text, { maxLength: 4 }) })

  it('comes back as it was written, and reads the same by any YAML parser', async () => {
    await fc.assert(
      fc.asyncProperty(any, async (parts) => {
        const written = await edit(undefined, [entry('a', parts)])
        expect(await parseFlags(written, 'f.yaml')).toEqual([entry('a', parts)])
        const byLibrary = parseByLibrary(written) as { flags: FlagEntry[] }
        expect(byLibrary.flags).toEqual([entry('a', parts)])
      }),
      { seed: 1 },
    )
  })
  it('is read by the short way exactly as by the full parser, or not at all', () => {
    const piece = fc.constantFrom(
      'a',
      'b c',
      ' ',
      '  ',
      ':',
      ': ',
      '#',
      ' #',
      '"',
      "'",
      '\n',
      '\n    ',
      '\n      ',
      '- ',
      'key',
      '|',
      '>',
      ',',
      '1',
      '\\',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const lines = `  - id: x${pieces.join('')}`.split('\n')
        const short = readPlainItem(lines, 'f.yaml', 1)
        if (!short) return
        expect(withoutLists(short)).toEqual(withoutLists(parseYaml(lines.join('\n'), 'f.yaml')))
      }),
      { numRuns: 2000, seed: 1 },
    )
  })
})

/** The values alone: the short way reads one item, the parser the list with that item. */
function withoutLists(node: ReturnType<typeof parseYaml>): unknown {
  const map = node.type === 'list' ? node.items[0] : node
  return map?.type === 'map' ? map.pairs.map(({ key, at, value }) => [key, at, value.type === 'list' ? value.items : value]) : map
}
