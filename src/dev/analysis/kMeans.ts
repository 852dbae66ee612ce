import { random } from './random.js'

/** The centres of `count` groups of points that lie near each other (k-means, begun far apart); the same on every run. */
export function spread(points: readonly Float64Array[], count: number, rounds: number): Float64Array[] {
  const next = random(1)
  const distances = new Float64Array(points.length).fill(Infinity)
  const centres: Float64Array[] = [points[0] as Float64Array]
  while (centres.length < count) {
    const latest = centres.at(-1) as Float64Array
    let total = 0
    for (const [at, point] of points.entries()) {
      distances[at] = Math.min(distances[at] as number, distance(point, latest))
      total += distances[at] as number
    }
    let rest = next() * total
    let at = 0
    while (at < points.length - 1 && (rest -= distances[at] as number) > 0) at++
    centres.push(points[at] as Float64Array)
  }
  let moved = centres
  for (let round = 0; round < rounds; round++) {
    const sums = moved.map((centre) => new Float64Array(centre.length))
    const sizes = moved.map(() => 0)
    for (const [at, group] of nearest(points, moved).entries()) {
      const sum = sums[group] as Float64Array
      sizes[group] = (sizes[group] as number) + 1
      for (const [dimension, value] of (points[at] as Float64Array).entries()) sum[dimension] = (sum[dimension] as number) + value
    }
    moved = sums.map((sum, group) =>
      sizes[group] === 0 ? (moved[group] as Float64Array) : sum.map((value) => value / (sizes[group] as number)),
    )
  }
  return moved
}

/** The number of the centre that is nearest to each point. */
export function nearest(points: readonly Float64Array[], centres: readonly Float64Array[]): number[] {
  return points.map((point) => {
    let best = 0
    let least = Infinity
    for (const [number, centre] of centres.entries()) {
      const to = distance(point, centre)
      if (to < least) {
        least = to
        best = number
      }
    }
    return best
  })
}

function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) {
    const by = (a[at] as number) - (b[at] as number)
    sum += by * by
  }
  return sum
}
