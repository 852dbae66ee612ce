import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { redact } from '../../src/flags/redact.js'
import type { Report } from '../../src/model/report.js'
import { renderSarif } from '../../src/report/sarif.js'
import { report, row } from '../flags/report.js'
import { awkward } from './example.js'

const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
// Written for draft 4 of JSON Schema; it uses nothing that later drafts read in another way.
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
;(addFormats as unknown as (of: Ajv) => void)(ajv)
const validate = ajv.compile(schema)

const sarif = (of: Report): Log => JSON.parse(renderSarif(of)) as Log

describe('sarif', () => {
  it.each([
    ['awkward texts', awkward()],
    ['no row', report([])],
    ['no texts', redact(awkward())],
    ['a row cited nowhere', report([{ ...row('a'), sides: [] }])],
  ])('follows the schema with %s', (_, of) => {
    validate(sarif(of))
    expect(validate.errors).toBeNull()
  })
  it('would notice a breach', () => expect(validate({ version: '2.1.0', runs: [{ results: [{}] }] })).toBe(false))

  it('has one location a row and the other sides as related ones', () => {
    const result = sarif(report([row('a', { values: ['nine', 'eleven', 'twelve'] })])).runs[0]?.results?.[0]
    expect(result?.locations).toHaveLength(1)
    expect(result?.locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: '0.txt', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 5, charOffset: 0, charLength: 4, snippet: { text: 'nine' } },
    })
    expect(result?.relatedLocations?.map(({ message }) => message?.text)).toEqual(['side 2: eleven', 'side 3: twelve'])
    expect(result?.partialFingerprints).toEqual({ 'atoddsRow/v1': 'a', 'atoddsQuestion/v1': 'key-a' })
  })
  it('suppresses what an active flag covers, with the justification, and nothing else', () => {
    const results = sarif(awkward()).runs[0]?.results ?? []
    expect(results.map(({ suppressions }) => suppressions?.length)).toEqual([0, 1, 0, 0])
    expect(results[1]?.suppressions?.[0]).toMatchObject({
      kind: 'external',
      status: 'accepted',
      justification: expect.stringContaining('by Ada Night on 2026-03-01') as string,
    })
    expect(results[2]?.message.text).toContain('changed since it was flagged (then: nine · ten)')
  })
  it('says what could not be read, and encodes paths', () => {
    const invocation = sarif(awkward()).runs[0]?.invocations?.[0]
    expect(invocation?.executionSuccessful).toBe(false)
    expect(invocation?.toolExecutionNotifications?.[0]).toMatchObject({
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'in/%C3%A4%20b%23%3F.pdf' } } }],
    })
  })
  it('gives no line of a file whose text is not the file', () => {
    const base = report([row('a')])
    const of = { ...base, sources: base.sources.map((source) => ({ ...source, path: `/x/${source.path}`, format: 'pdf' })) }
    const location = sarif(of).runs[0]?.results?.[0]?.locations?.[0]
    expect(location?.physicalLocation).toEqual({ artifactLocation: { uri: 'file:///x/0.txt' } })
    expect(location?.properties).toEqual({ start: 0, end: 4, quote: 'nine' })
  })
})
