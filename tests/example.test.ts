import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { atodds } from './cli/run.js'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'atodds-example-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The produced examples are what the tool makes of the example story today: `npm run example:save` writes them anew. */
describe('the example story in reports/', () => {
  const files = { table: 'report.txt', json: 'report.json', html: 'report.html', markdown: 'report.md' }
  it.each(Object.entries(files))('%s is what stands in reports/example/%s', (format, file) => {
    const made = join(folder, file)
    const { code, err } = atodds(['check', 'reports/example/sources', '--fail-on', 'never', '-f', `${format}=${made}`], { cwd: root })
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(readFileSync(made, 'utf8')).toBe(readFileSync(join(root, 'reports/example', file), 'utf8'))
  })

  it('finds the spellings, the posts and the outlets that the five texts differ in', () => {
    const table = readFileSync(join(root, 'reports/example/report.txt'), 'utf8')
    for (const words of ['Goffman', 'Yehiel', 'Salameh', 'candidate for head of the Mossad', 'i24NEWS']) expect(table).toContain(words)
  })
})
