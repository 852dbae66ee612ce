/**
 * Scores the built tool on real stories with hand-made gold lists, by story and by kind, and holds the figures against the
 * last committed ones (`reports/accuracy.json`), so that a change that loses something is seen.
 *
 *   npm run eval                 prints the tables and the differences
 *   npm run eval -- --save       also writes reports/accuracy.json and the table in README.md
 *
 * Needs ../shared beside the project; says so and stops where it is not there.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFile } from '../lexicon/packageFile.js'

interface Counts {
  readonly mustRows: number
  readonly mustHit: number
  readonly goldRows: number
  readonly hit: number
  readonly reported: number
  readonly kindHits: number
  readonly relationHits: number
  readonly sidesFound: number
  readonly goldSides: number
  readonly rowSides: number
  readonly inexact: number
}
interface Scores {
  readonly pooled: Counts & { readonly stories: number; readonly failed: number }
  readonly byKind: Readonly<Record<string, { must: number; mustHit: number; rows: number; hit: number; reported: number; credited: number }>>
  readonly stories: readonly (Counts & { readonly story: string })[]
}

const shared = packageFile('../shared')
const accuracyFile = packageFile('reports/accuracy.json')

const percent = (part: number, whole: number): string => (whole ? `${Math.round((100 * part) / whole)}%` : '–')

function scoresOf(folder: string): Scores {
  const command = [join(shared, 'score/all.mjs'), join(shared, folder), '--json', '--', process.execPath, packageFile('dist/cli.js'), 'check', '--format', 'json']
  const run = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (!run.stdout) throw new Error(`the scorer gave nothing: ${run.stderr}`)
  return JSON.parse(run.stdout) as Scores
}

const line = (name: string, c: Counts): string =>
  `| ${name} | ${percent(c.mustHit, c.mustRows)} (${c.mustHit}/${c.mustRows}) | ${percent(c.hit, c.goldRows)} (${c.hit}/${c.goldRows}) | ` +
  `${percent(c.hit, c.reported)} (${c.hit}/${c.reported}) | ${percent(c.kindHits, c.hit)} | ${percent(c.relationHits, c.hit)} | ` +
  `${percent(c.sidesFound, c.goldSides)} | ${percent(c.rowSides - c.sidesFound, c.rowSides)} | ${c.inexact} |`

const HEAD = '| story | must recall | recall | precision | kinds | relations | sides | split | inexact |\n|---|---|---|---|---|---|---|---|---|'

const storyTable = ({ stories, pooled }: Scores): string =>
  [HEAD, ...stories.map((story) => line(story.story, story)), line('**pooled**', pooled)].join('\n')

function kindTable({ byKind }: Scores): string {
  const rows = Object.entries(byKind)
    .sort()
    .map(([kind, c]) => `| ${kind} | ${percent(c.mustHit, c.must)} (${c.mustHit}/${c.must}) | ${percent(c.hit, c.rows)} (${c.hit}/${c.rows}) | ${percent(c.credited, c.reported)} (${c.credited}/${c.reported}) |`)
  return ['| kind | must recall | recall | precision |\n|---|---|---|---|', ...rows].join('\n')
}

/** What has changed since the committed figures, story by story. */
function differences(before: Scores, now: Scores): string {
  const lines = now.stories.flatMap((story) => {
    const old = before.stories.find((other) => other.story === story.story)
    if (!old || (old.mustHit === story.mustHit && old.hit === story.hit && old.reported === story.reported)) return []
    return [`${story.story}: must ${old.mustHit} → ${story.mustHit}, all ${old.hit} → ${story.hit}, reported ${old.reported} → ${story.reported}`]
  })
  return lines.length ? `Since reports/accuracy.json:\n${lines.join('\n')}` : 'No figure differs from reports/accuracy.json.'
}

function intoReadme(tables: string): void {
  const file = packageFile('README.md')
  const text = readFileSync(file, 'utf8')
  const marked = /(<!-- accuracy -->)[\s\S]*?(<!-- \/accuracy -->)/
  if (!marked.test(text)) throw new Error('README.md has no <!-- accuracy --> … <!-- /accuracy --> to fill')
  writeFileSync(file, text.replace(marked, (_all, open: string, close: string) => `${open}\n${tables}\n${close}`))
}

if (!existsSync(join(shared, 'score/all.mjs'))) {
  console.log('SKIPPED: no ../shared beside the project, so there are no stories to score on')
} else {
  const scores = scoresOf('stories')
  const tables = `${storyTable(scores)}\n\n${kindTable(scores)}`
  console.log(tables)
  if (existsSync(accuracyFile)) console.log(`\n${differences(JSON.parse(readFileSync(accuracyFile, 'utf8')) as Scores, scores)}`)
  if (existsSync(join(shared, 'check-stories'))) console.log(`\nStories kept unread, figures only:\n${HEAD}\n${line('**pooled**', scoresOf('check-stories').pooled)}`)
  if (process.argv.includes('--save')) {
    writeFileSync(accuracyFile, `${JSON.stringify(scores, null, 2)}\n`)
    intoReadme(tables)
  }
  process.exitCode = scores.pooled.failed ? 1 : 0
}
