/** How well articles are found on pages: mean token F1 against gold texts. `tsx src/dev/html.ts [FOLDER] [--lines]`. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { htmlReading } from '../read/html/index.js'

const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function score(found: string, gold: string): { precision: number; recall: number; f1: number } {
  const left = new Map<string, number>()
  for (const token of tokens(gold)) left.set(token, (left.get(token) ?? 0) + 1)
  let hits = 0
  for (const token of tokens(found)) {
    const count = left.get(token) ?? 0
    if (count > 0) hits++
    left.set(token, count - 1)
  }
  const precision = hits / Math.max(1, tokens(found).length)
  const recall = hits / Math.max(1, tokens(gold).length)
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** The article alone: the text without the headline, which the gold texts leave out, and without the furniture. */
function articleOf(html: string): { body: string; meta: string } {
  const { text, furniture, meta } = htmlReading(html)
  let body = ''
  let at = meta.title !== undefined && text.startsWith(meta.title) ? meta.title.length : 0
  for (const span of furniture) {
    body += text.slice(at, Math.max(at, span.start))
    at = Math.max(at, span.end)
  }
  return { body: body + text.slice(at), meta: [meta.publisher, meta.published, meta.author, meta.title].join(' | ') }
}

function differing(found: string, gold: string): void {
  const plain = (text: string): string => tokens(text).join(' ')
  const [all, wanted] = [plain(found), plain(gold)]
  for (const line of found.split('\n')) if (plain(line) !== '' && !wanted.includes(plain(line))) console.log(`    + ${line.slice(0, 160)}`)
  for (const line of gold.split('\n')) if (plain(line) !== '' && !all.includes(plain(line))) console.log(`    - ${line.slice(0, 160)}`)
}

const [folder = '../shared/data/html'] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
if (existsSync(folder)) {
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
  let sum = 0
  for (const page of pages) {
    const gold = readFileSync(join(folder, page.replace(/html$/, 'gold.txt')), 'utf8')
    const { body, meta } = articleOf(readFileSync(join(folder, page), 'utf8'))
    const { precision, recall, f1 } = score(body, gold)
    sum += f1
    console.log(`${page.slice(0, 5)} F1 ${f1.toFixed(3)} P ${precision.toFixed(3)} R ${recall.toFixed(3)}  ${meta}`)
    if (process.argv.includes('--lines')) differing(body, gold)
  }
  console.log(`mean F1 ${(sum / pages.length).toFixed(4)} on ${pages.length} pages`)
} else {
  console.log(`skipped: no pages in ${folder}`)
}
