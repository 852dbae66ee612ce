import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { captain, ferry } from './ferry.js'
import { inProcess } from './inProcess.js'
import { folder, type Ran } from './run.js'

const open: (() => void)[] = []
afterEach(() => open.splice(0).forEach((remove) => remove()))

const CONFIG = 'sources: [a.txt, b.txt]\nfail-on: variant\n'

/** Two sources with two disagreements: a contradiction and a name in two spellings. */
async function desk(
  extra: Readonly<Record<string, string>> = {},
): Promise<{ run: (args: readonly string[], input?: string) => Promise<Ran>; path: string; ids: string[] }> {
  const files = {
    'a.txt': ferry('nine', 'police') + captain('Katarina Holst'),
    'b.txt': ferry('eleven', 'the coastguard') + captain('Katharina Holst'),
    'atodds.config.yaml': CONFIG,
  }
  const { path, remove } = folder({ ...files, ...extra })
  open.push(remove)
  const run = (args: readonly string[], input = ''): Promise<Ran> => inProcess(args, { cwd: path, input })
  const report = JSON.parse((await run(['check', '-f', 'json'])).out) as { disagreements: { id: string }[] }
  return { run, path, ids: report.disagreements.map(({ id }) => id) }
}
const decided = ['--reason', 'asked', '--by', 'Ada Night']
const file = (path: string): string => readFileSync(join(path, 'atodds.flags.yaml'), 'utf8')

describe('atodds flag', () => {
  it('takes rows from a report, without the sources', async () => {
    const { run, path, ids } = await desk()
    await run(['check', '-f', 'json=report.json'])
    writeFileSync(join(path, 'a.txt'), '')
    expect(
      (
        await run([
          'flag',
          ids[0] ?? '',
          '--report',
          'report.json',
          '--verdict',
          'not-a-disagreement',
          '--until',
          '2999-01-31',
          '--note',
          'page 3',
          ...decided,
        ])
      ).code,
    ).toBe(0)
    expect(file(path)).toContain(`- id: ${/^\d/.test(ids[0] ?? '') ? `"${ids[0]}"` : ids[0]}\n`)
    expect(file(path)).toMatch(
      /kind: quantity\n.*\n {4}sides:\n(.*\n){2} {4}verdict: not-a-disagreement\n.*\n {4}by: Ada Night\n {4}on: .*\n {4}until: 2999-01-31\n {4}note: page 3\n/,
    )
  })
  it.each([
    ['an id that is not there', ['flag', 'ffffffffffff', ...decided], /no row has the id ffffffffffff/],
    ['an empty id', ['flag', '', ...decided], /no row has the id/],
    ['no reason', ['flag', 'a', '--by', 'Ada'], /--reason is missing/],
    ['an empty reason', ['flag', 'a', '--by', 'Ada', '--reason', ' '], /--reason is missing/],
    ['no name', ['flag', 'a', '--reason', 'x'], /--by is missing/],
    ['no row at all', ['flag', ...decided], /say what to flag/],
    ['ids and --all', ['flag', 'a', '--all', ...decided], /say what to flag/],
    ['ids and a walk', ['flag', 'a', '-i'], /give no ids/],
    ['a day that is none', ['flag', 'a', '--until', '2026-02-30', ...decided], /--until/],
    ['a day that has passed', ['flag', 'a', '--until', '2026-01-01', '--today', '2026-01-02', ...decided], /passed already/],
    ['two names', ['flag', 'a', '--by', 'Ben', ...decided], /--by is given more than once/],
    ['a story that is not there', ['flag', 'a', '--story', 'Bridge', ...decided], /no story “Bridge”/],
    ['a report that is not there', ['flag', 'a', '--report', 'none.json', ...decided], /cannot read the report/],
    ['something else than a report', ['flag', 'a', '--report', 'atodds.config.yaml', ...decided], /cannot read the report/],
  ])('refuses %s', async (_, args, message) => {
    const { run } = await desk()
    const { code, err } = await run(args)
    expect(err).toMatch(message)
    expect(code).toBe(2)
  })
  it('refuses the beginning of several ids, and names them', async () => {
    const { run, path } = await desk()
    await run(['check', '-f', 'json=report.json'])
    const report = JSON.parse(readFileSync(join(path, 'report.json'), 'utf8')) as { disagreements: { id: string }[] }
    const twins = report.disagreements.map((row, n) => ({ ...row, id: `abc${n}` }))
    writeFileSync(join(path, 'report.json'), JSON.stringify({ ...report, disagreements: twins }))
    const { code, err } = await run(['flag', 'abc', '--report', 'report.json', ...decided])
    expect(code).toBe(2)
    expect(err).toMatch(/abc0, abc1/)
    expect((await run(['flag', 'abc1', '--report', 'report.json', ...decided])).code).toBe(0)
  })
  it('adopts an archive with --all, and then finds nothing more', async () => {
    const { run, ids } = await desk()
    expect((await run(['check'])).code).toBe(1)
    expect((await run(['flag', '--all', ...decided])).out.match(/^flagged/gm)).toHaveLength(ids.length)
    expect((await run(['check'])).code).toBe(0)
    expect((await run(['flag', '--all', ...decided])).out).toMatch(/nothing to flag/)
  })
  it('adopts at a threshold only, where one is given', async () => {
    const { run } = await desk()
    expect((await run(['flag', '--all', '--fail-on', 'contradiction', ...decided])).out.match(/^flagged/gm)).toHaveLength(1)
    expect((await run(['check'])).code).toBe(1)
  })
})

describe('atodds flag --interactive', () => {
  it('shows both sides and the source, takes decisions one by one, and asks again where something is missing', async () => {
    const { run, path, ids } = await desk()
    const { code, out } = await run(
      ['flag', '-i', '--by', 'Ada Night'],
      'o\nwhat\nf\n\nf\nwaiting for the inquest\nsoon\n2999-12-31\nn\nspelled so by her agent\n\n',
    )
    expect(code).toBe(0)
    expect(out).toContain(`1 of ${ids.length}`)
    expect(out).toMatch(/\[nine people\][^]*\[eleven people\]/)
    expect(out).toMatch(/a\.txt:1\n> +1 {2}The ferry Marigold/)
    expect(out).toContain('a decision needs a name and a reason')
    expect(out).toContain('that is no day to come')
    expect(file(path)).toMatch(/reason: waiting for the inquest\n.*\n.*\n {4}until: 2999-12-31/)
    expect(file(path)).toMatch(/verdict: not-a-disagreement\n {4}reason: spelled so by her agent/)
  })
  it('keeps what was decided when it is broken off, and walks the rest later', async () => {
    const { run, ids } = await desk()
    expect((await run(['flag', '-i'], 'f\nBen Day\nasked')).out).toContain(`1 flagged, ${ids.length - 1} left open`)
    expect((await run(['flag', '-i', '--by', 'Ben Day'], 'q\n')).out).toContain(`1 of ${ids.length - 1} `)
    expect((await run(['flag', '-i', '--by', 'Ben Day'], 's\n')).out).toContain('0 flagged')
    expect((await run(['flag', '-i'])).out).toContain('0 flagged')
  })
})

describe('atodds flags', () => {
  it('lists what needs a person first, and counts by kind', async () => {
    const { run } = await desk()
    await run(['flag', '--all', '--until', '2026-06-01', '--today', '2026-05-01', ...decided])
    expect((await run(['flags', '--today', '2026-05-01'])).out).toMatch(/^active[^]* active\n$/)
    const late = await run(['flags', '--today', '2026-06-02'])
    expect(late.out).toMatch(/^expired[^]* expired\n$/)
    expect(late.code).toBe(0)
    expect((await run(['flags', '--stats'])).out).toMatch(/kind .*precision\n[^]*quantity +1 +1 +0 +100 %\n[^]*all +\d/)
  })
  it('says when a decision runs out, fails when it has, and puts the day into the report', async () => {
    const { run } = await desk()
    await run(['flag', '--all', '--until', '2026-06-01', '--today', '2026-05-01', ...decided])
    const check = (today: string): Promise<Ran> => run(['check', '--today', today])
    expect((await check('2026-05-17')).err).not.toMatch(/run/)
    expect((await check('2026-05-18')).err).toMatch(/warning: .*run out within 14 days/)
    expect((await check('2026-06-01')).code).toBe(0)
    expect((await check('2026-06-02')).code).toBe(1)
    expect(JSON.parse((await run(['check', '--today', '2026-05-02', '-f', 'json'])).out)).toMatchObject({ today: '2026-05-02' })
  })
  it('takes nothing out where a source could not be read', async () => {
    const { run, path } = await desk()
    await run(['flag', '--all', ...decided])
    const before = file(path)
    writeFileSync(join(path, 'a.txt'), '')
    const { code, err } = await run(['flags', 'prune'])
    expect(code).toBe(2)
    expect(err).toMatch(/nothing was taken out/)
    expect(file(path)).toBe(before)
  })
  it('says what it would take out, and leaves it', async () => {
    const { run, path } = await desk()
    await run(['flag', '--all', ...decided])
    writeFileSync(join(path, 'b.txt'), readFileSync(join(path, 'a.txt')))
    const before = file(path)
    expect((await run(['flags', 'prune', '--dry-run'])).out).toMatch(/^would take out/)
    expect(file(path)).toBe(before)
  })
  it.each([
    ['an unknown key', 'version: 1\nflags:\n  - id: x\n    raeson: y\n', /atodds\.flags\.yaml:4:5: .*“reason”/],
    ['a bomb', `version: 1\nflags: &a [*a, *a]\n`, /anchors and aliases/],
  ])('stops at %s in the flags file, also in a check', async (_, text, message) => {
    const { run } = await desk({ 'other.yaml': text })
    for (const command of ['check', 'flags']) {
      const { code, err } = await run([command, '--flags', 'other.yaml'])
      expect(code).toBe(2)
      expect(err).toMatch(new RegExp(message.source.replace('atodds\\.flags', 'other')))
    }
  })
  it('says that a flags file that was asked for is not there', async () =>
    expect((await (await desk()).run(['check', '--flags', 'none.yaml'])).err).toMatch(/none\.yaml: there is no such file/))
})
