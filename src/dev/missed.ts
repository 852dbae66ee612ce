/**
 * Tells at which stage the disagreements on the lists are lost that the tool does not report: a table by kind and cause.
 *
 *   npm run eval:missed
 *
 * Over the stories that rules are developed on (`../shared/stories`, those of `src/dev/stories`, and invented ones); of those held out
 * nothing but totals may be looked at. Needs ../shared beside the project; says so and stops where it is not there.
 */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { align } from '../align/index.js'
import { link } from '../align/story.js'
import { analyse } from '../analyse/index.js'
import { compare } from '../compare/index.js'
import { buildReport, type Findings } from '../compare/report.js'
import { extract } from '../extract/index.js'
import { packageFile } from '../lexicon/packageFile.js'
import type { Claim, Row } from '../model/claim.js'
import { KINDS } from '../model/kinds.js'
import { readSource } from '../read/index.js'
import { goldList, sidesTouched } from './eval/evidence.js'
import { goldStories, rebuild } from './eval/goldStory.js'

/** In the order of the stages; a disagreement that comes further than one source's claims is counted where it ended. */
const CAUSES = {
  'not extracted': 'fewer than two sides are claims of the kind',
  'not aligned': 'the sides are claims, but no row holds two of them',
  vetoed: 'a row holds two of them, and a veto dropped it',
  'judged otherwise': 'a row with two of them is reported and does not set them against each other',
} as const
type Cause = keyof typeof CAUSES

interface Scorer {
  score(folder: string, report: unknown): { readonly misses: readonly { readonly id: string }[] }
}

type Counts = Record<Cause, { must: number; all: number }>
const none = (): Counts => ({
  'not extracted': { must: 0, all: 0 },
  'not aligned': { must: 0, all: 0 },
  vetoed: { must: 0, all: 0 },
  'judged otherwise': { must: 0, all: 0 },
})

async function addStory(folder: string, { score }: Scorer, counts: Map<string, Counts>): Promise<void> {
  const files = readdirSync(join(folder, 'sources'))
    .sort()
    .map((file) => join(folder, 'sources', file))
  const documents = (await Promise.all(files.map((file) => readSource(readFileSync(file), file)))).map(analyse)
  const story = link(documents)
  const claims = documents.flatMap((document) => extract(document, story))
  const findings = compare(align(claims, story), story)
  const list = goldList(join(folder, 'gold.json'))
  const touched = sidesTouched(list, new Map(documents.map(({ source }) => [basename(source.path), source.text])))
  const missed = new Set(score(folder, { ...buildReport(findings, {}), gate: {} }).misses.map(({ id }) => id))
  for (const [number, { id, kind, weight }] of list.rows.entries()) {
    if (!missed.has(id)) continue
    const cell = (counts.get(kind) ?? (counts.set(kind, none()).get(kind) as Counts))[causeOf(number, claims, findings, touched)]
    cell.all++
    if (weight === 'must') cell.must++
  }
}

function causeOf(
  number: number,
  claims: readonly Claim[],
  { judged, vetoed, single }: Findings,
  touched: ReturnType<typeof sidesTouched>,
): Cause {
  const sides = (some: readonly Claim[]): number => new Set(some.flatMap((claim) => touched(claim).get(number) ?? [])).size
  const holds = ({ row }: { readonly row: Row }): boolean => sides(row.claims) > 1
  if (judged.some(holds)) return 'judged otherwise'
  if (vetoed.some(holds) || single.some(holds)) return 'vetoed'
  return sides(claims) > 1 ? 'not aligned' : 'not extracted'
}

function tableOf(counts: ReadonlyMap<string, Counts>): string {
  const causes = Object.keys(CAUSES) as Cause[]
  const cells = (row: Counts): string => causes.map((cause) => `${row[cause].must} + ${row[cause].all - row[cause].must}`).join(' | ')
  const total = none()
  for (const row of counts.values())
    for (const cause of causes) {
      total[cause].must += row[cause].must
      total[cause].all += row[cause].all
    }
  const rows = KINDS.flatMap((kind) => (counts.has(kind) ? [`| ${kind} | ${cells(counts.get(kind) as Counts)} |`] : []))
  return [
    `| missed: must + may | ${causes.join(' | ')} |`,
    `|---${'|---'.repeat(causes.length)}|`,
    ...rows,
    `| **all** | ${cells(total)} |`,
  ].join('\n')
}

const shared = packageFile('../shared')
if (!existsSync(join(shared, 'score/score.mjs')))
  console.log('SKIPPED: no ../shared beside the project, so there are no stories to look at')
else {
  const scorer = (await import(pathToFileURL(join(shared, 'score/score.mjs')).href)) as Scorer
  const rebuilt = mkdtempSync(join(tmpdir(), 'atodds-missed-'))
  try {
    rebuild(
      goldStories().filter(({ heldOut }) => !heldOut),
      join(shared, 'data/ecb'),
      rebuilt,
    )
    const sets = { real: [join(shared, 'stories'), rebuilt], invented: [packageFile('src/dev/invented/developedOn')] }
    for (const [name, folders] of Object.entries(sets)) {
      const counts = new Map<string, Counts>()
      for (const folder of folders)
        for (const story of readdirSync(folder).sort())
          if (existsSync(join(folder, story, 'gold.json'))) await addStory(join(folder, story), scorer, counts)
      console.log(`Missed on ${name} stories developed on\n\n${tableOf(counts)}\n`)
    }
    for (const [cause, meaning] of Object.entries(CAUSES)) console.log(`${cause}: ${meaning}`)
  } finally {
    rmSync(rebuilt, { recursive: true })
  }
}
