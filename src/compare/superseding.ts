import type { Row } from '../model/claim.js'
import type { Disagreement, Side } from '../model/report.js'
import type { Source } from '../model/source.js'

/** When something was published, in milliseconds: a moment, or as much of a day as the source leaves open. */
interface When {
  readonly first: number
  readonly last: number
}

interface Dated {
  readonly id: string
  readonly published: string
  readonly when: When
}

const DAY = 24 * 60 * 60 * 1000

/**
 * The order in time of the sides of a count or a status, where publication times put one wholly before the other. Catches 12 dead
 * on Monday and 14 dead on Tuesday; must not catch two figures of one day, a figure that older and newer sources share, nor a name or
 * an age, which no later text replaces. Sources without a date are named as such, and order nothing.
 */
export function superseding(
  row: Row,
  sides: readonly Side[],
  sources: readonly Pick<Source, 'id' | 'published' | 'role'>[],
): Disagreement['superseding'] {
  if (!mayChange(row)) return undefined
  const known = new Map(sources.map((source) => [source.id, source]))
  const dated = sides
    .map((side) => ({ side, by: datedOf(side, known) }))
    .filter(({ by }) => by.length > 0)
    .sort((a, b) => earliest(a.by) - earliest(b.by))
  if (dated.length < 2 || dated.some(({ by }, i) => i > 0 && latest(dated[i - 1]?.by ?? []) > earliest(by))) return undefined
  const steps = dated.map(({ side, by }) => `“${side.value}” (${by.map(({ id, published }) => `${id}, ${published}`).join('; ')})`)
  const undated = [...new Set(sides.flatMap(({ citations }) => citations.map(({ source }) => source)))].filter(
    (id) => known.get(id)?.role === 'source' && whenOf(known.get(id)?.published) === undefined,
  )
  const unknown = undated.length ? ` When ${undated.sort().join(', ')} ${undated.length === 1 ? 'was' : 'were'} published is unknown.` : ''
  return { order: dated.flatMap(({ by }) => by.map(({ id }) => id)), text: `${steps.join(', later ')}.${unknown}` }
}

/** Counts grow and statuses move on while news comes in. */
const mayChange = ({ kind, claims }: Row): boolean =>
  kind === 'status' || (kind === 'quantity' && claims.every(({ answer }) => answer.type === 'amount' && answer.amount.type === 'count'))

function datedOf(side: Side, known: ReadonlyMap<string, Pick<Source, 'published'>>): Dated[] {
  const ids = [...new Set(side.citations.map(({ source }) => source))]
  return ids
    .flatMap((id) => {
      const published = known.get(id)?.published
      const when = whenOf(published)
      return when && published !== undefined ? [{ id, published, when }] : []
    })
    .sort((a, b) => a.when.first - b.when.first || (a.id < b.id ? -1 : 1))
}

const earliest = (by: readonly Dated[]): number => Math.min(...by.map(({ when }) => when.first))
const latest = (by: readonly Dated[]): number => Math.max(...by.map(({ when }) => when.last))

/** A moment without an offset is taken to be in UTC, as a day is; undefined for what is no ISO 8601 time. */
function whenOf(published: string | undefined): When | undefined {
  if (published === undefined) return undefined
  const bare = /^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(published) ? `${published}Z` : published
  const first = Date.parse(bare)
  if (Number.isNaN(first)) return undefined
  return { first, last: /^\d{4}-\d{2}-\d{2}$/.test(published) ? first + DAY : first }
}
