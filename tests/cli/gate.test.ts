import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ferry } from './ferry.js'
import { inProcess } from './inProcess.js'
import { BIN, folder, type Ran } from './run.js'

/** The hook that README shows. */
const HOOK = `#!/bin/sh
exec npx --no-install atodds check
`

let desk: ReturnType<typeof folder>
beforeAll(async () => {
  desk = folder({
    'sources/wire.txt': ferry('nine', 'the coastguard'),
    'sources/gazette.txt': ferry('nine', 'police'),
    'sources/post.txt': ferry('nine', 'an officer'),
  })
  mkdirSync(join(desk.path, 'node_modules', '.bin'), { recursive: true })
  const bin = join(desk.path, 'node_modules', '.bin', 'atodds')
  writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`)
  chmodSync(bin, 0o755)
  writeFileSync(join(desk.path, '.gitignore'), 'node_modules\n')
  for (const args of [
    ['init', '-q'],
    ['config', 'user.name', 'Ada Night'],
    ['config', 'user.email', 'ada@desk.example'],
  ])
    git(args)
  const hook = join(desk.path, '.git', 'hooks', 'pre-commit')
  mkdirSync(join(desk.path, '.git', 'hooks'), { recursive: true })
  writeFileSync(hook, HOOK)
  chmodSync(hook, 0o755)
  expect((await run('init')).code).toBe(0)
})
afterAll(() => desk.remove())

const run = (...args: string[]): Promise<Ran> => inProcess(args, { cwd: desk.path })
const git = (args: readonly string[]): string => execFileSync('git', args, { cwd: desk.path, encoding: 'utf8', stdio: 'pipe' })
const write = (name: string, text: string): void => writeFileSync(join(desk.path, 'sources', name), text)
/** Commits everything, through the hook; whether it let the commit pass. */
function commits(message: string): boolean {
  git(['add', '-A'])
  return spawnSync('git', ['commit', '-q', '-m', message], { cwd: desk.path, encoding: 'utf8' }).status === 0
}
const rows = async (): Promise<{ id: string; flag?: { state: string; was?: { sides: string[] } } }[]> =>
  (JSON.parse((await run('check', '-f', 'json')).out) as { disagreements: [] }).disagreements

// The steps build on each other, as days at a desk do.
describe('a desk that keeps its sources and decisions in a repository', () => {
  it('passes while the sources agree', async () => {
    expect((await run('check')).code).toBe(0)
    expect(commits('Collect the reports')).toBe(true)
  })

  it('fails when a source is edited so that it contradicts the others, and the hook keeps it out', async () => {
    write('post.txt', ferry('eleven', 'an officer'))
    expect((await run('check')).code).toBe(1)
    expect((await run('check', '-f', 'github')).out).toMatch(/^::error file=sources\//)
    expect(commits('Take the new figure')).toBe(false)
  })

  it('passes when an editor has flagged it, and shows it still, with reason and name', async () => {
    const [row] = await rows()
    const flagged = await run('flag', row?.id.slice(0, 6) ?? '', '--reason', 'the Post counts two who died later', '--by', 'Ada Night')
    expect(flagged.code).toBe(0)
    const { code, out } = await run('check')
    expect(code).toBe(0)
    expect(out).toMatch(/CONTRADICTION/)
    expect(out).toMatch(/Ada Night.*the Post counts two/s)
    expect(commits('Take the new figure, decided')).toBe(true)
    expect(git(['show', '--stat', 'HEAD'])).toContain('atodds.flags.yaml')
  })

  it('keeps the decision when files are renamed, paragraphs move, lines end otherwise and others agree', async () => {
    git(['mv', 'sources/wire.txt', 'sources/agency.txt'])
    write('agency.txt', `A word before.\n\nAnd one more.\n\n${ferry('nine', 'the coastguard')}`)
    write('gazette.txt', ferry('nine', 'police').replaceAll('\n', '\r\n'))
    write('evening.txt', ferry('eleven', 'a doctor'))
    expect((await run('check')).code).toBe(0)
    expect((await rows()).map(({ flag }) => flag?.state)).toEqual(['active'])
  })

  it('fails again when a side changes its answer: changed, the old answers beside the new', async () => {
    write('post.txt', ferry('thirteen', 'an officer'))
    write('evening.txt', ferry('thirteen', 'a doctor'))
    const { code, out, err } = await run('check')
    expect(code).toBe(1)
    expect(err).toMatch(/changed/)
    expect(out).toMatch(/Decided on: nine people · eleven/)
    expect((await rows()).map(({ flag }) => [flag?.state, flag?.was?.sides])).toEqual([['changed', ['nine people', 'eleven people']]])
    expect(commits('Follow the Post')).toBe(false)
    expect((await run('flags')).out).toMatch(/^changed/)
  })

  it('passes with a decision on the new answers, which takes the place of the old', async () => {
    const [row] = await rows()
    expect((await run('flag', row?.id ?? '', '--reason', 'thirteen is the last word of the hospital', '--by', 'Ben Day')).code).toBe(0)
    expect((await run('check')).code).toBe(0)
    expect((await run('flags')).out).toMatch(/^active[^]*\n1 flag: 1 active\n$/)
    expect(commits('Follow the Post, decided')).toBe(true)
  })

  it('warns of a stale decision when the source is gone, fails on it only when strict, and prunes it', async () => {
    for (const name of ['post.txt', 'evening.txt']) rmSync(join(desk.path, 'sources', name))
    const { code, err } = await run('check')
    expect(code).toBe(0)
    expect(err).toMatch(/warning: .*fits nothing any more/)
    expect((await run('check', '--strict-flags')).code).toBe(1)
    expect((await run('flags')).out).toMatch(/^stale/)
    expect((await run('flags', 'prune')).code).toBe(0)
    expect((await run('check', '--strict-flags')).code).toBe(0)
    expect(readFileSync(join(desk.path, 'atodds.flags.yaml'), 'utf8')).toBe('version: 1\nflags: []\n')
    expect(commits('Drop the Post')).toBe(true)
  })
})
