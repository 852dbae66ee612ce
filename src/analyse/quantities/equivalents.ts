import type { QuantityMention } from '../../model/analysis.js'

/** Between an amount and the same in another unit: `$2.6 million (£1.7m)`, `55 km (34 miles`, `seven km, or four miles`. */
const BRIDGE = /^\s*(?:[([]|,\s*or\s|\/|;|,(?=\s*\S))\s*(?:or\s+|about\s+|around\s+|some\s+|roughly\s+|approximately\s+)?$/

/**
 * Joins amounts given twice, in two currencies or units, right after each other. Near misses: `$2 million (300 people`, and `five miles,
 * ten miles`, which are in one unit.
 */
export function linkEquivalents(text: string, quantities: readonly QuantityMention[]): QuantityMention[] {
  const result = [...quantities]
  let main: number | undefined
  for (let index = 1; index < result.length; index++) {
    const before = result[index - 1] as QuantityMention
    const here = result[index] as QuantityMention
    const bridge = text.slice(before.end, here.start)
    if (bridge.length > 24 || before.sentence !== here.sentence || !BRIDGE.test(bridge) || !restates(before, here)) {
      main = undefined
      continue
    }
    // A comma or semicolon goes on inside parentheses that a restatement opened, and nowhere else.
    if (/^\s*[,;](?!\s*or\s)/.test(bridge) && main === undefined) continue
    main ??= index - 1
    result[index] = { ...here, equivalent: main }
    const first = result[main] as QuantityMention
    if (first.equivalent === undefined) result[main] = { ...first, equivalent: index }
  }
  return result.map((quantity, index) => {
    if (quantity.type !== 'money' || quantity.equivalent === undefined) return quantity
    // A restatement stands next to its amount: a few places either way hold all of them.
    const from = Math.max(0, index - 4)
    const restated = result.slice(from, index + 5).filter((other, offset) => {
      const at = from + offset
      return at !== index && (other.equivalent === index || at === quantity.equivalent || other.equivalent === quantity.equivalent)
    })
    return { ...quantity, restated: restated.map(({ unit = '', min, max, grain = 1 }) => ({ unit, min, max, grain })) }
  })
}

function restates(a: QuantityMention, b: QuantityMention): boolean {
  if (a.type === 'money' && b.type === 'money') return a.unit !== b.unit
  return a.type === 'measure' && b.type === 'measure' && a.unit === b.unit && a.statedUnit !== b.statedUnit
}
