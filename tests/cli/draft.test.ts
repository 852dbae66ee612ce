import { afterAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.js'
import { ferry } from './ferry.js'
import { inProcess } from './inProcess.js'
import { folder } from './run.js'

const files = folder({
  'sources/wire.txt': ferry('12', 'officials'),
  'sources/mail.txt': ferry('12', 'police'),
  'draft.txt': ferry('14', 'police'),
  'good.txt': ferry('12', 'police'),
  'atodds.config.yaml': 'stories:\n  - name: One\n    sources: [sources/wire.txt]\n  - name: Two\n    sources: [sources/mail.txt]\n',
  'one/atodds.config.yaml': 'sources: ../sources/\n',
})
const cwd = files.path
afterAll(files.remove)

describe('atodds check --draft', () => {
  it('shows the draft before the rows, and fails on what a source contradicts', async () => {
    const { code, out } = await inProcess(['check', '--draft', 'draft.txt', 'sources/'], { cwd })
    expect(code).toBe(1)
    expect(out).toMatch(/^The draft: \d+ statements?/m)
    expect(out).toMatch(/14[\s\S]*in\s+│/)
    expect(out).toContain('a draft and 2 sources')
  })

  it('passes a draft that holds', async () => {
    expect((await inProcess(['check', '--draft', 'good.txt', 'sources/'], { cwd })).code).toBe(0)
  })

  it('takes the draft out of the sources where it lies among them', async () => {
    const { out } = await inProcess(['check', '--draft', 'draft.txt', '-f', 'json', 'draft.txt', 'sources/wire.txt'], { cwd })
    const report = JSON.parse(out) as Report
    expect(report.sources.map(({ path, role }) => `${path}: ${role}`)).toEqual(['draft.txt: draft', 'sources/wire.txt: source'])
  })

  it('takes the sources from the configuration, and the draft from where one is', async () => {
    const { code, out } = await inProcess(['check', '--draft', '../draft.txt', '-f', 'json'], { cwd: `${cwd}/one` })
    expect([code, (JSON.parse(out) as Report).sources.map(({ path }) => path)]).toEqual([
      1,
      ['../draft.txt', '../sources/mail.txt', '../sources/wire.txt'],
    ])
  })

  it('reads the draft from standard input', async () => {
    const { code } = await inProcess(['check', '--draft', '-', 'sources/'], { cwd, input: ferry('14', 'police') })
    expect(code).toBe(1)
  })

  it('says what cannot be a draft', async () => {
    expect(await inProcess(['check', '--draft', 'draft.txt'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('one story') as string,
    })
    expect(await inProcess(['check', '--draft', 'sources', 'good.txt'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('folder') as string,
    })
    expect(await inProcess(['check', '--draft', 'none.txt', 'sources/'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('none.txt') as string,
    })
  })

  it('takes its words out of a redacted report', async () => {
    const { out } = await inProcess(['check', '--draft', 'draft.txt', '--redact', '-f', 'json', 'sources/'], { cwd })
    expect((JSON.parse(out) as Report).draft?.length).toBeGreaterThan(0)
    // A question names whom it is about.
    const rest = JSON.stringify(JSON.parse(out), (key, value: unknown) => (key === 'question' ? undefined : value))
    expect(rest).not.toContain('Marigold')
    expect(out).not.toContain('14 people')
  })
})
