/**
 * Fits the alignment model (`src/align/affinityWeights.ts`): pairs of claims from stories with gold lists, told apart by whether
 * they answer one question (both touch one gold row of their kind), with logistic regression (AdaGrad, L2). Prints the weights;
 * the thresholds by slot that the file subtracts from them are set by hand on the same stories.
 *
 *   npx tsx src/dev/trainAlignment.ts ../shared/stories [FOLDER…]      each folder holds stories: sources/ and gold.json
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { MEASURES, measurer } from '../align/affinity.js'
import { candidates } from '../align/cluster.js'
import { commonness } from '../align/commonness.js'
import { link } from '../align/story.js'
import { apart } from '../align/vetoes.js'
import { analyse } from '../analyse/index.js'
import { COMPARERS } from '../compare/index.js'
import { extract } from '../extract/index.js'
import type { Claim } from '../model/claim.js'
import { groupBy } from '../model/group.js'
import { readSource } from '../read/index.js'

interface Gold {
  readonly rows: readonly { readonly kind: string; readonly sides: readonly { readonly evidence: readonly { source: string; quote: string; value: string }[] }[] }[]
}
interface Pair {
  readonly slot: string
  readonly measures: readonly number[]
  readonly same: number
}

async function pairsOf(story: string): Promise<Pair[]> {
  const files = readdirSync(join(story, 'sources')).sort().map((file) => join(story, 'sources', file))
  const documents = (await Promise.all(files.map((file) => readSource(readFileSync(file), file)))).map(analyse)
  const linked = link(documents)
  const weigh = commonness(linked)
  const measure = measurer(linked, weigh)
  const rowsOf = goldRows(join(story, 'gold.json'), new Map(documents.map(({ source }) => [basename(source.path), source.text])))
  const claims = documents.flatMap((document) => extract(document, linked)).filter((claim) => !claim.topic.exact)
  const pairs: Pair[] = []
  for (const block of groupBy(claims, (claim) => JSON.stringify([claim.kind, claim.topic.slot, ...claim.topic.block])).values())
    for (const [i, j] of candidates(block, weigh)) {
      const [a, b] = [block[i] as Claim, block[j] as Claim]
      if (a.source === b.source || apart(a, b)) continue
      const relation = COMPARERS[a.kind]?.relate?.(a, b, linked).relation ?? 'incomparable'
      const rows = rowsOf(b)
      const same = [...rowsOf(a)].some((row) => rows.has(row))
      // Equal answers that no gold row holds may well answer one question: they teach nothing.
      if (relation === 'incomparable' || (!same && relation === 'same')) continue
      const { measured } = measure(a, b)
      pairs.push({ slot: a.topic.slot, measures: MEASURES.map((name) => measured[name]), same: same ? 1 : 0 })
    }
  return pairs
}

/** The gold rows, by number, of a claim's kind that a claim touches. */
function goldRows(file: string, texts: ReadonlyMap<string, string>): (claim: Claim) => ReadonlySet<number> {
  const gold = JSON.parse(readFileSync(file, 'utf8')) as Gold
  const spans = gold.rows.flatMap(({ kind, sides }, row) =>
    sides.flatMap(({ evidence }) =>
      evidence.map(({ source, quote, value }) => {
        const start = (texts.get(source) ?? '').indexOf(quote) + quote.indexOf(value)
        return { row, kind, source, start, end: start + value.length }
      }),
    ),
  )
  return (claim) => {
    const touches = (span: (typeof spans)[number]): boolean => {
      const shared = Math.min(claim.end, span.end) - Math.max(claim.start, span.start)
      return span.source === basename(claim.source) && shared > 0 && shared * 2 >= Math.min(span.end - span.start, claim.end - claim.start)
    }
    return new Set(spans.filter((span) => span.kind === claim.kind && touches(span)).map(({ row }) => row))
  }
}

function fit(pairs: readonly Pair[]): Record<string, number> {
  const names = [...MEASURES, 'bias', ...new Set(pairs.map(({ slot }) => `slot ${slot}`))]
  const weights = new Map(names.map((name) => [name, name === 'bias' ? -3 : 0]))
  const seen = new Map(names.map((name) => [name, 1e-8]))
  for (let round = 0; round < 1000; round++) {
    const gradient = new Map<string, number>()
    const add = (name: string, value: number): void => void gradient.set(name, (gradient.get(name) ?? 0) + value / pairs.length)
    for (const { slot, measures, same } of pairs) {
      let odds = (weights.get('bias') ?? 0) + (weights.get(`slot ${slot}`) ?? 0)
      MEASURES.forEach((name, i) => (odds += (weights.get(name) ?? 0) * (measures[i] ?? 0)))
      const error = 1 / (1 + Math.exp(-odds)) - same
      add('bias', error)
      add(`slot ${slot}`, error)
      MEASURES.forEach((name, i) => add(name, error * (measures[i] ?? 0)))
    }
    for (const name of names) {
      const weight = weights.get(name) ?? 0
      const step = (gradient.get(name) ?? 0) + (name === 'bias' ? 0 : name.startsWith('slot') ? 0.002 : 0.0005) * weight
      seen.set(name, (seen.get(name) ?? 0) + step * step)
      weights.set(name, weight - (0.5 * step) / Math.sqrt(seen.get(name) ?? 1))
    }
  }
  return Object.fromEntries([...weights].map(([name, weight]) => [name, Number(weight.toFixed(2))]))
}

const stories = process.argv.slice(2).flatMap((folder) => readdirSync(folder).sort().map((name) => join(folder, name)))
const pairs: Pair[] = []
for (const story of stories) if (existsSync(join(story, 'gold.json'))) pairs.push(...(await pairsOf(story)))
if (pairs.length === 0) console.log('SKIPPED: no stories with gold lists in the folders given')
else console.log(JSON.stringify({ pairs: pairs.length, same: pairs.filter(({ same }) => same).length, ...fit(pairs) }, null, 2))
