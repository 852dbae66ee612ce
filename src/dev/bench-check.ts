// What a run costs: `check` as a process for 2 to 32 articles of 700 words, start included; and, in this process, loading the weights,
// tagging and parsing, and analysing one story. Needs ../shared/stories and a built dist. Usage: tsx src/dev/bench-check.ts [RUNS]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyse } from '../analyse/index.js'
import { parseText } from '../analyse/syntax/index.js'
import { models } from '../analyse/syntax/models.js'
import { packageFile } from '../lexicon/packageFile.js'
import { textSource } from '../read/textSource.js'

const WORDS = 700
const RUNS = Number(process.argv[2] ?? 5)
const stories = packageFile('../shared/stories')

if (!existsSync(stories)) {
  console.error('bench-check: ../shared/stories is not there; nothing was measured')
  process.exit(2)
}

const sourcesOf = (story: string): string[] => {
  const folder = join(stories, story, 'sources')
  return existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => readFileSync(join(folder, name), 'utf8'))
    : []
}

/** As many articles of `WORDS` words, cut from all stories one after the other. */
function articles(count: number): string[] {
  const paragraphs = readdirSync(stories)
    .sort()
    .flatMap(sourcesOf)
    .flatMap((text) => text.split(/\n+/))
    .filter((line) => line.trim() !== '')
  const made: string[] = []
  for (let next = 0; made.length < count;) {
    const lines: string[] = []
    for (let left = WORDS; left > 0; next++) {
      const words = (paragraphs[next % paragraphs.length] as string).split(/\s+/).slice(0, left)
      lines.push(words.join(' '))
      left -= words.length
    }
    made.push(`${lines.join('\n\n')}\n`)
  }
  return made
}

/** Wall time of one run of `check` that keeps nothing, in milliseconds: the least of several, since others use the machine too. */
function checked(folder: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    const { status, stderr } = spawnSync(process.execPath, [
      packageFile('dist/cli.js'),
      'check',
      folder,
      '--no-cache',
      '-f',
      `json=${folder}.json`,
    ])
    if (status !== 0 && status !== 1) throw new Error(`check ended with ${status}: ${String(stderr)}`)
    return performance.now() - start
  })
  return Math.min(...times)
}

/** Processor time of this process for some work, in milliseconds. */
function spent(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const story = sourcesOf('paris-talks').map((text, number) => textSource({ path: `${number}.txt`, text }))
console.log(`weights: loaded in ${spent(() => models()).toFixed(0)} ms of processor time`)
console.log(`five articles on one story: analysed in ${spent(() => story.forEach(analyse)).toFixed(0)} ms after loading, cold`)
const long = articles(32).join('\n')
for (const round of ['first', 'second', 'third']) {
  let tokens = 0
  const time = spent(() => parseText(long).forEach((sentence) => (tokens += sentence.tokens.length)))
  console.log(`tagged and parsed, ${round} round: ${tokens} tokens, ${Math.round((tokens / time) * 1000)} a second`)
}

console.log(`five articles on one story: analysed in ${spent(() => story.forEach(analyse)).toFixed(0)} ms, warm`)

const folder = mkdtempSync(join(tmpdir(), 'atodds-bench-'))
try {
  const start = Math.min(
    ...Array.from({ length: RUNS }, () => {
      const before = performance.now()
      spawnSync(process.execPath, [packageFile('dist/cli.js'), '--version'])
      return performance.now() - before
    }),
  )
  console.log(`--version: ${start.toFixed(0)} ms`)
  let last: number | undefined
  for (const count of [2, 4, 5, 8, 16, 32]) {
    const sources = join(folder, String(count))
    mkdirSync(sources)
    articles(count).forEach((text, number) => writeFileSync(join(sources, `${number}.txt`), text))
    const time = checked(sources)
    const ratio = count === 5 || last === undefined ? '' : `, ${(time / last).toFixed(2)} times as long as half of them`
    console.log(`${String(count).padStart(2)} articles: ${time.toFixed(0)} ms${ratio}`)
    if (count !== 5) last = time
  }
} finally {
  rmSync(folder, { recursive: true })
}
