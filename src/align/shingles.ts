/** The words of a text as hashes: letters and digits in lower case, everything else is a gap. */
export function wordHashes(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []
  return Uint32Array.from(words, hashOf)
}

/** FNV-1a over UTF-16 units; apostrophes are skipped, since they differ from house to house. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit !== 0x27 && unit !== 0x2019) hash = Math.imul(hash ^ unit, 0x01000193)
  }
  return mixed(hash)
}

/** Spreads the bits: the smallest hashes serve as a random sample, so no word may be favoured. */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The distinct runs of `size` words, as hashes in ascending order; a shorter text is one run. */
export function shingles(words: Uint32Array, size: number): Uint32Array {
  const found = new Set<number>()
  const runs = Math.max(1, words.length - size + 1)
  for (let start = 0; start < runs && words.length > 0; start++) {
    let hash = 0
    for (let at = start; at < Math.min(start + size, words.length); at++) hash = mixed(Math.imul(hash, 31) + (words[at] as number))
    found.add(hash)
  }
  return Uint32Array.from(found).sort()
}

/** How many values two ascending lists share. */
export function shared(a: Uint32Array, b: Uint32Array): number {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i] as number, b[j] as number]
    if (x === y) count++
    if (x <= y) i++
    if (y <= x) j++
  }
  return count
}

/** Sets that grow together; the lowest member stands for each. */
export class Groups {
  readonly #parent: number[]

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index)
  }

  of(member: number): number {
    let root = member
    while (this.#parent[root] !== root) root = this.#parent[root] as number
    while (this.#parent[member] !== root) [member, this.#parent[member]] = [this.#parent[member] as number, root]
    return root
  }

  join(a: number, b: number): void {
    const [x, y] = [this.of(a), this.of(b)]
    this.#parent[Math.max(x, y)] = Math.min(x, y)
  }
}
