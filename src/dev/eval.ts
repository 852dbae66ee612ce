/**
 * Scores the built tool on real stories with hand-made gold lists, by story and by kind, and holds the figures against the
 * last committed ones (`reports/accuracy.json`), so that a change that loses something is seen.
 *
 *   npm run eval                 prints the tables and the differences
 *   npm run eval -- --save       also writes reports/accuracy.json and the table in README.md
 *
 * Six sets: the stories that rules are developed on, the further ones whose gold lists stand in `src/dev/stories` (a part of
 * them held out: figures only), those kept unread, and invented ones (`src/dev/invented`, again with a part held out). Needs
 * ../shared beside the project; says so and stops where it is not there.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageFile } from '../lexicon/packageFile.js'
import { goldStories, rebuild } from './eval/goldStory.js'
import { type Pooled, type Scores, scoresOf } from './eval/scores.js'
import { differences, HEAD, kindTable, line, storyTable } from './eval/tables.js'

/** What `reports/accuracy.json` holds; sets whose stories were not there are absent. */
interface Accuracy {
  readonly stories: Scores
  readonly development?: Scores
  readonly heldOut?: Pooled
  readonly unread?: Pooled
  readonly invented?: Pooled
  readonly inventedHeldOut?: Pooled
}

const shared = packageFile('../shared')
const scorer = join(shared, 'score')
const accuracyFile = packageFile('reports/accuracy.json')

function furtherStories(heldOut: boolean): Scores | undefined {
  const corpus = join(shared, 'data/ecb')
  if (!existsSync(corpus)) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'atodds-stories-'))
  try {
    rebuild(
      goldStories().filter((story) => story.heldOut === heldOut),
      corpus,
      folder,
    )
    return scoresOf(scorer, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function measure(): Accuracy {
  const development = furtherStories(false)
  const heldOut = furtherStories(true)?.pooled
  const unread = existsSync(join(shared, 'check-stories')) ? scoresOf(scorer, join(shared, 'check-stories')).pooled : undefined
  return {
    stories: scoresOf(scorer, join(shared, 'stories')),
    ...(development ? { development } : {}),
    ...(heldOut ? { heldOut } : {}),
    ...(unread ? { unread } : {}),
    invented: scoresOf(scorer, packageFile('src/dev/invented/developedOn')).pooled,
    inventedHeldOut: scoresOf(scorer, packageFile('src/dev/invented/heldOut')).pooled,
  }
}

function pooledTable({ stories, development, heldOut, unread, invented, inventedHeldOut }: Accuracy): string {
  const sets: readonly [string, Pooled | undefined][] = [
    ['developed on', stories.pooled],
    ['further, developed on', development?.pooled],
    ['further, held out', heldOut],
    ['kept unread', unread],
    ['invented, developed on', invented],
    ['invented, held out', inventedHeldOut],
  ]
  return [HEAD, ...sets.flatMap(([name, pooled]) => (pooled ? [line(`${name}: ${pooled.stories} stories`, pooled)] : []))].join('\n')
}

function changes(before: Accuracy, now: Accuracy): string {
  const lines = [
    ...differences(before.stories, now.stories),
    ...(before.development && now.development ? differences(before.development, now.development) : []),
  ]
  return lines.length ? `Since reports/accuracy.json:\n${lines.join('\n')}` : 'No story differs from reports/accuracy.json.'
}

function intoReadme(tables: string): void {
  const file = packageFile('README.md')
  const text = readFileSync(file, 'utf8')
  const marked = /(<!-- accuracy -->)[\s\S]*?(<!-- \/accuracy -->)/
  if (!marked.test(text)) throw new Error('README.md has no <!-- accuracy --> … <!-- /accuracy --> to fill')
  writeFileSync(
    file,
    text.replace(marked, (_all, open: string, close: string) => `${open}\n${tables}\n${close}`),
  )
}

if (!existsSync(join(scorer, 'all.mjs'))) {
  console.log('SKIPPED: no ../shared beside the project, so there are no stories to score on')
} else {
  const accuracy = measure()
  const { stories, development } = accuracy
  const tables = `${storyTable(stories)}\n\n${kindTable(stories)}\n\n${pooledTable(accuracy)}`
  console.log(tables)
  if (development) console.log(`\nFurther stories:\n${storyTable(development)}\n\n${kindTable(development)}`)
  if (existsSync(accuracyFile)) console.log(`\n${changes(JSON.parse(readFileSync(accuracyFile, 'utf8')) as Accuracy, accuracy)}`)
  if (process.argv.includes('--save')) {
    writeFileSync(accuracyFile, `${JSON.stringify(accuracy, null, 2)}\n`)
    intoReadme(tables)
  }
  const failed = [stories.pooled, development?.pooled, accuracy.heldOut, accuracy.unread, accuracy.invented, accuracy.inventedHeldOut].some(
    (pooled) => pooled && pooled.failed > 0,
  )
  process.exitCode = failed ? 1 : 0
}
