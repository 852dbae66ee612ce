import { phraseSpan } from '../../analyse/clauses/index.js'
import { predicateClass } from '../../lexicon/synonyms.js'
import type { Clause, Document, Sentence, Token } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { contextOf, scopeOf } from '../around/context.js'

const QUESTIONS: Readonly<Record<string, string>> = {
  injure: 'Was anybody hurt?',
  kill: 'Was anybody killed?',
  damage: 'Was there any damage?',
}

/**
 * Whether anybody was hurt or killed or anything damaged: `no injuries were reported`, `without any casualties`, `nobody was
 * hurt` against a harm that is told. Must not catch "no immediate reports" (nothing known yet), "no serious injuries", nor "no
 * further injuries".
 */
export const harm = (document: Document, story: Story): Claim[] => [
  ...document.sentences.flatMap((sentence) => denied(sentence).map(({ what, span }) => claim(document, story, sentence, what, 'no', span))),
  ...document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    const told = sentence && toldHarm(sentence, clause)
    return sentence && told ? [claim(document, story, sentence, told.what, 'yes', told.span)] : []
  }),
]

function denied(sentence: Sentence): { what: string; span: Span }[] {
  return sentence.tokens.flatMap((token) => {
    const what = /^(?:NOUN|VERB)$/.test(token.upos) ? harmOf(token) : undefined
    const no = what && negator(sentence, token)
    return no && what ? [{ what, span: { start: Math.min(no.start, token.start), end: Math.max(no.end, token.end) } }] : []
  })
}

const harmOf = (token: Token): string | undefined => {
  const found = token.lemma.toLowerCase() === 'casualty' ? 'injure' : predicateClass(token.lemma, token.upos)
  return found in QUESTIONS ? found : undefined
}

/** What denies the harm outright: `no` before it, or before the reports of it, or nobody as the one who suffered it. */
function negator(sentence: Sentence, token: Token): Token | undefined {
  const children = (index: number): Token[] => sentence.tokens.filter((child) => child.head === index)
  // "Nobody was badly hurt": some were.
  if (token.upos === 'VERB' && children(token.index).some((child) => child.rel === 'advmod' && DEGREE.test(child.form))) return undefined
  if (token.upos === 'VERB')
    return children(token.index).find(
      (child) =>
        child.rel.startsWith('nsubj') &&
        /^(?:nobody|no-one|none|one)$/i.test(child.form) &&
        (child.form.toLowerCase() !== 'one' || /^no$/i.test(sentence.tokens[child.index - 1]?.form ?? '')),
    )
  // `no reports of injuries`, `no deaths or injuries`, `no reports of deaths or injuries`: the word stands before the first of them.
  const heads = [token]
  for (let at: Token | undefined = token; at && heads.length < 4;) {
    const above: Token | undefined = sentence.tokens[at.head]
    at = above && ((above.lemma === 'report' && at.rel === 'nmod') || at.rel === 'conj') ? above : undefined
    if (at) heads.push(at)
  }
  for (const head of heads) {
    const own = children(head.index)
    if (own.some((child) => child.rel === 'amod' && child.index < head.index)) return undefined
    const no =
      own.find((child) => child.rel === 'det' && /^no$/i.test(child.form)) ??
      own.find((child) => child.rel === 'case' && /^without$/i.test(child.form))
    if (no) return no
  }
  return undefined
}

const DEGREE = /^(?:badly|seriously|severely|gravely|critically|else)$/i

function toldHarm(sentence: Sentence, clause: Clause): { what: string; span: Span } | undefined {
  const predicate = sentence.tokens[clause.predicate]
  const what = predicate && harmOf({ ...predicate, lemma: clause.lemma })
  // "Three people were injured": a state for one parser, a deed for another.
  const sufferer = clause.patient ?? (predicate?.upos === 'ADJ' ? clause.subject : undefined)
  if (
    !what ||
    !predicate ||
    !/^(?:VERB|ADJ)$/.test(predicate.upos) ||
    sufferer === undefined ||
    clause.negated ||
    clause.hypothetical ||
    clause.modality.length
  )
    return undefined
  const whom = phraseSpan(sentence, sufferer)
  return { what, span: { start: Math.min(whom.start, predicate.start), end: Math.max(whom.end, predicate.end) } }
}

function claim(document: Document, story: Story, sentence: Sentence, what: string, canonical: string, span: Span): Claim {
  return {
    kind: 'polarity',
    source: document.source.id,
    sentence: sentence.index,
    ...span,
    text: document.source.text.slice(span.start, span.end),
    topic: { slot: 'harm', block: [what], exact: false },
    scope: scopeOf(document, sentence),
    answer: { type: 'text', canonical },
    context: contextOf(document, story, sentence, span),
    question: QUESTIONS[what] ?? '',
  }
}
