/**
 * Fits the alignment models and writes them (`src/align/fittedWeights.ts`): pairs of claims from stories with gold lists, told
 * apart by whether they answer one question (both touch one gold row of their kind), by logistic regression.
 *
 *   npx tsx src/dev/trainAlignment.ts ../shared/stories [FOLDER…]      each folder holds stories: sources/ and gold.json
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Weights } from '../align/affinityWeights.js'
import { candidates } from '../align/cluster.js'
import { commonness } from '../align/commonness.js'
import { familyOf, modelOf, type Model } from '../align/families.js'
import { measurer, type Measure, type Measured } from '../align/measures.js'
import { link } from '../align/story.js'
import { apart } from '../align/vetoes.js'
import { analyse } from '../analyse/index.js'
import { COMPARERS } from '../compare/index.js'
import { extract } from '../extract/index.js'
import type { Claim } from '../model/claim.js'
import { groupBy } from '../model/group.js'
import { readSource } from '../read/index.js'
import { goldList, sidesTouched } from './eval/evidence.js'
import { fitLogistic } from './logistic.js'

interface Pair {
  readonly model: Model
  readonly slot: string
  readonly measured: Measured
  readonly same: number
}

async function pairsOf(story: string): Promise<Pair[]> {
  const files = readdirSync(join(story, 'sources'))
    .sort()
    .map((file) => join(story, 'sources', file))
  const documents = (await Promise.all(files.map((file) => readSource(readFileSync(file), file)))).map(analyse)
  const linked = link(documents)
  const weigh = commonness(linked)
  const rowsOf = sidesTouched(
    goldList(join(story, 'gold.json')),
    new Map(documents.map(({ source }) => [basename(source.path), source.text])),
  )
  const claims = documents.flatMap((document) => extract(document, linked)).filter((claim) => !claim.topic.exact)
  const measure = measurer(linked, weigh, claims)
  const pairs: Pair[] = []
  for (const block of groupBy(claims, (claim) => JSON.stringify(familyOf(claim))).values())
    for (const [i, j] of candidates(block, weigh)) {
      const [a, b] = [block[i] as Claim, block[j] as Claim]
      if (a.source === b.source || apart(a, b)) continue
      const relation = COMPARERS[a.kind]?.relate?.(a, b, linked).relation ?? 'incomparable'
      const rows = rowsOf(b)
      const same = [...rowsOf(a).keys()].some((row) => rows.has(row))
      // Equal answers are told by what they say; taught with the others, they would make every likeness of words count too much.
      if (relation === 'incomparable' || relation === 'same') continue
      pairs.push({ model: modelOf(a), slot: a.topic.slot, measured: measure(a, b).measured, same: same ? 1 : 0 })
    }
  return pairs
}

/** How much a weight costs that explains little. */
const RIDGE = 3
/**
 * Odds from which two claims are put together, set where about two rows in three were in the gold lists when each story was
 * left out of the fitting in turn (many of the others are true and not listed). They are below 0 since most pairs of a family
 * have better partners, and only the best is kept.
 */
const THRESHOLDS = { count: -0.5, amount: -1, time: -0.6 } as const

/**
 * Measures that are not fitted. What stands in the sentences before and after changes when paragraphs move, and a row should not. Of
 * counts, what surrounds the answer is told by the predicate and its arguments; beside them it came out as speaking against a match.
 */
const AROUND = new Set<Measure>(['neighbours'])
const LEFT_OUT = {
  count: new Set<Measure>([...AROUND, 'core', 'coreNear', 'entities', 'namedSubject']),
  amount: new Set<Measure>([...AROUND, 'otherNouns', 'small', 'sameNoun', 'subject', 'orders', 'otherObject', 'otherSubject', 'nothing']),
  time: AROUND,
}
const HEAD = `import type { Weights } from './affinityWeights.js'

// Written by src/dev/trainAlignment.ts.
`

function weightsOf(pairs: readonly Pair[], threshold: number, leftOut: ReadonlySet<Measure>): Weights {
  const measures = ([...new Set(pairs.flatMap(({ measured }) => Object.keys(measured)))] as Measure[])
    .filter((name) => !leftOut.has(name))
    .sort()
  const slots = [...new Set(pairs.map(({ slot }) => slot))].sort()
  const rows = pairs.map(({ measured, slot }) => [
    ...measures.map((name) => measured[name] ?? 0),
    ...slots.map((name) => Number(name === slot)),
    1,
  ])
  const fitted = fitLogistic(
    rows,
    pairs.map(({ same }) => same),
    RIDGE,
  ).map((weight) => Number(weight.toFixed(2)))
  return {
    bias: Number(((fitted.at(-1) as number) - threshold).toFixed(2)),
    measures: Object.fromEntries(measures.map((name, i) => [name, fitted[i] as number])),
    slots: Object.fromEntries(slots.map((name, i) => [name, fitted[measures.length + i] as number])),
  }
}

const stories = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name)),
)
const pairs: Pair[] = []
for (const story of stories) if (existsSync(join(story, 'gold.json'))) pairs.push(...(await pairsOf(story)))
if (pairs.length === 0) console.log('SKIPPED: no stories with gold lists in the folders given')
else {
  const models = groupBy(pairs, ({ model }) => model)
  const fitted = Object.fromEntries(
    (['amount', 'count', 'time'] as const).map((model) => [model, weightsOf(models.get(model) ?? [], THRESHOLDS[model], LEFT_OUT[model])]),
  )
  const file = fileURLToPath(new URL('../align/fittedWeights.ts', import.meta.url))
  writeFileSync(
    file,
    `${HEAD}export const FITTED: Readonly<Record<'amount' | 'count' | 'time', Weights>> = ${JSON.stringify(fitted, null, 2)}\n`,
  )
  for (const [model, found] of models)
    console.log(`${model}: ${found.length} pairs, ${found.filter(({ same }) => same).length} of one question`)
}
