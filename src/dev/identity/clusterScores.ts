/** A mention with the names of the groups it is in: by the annotators, and by each method that is measured. */
export interface Labelled {
  readonly gold: string
  readonly [method: string]: string
}

interface Score {
  readonly p: number
  readonly r: number
}

/** In per cent. */
export const f1 = ({ p, r }: Score): number => (p + r === 0 ? 0 : (200 * p * r) / (p + r))

/** B-cubed precision and recall, every mention of every cluster counting once, and those of pairs of mentions of one cluster. */
export function clusterScores(
  clusters: readonly (readonly Labelled[])[],
  method: string,
): { bCubed: Score; pairs: Score; mentions: number } {
  const sum = { p: 0, r: 0, mentions: 0, both: 0, system: 0, gold: 0 }
  const pairsOf = (n: number): number => (n * (n - 1)) / 2
  for (const labels of clusters) {
    const [gold, system, both] = [
      (label: Labelled) => label.gold,
      (label: Labelled) => label[method] as string,
      (label: Labelled) => `${label.gold}\n${label[method]}`,
    ].map((of) => countBy(labels, of))
    for (const [key, n] of both as Map<string, number>) {
      const [one, other] = key.split('\n') as [string, string]
      sum.p += (n * n) / (system?.get(other) as number)
      sum.r += (n * n) / (gold?.get(one) as number)
      sum.both += pairsOf(n)
    }
    for (const n of gold?.values() ?? []) sum.gold += pairsOf(n)
    for (const n of system?.values() ?? []) sum.system += pairsOf(n)
    sum.mentions += labels.length
  }
  return {
    bCubed: { p: sum.p / sum.mentions, r: sum.r / sum.mentions },
    pairs: { p: sum.both / sum.system, r: sum.both / sum.gold },
    mentions: sum.mentions,
  }
}

function countBy(labels: readonly Labelled[], of: (label: Labelled) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(of(label), (counts.get(of(label)) ?? 0) + 1)
  return counts
}
