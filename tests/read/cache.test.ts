import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentKey, memoryCache, openCache, readInputs, toolKey, type Cache } from '../../src/read/index.js'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'atodds-cache-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const PAGE = `<html><body><article><p>${'The harbour of Velsund stays closed until Friday, the port authority said after a crane fell. '.repeat(4)}</p></article></body></html>`
const TOOL = '1.0.0-0123456789ab'
const [ONE, TWO] = [contentKey(Buffer.from('1')), contentKey(Buffer.from('2'))]
const entries = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /[0-9a-f]{64}/.test(name))
    .map((name) => join(path, name))

describe('cache', () => {
  it('gives back what was put, to the same build of the tool only', () => {
    const value = { text: 'ä', missing: undefined, map: new Map([[1, 2]]) }
    openCache(folder, TOOL).put('reading', ONE, value)
    expect(openCache(folder, TOOL).get('reading', ONE)).toStrictEqual(value)
    expect(openCache(folder, '1.0.1-0123456789ab').get('reading', ONE)).toBeUndefined()
    expect(openCache(folder, TOOL).get('document', ONE)).toBeUndefined()
    expect(toolKey()).toMatch(/^\d+\.\d+\.\d+-[0-9a-f]{12}$/)
    expect(toolKey()).toBe(toolKey())
  })

  it('takes what is cut off, damaged, foreign or in the wrong place for nothing', () => {
    const cache = openCache(folder, TOOL)
    cache.put('reading', ONE, { text: 'one' })
    const [file] = entries(folder) as [string]
    const whole = readFileSync(file)
    const broken = [
      whole.subarray(0, whole.length - 1),
      whole.subarray(0, 10),
      Buffer.from(''),
      Buffer.from('{"text":"foreign"}'),
      Buffer.concat([whole, Buffer.from('x')]),
      Buffer.from(whole.map((byte, at) => (at === 40 ? byte ^ 1 : byte))),
    ]
    for (const bytes of broken) {
      writeFileSync(file, bytes)
      expect(cache.get('reading', ONE)).toBeUndefined()
    }
    writeFileSync(file, whole)
    mkdirSync(join(file, '../../', TWO.slice(0, 2)), { recursive: true })
    copyFileSync(file, join(file, '../../', TWO.slice(0, 2), TWO))
    expect(cache.get('reading', ONE)).toEqual({ text: 'one' })
    expect(cache.get('reading', TWO)).toBeUndefined()
  })

  it('can be deleted at any time, and does without where nothing can be written', () => {
    const cache = openCache(folder, TOOL)
    cache.put('reading', ONE, 1)
    rmSync(folder, { recursive: true })
    expect(cache.get('reading', ONE)).toBeUndefined()
    cache.put('reading', ONE, 2)
    expect(cache.get('reading', ONE)).toBe(2)
    const blocked = join(folder, 'file')
    writeFileSync(blocked, '')
    const none = openCache(join(blocked, 'cache'), TOOL)
    expect(() => none.put('reading', ONE, 1)).not.toThrow()
    expect(none.get('reading', ONE)).toBeUndefined()
  })

  it('drops what nobody has used for a month and nothing that is not its own', () => {
    const day = 86_400_000
    const old = (path: string, days: number): void => utimesSync(path, new Date(Date.now() - days * day), new Date(Date.now() - days * day))
    const first = openCache(folder, TOOL)
    first.put('reading', ONE, 1)
    first.put('document', ONE, 1)
    const [document, reading] = entries(folder).sort() as [string, string]
    appendFileSync(join(folder, 'notes.txt'), 'mine')
    for (const path of [document, reading, join(folder, 'notes.txt')]) old(path, 40)
    old(join(folder, TOOL, 'swept'), 2)
    expect(first.get('reading', ONE)).toBe(1)
    openCache(folder, '2.0.0-ba9876543210').put('reading', TWO, 2)
    expect(first.get('reading', ONE)).toBe(1)
    expect(first.get('document', ONE)).toBeUndefined()
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine')
  })

  it('is for the eyes of the user alone', () => {
    openCache(join(folder, 'new'), TOOL).put('reading', ONE, 1)
    expect(statSync(join(folder, 'new')).mode & 0o077).toBe(0)
    expect(statSync(entries(folder)[0] as string).mode & 0o077).toBe(0)
  })

  it('has a key for every content', () => {
    const bytes = Buffer.from('ab')
    expect(contentKey(bytes)).toBe(contentKey(Uint8Array.from(bytes)))
    expect(
      new Set([contentKey(bytes), contentKey(bytes, 'a'), contentKey(Buffer.from('a\0ab')), contentKey(Buffer.from('b'), 'a')]).size,
    ).toBe(4)
  })

  it('changes nothing in what is read, and reads only what changed', async () => {
    const cwd = join(folder, 'sources')
    const store = openCache(join(folder, 'cache'), TOOL)
    const hits: boolean[] = []
    const cache: Cache = {
      get: (kind, key) => {
        const found = store.get(kind, key)
        hits.push(found !== undefined)
        return found
      },
      put: store.put,
    }
    mkdirSync(cwd)
    writeFileSync(join(cwd, 'a.html'), PAGE)
    writeFileSync(join(cwd, 'b.html'), PAGE.replace('Friday', 'Monday'))
    const plain = await readInputs(['.'], { cwd })
    expect(await readInputs(['.'], { cwd, cache })).toEqual(plain)
    writeFileSync(join(cwd, 'b.html'), PAGE.replace('Friday', 'Sunday'))
    const again = await readInputs(['.'], { cwd, cache })
    expect(hits).toEqual([false, false, true, false])
    expect(again.sources[0]).toEqual(plain.sources[0])
    expect(again.sources[1]?.text).toContain('Sunday')
  })
})

describe('cache in memory', () => {
  it('keeps what is asked for from sweep to sweep, in front of another', () => {
    const behind = openCache(folder, TOOL)
    behind.put('reading', TWO, 2)
    const cache = memoryCache(behind)
    expect([cache.get('reading', ONE), cache.get('reading', TWO)]).toEqual([undefined, 2])
    cache.put('reading', ONE, 1)
    expect(behind.get('reading', ONE)).toBe(1)
    expect(cache.count('reading')).toEqual({ asked: 2, missed: 1 })
    rmSync(folder, { recursive: true })
    cache.sweep()
    expect(cache.get('reading', ONE)).toBe(1)
    cache.sweep()
    expect([cache.get('reading', ONE), cache.get('reading', TWO)]).toEqual([1, undefined])
  })
})
