import { KINDS } from '../model/kinds.js'
import type { FlagEntry } from './entry.js'

/**
 * How many decisions found a disagreement and how many found none, by kind: the precision that this desk sees. A table of
 * plain text.
 */
export function statistics(entries: readonly FlagEntry[]): string {
  const kinds = [...KINDS, undefined].map((kind) => ({ name: kind ?? 'unknown', own: entries.filter((entry) => entry.kind === kind) }))
  const lines = [...kinds.filter(({ own }) => own.length > 0), { name: 'all', own: entries }].map(({ name, own }) => {
    const real = own.filter(({ verdict }) => verdict === 'acknowledged').length
    const share = own.length ? `${Math.round((100 * real) / own.length)} %` : '–'
    return [name, String(own.length), String(real), String(own.length - real), share]
  })
  return [['kind', 'decided', 'disagreements', 'not a disagreement', 'precision'], ...lines].map(aligned).join('\n').concat('\n')
}

const WIDTHS = [12, 8, 14, 19, 10]
const aligned = (cells: readonly string[]): string =>
  cells.map((cell, number) => (number === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[number] ?? 0))).join('')
