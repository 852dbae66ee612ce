/**
 * Prints the clauses and quotations of texts, for inspection: `tsx src/dev/clauses.ts FILE…`.
 * A `.conllu` file is read with the trees it holds; `--match PATTERN` shows only sentences that match.
 */
import { readFileSync } from 'node:fs'
import { findClauses, phraseSpan } from '../analyse/clauses/index.js'
import { findQuotations } from '../analyse/quotations/index.js'
import { parseText } from '../analyse/syntax/index.js'
import type { Clause, Sentence, Speaker } from '../model/analysis.js'
import { readGoldTrees } from './goldTrees.js'

const args = process.argv.slice(2)
const at = args.indexOf('--match')
const pattern = at < 0 ? undefined : new RegExp(args.splice(at, 2)[1] ?? '')
const withTrees = args.includes('--trees')

for (const path of args.filter((arg) => !arg.startsWith('--'))) {
  const { text, sentences } = path.endsWith('.conllu') ? readGoldTrees(path) : plain(path)
  const quotations = findQuotations(text, sentences, [], [])
  const clauses = findClauses(text, sentences, [], quotations)
  console.log(`== ${path}`)
  for (const sentence of sentences) {
    const line = text.slice(sentence.start, sentence.end)
    if (pattern && !pattern.test(line)) continue
    console.log(`\n${line}`)
    if (withTrees)
      console.log(
        sentence.tokens
          .map((token) => `${token.index}:${token.form}/${token.xpos}/${token.rel}>${token.head}${token.agreed ? '' : '?'}`)
          .join(' '),
      )
    for (const clause of clauses) if (clause.sentence === sentence.index) console.log(`   ${describe(text, sentence, clause)}`)
    for (const quotation of quotations.filter((each) => each.sentences.first === sentence.index)) {
      console.log(
        `   “${text.slice(quotation.start, quotation.end).slice(0, 60)}” ${quotation.fragment ? 'fragment' : ''} ${said(text, quotation.speaker)}${quotation.addressee ? ` → ${text.slice(quotation.addressee.start, quotation.addressee.end)}` : ''}`,
      )
    }
  }
}

function plain(path: string): { text: string; sentences: Sentence[] } {
  const text = readFileSync(path, 'utf8')
  return { text, sentences: [...parseText(text, [])] }
}

function said(text: string, speaker: Speaker | undefined): string {
  if (!speaker) return ''
  const to = speaker.addressee ? ` → ${text.slice(speaker.addressee.start, speaker.addressee.end)}` : ''
  return `[${text.slice(speaker.start, speaker.end)}: ${text.slice(speaker.cue.start, speaker.cue.end)}${to}${speaker.via ? ` via ${said(text, speaker.via)}` : ''}]`
}

function describe(text: string, sentence: Sentence, clause: Clause): string {
  const phrase = (head: number | undefined): string => {
    if (head === undefined) return '–'
    const span = phraseSpan(sentence, head)
    return text.slice(span.start, span.end)
  }
  const flags = [
    clause.negated && 'NOT',
    clause.hypothetical && 'HYP',
    clause.passive && 'pass',
    clause.doubtful && '?',
    clause.stage,
    ...clause.modality,
  ].filter(Boolean)
  const obliques = clause.obliques.map((each) => `${each.through ? '~' : ''}${each.marker}:${phrase(each.head)}`)
  return `${clause.marker ? `(${clause.marker}) ` : ''}${clause.lemma.toUpperCase()}(${phrase(clause.agent)} ⇒ ${phrase(clause.patient)}) ${clause.tense} ${flags.join(',')} {${obliques.join('; ')}} ${said(text, clause.speaker)}`
}
