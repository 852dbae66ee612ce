// People, places and bodies in real text, measured on the labelled passages of tests/analyse/entities, and name comparison on the
// labelled pairs. The passages were drawn by a fixed seed before the analysis was tuned; a label is right only where start, end
// and type are. Usage: tsx src/dev/entities.ts [folder of the data] [--errors]
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findEntities } from '../analyse/entities/index.js'
import { parseText } from '../analyse/syntax/index.js'
import { compareNames } from '../lexicon/names.js'
import { packageFile } from '../lexicon/packageFile.js'

/** A passage with its labels: start, end and type; `a/b` where either is right, `?` where finding it is neither asked nor wrong. */
interface Passage {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly labels: readonly (readonly [number, number, string])[]
}

const args = process.argv.slice(2)
const folder = args.find((arg) => !arg.startsWith('-')) ?? '../shared/data'
const errors = args.includes('--errors')
if (!existsSync(join(folder, 'ecb'))) {
  console.error(`no data in ${folder}: give the folder that holds ecb/ and names/`)
  process.exit(2)
}
const percent = (right: number, all: number): string => (all === 0 ? '–' : ((100 * right) / all).toFixed(1))

function measurePassages(labels: string): void {
  const counts = new Map(['person', 'place', 'body'].map((type) => [type, { hit: 0, extra: 0, missed: 0 }]))
  for (const passage of JSON.parse(readFileSync(packageFile(`tests/analyse/entities/${labels}`), 'utf8')) as Passage[]) {
    const text = readFileSync(join(folder, 'ecb', passage.file), 'utf8')
    const found = findEntities(text, parseText(text)).mentions.filter(
      (mention) => mention.form === 'name' && mention.start >= passage.start && mention.end <= passage.end,
    )
    const excused = new Set<(typeof found)[number]>()
    for (const [start, end, label] of passage.labels) {
      const types = label.replace('?', '').split('/')
      const hit = found.find((mention) => mention.start === start && mention.end === end && types.includes(mention.type))
      if (label.endsWith('?')) for (const mention of found.filter((one) => one.start < end && one.end > start)) excused.add(mention)
      else if (hit) {
        excused.add(hit)
        const count = counts.get(hit.type)
        if (count) count.hit += 1
      } else {
        const count = counts.get(types[0] as string)
        if (count) count.missed += 1
        if (errors) console.log(`missed ${types[0]}: ${text.slice(start, end)}`)
      }
    }
    for (const mention of found.filter((one) => !excused.has(one))) {
      const count = counts.get(mention.type)
      if (count) count.extra += 1
      if (errors && count) console.log(`wrong ${mention.type}: ${text.slice(mention.start, mention.end)}`)
    }
  }
  for (const [type, { hit, extra, missed }] of counts)
    console.log(
      `${labels.padEnd(20)} ${type.padEnd(7)} P ${percent(hit, hit + extra)} R ${percent(hit, hit + missed)} (${hit + missed} labelled)`,
    )
}

function measureNames(): void {
  const rows = readFileSync(join(folder, 'names/opensanctions_name_bench.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string, string, string, string])
    .filter(([, a, b]) => /^[\p{Script=Latin}\s\p{P}\d&]+$/u.test(a + b))
  for (const [what, type] of [
    ['people', 'person'],
    ['others', 'other'],
  ] as const) {
    const counts = { hit: 0, extra: 0, missed: 0, part: 0, partRight: 0 }
    for (const [, a, b, label, extra] of rows) {
      if (/schema=Person/.test(extra) !== (type === 'person')) continue
      const relation = compareNames(a, b, type)
      if (relation === 'compatible') {
        counts.part += 1
        if (label === 'same') counts.partRight += 1
        continue
      }
      if (relation === 'different') counts.missed += label === 'same' ? 1 : 0
      else if (label === 'same') counts.hit += 1
      else counts.extra += 1
    }
    console.log(
      `names, ${what.padEnd(13)} same or variant: P ${percent(counts.hit, counts.hit + counts.extra)} R ${percent(counts.hit + counts.partRight, counts.hit + counts.partRight + counts.missed)} (R with ${counts.partRight} of ${counts.part} right among "compatible")`,
    )
  }
}

function measureTokens(): void {
  for (const language of ['arabic', 'hebrew', 'russian']) {
    const rows = readFileSync(join(folder, `names/wikidata_${language}_token_variants.tsv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t') as [string, string, string, string])
    const counts = { hit: 0, extra: 0, missed: 0 }
    for (const [, a, b, label] of rows) {
      const same = compareNames(a, b) !== 'different'
      if (same && label.startsWith('same')) counts.hit += 1
      else if (same) counts.extra += 1
      else if (label.startsWith('same')) counts.missed += 1
    }
    console.log(
      `single names, ${language.padEnd(8)} P ${percent(counts.hit, counts.hit + counts.extra)} R ${percent(counts.hit, counts.hit + counts.missed)}`,
    )
  }
}

/** People who are two, as often as the data allows: every full name of the Hebrew file against all that share no spelling with it. */
function measureMerges(): void {
  const rows = readFileSync(join(folder, 'names/wikidata_hebrew_fullname_variants.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string, string, string, string])
  const forms = new Map<string, Set<string>>()
  for (const [, a, b, , extra] of rows)
    for (const name of [a, b]) forms.set(name, (forms.get(name) ?? new Set()).add(extra.split(';')[0] as string))
  const names = [...forms.keys()]
  let pairs = 0
  let merged = 0
  names.forEach((a, i) =>
    names.slice(i + 1).forEach((b) => {
      if ([...(forms.get(a) ?? [])].some((form) => forms.get(b)?.has(form))) return
      pairs += 1
      if (compareNames(a, b) !== 'different') merged += 1
    }),
  )
  console.log(`full names of different people: ${merged} of ${pairs} pairs taken for one`)
}

measurePassages('ecb-labels.json')
measureNames()
measureTokens()
measureMerges()
