// The last part of npm run eval:analysis, after names (`entities.ts`) and who is meant (`identity.ts`): every figure of the analysis on the
// treebanks' test sets; the last line is a summary.
import { link } from '../../align/story.js'
import { analyse } from '../../analyse/index.js'
import { analyseWords } from '../../analyse/syntax/analyse.js'
import { extract } from '../../extract/index.js'
import { textSource } from '../../read/textSource.js'
import type { GoldSentence } from './conllu.js'
import { leftToRight } from './leftToRight.js'
import { betweenNames, LINKS, linksOf, namesWhole } from './links.js'
import { rawText } from './rawText.js'
import { percent, Tally } from './scores.js'
import { speed } from './speed.js'
import { readTest } from './treebanks.js'

const summary: string[] = []
speed(
  readTest('pud-test')
    .map((sentence) => sentence.text)
    .join('\n'),
)
for (const set of ['ewt-test', 'pud-test', 'gum-test'] as const) {
  const gold = readTest(set)
  console.log(`\n${set}: ${gold.length} sentences`)
  console.log(`  from raw text: ${rawText(gold, set !== 'pud-test')}`)
  summary.push(`${set} ${trees(gold)}`)
}
mistakes(readTest('pud-test'), 10)
console.log(`\n${summary.join('; ')}`)

// Sentences in which both parsers agree on a wrong subject or object, and the claims that are made of each.
function mistakes(gold: readonly GoldSentence[], count: number): void {
  console.log(`\n${count} sentences with a wrong subject or object that both parsers give:`)
  let shown = 0
  for (const sentence of gold) {
    const [parsed = []] = analyseWords([sentence.words.map((word) => word.form)])
    const wrong = parsed.find((word, index) => word.agreed && /^(?:nsubj|obj)/.test(word.rel) && word.head !== sentence.words[index]?.head)
    if (wrong === undefined || shown === count) continue
    shown++
    const right = sentence.words[wrong.index]
    console.log(
      `  ${sentence.text}\n    ${wrong.rel}(${parsed[wrong.head]?.form}, ${wrong.form}), gold ${right?.rel}(${sentence.words[right?.head ?? -1]?.form ?? ''}, ${wrong.form})`,
    )
    console.log(`    claims: ${claims(sentence.text).join('; ') || 'none'}`)
  }
}

function claims(text: string): string[] {
  const document = analyse(textSource({ path: 'sentence.txt', text }))
  return extract(document, link([document])).map((claim) => `${claim.kind} “${claim.text}”`)
}

function trees(gold: readonly GoldSentence[]): string {
  let words = 0,
    upos = 0,
    alike = 0,
    xpos = 0,
    lemma = 0,
    arcs = 0,
    heads = 0,
    labelled = 0,
    single = 0,
    singleHeads = 0,
    agreed = 0,
    agreedRight = 0
  const links = LINKS.map((kind) => ({ kind, all: new Tally(), agreed: new Tally(), named: new Tally() }))
  for (const sentence of gold) {
    const [parsed = []] = analyseWords([sentence.words.map((word) => word.form)])
    const alone = leftToRight(sentence.words.map((word) => word.form))
    for (const [index, right] of sentence.words.entries()) {
      const word = parsed[index] as (typeof parsed)[number]
      words++
      if (word.upos === right.upos) upos++
      if (word.upos === right.upos || (nameLike(word.upos) && nameLike(right.upos) && (word.upos === 'PROPN' || right.upos === 'PROPN')))
        alike++
      if (word.xpos === right.xpos) xpos++
      if (word.lemma.toLowerCase() === right.lemma.toLowerCase()) lemma++
      if (right.upos === 'PUNCT') continue
      arcs++
      if (word.head === right.head) heads++
      const same = word.head === right.head && word.rel === right.rel
      if (same) labelled++
      if (alone[index]?.head === right.head) singleHeads++
      if (alone[index]?.head === right.head && alone[index]?.rel === right.rel) single++
      if (word.agreed) agreed++
      if (word.agreed && same) agreedRight++
    }
    const names = namesWhole(sentence.words)
    for (const { kind, all, agreed: sure, named } of links) {
      const expected = linksOf(kind, sentence.words)
      const found = linksOf(kind, parsed, (index) => parsed[index]?.agreed === true)
      all.compare(linksOf(kind, parsed), expected)
      sure.compare(found, expected)
      named.compare(betweenNames(found, names), betweenNames(expected, names))
    }
  }
  console.log(
    `  UPOS ${percent(upos, words)} (${percent(alike, words)} with PROPN, NOUN and ADJ in names alike)  XPOS ${percent(xpos, words)}  lemmas ${percent(lemma, words)}`,
  )
  console.log(`  gold tokens, left to right alone: UAS ${percent(singleHeads, arcs)}  LAS ${percent(single, arcs)}`)
  console.log(
    `  gold tokens, both parsers: UAS ${percent(heads, arcs)}  LAS ${percent(labelled, arcs)}  agreed arcs: coverage ${percent(agreed, arcs)}  LAS ${percent(agreedRight, agreed)}`,
  )
  for (const { kind, all, agreed: sure, named } of links) {
    console.log(
      `  ${kind.padEnd(14)} agreed P ${sure.precision.toFixed(1)} R ${sure.recall.toFixed(1)}, names taken whole P ${named.precision.toFixed(1)} R ${named.recall.toFixed(1)}   all P ${all.precision.toFixed(1)} R ${all.recall.toFixed(1)}   (${all.expected})`,
    )
  }
  return `UPOS ${percent(upos, words)} LAS ${percent(single, arcs)}, ${percent(labelled, arcs)} with both parsers, agreed ${percent(agreed, arcs)}→${percent(agreedRight, agreed)}`
}

function nameLike(upos: string): boolean {
  return upos === 'PROPN' || upos === 'NOUN' || upos === 'ADJ'
}
