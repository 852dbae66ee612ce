import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { captain, ferry } from './ferry.js'
import { atodds, BIN, folder, type Ran } from './run.js'

const page = (text: string): string =>
  `<!doctype html><html><body><article>${text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></body></html>`

let desk: ReturnType<typeof folder>
beforeEach(() => {
  desk = folder({
    'in/a.txt': ferry('12', 'the coastguard') + captain('Ola Brandt'),
    'in/b.html': page(ferry('14', 'the harbour master') + captain('Ola Brand')),
  })
})
afterEach(() => desk.remove())

const run = (...args: string[]): Ran =>
  atodds(['check', 'in', '-f', 'json', ...args], { cwd: desk.path, env: { XDG_CACHE_HOME: join(desk.path, 'home') } })
const kept = (): string[] =>
  existsSync(join(desk.path, 'home'))
    ? readdirSync(join(desk.path, 'home'), { recursive: true, encoding: 'utf8' })
        .map((name) => join(desk.path, 'home', name))
        .filter((path) => /[0-9a-f]{64}$/.test(path))
    : []

describe('what is kept between runs', () => {
  it('changes no byte, whether it is there, damaged or gone, and --no-cache keeps nothing', () => {
    const plain = run('--no-cache')
    expect(plain.code).toBe(1)
    expect(kept()).toEqual([])
    expect(run()).toEqual(plain)
    const files = kept()
    // Two analyses, and the reading of the page.
    expect(files).toHaveLength(3)
    expect(run()).toEqual(plain)
    for (const file of files) truncateSync(file, statSync(file).size - 7)
    expect(run()).toEqual(plain)
    for (const file of files) writeFileSync(file, 'not ours')
    expect(run()).toEqual(plain)
    for (const file of files) expect(readFileSync(file, 'latin1')).not.toBe('not ours')
  })

  it('is the program as compiled too, where Node can', () => {
    const compiled = join(desk.path, 'home/atodds/compiled')
    const plain = run('--no-cache')
    expect(existsSync(compiled)).toBe(false)
    expect(run()).toEqual(plain)
    expect(existsSync(compiled)).toBe('enableCompileCache' in module)
    expect(run()).toEqual(plain)
  })

  it('fails no run where the folder cannot be made or is none', () => {
    const plain = run('--no-cache')
    writeFileSync(join(desk.path, 'taken'), '')
    expect(run('--cache-dir', 'taken')).toEqual(plain)
    expect(run('--cache-dir', '/proc/none')).toEqual(plain)
  })

  it('is safe for runs at the same time', async () => {
    const plain = run('--no-cache')
    const args = [BIN, 'check', 'in', '-f', 'json', '--cache-dir', 'shared']
    const texts = await Promise.all(
      [1, 2, 3, 4].map(
        () =>
          new Promise<string>((resolve) => {
            const child = spawn(process.execPath, args, { cwd: desk.path })
            let out = ''
            child.stdout.on('data', (chunk: Buffer) => void (out += chunk.toString()))
            child.on('close', () => resolve(out))
          }),
      ),
    )
    expect(new Set(texts)).toEqual(new Set([plain.out]))
  })
})
