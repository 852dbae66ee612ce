/**
 * Fits the model that tells whether two words of a story tell of one event and writes it (`src/dev/identity/eventWeights.ts`): pairs of the
 * event mentions that people marked in the clusters of ECB+, a third of which is kept aside for `identity.ts`.
 *
 *   npx tsx src/dev/trainEvents.ts [FOLDER]      the folder holds ecb/
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EventMeasure } from './identity/eventModel.js'
import { analyseCluster, readClusters } from './identity/ecb.js'
import { markedEvents } from './identity/events.js'
import { fitLogistic } from './logistic.js'

const RIDGE = 10
const HEAD = `import type { EventMeasure } from './eventModel.js'

/** Written by src/dev/trainEvents.ts from ECB+ (annotation CC BY 3.0, Cybulska and Vossen 2014), of which it holds no text. */
`

const folder = process.argv[2] ?? '../shared/data'
if (!existsSync(join(folder, 'ecb/mentions.tsv'))) console.log(`SKIPPED: no ecb/mentions.tsv in ${folder}`)
else {
  const rows: number[][] = []
  const labels: number[] = []
  const counts: number[] = []
  let names: EventMeasure[] = []
  for (const cluster of readClusters(folder)) {
    if (cluster.aside) continue
    const { marked, measure } = markedEvents(cluster, analyseCluster(folder, cluster))
    for (const [i, a] of marked.entries())
      for (const b of marked.slice(i + 1)) {
        const measured = measure(a.event, b.event)
        names = Object.keys(measured) as EventMeasure[]
        rows.push([...Object.values(measured), 1])
        labels.push(Number(a.chain === b.chain))
        // The pairs of a cluster grow with the square of its mentions; it tells more, but not as much more.
        counts.push(1 / Math.sqrt(marked.length))
      }
  }
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  const fitted = fitLogistic(
    rows,
    labels,
    RIDGE,
    counts.map((count) => count / mean),
  ).map((weight) => Number(weight.toFixed(2)))
  const weights = { bias: fitted.at(-1), measures: Object.fromEntries(names.map((name, i) => [name, fitted[i]])) }
  const type = '{ readonly bias: number; readonly measures: Readonly<Record<EventMeasure, number>> }'
  writeFileSync(
    fileURLToPath(new URL('./identity/eventWeights.ts', import.meta.url)),
    `${HEAD}export const EVENT_WEIGHTS: ${type} = ${JSON.stringify(weights, null, 2)}\n`,
  )
  console.log(`${rows.length} pairs of mentions, ${labels.filter((label) => label === 1).length} of one event`)
}
