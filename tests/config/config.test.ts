import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findConfig, loadConfig } from '../../src/config/config.js'
import { parseConfig } from '../../src/config/parse.js'
import { sourceMeta } from '../../src/config/sourceMeta.js'
import { template } from '../../src/config/template.js'
import { UsageError } from '../../src/model/usageError.js'

const FORMATS = ['table', 'json', 'html', 'sarif']
const parse = (text: string): ReturnType<typeof parseConfig> => parseConfig(text, '/desk/atodds.config.yaml', FORMATS)
const folder = mkdtempSync(join(tmpdir(), 'atodds-config-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('parseConfig', () => {
  it('reads sources with what is known of them, threshold, kinds, flags and outputs', async () => {
    const text = `sources:
  - wire/*.txt
  - files: gazette/
    publisher: Gazette
    date: 2026-03-01
    tier: primary
fail-on: [divergence, quote:variant]
leave-out: designation
flags: decisions.yaml
strict-flags: true
outputs:
  - table
  - html=out/report.html
  - sarif: out/a.sarif
`
    expect(await parse(text)).toEqual({
      path: '/desk/atodds.config.yaml',
      folder: '/desk',
      stories: [
        {
          sources: [
            { files: 'wire/*.txt', meta: {} },
            { files: 'gazette/', meta: { publisher: 'Gazette', published: '2026-03-01', tier: 'primary' } },
          ],
        },
      ],
      failOn: ['divergence', 'quote:variant'],
      leaveOut: ['designation'],
      flags: 'decisions.yaml',
      strictFlags: true,
      outputs: [{ format: 'table' }, { format: 'html', file: 'out/report.html' }, { format: 'sarif', file: 'out/a.sarif' }],
    })
  })
  it('reads several stories', async () => {
    const text =
      'stories:\n  - name: Ferry\n    sources: ferry/\n  - name: Bridge\n    sources: [a.txt, b.txt]\n    outputs: {json: bridge.json}\n'
    expect((await parse(text)).stories).toEqual([
      { name: 'Ferry', sources: [{ files: 'ferry/', meta: {} }] },
      {
        name: 'Bridge',
        sources: [
          { files: 'a.txt', meta: {} },
          { files: 'b.txt', meta: {} },
        ],
        outputs: [{ format: 'json', file: 'bridge.json' }],
      },
    ])
  })
  it('takes an empty file for nothing said', async () => expect((await parse('# nothing\n')).stories).toEqual([]))
  it('understands what init writes', async () => {
    const config = await parse(template(FORMATS))
    expect(config).toMatchObject({ stories: [{ sources: [{ files: 'sources/' }] }], failOn: ['contradiction'], flags: 'atodds.flags.yaml' })
    const everything = template(FORMATS).replace(/^( *)# (?=(- |  )\w+|(leave-out|strict-flags): )(?! +(- name|sources))/gm, '$1')
    expect(everything).toContain('\nleave-out: [designation]')
    expect(await parse(everything)).toMatchObject({
      stories: [
        {
          sources: [
            { files: 'sources/' },
            { files: 'wire/*.txt', meta: { publisher: 'Harbour Wire', published: '2026-03-01', tier: 'primary' } },
          ],
        },
      ],
      leaveOut: ['designation'],
      strictFlags: true,
      outputs: [{ format: 'table' }, { format: 'json' }],
    })
  })
  it.each([
    ['an unknown key', 'source: [a]\n', /:1:1: the configuration has no key “source”; did you mean “sources”/],
    ['an unknown key of a source', 'sources:\n  - files: a\n    publisherr: x\n', /:3:5: .*did you mean “publisher”/],
    ['a threshold that is none', 'fail-on:\n  - contradiction\n  - qoute\n', /:3:5: fail-on: “qoute” is not known; did you mean “quote”/],
    ['a kind that is none', 'leave-out: [nmae]\n', /:1:13: .*did you mean “name”/],
    ['a format that is none', 'outputs: [htlm]\n', /:1:11: there is no format “htlm”; did you mean “html”/],
    ['an output without a file', 'outputs: [html=]\n', /:1:11: a file name is missing/],
    ['a date that is none', 'sources:\n  - files: a\n    date: 2026-13-01\n', /:3:11: “date” should be a day/],
    ['sources without files', 'sources:\n  - publisher: x\n', /:2:5: a source needs “files”/],
    ['no sources', 'sources: []\n', /:1:10: “sources” names no file/],
    ['sources and stories', 'sources: a\nstories: []\n', /:2:1: either/],
    ['a story without a name', 'stories:\n  - sources: a\n', /:2:5: a story needs a “name”/],
    ['two stories of one name', 'stories:\n  - {name: A, sources: a}\n  - {name: A, sources: b}\n', /:3:12: .*already on line 2/],
    ['something else than yes or no', 'strict-flags: maybe\n', /:1:15: .*use one of true, false/],
    ['YAML that is none', 'sources: [a\n', /:\d+:\d+: this is not YAML/],
    ['an alias bomb', 'flags: &a [x, x]\nsources: [*a, *a]\n', /anchors and aliases/],
    ['__proto__', '__proto__: {flags: x}\n', /no key “__proto__”/],
    ['a text', 'hello', /should be keys with values/],
  ])('refuses %s', async (_, text, message) => {
    const error: unknown = await parse(text).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UsageError)
    expect((error as Error).message).toMatch(message)
  })
})

describe('files', () => {
  it('finds the configuration of a folder upwards', () => {
    const deep = join(folder, 'a', 'b')
    mkdirSync(deep, { recursive: true })
    writeFileSync(join(folder, 'a', 'atodds.config.yaml'), '')
    expect(findConfig(deep)).toBe(join(folder, 'a', 'atodds.config.yaml'))
    expect(findConfig(folder)).toBeUndefined()
  })
  it('says where there is none, and refuses what is too large or not text', async () => {
    await expect(loadConfig(join(folder, 'none.yaml'), FORMATS)).rejects.toThrow(/no such file.*atodds init/)
    writeFileSync(join(folder, 'large.yaml'), 'x'.repeat(50 * 1024 * 1024))
    await expect(loadConfig(join(folder, 'large.yaml'), FORMATS)).rejects.toThrow(/50 MB/)
    writeFileSync(join(folder, 'bytes.yaml'), Buffer.from([0x66, 0xff, 0xfe]))
    await expect(loadConfig(join(folder, 'bytes.yaml'), FORMATS)).rejects.toThrow(/not UTF-8/)
    await expect(loadConfig(folder, FORMATS)).rejects.toThrow(/not a file/)
  })
})

describe('sourceMeta', () => {
  it('knows files, folders and globs; the later entry goes before the earlier', async () => {
    mkdirSync(join(folder, 'wire'), { recursive: true })
    for (const name of ['wire/one.txt', 'wire/two.txt', 'odd[1].txt']) writeFileSync(join(folder, name), 'text')
    const meta = await sourceMeta(
      [
        { files: 'wire/', meta: { publisher: 'Wire', tier: 'second' } },
        { files: 'wire/t*.txt', meta: { publisher: 'Two' } },
        { files: 'odd[1].txt', meta: { publisher: 'Odd' } },
      ],
      folder,
    )
    expect(meta('wire/one.txt')).toEqual({ publisher: 'Wire', tier: 'second' })
    expect(meta('wire/two.txt')).toEqual({ publisher: 'Two', tier: 'second' })
    expect(meta('odd[1].txt')).toEqual({ publisher: 'Odd' })
    expect(meta('wirework.txt')).toEqual({})
  })
})
