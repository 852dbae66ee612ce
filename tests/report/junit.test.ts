import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.js'
import { renderJunit } from '../../src/report/junit.js'
import { report, row } from '../flags/report.js'
import { awkward } from './example.js'

interface Case {
  readonly name: string
  readonly outcome: string
  readonly message: string
}

function cases(of: Report): Case[] {
  const document = new DOMParser().parseFromString(renderJunit(of), 'text/xml')
  return [...document.querySelectorAll('testcase')].map((found) => {
    const inner = found.querySelector('failure, error, skipped')
    return { name: found.getAttribute('name') ?? '', outcome: inner?.tagName ?? 'passed', message: inner?.getAttribute('message') ?? '' }
  })
}

describe('junit', () => {
  it('fails what is open, skips what is flagged, passes what is below the threshold', () => {
    expect(cases(awkward()).map(({ name, outcome }) => [/\[(.*)\]/.exec(name)?.[1] ?? name, outcome])).toEqual([
      ['open', 'failure'],
      ['covered', 'skipped'],
      ['changed', 'passed'],
      ['variant', 'passed'],
      ['gone', 'passed'],
      ['in/ä b#?.pdf', 'error'],
    ])
    expect(renderJunit(awkward())).toContain('<testsuites name="atodds" tests="6" failures="1" errors="1" skipped="1">')
  })
  it('gives the reason and the name of a flag', () => {
    expect(cases(awkward())[1]?.message).toContain('Ada Night')
    expect(renderJunit(awkward())).toContain('asked &lt;both&gt;: &quot;nine&quot; &amp; nine')
  })
  it('fails stale flags where they fail the gate', () => {
    const base = awkward()
    expect(cases({ ...base, gate: { ...base.gate, strict: true } })[4]?.outcome).toBe('failure')
  })
  it('has a case that passes where there is nothing', () =>
    expect(cases(report([]))).toEqual([{ name: 'no disagreement found', outcome: 'passed', message: '' }]))
  it('holds nothing that XML cannot', () => {
    const text = renderJunit(report([row('a', { values: ['\u0000\u000b\ufffe\ud800x', '🚢'] })]))
    expect(text).not.toMatch(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/u)
    expect(text).toContain('🚢')
  })
})
