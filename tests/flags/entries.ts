import type { FlagEntry } from '../../src/flags/entry.js'

/** A decision about the row `id`. */
export const entry = (id: string, parts: Partial<FlagEntry> = {}): FlagEntry => ({
  id,
  questionKey: `key-${id}`,
  kind: 'quantity',
  question: `How many were aboard the ferry (${id})?`,
  sides: ['nine', 'eleven'],
  verdict: 'acknowledged',
  reason: 'the harbour office confirmed nine on the phone',
  by: 'Ada Night',
  on: '2026-03-01',
  ...parts,
})
