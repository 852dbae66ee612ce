import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyFlags } from '../flags/apply.js'
import type { FlagEntry } from '../flags/entry.js'
import { editFlags, loadFlags } from '../flags/file.js'
import type { Disagreement, Report } from '../model/report.js'

/**
 * How long it takes to load a flags file and hold it against a report: `npx tsx src/dev/bench-flags.ts`. Half of the flags
 * are active, a quarter changed, a quarter stale. Each figure is from a process that has done nothing before, but the first.
 */
const today = '2026-06-15'
const folder = mkdtempSync(join(tmpdir(), 'atodds-bench-'))

const entry = (n: number): FlagEntry => {
  const id = (n * 2654435761).toString(16).padStart(16, '0')
  return {
    id,
    questionKey: `${id}k`,
    kind: 'quantity',
    question: `How many people were aboard boat number ${n} when it left the harbour?`,
    sides: [`${n % 90} people`, `at least ${(n % 90) + 2} people`],
    verdict: n % 7 === 0 ? 'not-a-disagreement' : 'acknowledged',
    reason: `the coastguard corrected its figure the next morning: "see the log", page ${n}`,
    by: 'Ada Night',
    on: '2026-03-01',
    ...(n % 3 === 0 ? { until: '2026-12-31' } : {}),
  }
}

const row = ({ id, questionKey, question, sides }: FlagEntry, n: number): Disagreement => ({
  id: n % 4 === 2 ? `${id}x` : id,
  questionKey,
  kind: 'quantity',
  relation: 'contradiction',
  question,
  sides: sides.map((value) => ({ value, citations: [], origins: 1 })),
  why: '',
  reasons: [],
  silent: [],
  internal: false,
  ask: '',
})

const report = (rows: readonly Disagreement[]): Report => ({
  schemaVersion: 1,
  idVersion: 1,
  tool: { name: 'atodds', version: '0' },
  sources: [],
  texts: {},
  disagreements: rows,
  coverage: [],
  notices: [],
  gate: { failOn: ['contradiction'], open: 0, flagged: 0, passes: true },
  complete: true,
})

try {
  for (const count of [1_000, 10_000]) {
    const path = join(folder, `${count}.yaml`)
    const entries = Array.from({ length: count }, (_, n) => entry(n))
    writeFileSync(path, await editFlags(undefined, path, entries, new Set()))
    const rows = entries.filter((_, n) => n % 4 !== 3).map(row)
    const start = performance.now()
    const loaded = await loadFlags(path)
    const read = performance.now()
    const after = applyFlags(report(rows), loaded, { today })
    const end = performance.now()
    console.log(
      `${count} flags: load ${(read - start).toFixed(0)} ms, match ${(end - read).toFixed(0)} ms, together ${(end - start).toFixed(0)} ms`,
      `(${after.gate.flagged} flagged, ${after.gate.open} open, ${after.stale?.length ?? 0} stale)`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
