import { isOutlet, outletName } from '../../lexicon/outlets.js'
import { SAY_VERBS } from '../../lexicon/verbs.js'
import type { Document, Sentence, Token } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { contextOf, scopeOf } from '../around/context.js'
import { contentOf } from './reported.js'

/** The news itself stands in the first sentences of a report. */
const LEAD = 7
/** Words of who tells it that are cited with the outlet: `her agent told the Gazette`. */
const TELLER = 6
/** Longer names are headlines. */
const LONGEST_NAME = 6

/**
 * Which paper, broadcaster or agency a text has its news from, where it says so at its beginning: `the Gazette reports`,
 * `according to Radio Nord`, `her agent told the Gazette`. Must not catch whom everybody can ask (`told the police`), nor what
 * is passed on farther down.
 */
export function relayed(document: Document, story: Story): Claim[] {
  const lead = document.sentences.filter(({ kind, tokens }) => kind !== 'furniture' && tokens.length > TELLER).slice(0, LEAD)
  return lead.flatMap((sentence) =>
    outletsIn(document, sentence).map(({ key, ...span }): Claim => {
      const content = contentOf(document, sentence, span, span)
      return {
        kind: 'attribution',
        source: document.source.id,
        sentence: sentence.index,
        ...span,
        text: document.source.text.slice(span.start, span.end),
        topic: { slot: 'outlet', block: [], exact: false },
        scope: scopeOf(document, sentence),
        answer: { type: 'entity', entity: `e:body:${key}`, canonical: key },
        context: contextOf(document, story, sentence, span),
        ...(content === undefined ? {} : { question: `On whose report is it told that “${content}”?` }),
      }
    }),
  )
}

function outletsIn(document: Document, { tokens }: Sentence): (Span & { key: string })[] {
  const found: (Span & { key: string })[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!begins(tokens[at] as Token)) continue
    let end = at + 1
    while (end < tokens.length && begins(tokens[end] as Token) && end - at < LONGEST_NAME) end++
    const name = document.source.text.slice(tokens[at]?.start, tokens[end - 1]?.end)
    const span = isOutlet(name) ? cited(tokens, at, end) : undefined
    if (span) found.push({ ...span, key: outletName(name) })
    at = end - 1
  }
  return found
}

const begins = ({ form, upos }: Token): boolean =>
  upos !== 'PUNCT' && /^[\p{Lu}\d]|\.com$/u.test(form) && !/^(?:The|A|An|But|In|On|And|I)$/.test(form)

const FROM = /^(?:by|in|from|on|to)$/
const REPORTS = /^(?:reports|says|writes)$/
const REPORT = /^(?:report|story|article|scoop|interview)$/

/**
 * The outlet with the words that make it the source: a verb of saying behind it, `told`, `according to`, `reported by` or
 * `a report in` before it.
 */
function cited(tokens: readonly Token[], first: number, end: number): Span | undefined {
  const last = tokens[end - 1] as Token
  // "The Gazette also reports", "Radio Nord has learned".
  for (let i = end; i < Math.min(tokens.length, end + 4); i++) {
    const { lemma, form, upos, xpos, end: stop } = tokens[i] as Token
    // "…, the Gazette reports.": a tagger takes the last word for a noun.
    if (upos === 'VERB' || (i === end && REPORTS.test(form))) {
      if (xpos === 'VBG' || !(SAY_VERBS.has(lemma) || lemma === 'learn' || REPORTS.test(form))) break
      return { start: tokens[first]?.start ?? last.start, end: stop }
    }
    if (!/^(?:AUX|ADV|PRON)$/.test(upos)) break
  }
  let before = first - 1
  while (/^(?:DET|ADJ)$/.test(tokens[before]?.upos ?? '')) before--
  const [word, above] = [tokens[before], tokens[before - 1]]
  if (!word || !above) return undefined
  const form = word.form.toLowerCase()
  if (form === 'to' && /^according$/i.test(above.form)) return { start: above.start, end: last.end }
  if (/^(?:tell|inform)$/.test(word.lemma)) return { start: teller(tokens, before), end: last.end }
  if (form === 'to' && /^(?:confirm|speak|say|reveal|tell|admit)$/.test(above.lemma))
    return { start: teller(tokens, before - 1), end: last.end }
  if ((form === 'by' && SAY_VERBS.has(above.lemma)) || (FROM.test(form) && REPORT.test(above.lemma)))
    return { start: above.start, end: last.end }
  return undefined
}

/** Where the phrase of who tells it begins, as far as it stands right before the verb. */
function teller(tokens: readonly Token[], verb: number): number {
  let at = verb
  while (verb - at < TELLER && /^(?:NOUN|PROPN|PRON|DET|ADJ|PART|AUX)$/.test(tokens[at - 1]?.upos ?? '')) at--
  return tokens[at]?.start ?? 0
}
