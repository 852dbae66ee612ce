import type { Document, Sentence, Token } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { groupBy } from '../../model/group.js'
import { remembered } from '../../model/remembered.js'
import { clausesIn } from '../around/clauseOf.js'
import { isPerson } from '../around/people.js'
import { mentionsIn, personsIn } from '../around/whose.js'

/** How far the law has come with somebody, in order; what is only to come stands before what has come. */
export const STEPS = [
  'sought',
  'arrested',
  'questioned',
  'charges weighed',
  'to be charged',
  'charged',
  'to face the court',
  'before the court',
  'to be tried',
  'tried',
  'convicted',
  'to be sentenced',
  'sentenced',
] as const
export type Step = (typeof STEPS)[number] | 'acquitted'

export interface Prosecuted extends Span {
  readonly sentence: Sentence
  readonly step: Step
  /** Key of the person whom the sentence names; absent where it only describes one. */
  readonly who?: string
  /** Said of `he` or `she`. */
  readonly pronoun?: boolean
}

const VERBS: Readonly<Record<string, Step>> = {
  question: 'questioned',
  interrogate: 'questioned',
  arrest: 'arrested',
  apprehend: 'arrested',
  capture: 'arrested',
  recapture: 'arrested',
  charge: 'charged',
  indict: 'charged',
  arraign: 'before the court',
  remand: 'before the court',
  convict: 'convicted',
  acquit: 'acquitted',
  sentence: 'sentenced',
}
const AHEAD: Partial<Readonly<Record<Step, Step>>> = {
  charged: 'to be charged',
  'before the court': 'to face the court',
  tried: 'to be tried',
  sentenced: 'to be sentenced',
}
/** What a verb stands under when it is to come. */
const COMING = new Set('will expect schedule set due would shall going plan likely intend'.split(' '))

/**
 * How far a case against one person has come, by the verbs and set phrases that tell it: arrested, in custody, to be charged,
 * charged, held for trial, found guilty, sentenced. Must not catch earlier cases ("convicted in 1998", "a prior arrest"), a
 * crowd ("40 people were arrested"), nor what is only feared or denied.
 */
const prosecutionsIn = remembered((document: Document, story: Story): Prosecuted[] =>
  document.sentences.flatMap((sentence) => {
    if (sentence.kind === 'furniture' || EARLIER.test(document.source.text.slice(sentence.start, sentence.end))) return []
    return [...byVerb(document, story, sentence), ...byPhrase(document, story, sentence)]
  }),
)

/** A case of another time: one that a year is given for, or that went before. */
const EARLIER =
  /\b(?:in|since|on [A-Z]\w+ \d{1,2},) (?:January |February |March |April |May |June |July |August |September |October |November |December )?(?:19|20)\d\d\b|\b(?:previous(?:ly)?|prior|earlier (?:case|conviction|arrest)|criminal (?:history|record)|record (?:of|includes)|in that case|once|years? (?:ago|earlier)|times)\b/i

function byVerb(document: Document, story: Story, sentence: Sentence): Prosecuted[] {
  return clausesIn(document, sentence).flatMap((clause) => {
    const verb = sentence.tokens[clause.predicate]
    const step = verb?.upos === 'VERB' ? VERBS[clause.lemma.toLowerCase()] : undefined
    const whom = clause.patient === undefined ? undefined : sentence.tokens[clause.patient]
    // `If he was charged or convicted`: what is joined to a condition is as conditional.
    const condition = sentence.tokens.slice(0, verb?.index).some(({ form }) => /^(?:if|whether)$/i.test(form))
    if (!step || !verb || !whom || condition || clause.negated || clause.hypothetical || clause.patient === clause.agent) return []
    const auxiliaries = sentence.tokens
      .slice(Math.max(0, verb.index - 4), verb.index)
      .map(({ form }) => form.toLowerCase())
      .join(' ')
    // Questioning that was over led to nothing that is told.
    if (step === 'questioned' && !/\bbeing\b/.test(auxiliaries)) return []
    const coming = clause.tense === 'future' || /\b(?:is|are) to be\b/.test(auxiliaries) || clause.modality.some((word) => COMING.has(word))
    const reached = coming ? AHEAD[step] : step
    if (!reached || !clause.modality.every((word) => COMING.has(word))) return []
    const person = personOf(document, story, sentence, whom, clause.lemma.toLowerCase())
    return person ? [{ sentence, step: reached, ...person, ...withAuxiliaries(sentence, verb, coming) }] : []
  })
}

/** These are done to nothing but people. */
const ONLY_PEOPLE = new Set('arrest apprehend arraign indict convict acquit question interrogate'.split(' '))

/** Whom the verb is said of: a named person, or one that is described (`a suspect`, `the man`); no crowd. */
function personOf(
  document: Document,
  story: Story,
  sentence: Sentence,
  token: Token,
  verb: string,
): { who?: string; pronoun?: boolean } | undefined {
  const mention = mentionsIn(document, sentence).find(({ start, end }) => start <= token.start && token.end <= end)
  const entity = mention && story.entityOf(document.source.id, mention.entity)
  if (entity) return entity.type === 'person' ? { who: entity.key, pronoun: mention.form === 'pronoun' } : undefined
  // "Two men" may be all who stand accused; "40 protesters" are a crowd.
  const count = sentence.tokens.find((child) => child.head === token.index && child.xpos === 'CD')
  if ((token.xpos.endsWith('S') || count) && !/^(?:one|two|three|both)$/i.test(count?.form ?? '')) return undefined
  return (token.upos === 'NOUN' && (ONLY_PEOPLE.has(verb) || isPerson(token.lemma) || DESCRIBED.has(token.lemma))) ||
    /^(?:he|she|him|her)$/i.test(token.form)
    ? {}
    : undefined
}

const DESCRIBED = new Set('defendant accused teen motorist killer shooter gunman bomber'.split(' '))

/** `is expected to be charged`, `has been arrested`. */
function withAuxiliaries({ tokens }: Sentence, verb: Token, coming: boolean): Span {
  let first = verb.index
  const leads = (token: Token | undefined): boolean =>
    /^(?:AUX|PART|ADV)$/.test(token?.upos ?? '') || (coming && COMING.has(token?.lemma.toLowerCase() ?? ''))
  while (leads(tokens[first - 1])) first -= 1
  return { start: tokens[first]?.start ?? verb.start, end: verb.end }
}

/** Set phrases that say the same without such a verb. */
const PHRASES: readonly (readonly [Step, RegExp])[] = [
  [
    'sought',
    /\b(?:remains?|is|was|still) (?:on the (?:loose|run)|at large)\b(?! (?:until|when|for))|\bsearching for (?=[A-Z]|the (?:suspect|gunman|man|inmate|fugitive)\b|an? (?:escaped|armed)\b)/g,
  ],
  ['arrested', /\b(?:(?:is|are|was|were) )?(?:now )?(?:in|into) (?:police )?custody\b/g],
  [
    'charges weighed',
    /\b(?:considering|weighing|deciding|reviewing)(?: \w+)? whether to (?:file|charge|prosecute|press)\b|\b(?:has|have) not (?:yet )?been charged\b|\bno charges (?:have|had) (?:yet )?been filed\b/g,
  ],
  [
    'charged',
    /\b(?:now )?fac(?:es|ing) (?:an? |two |three |several |multiple )?(?:[\w-]+ )?charges?\b|\bcharges (?:were|have been) filed\b|\bfiled (?:criminal )?charges\b/g,
  ],
  [
    'before the court',
    /\bordered (?:to be )?held (?:without bail|on \$?[\d,.]+)|\b(?:is |was )?denied bail\b|\b(?:first|made an?) (?:court )?appearance\b|\bappeared (?:in court|before)\b|\b(?:has |had )?(?:pleaded|pled) not guilty\b/g,
  ],
  ['to face the court', /\bdue (?:in court|before)\b|\bwill (?:next )?appear (?:in court|at|before)\b/g],
  ['to be tried', /\bheld for trial\b|\bwill (?:face|stand) trial\b|\btrial date(?:['’]s| has been| was) set\b/gi],
  ['tried', /\b(?:is|are|was|were|went|goes|go) on trial\b|\b(?:at|during) the (?:murder )?trial of\b|\bstanding trial\b/g],
  ['convicted', /\b(?:found|pleaded|pled) guilty\b/g],
  ['acquitted', /\bfound not guilty\b/g],
  [
    'sentenced',
    /\b(?:gets?|got|received?|given) (?:the death (?:sentence|penalty)|a death sentence|life\b)|\b(?:is|was|were|been) (?:jailed|imprisoned) for (?:life|(?:\S+ ){1,3}(?:years|months))\b|\bspend the rest of (?:his|her) life (?:in (?:jail|prison)|behind bars)\b|\b(?:be put to death|ordered? (?:the )?execution)\b/g,
  ],
]

function byPhrase(document: Document, story: Story, sentence: Sentence): Prosecuted[] {
  const text = document.source.text.slice(sentence.start, sentence.end)
  return PHRASES.flatMap(([step, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const start = sentence.start + match.index
      const end = start + match[0].length
      if (/\b(?:if|could|may|might|would|not|never|no|n['’]t)\b[^,;]*$/i.test(text.slice(0, match.index))) return []
      // Charges are filed by one and against another: who is named before them is as often the one who files them.
      const people = /filed/.test(match[0]) ? [] : personsIn(document, sentence)
      const before = people.findLast((mention) => mention.end <= start)
      const who =
        step === 'sought' || step === 'charges weighed'
          ? (people.find((mention) => mention.start >= end && mention.start - end < (step === 'sought' ? 40 : 120)) ?? before)
          : before
      const key = who && story.entityOf(document.source.id, who.entity)?.key
      return [{ sentence, step, start, end, ...(key === undefined ? {} : { who: key, pronoun: who?.form === 'pronoun' }) }]
    }),
  )
}

/** A verdict that is told of in other words than those that are read here: nothing is known then of how far it has come. */
const tellsOfVerdict = (document: Document): boolean =>
  document.sentences.some(({ start, end, kind }) => {
    const text = document.source.text.slice(start, end)
    return (
      kind !== 'furniture' &&
      /\b(?:convict(?:ed|ion|s)|guilty|sentenc(?:ed|ing)|verdict|acquitt(?:ed|al))\b/i.test(text) &&
      !EARLIER.test(text) &&
      !/\b(?:if|not guilty|could|would|may|might|fac(?:es|ed|ing)|maximum|convicted (?:\w+ ){0,2}(?:felon|rapist|murderer|killer|offender))\b/i.test(
        text,
      )
    )
  })

/** How far the case of each accused has come by each document's own word: its furthest step, where it is first told. */
export function furthestSteps(document: Document, story: Story): { who: string; found: Prosecuted }[] {
  const { keyOf, main, subject } = accusedOf(story)
  const told = prosecutionsIn(document, story).flatMap((found) => {
    const named = found.who === undefined ? undefined : keyOf(found.who)
    const who = main !== undefined && (named === undefined || found.pronoun) ? main : named
    return who === undefined || !subject(who) ? [] : [{ who, found }]
  })
  return [...groupBy(told, ({ who }) => who)].flatMap(([who, steps]) => {
    // Who is sought and was not caught since has been convicted of something else before.
    const sought = steps.some(({ found }) => found.step === 'sought') && !steps.some(({ found }) => found.step === 'arrested')
    const [first, ...rest] = steps.filter(({ found }) => (found.step === 'sought') === sought)
    if (!first) return []
    const found = rest.reduce((best, one) => (rank(one.found.step) > rank(best.step) ? one.found : best), first.found)
    return !sought && rank(found.step) < rank('convicted') && tellsOfVerdict(document) ? [] : [{ who, found }]
  })
}

const rank = (step: Step): number => (step === 'acquitted' ? STEPS.indexOf('convicted') : STEPS.indexOf(step))

interface Accused {
  /** The fullest key of the one who bears this name; undefined where two share a surname. */
  readonly keyOf: (key: string) => string | undefined
  /** The one whom `the suspect` and `two men` stand for: more sources than of any other tell of the law and them. */
  readonly main?: string
  /** Whether the story is about the case of this one: at least two sources and a third of them tell of it. */
  readonly subject: (key: string) => boolean
}

const accusedOf = remembered((story: Story): Accused => {
  const sources = new Map<string, Set<string>>()
  for (const document of story.documents)
    for (const { who, pronoun } of prosecutionsIn(document, story))
      if (who !== undefined && !pronoun) sources.set(plainKey(who), (sources.get(plainKey(who)) ?? new Set()).add(document.source.id))
  const full = [...sources.keys()].filter((key) => key.includes('.'))
  const keyOf = (key: string): string | undefined => {
    const plain = plainKey(key)
    if (plain.includes('.')) return plain
    const bearers = full.filter((other) => other.startsWith(`${plain}.`))
    return bearers.length > 1 ? undefined : (bearers[0] ?? plain)
  }
  const counts = new Map<string, Set<string>>()
  for (const [key, ids] of sources)
    for (const id of ids) counts.set(keyOf(key) ?? key, (counts.get(keyOf(key) ?? key) ?? new Set()).add(id))
  const [first, second] = [...counts].sort(([x, a], [y, b]) => b.size - a.size || (x < y ? -1 : 1))
  const main = first !== undefined && first[1].size > 1 && (second?.[1].size ?? 0) * 2 <= first[1].size ? first[0] : undefined
  const told = (key: string): number => counts.get(key)?.size ?? 0
  const openers = openersOf(story)
  const opens = (key: string): boolean =>
    new Set([...openers].flatMap(([opener, ids]) => (opener.startsWith(key) ? [...ids] : []))).size > 1
  const subject = (key: string): boolean => key === main || (told(key) >= Math.max(2, story.documents.length / 3) && opens(key))
  return { keyOf, subject, ...(main === undefined ? {} : { main }) }
})

/** Who is named where which sources open: what is not named there by two is told of in passing, and is another story. */
function openersOf(story: Story): ReadonlyMap<string, ReadonlySet<string>> {
  const openers = new Map<string, Set<string>>()
  for (const { source, mentions } of story.documents)
    for (const { sentence, entity } of mentions) {
      const key = sentence < OPENING ? story.entityOf(source.id, entity)?.key : undefined
      if (key !== undefined) openers.set(plainKey(key), (openers.get(plainKey(key)) ?? new Set()).add(source.id))
    }
  return openers
}

/** A headline, a dateline and the first sentences. */
const OPENING = 5

/** `person:gms#2` is another entity of the same name. */
const plainKey = (key: string): string => key.replace(/#\d+$/, '')
