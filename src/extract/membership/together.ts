import { nounClass, predicateClass } from '../../lexicon/synonyms.js'
import type { Clause, Document, Mention, Sentence } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { argument } from '../around/argument.js'
import { clausesIn } from '../around/clauseOf.js'
import { mentionsIn } from '../around/whose.js'

/** Names in a row of whom, or of which countries, one thing is said. */
export interface Together {
  readonly sentence: Sentence
  readonly span: Span
  readonly items: readonly string[]
  /** What is said of them: the same for every wording of it. */
  readonly said: readonly string[]
  readonly question: string
  /** Says that it names all: `those charged are`. */
  readonly closed: boolean
}

/** What may stand between two names of a row: a comma, "and", an age. */
const JOINT = /^(?:, \d{1,2})?,?\s+(?:and |& )?(?:(?:Mr|Mrs|Ms|Dr)\.? )?$|^,\s*$/
const LAST = /(?:and|&) (?:(?:Mr|Mrs|Ms|Dr)\.? )?$/
/** `Those charged are `, `The injured were identified by police as `, right before the first name. */
const EQUATED =
  /\b(?:[Tt]hose|[Tt]he|[Ii]ts|[Ww]ho|[Aa]ll) ((?:[\p{Ll}-]+ ){0,3}?[\p{Ll}-]+)(?: (?:in|over|on|by|of|with) (?:[\p{L}-]+ ){0,4}?[\p{L}-]+)? (?:(?:are|were|is|was)(?: (?:later |all )?(?:named|identified)(?: by (?:\S+ ){1,3}?)? ?as| (?:made up|composed) of| formed by)?|consist(?:s|ed) of|compris(?:es|ed)):? $|\b(?:named|identified) (?:the|those) ((?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+) as:? $/u
/** `Present at the meeting were `, ` were at the meeting`. */
const PRESENT_BEFORE = /\b[Pp]resent at the (\p{Ll}+) (?:are|were):? $/u
const PRESENT_AFTER = /^ (?:are|were|was) (?:all |both )?(?:present )?at the (\p{Ll}+)/u
const FAR = 90
/** One of several rows: it names no other than some. */
const PART = /\b(?:some|two|three|four|five|six|seven|others?|more|most|among|include|including|first|second|both|also|latest|new)\b/i
/** Verbs that say what is said, meant or done over and over: rows of names with them are told of ever new people. */
const VAGUE =
  /^(?:be|have|say|tell|do|make|take|get|give|go|come|know|see|think|want|like|call|add|score|lead|play|win|beat|lose|hit|face|join|help|show|include|feature|follow|miss|start|finish|produce|write|star|work|cover|report|contribute|read|use|ask|love|hate|agree|disagree|believe|feel|seem|appear|look|stand|sit|finish|combine|pass|run|catch|throw|drop|drive|name|identify)$/

/**
 * Who did or suffered something together. Catches "Ida Brandt, Karl Oduya and Max Dahl were charged" against "Ida Brandt, Karl
 * Oduya and Per Ek were charged", and "those charged are". Must not catch two rows that share nobody, "among the dead were", nor
 * a row said by the way.
 */
export function findTogether(document: Document, story: Story): Together[] {
  return document.sentences.flatMap((sentence) =>
    sentence.kind === 'furniture' ? [] : rowsIn(document, sentence).flatMap((row) => togetherOf(document, story, sentence, row) ?? []),
  )
}

/** Names joined by commas and a last "and". */
function rowsIn(document: Document, sentence: Sentence): Mention[][] {
  const { text } = document.source
  const rows: Mention[][] = []
  let row: Mention[] = []
  const close = (): void => {
    if (row.length > 1) rows.push(row)
    row = []
  }
  for (const mention of mentionsIn(document, sentence)) {
    if (mention.form !== 'name') continue
    const before = row.at(-1)
    if (before && mention.start < before.end) continue
    const between = before ? text.slice(before.end, mention.start) : ''
    if (!before || !JOINT.test(between) || before.type !== mention.type) close()
    row.push(mention)
    if (row.length > 1 && LAST.test(between)) close()
  }
  return rows
}

function togetherOf(document: Document, story: Story, sentence: Sentence, row: readonly Mention[]): Together | undefined {
  const { text } = document.source
  const [first, last] = [row[0] as Mention, row.at(-1) as Mention]
  const joined = text.slice((row.at(-2) as Mention).end, last.start)
  if (
    !LAST.test(joined) ||
    !/^(?:person|place)$/.test(first.type) ||
    /^(?:['’]s?\b|,? (?:and|or) )/.test(text.slice(last.end, last.end + 6))
  )
    return undefined
  const items = row.flatMap(({ entity }) => {
    const found = story.entityOf(document.source.id, entity)
    return found ? [`e:${found.key}`] : []
  })
  if (new Set(items).size < row.length) return undefined
  const span = { start: first.start, end: last.end }
  const ahead = text.slice(Math.max(sentence.start, span.start - FAR), span.start)
  const present = PRESENT_BEFORE.exec(ahead)?.[1] ?? PRESENT_AFTER.exec(text.slice(span.end, span.end + FAR))?.[1]
  if (present)
    return {
      sentence,
      span,
      items,
      said: ['does', 'attend', `n:${nounClass(present)}`],
      question: `Who attended the ${present}`,
      closed: false,
    }
  const equated = EQUATED.exec(ahead)
  const phrase = equated?.[1] ?? equated?.[2]
  if (phrase !== undefined) {
    const said = PART.test(phrase) ? undefined : saidOf(sentence, span, phrase)
    return said && { sentence, span, items, said, question: `Who are the ${phrase}`, closed: true }
  }
  if (PART.test(text.slice(Math.max(sentence.start, span.start - 30), span.start))) return undefined
  for (const clause of clausesIn(document, sentence)) {
    const told = toldOf(document, story, sentence, clause, span)
    if (told) return { sentence, span, items, closed: false, ...told }
  }
  return undefined
}

/** `injured` of "the injured", `charged` of "those charged", a noun of people or of a group they make up. */
function saidOf(sentence: Sentence, span: Span, phrase: string): string[] | undefined {
  const words = phrase.split(' ')
  const of = (word: string | undefined): string[] | undefined => {
    const token = sentence.tokens.findLast(({ form, end }) => form === word && end < span.start)
    if (!token) return undefined
    if (token.upos === 'NOUN') return ['noun', nounClass(token.lemma.toLowerCase())]
    return ['undergoes', predicateClass(token.lemma.toLowerCase(), token.upos)]
  }
  return words.length > 3 ? undefined : of(words.at(-1))
}

function toldOf(
  document: Document,
  story: Story,
  sentence: Sentence,
  clause: Clause,
  span: Span,
): Pick<Together, 'said' | 'question'> | undefined {
  const verb = sentence.tokens[clause.predicate]
  if (verb?.upos !== 'VERB' || clause.negated || clause.hypothetical || clause.modality.length > 0 || clause.tense === 'future')
    return undefined
  const inside = (index: number | undefined): boolean => {
    const token = index === undefined ? undefined : sentence.tokens[index]
    return token !== undefined && token.start >= span.start && token.end <= span.end
  }
  const other = (index: number | undefined): string | undefined =>
    index === undefined || inside(index) ? undefined : argument(document, story, sentence, index)
  const deed = predicateClass(clause.lemma, 'VERB')
  const form = verb.form.toLowerCase()
  const [doer, done] = [other(clause.agent ?? clause.subject), other(clause.patient)]
  const noun = sentence.tokens[clause.patient ?? -1]?.form.toLowerCase()
  // "Talks between Norway and Sweden", "talks were held between": of what goes on between some, all are named.
  if (clause.obliques.some(({ marker, head }) => marker === 'between' && inside(head)))
    return done === undefined ? undefined : { said: ['between', done], question: `Between whom are the ${noun}` }
  // Where something is done to places, it is asked what does it: "the storm hit Ohio and Texas".
  if (inside(clause.patient) && story.entities.some(({ key, type }) => type === 'place' && key === keyAt(document, story, span)))
    return doer === undefined || /^(?:be|have|say|include)$/.test(clause.lemma)
      ? undefined
      : { said: ['undergoes', deed, doer], question: `Which places did it ${clause.lemma}` }
  if (VAGUE.test(clause.lemma)) return undefined
  if (inside(clause.patient) || (clause.lemma === 'die' && inside(clause.agent ?? clause.subject)))
    return { said: ['undergoes', deed], question: form.endsWith('ed') ? `Who was ${form}` : `To whom did it happen (${deed})` }
  if (inside(clause.agent) && done !== undefined) return { said: ['does', deed, done], question: `Who ${form} the ${noun}` }
  return undefined
}

const keyAt = (document: Document, story: Story, span: Span): string | undefined => {
  const mention = document.mentions.find(({ start, form }) => start === span.start && form === 'name')
  return mention && story.entityOf(document.source.id, mention.entity)?.key
}
