import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync, lstatSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editFlags, loadFlags } from '../../src/flags/file.js'
import { updateFlags } from '../../src/flags/update.js'
import { entry } from './entries.js'

let folder = ''
let flagger = ''
let number = 0
const fresh = (): string => join(folder, `f${number++}.yaml`)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atodds-flags-'))
  flagger = join(folder, 'flagger.cjs')
  await build({ entryPoints: [join(import.meta.dirname, 'flagger.ts')], bundle: true, platform: 'node', format: 'cjs', outfile: flagger })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Another process that flags `ids` one after the other. Result: its exit code, null where it was killed. */
function flagInProcess(path: string, ids: readonly string[]): { readonly kill: () => void; readonly end: Promise<number | null> } {
  const child = spawn(process.execPath, [flagger, path, ...ids], { stdio: ['ignore', 'ignore', 'inherit'] })
  return { kill: () => child.kill('SIGKILL'), end: new Promise((resolve) => child.on('close', resolve)) }
}

describe('updateFlags', () => {
  it('loses nothing when twenty processes flag at once', async () => {
    const path = fresh()
    const processes = Array.from({ length: 20 }, (_, n) => flagInProcess(path, [`p${n}a`, `p${n}b`]))
    expect(await Promise.all(processes.map(({ end }) => end))).toEqual(Array.from({ length: 20 }, () => 0))
    const ids = (await loadFlags(path)).map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
    expect(new Set(ids)).toEqual(new Set(Array.from({ length: 20 }, (_, n) => [`p${n}a`, `p${n}b`]).flat()))
    expect(readdirSync(folder).filter((name) => /lock|tmp|break/.test(name))).toEqual([])
  })

  it('leaves the old file or the new one when it is killed, and goes on afterwards', async () => {
    const path = fresh()
    writeFileSync(
      path,
      await editFlags(
        undefined,
        path,
        Array.from({ length: 300 }, (_, n) => entry(`old${n}`)),
        new Set(),
      ),
    )
    for (let round = 0; round < 8; round++) {
      const ids = Array.from({ length: 500 }, (_, n) => `new${round}-${n}`)
      const before = readFileSync(path, 'utf8')
      const other = flagInProcess(path, ids)
      const state = { running: true }
      void other.end.then(() => (state.running = false))
      // Killed at a different moment of its writing each time, but never before it has begun.
      while (state.running && readFileSync(path, 'utf8') === before) await setTimeout(1)
      await setTimeout(round * 3)
      other.kill()
      expect(await other.end).toBeNull()
      const found = (await loadFlags(path)).map(({ id }) => id)
      expect(found.filter((id) => id.startsWith('old'))).toHaveLength(300)
      const written = found.filter((id) => id.startsWith(`new${round}-`)).length
      expect(new Set(found.filter((id) => id.startsWith(`new${round}-`)))).toEqual(new Set(ids.slice(0, written)))
    }
    await updateFlags(path, () => ({ add: [entry('after')] }))
    expect((await loadFlags(path)).some(({ id }) => id === 'after')).toBe(true)
  })

  it('takes over the lock of a process that is gone, not that of one that lives', async () => {
    const path = fresh()
    const child = spawn(process.execPath, ['-e', ''])
    await new Promise((resolve) => child.on('close', resolve))
    writeFileSync(`${path}.lock`, JSON.stringify({ pid: child.pid, host: hostname() }))
    await updateFlags(path, () => ({ add: [entry('a')] }))
    writeFileSync(`${path}.lock`, JSON.stringify({ pid: process.pid, host: hostname() }))
    let done = false
    const waiting = updateFlags(path, () => ({ add: [entry('b')] })).then(() => void (done = true))
    await setTimeout(150)
    expect(done).toBe(false)
    rmSync(`${path}.lock`)
    await waiting
    expect(await loadFlags(path)).toHaveLength(2)
  })

  it('replaces the file behind a link, makes missing folders, and gives the lock back after an error', async () => {
    const path = join(folder, 'deep', 'er', 'f.yaml')
    await updateFlags(path, () => ({ add: [entry('a')] }))
    const link = join(folder, 'link.yaml')
    symlinkSync(path, link)
    await updateFlags(link, () => ({ add: [entry('b')] }))
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(await loadFlags(path)).toHaveLength(2)
    await expect(
      updateFlags(path, () => {
        throw new Error('no such row')
      }),
    ).rejects.toThrow('no such row')
    await updateFlags(path, (entries) => ({ remove: entries }))
    expect(await loadFlags(path)).toEqual([])
  })

  it('does not overwrite what an editor saved in the meantime', async () => {
    const path = fresh()
    await updateFlags(path, () => ({ add: [entry('a')] }))
    const save = (): { add: ReturnType<typeof entry>[] } => {
      writeFileSync(path, `# mine\n${readFileSync(path, 'utf8')}`)
      return { add: [entry('b')] }
    }
    await expect(updateFlags(path, save)).rejects.toThrow(/try again/)
    expect(readFileSync(path, 'utf8')).toMatch(/^# mine\n/)
  })
})
