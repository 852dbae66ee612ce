import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentKey, openCache, readInputs, type Cache } from '../../src/read/index.js'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'atodds-cache-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const PAGE = `<html><body><article><p>${'The harbour of Velsund stays closed until Friday, the port authority said after a crane fell. '.repeat(4)}</p></article></body></html>`
const files = (path: string): string[] => readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))

describe('cache', () => {
  it('gives back what was put, to the same version of the tool only', () => {
    openCache(folder, '1.0.0').put('reading', 'abc', { text: 'ä' })
    expect(openCache(folder, '1.0.0').get('reading', 'abc')).toEqual({ text: 'ä' })
    expect(openCache(folder, '1.0.1').get('reading', 'abc')).toBeUndefined()
    expect(openCache(folder, '1.0.0').get('document', 'abc')).toBeUndefined()
  })

  it('takes half a file for nothing, and can be deleted at any time', () => {
    const cache = openCache(folder, '1')
    cache.put('reading', 'abc', { text: 'x' })
    writeFileSync(join(folder, files(folder)[0] as string), '{"text":')
    expect(cache.get('reading', 'abc')).toBeUndefined()
    rmSync(folder, { recursive: true })
    expect(cache.get('reading', 'abc')).toBeUndefined()
    cache.put('reading', 'abc', 1)
    expect(cache.get('reading', 'abc')).toBe(1)
  })

  it('does without where nothing can be written', () => {
    const blocked = join(folder, 'file')
    writeFileSync(blocked, '')
    chmodSync(blocked, 0o400)
    const cache = openCache(join(blocked, 'cache'), '1')
    expect(() => cache.put('reading', 'abc', 1)).not.toThrow()
    expect(cache.get('reading', 'abc')).toBeUndefined()
  })

  it('has a key for every content', () => {
    const bytes = Buffer.from('ab')
    expect(contentKey(bytes)).toBe(contentKey(Uint8Array.from(bytes)))
    expect(new Set([contentKey(bytes), contentKey(bytes, 'a'), contentKey(Buffer.from('a\0ab')), contentKey(Buffer.from('b'), 'a')]).size).toBe(4)
  })

  it('changes nothing in what is read, and reads only what changed', async () => {
    const cwd = join(folder, 'sources')
    const store = openCache(join(folder, 'cache'), '1')
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
