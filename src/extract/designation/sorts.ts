import { phraseSpan } from '../../analyse/clauses/index.js'
import { categoryOf } from '../../lexicon/sorts.js'
import { predicateClass } from '../../lexicon/synonyms.js'
import type { Clause, Document, Sentence, Token } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import type { Story } from '../../model/story.js'
import { argument } from '../around/argument.js'
import { contextOf } from '../around/context.js'
import { isLight } from '../around/light.js'
import { limitsOf } from '../around/limits.js'
import { moodOf } from '../around/mood.js'

interface Part {
  readonly index: number
  /** What the thing is in the deed: who does it, what it is done to, what it is done into or with. */
  readonly part: string
  /** Who or what else takes part, without whom the deed is not the same. */
  readonly beside: number | undefined
}

/** What these are done to or by is one thing among many. */
const TOO_COMMON = new Set('own sell buy build drive run park like live show name pass'.split(' '))

/**
 * What sort of thing takes the same part in the same deed: the animal that bit the boy, the building that a plane crashed into, what a
 * tank leaked. Catches "a truck hit the boy" against "the boy was hit by a bus". Must not catch a finer word ("a terrier", "a dog"), two
 * things beside each other, nor the deed of another.
 */
export const sorts = (document: Document, story: Story): Claim[] =>
  document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    if (!sentence || sentence.kind === 'furniture' || clause.hypothetical || clause.negated || moodOf(clause) !== 'stated') return []
    if (
      (isLight(clause.lemma) && clause.lemma !== 'find') ||
      TOO_COMMON.has(clause.lemma) ||
      sentence.tokens[clause.predicate]?.upos !== 'VERB'
    )
      return []
    return partsOf(clause).flatMap(({ index, part, beside }) => {
      const token = sentence.tokens[index]
      const noun = token?.lemma.toLowerCase() ?? ''
      const category = token && isOne(sentence, token) ? categoryOf(noun) : undefined
      const other = beside === undefined ? undefined : argument(document, story, sentence, beside)
      if (!token || !category || !other) return []
      const span = phraseSpan(sentence, index)
      const { of: _, ...limits } = limitsOf(document, story, sentence, clause, undefined)
      const at = clause.obliques
        .filter(({ head }) => head !== index && head !== beside)
        .flatMap(({ head }) => argument(document, story, sentence, head) ?? [])
      return [
        {
          kind: 'designation',
          source: document.source.id,
          sentence: sentence.index,
          ...span,
          text: document.source.text.slice(span.start, span.end),
          topic: { slot: 'thing', block: [category, predicateClass(clause.lemma, 'VERB'), part, other], exact: false },
          scope: { ...limits, ...(at.length ? { of: at } : {}) },
          answer: { type: 'text', canonical: noun },
          context: contextOf(document, story, sentence, span),
          question: QUESTIONS[category] ?? 'What was it?',
        },
      ]
    })
  })

const QUESTIONS: Readonly<Record<string, string>> = {
  vehicle: 'What sort of vehicle was it?',
  animal: 'What animal was it?',
  building: 'What sort of building was it?',
  substance: 'What substance was it?',
}

/** One thing that nothing is named beside: of several each may be told by one text. */
const isOne = ({ tokens }: Sentence, { index, upos, xpos, rel }: Token): boolean => {
  const own = tokens.filter(({ head }) => head === index)
  const first = Math.min(index, ...own.map((child) => child.index))
  return (
    upos === 'NOUN' &&
    !xpos.endsWith('S') &&
    rel !== 'conj' &&
    !own.some(({ rel: child, form }) => child === 'conj' || /^(?:another|other|second|no|each|every)$/i.test(form)) &&
    ![tokens[first - 1], tokens[index + 1]].some((beside) => /^(?:and|or|nor)$/i.test(beside?.form ?? ''))
  )
}

function partsOf({ patient, agent, subject, passive, obliques }: Clause): Part[] {
  const doer = agent ?? (subject === patient ? undefined : subject)
  const into = obliques.find(({ marker, through }) => through === undefined && /^(?:into|against|with|in|at|on|through)$/.test(marker))
  return [
    ...(patient === undefined ? [] : [{ index: patient, part: 'undergoes', beside: doer ?? (passive ? into?.head : undefined) }]),
    ...(doer === undefined ? [] : [{ index: doer, part: 'does', beside: patient ?? into?.head }]),
    ...(into && /^(?:into|against|with|through)$/.test(into.marker)
      ? [{ index: into.head, part: into.marker, beside: patient ?? doer }]
      : []),
  ]
}
