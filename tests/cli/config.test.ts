import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { ferry } from './ferry.js'
import { inProcess } from './inProcess.js'
import { folder, type Ran } from './run.js'

const open: (() => void)[] = []
afterEach(() => open.splice(0).forEach((remove) => remove()))

function desk(config: string): { run: (args: readonly string[], below?: string) => Promise<Ran>; path: string } {
  const { path, remove } = folder({
    'in/a.txt': ferry('nine', 'police'),
    'in/b.txt': ferry('eleven', 'the coastguard'),
    'same/a.txt': ferry('nine', 'police'),
    'same/b.txt': ferry('nine', 'the coastguard'),
    'atodds.config.yaml': config,
  })
  open.push(remove)
  mkdirSync(join(path, 'deep', 'er'), { recursive: true })
  return { run: (args, below = '.') => inProcess(args, { cwd: join(path, below) }), path }
}
const json = (
  path: string,
): { sources: { path: string; publisher?: string }[]; story?: string; disagreements: { id: string }[]; known?: number } =>
  JSON.parse(readFileSync(path, 'utf8'))

describe('atodds.config.yaml', () => {
  it('is found upwards; its paths start from its folder, what it knows of sources is in the report', async () => {
    const { run, path } = desk(
      'sources:\n  - files: in/*.txt\n    publisher: Gazette\noutputs:\n  - table\n  - json=out/report.json\n  - sarif: out/a.sarif\n',
    )
    const { code, out } = await run(['check'], 'deep/er')
    expect(code).toBe(1)
    expect(out).toContain('CONTRADICTION')
    expect(json(join(path, 'out', 'report.json')).sources).toMatchObject([
      { path: 'in/a.txt', publisher: 'Gazette' },
      { path: 'in/b.txt', publisher: 'Gazette' },
    ])
    expect(existsSync(join(path, 'out', 'a.sarif'))).toBe(true)
    expect(existsSync(join(path, 'deep', 'er', 'out'))).toBe(false)
  })
  it('gives way to the command line', async () => {
    const { run } = desk('sources: in/\nfail-on: contradiction\n')
    expect((await run(['check', '--fail-on', 'never'])).code).toBe(0)
    expect((await run(['check', 'same/'])).code).toBe(0)
    expect((await run(['check', '-f', 'junit'])).out).toMatch(/^<\?xml/)
  })
  it('leaves out kinds', async () => expect((await desk('sources: in/\nleave-out: quantity\n').run(['check'])).code).toBe(0))
  it.each([
    ['a mistyped key', 'soruces: in/\n', /atodds\.config\.yaml:1:1: .*did you mean “sources”/],
    ['a mistyped threshold', 'sources: in/\nfail-on: contradicton\n', /atodds\.config\.yaml:2:10: .*did you mean “contradiction”/],
  ])('stops at %s', async (_, config, message) => {
    const { code, err } = await desk(config).run(['check'])
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })
  it('stops where the file that is asked for is not there', async () =>
    expect((await desk('').run(['check', '--config', 'none.yaml'])).err).toMatch(/none\.yaml: there is no such file/))
  it('says that no sources are named', async () =>
    expect(await desk('# nothing\n').run(['check'])).toMatchObject({ code: 2, err: expect.stringContaining('no sources') as string }))
})

describe('several stories', () => {
  const STORIES = 'stories:\n  - name: Ferry\n    sources: in/\n  - name: Calm/day\n    sources: same/\n'
  it('are checked in one run, each with its report; the gravest exit code counts', async () => {
    const { run, path } = desk(`${STORIES}outputs: [table, "json=out/{story}.json"]\n`)
    const { code, out } = await run(['check'])
    expect(code).toBe(1)
    expect(out).toContain('CONTRADICTION')
    expect(json(join(path, 'out', 'Ferry.json')).story).toBe('Ferry')
    expect(json(join(path, 'out', 'Calm-day.json'))).toMatchObject({ story: 'Calm/day', disagreements: [] })
  })
  it('share a flags file whose entries name the story', async () => {
    const { run, path } = desk(STORIES)
    expect((await run(['flag', '--all', '--reason', 'asked', '--by', 'Ada'])).code).toBe(0)
    expect(readFileSync(join(path, 'atodds.flags.yaml'), 'utf8')).toContain('story: Ferry\n')
    expect((await run(['check'])).code).toBe(0)
    expect((await run(['flags'])).out).toMatch(/^active +\S+ · Ferry\n/)
  })
  it('cannot write over each other', async () => {
    const { run } = desk(STORIES)
    expect((await run(['check', '-f', 'json'])).err).toMatch(/several stories/)
    expect((await run(['check', '-f', 'json=one.json'])).err).toMatch(/put \{story\} into the file name/)
  })
})

describe('atodds check', () => {
  it('reports with --since only what is new, by id', async () => {
    const { run, path } = desk('sources: in/\n')
    await run(['check', '-f', 'json=before.json'])
    const { code, out } = await run(['check', '--since', 'before.json'])
    expect(code).toBe(0)
    expect(out).toMatch(/nothing new \(1 known before\)/)
    expect((await run(['check', '--since', 'none.json'])).code).toBe(2)
    expect(json(join(path, 'before.json')).disagreements).toHaveLength(1)
  })
  it('keeps every text out of every output with --redact', async () => {
    const { run } = desk('sources: in/\n')
    for (const format of ['table', 'json', 'sarif', 'junit', 'github']) {
      const { code, out, err } = await run(['check', '--redact', '-f', format])
      expect(code).toBe(1)
      expect(out + err).not.toMatch(/nine people|eleven|Marigold|Tarn|coastguard/)
      expect(out).toContain('in/a.txt')
    }
  })
  it('never replaces a device', async () => {
    expect((await desk('sources: same/\n').run(['check', '-o', '/dev/null'])).code).toBe(0)
    expect(existsSync('/dev/null') && readFileSync('/dev/null', 'utf8')).toBe('')
  })
})

describe('atodds init', () => {
  it('writes a configuration once', async () => {
    const { path, remove } = folder({ 'sources/a.txt': ferry('nine', 'police'), 'sources/b.txt': ferry('nine', 'the coastguard') })
    open.push(remove)
    expect((await inProcess(['init'], { cwd: path })).code).toBe(0)
    expect((await inProcess(['check'], { cwd: path })).code).toBe(0)
    const again = await inProcess(['init'], { cwd: path })
    expect(again.code).toBe(2)
    expect(again.err).toContain('left as it is')
  })
})
