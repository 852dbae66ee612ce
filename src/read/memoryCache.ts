import type { Cache } from './cache.js'

/** A cache within one process. */
export interface MemoryCache extends Cache {
  /** How many keys of a kind were asked for since the last `sweep`, and how many of them were in no cache. */
  count(kind: string): { readonly asked: number; readonly missed: number }
  /** Drops what was not asked for since the last time. */
  sweep(): void
}

/** Keeps results in memory, in front of another cache where there is one. */
export function memoryCache(behind?: Cache): MemoryCache {
  let kept = new Map<string, unknown>()
  let used = new Map<string, unknown>()
  let missed = new Set<string>()
  const nameOf = (kind: string, key: string): string => `${kind}\n${key}`
  const number = (names: Iterable<string>, kind: string): number => [...names].filter((name) => name.startsWith(`${kind}\n`)).length
  return {
    get(kind, key) {
      const name = nameOf(kind, key)
      const value = used.get(name) ?? kept.get(name) ?? behind?.get(kind, key)
      if (value === undefined) missed.add(name)
      else used.set(name, value)
      return value
    },
    put(kind, key, value) {
      used.set(nameOf(kind, key), value)
      behind?.put(kind, key, value)
    },
    count: (kind) => ({ asked: number(new Set([...used.keys(), ...missed]), kind), missed: number(missed, kind) }),
    sweep() {
      kept = used
      used = new Map()
      missed = new Set()
    },
  }
}
