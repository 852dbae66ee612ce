import type { QuantityMention } from '../model/analysis.js'

/** How many of the second currency one of the first is, lowest and highest that the texts use, by `USD/GBP`. */
export type Rates = ReadonlyMap<string, { readonly min: number; readonly max: number }>

/** Rates move between two articles on one event by little; beyond this the amounts differ. */
const DRIFT = 0.03

/** The exchange rates that texts themselves use: `€2 million ($2.6 million)` makes a euro 1.26 to 1.34 dollars. */
export function exchangeRates(amounts: Iterable<QuantityMention>): Rates {
  const rates = new Map<string, { min: number; max: number }>()
  const add = (from: string, to: string, min: number, max: number): void => {
    const known = rates.get(`${from}/${to}`)
    rates.set(`${from}/${to}`, known === undefined ? { min, max } : { min: Math.min(known.min, min), max: Math.max(known.max, max) })
  }
  for (const { unit, value, grain = 1, restated } of amounts) {
    if (unit === undefined || value === undefined || value <= 0 || restated === undefined) continue
    for (const other of restated) {
      if (other.min !== other.max || other.min <= 0) continue
      const half = (of: number, by: number): number => Math.min(by / 2, of * 0.05)
      const min = (other.min - half(other.min, other.grain)) / (value + half(value, grain))
      const max = (other.min + half(other.min, other.grain)) / (value - half(value, grain))
      add(unit, other.unit, min, max)
      add(other.unit, unit, 1 / max, 1 / min)
    }
  }
  return rates
}

/** An amount in another currency; undefined where the texts give no rate. */
export function convert(amount: QuantityMention, unit: string, rates: Rates): QuantityMention | undefined {
  const rate = rates.get(`${amount.unit ?? ''}/${unit}`)
  if (rate === undefined) return undefined
  const { value, restated: _, ...rest } = amount
  const low = rate.min * (1 - DRIFT)
  const high = rate.max * (1 + DRIFT)
  const middle = (low + high) / 2
  return {
    ...rest,
    unit,
    min: amount.min * low,
    max: amount.max * high,
    grain: (amount.grain ?? 1) * middle,
    approximate: true,
    ...(value === undefined ? {} : { value: Number((value * middle).toPrecision(2)) }),
  }
}
