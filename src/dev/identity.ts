// Identity of people, bodies, places and of events across sources, measured on ECB+: B-cubed and pairwise F1 over the annotated mentions
// of each cluster, beside the baseline that takes two mentions for the same where their head words are (for events, the lemmas of them).
// A third of the clusters is kept aside and printed apart. Usage: tsx src/dev/identity.ts [folder of the data]
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { clusterScores, f1, type Labelled } from './identity/clusterScores.js'
import { analyseCluster, readClusters } from './identity/ecb.js'
import { labelEntities } from './identity/entities.js'
import { labelEvents, markedEvents } from './identity/events.js'

const folder = process.argv[2] ?? '../shared/data'
if (!existsSync(join(folder, 'ecb/mentions.tsv'))) {
  console.error(`no data in ${folder}: give the folder that holds ecb/`)
  process.exit(2)
}

const clusters = readClusters(folder).map((cluster) => {
  const documents = analyseCluster(folder, cluster)
  return { aside: cluster.aside, entities: labelEntities(cluster, documents), events: labelEvents(markedEvents(cluster, documents)) }
})

const METHODS = {
  entities: [
    ['same head word', 'baseline'],
    ['tool', 'system'],
    ['tool, unlinked alone', 'strict'],
  ],
  events: [
    ['same head lemma', 'baseline'],
    ['tool', 'system'],
  ],
} as const

for (const what of ['entities', 'events'] as const)
  for (const [part, aside] of [
    ['developed on', false],
    ['kept aside', true],
  ] as const) {
    const labelled = clusters.filter((cluster) => cluster.aside === aside).map((cluster): readonly Labelled[] => cluster[what])
    for (const [who, method] of METHODS[what]) {
      const { bCubed, pairs, mentions } = clusterScores(labelled, method)
      const show = (score: { p: number; r: number }): string =>
        `P ${(100 * score.p).toFixed(1)} R ${(100 * score.r).toFixed(1)} F1 ${f1(score).toFixed(1)}`
      console.log(
        `${what.padEnd(9)}${part.padEnd(13)} ${who.padEnd(21)} B-cubed ${show(bCubed)}   pairs ${show(pairs)}   (${mentions} mentions, ${labelled.length} clusters)`,
      )
    }
  }
