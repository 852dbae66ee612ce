/** Numbers in [0, 1) from a seed, the same on every machine (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** The same items in an order that only the generator decides. */
export function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const order = [...items]
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    const item = order[at] as T
    order[at] = order[other] as T
    order[other] = item
  }
  return order
}
