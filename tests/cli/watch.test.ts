import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.js'
import { ferry } from './ferry.js'
import { BIN, folder } from './run.js'

let desk: ReturnType<typeof folder>
let started: ChildProcess | undefined
beforeEach(() => {
  desk = folder({ 'in/a.txt': ferry('12', 'the coastguard'), 'in/b.txt': ferry('14', 'the harbour master'), 'cache/.keep': '' })
})
afterEach(() => {
  started?.kill('SIGKILL')
  desk.remove()
})

/** Starts the tool in the folder; `until` waits for words that it has not said before and gives what it said up to their line's end. */
function watching(...args: string[]) {
  const child = spawn(process.execPath, [BIN, 'check', ...args, '--watch', '-f', 'json=report.json'], {
    cwd: desk.path,
    env: { ...process.env, XDG_CACHE_HOME: join(desk.path, 'cache') },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  started = child
  let said = ''
  let waiting = (): void => undefined
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    waiting()
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)))
  return {
    ended,
    interrupt: () => child.kill('SIGINT'),
    async until(words: RegExp): Promise<string> {
      for (;;) {
        const found = new RegExp(`${words.source}[^\\n]*\\n`).exec(said)
        if (found) {
          const all = said.slice(0, found.index + found[0].length)
          said = said.slice(all.length)
          return all
        }
        await new Promise<void>((resolve) => void (waiting = resolve))
      }
    },
  }
}

const put = (name: string, text: string): void => writeFileSync(join(desk.path, name), text)
const report = (): Report => JSON.parse(readFileSync(join(desk.path, 'report.json'), 'utf8')) as Report
const answers = (): string[] =>
  report()
    .disagreements.filter(({ kind }) => kind === 'quantity')
    .flatMap(({ sides }) => sides.map(({ value }) => value.replace(/\D/g, '')))
    .sort()

describe('check --watch', () => {
  it('checks again when a file changes, comes or goes, analyses only what is new, and ends cleanly', async () => {
    const { until, interrupt, ended } = watching('in')
    expect(await until(/Ctrl-C ends/)).toContain('2 of 2 sources analysed;')
    expect(answers()).toEqual(['12', '14'])

    put('in/b.txt', ferry('15', 'the harbour master'))
    expect(await until(/Ctrl-C ends/)).toMatch(
      /\d\d:\d\d:\d\d changed in\/b\.txt: checking again\n[^]*1 of 2 sources analysed, the rest known;/,
    )
    expect(answers()).toEqual(['12', '15'])

    mkdirSync(join(desk.path, 'in/late'))
    put('in/late/c.txt', ferry('16', 'a survivor'))
    expect(await until(/Ctrl-C ends/)).toMatch(/added in\/late\/c\.txt: checking again\n[^]*1 of 3 sources analysed/)
    expect(answers()).toEqual(['12', '15', '16'])

    rmSync(join(desk.path, 'in/late'), { recursive: true })
    expect(await until(/Ctrl-C ends/)).toMatch(/removed in\/late\/c\.txt: checking again\n[^]*0 of 2 sources analysed/)
    expect(answers()).toEqual(['12', '15'])

    interrupt()
    expect(await ended).toBe(1)
  })

  it('sees a file that an editor puts in the place of another, and says nothing where the words stay', async () => {
    const { until, interrupt, ended } = watching('in/a.txt', 'in/b.txt')
    await until(/Ctrl-C ends/)
    put('in/a.txt', ferry('12', 'the coastguard'))
    put('in/c.txt', ferry('99', 'a stranger'))
    put('b.new', ferry('12', 'the harbour master'))
    renameSync(join(desk.path, 'b.new'), join(desk.path, 'in/b.txt'))
    expect(await until(/Ctrl-C ends/)).toMatch(/^\natodds: \S+ changed in\/b\.txt: checking/)
    expect(answers()).toEqual([])

    rmSync(join(desk.path, 'in/b.txt'))
    expect(await until(/Ctrl-C ends/)).toMatch(/removed in\/b\.txt[^]*no such file/)
    expect(report().complete).toBe(false)
    put('in/b.txt', ferry('13', 'the harbour master'))
    expect(await until(/Ctrl-C ends/)).toContain('added in/b.txt')
    expect(answers()).toEqual(['12', '13'])
    interrupt()
    expect(await ended).toBe(1)
  })

  it('goes by the decisions and the configuration as they are now, and outlives a mistake in them', async () => {
    put('atodds.config.yaml', 'sources: [in]\n')
    const { until, interrupt, ended } = watching()
    await until(/Ctrl-C ends/)
    put('atodds.config.yaml', 'sorces: [in]\n')
    expect(await until(/Ctrl-C ends/)).toMatch(/changed atodds\.config\.yaml: checking again\natodds: atodds\.config\.yaml:1:1[^]*sorces/)
    put('atodds.config.yaml', 'sources: [in]\nfail-on: [never]\n')
    expect(await until(/Ctrl-C ends/)).toContain('0 of 2 sources analysed')
    interrupt()
    expect(await ended).toBe(0)
  })

  it('refuses standard input', async () => {
    const { until, ended } = watching('-', 'in')
    expect(await until(/standard input/)).toContain('give files')
    expect(await ended).toBe(2)
  })
})
