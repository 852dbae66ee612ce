import type { Document, QuantityMention, Sentence, Token } from '../../model/analysis.js'
import type { Topic } from '../../model/claim.js'
import type { Story } from '../../model/story.js'
import { argument } from '../around/argument.js'
import { clauseOf, clausesIn } from '../around/clauseOf.js'
import { topOf } from '../around/governor.js'
import { soleVictim } from '../around/wounds.js'
import { mentionsIn, namedAfter, namedBefore, personAt, personsIn } from '../around/whose.js'

/**
 * Figures that belong to somebody as his age does, so that who and what identify the question: how many children, what weight
 * and height, what record. Catches `Ann Lee, a mother of three`, `Lee has three children`, `Lee is 5-foot-8, 135 pounds`,
 * `the Colts (10-5)`. Must not catch the children of two people (`their three children`), some of the children
 * (`two sons and a daughter`), nor the score of a match.
 */
export function traitOf(document: Document, story: Story, sentence: Sentence, amount: QuantityMention): Topic | undefined {
  const found =
    children(document, story, sentence, amount) ??
    stature(document, story, sentence, amount) ??
    record(document, story, sentence, amount) ??
    stake(document, story, sentence, amount)
  return found && { slot: found[0], block: [found[1]], exact: true }
}

type Trait = readonly [slot: string, whose: string]

const CHILD = /^(?:child|children|kids?|boys?|girls?|sons?|daughters?)$/i

function children(document: Document, story: Story, sentence: Sentence, amount: QuantityMention): Trait | undefined {
  if (amount.type !== 'count' || amount.partitive || amount.additional) return undefined
  const noun = amount.counted === undefined ? undefined : sentence.tokens[amount.counted]
  const behind = sentence.tokens.filter((token) => token.start >= amount.end).slice(0, 2)
  // `A father of two sons and a daughter` has three.
  if (noun && (!CHILD.test(noun.form) || (!/^(?:child|kid)/i.test(noun.form) && behind.some(({ form }) => /^(?:and|,)$/.test(form)))))
    return undefined
  const before = sentence.tokens.filter((token) => token.end <= amount.start)
  const parent = before.at(-2)
  if (/^of$/i.test(before.at(-1)?.form ?? '') && parent && /^(?:mother|father|mom|mum|dad|parent)$/i.test(parent.form)) {
    const phrase = { start: parent.start, end: amount.end }
    const whose =
      namedBefore(document, story, sentence, phrase) ??
      namedAfter(document, story, sentence, phrase) ??
      copular(document, story, sentence, parent) ??
      victim(document, story, sentence, parent)
    return whose ? ['children', whose] : undefined
  }
  if (!noun || !/^(?:child|children|kids?)$/i.test(noun.form)) return undefined
  const clause = clauseOf(document, sentence, amount.head)
  if (!clause || !/^(?:have|raise|bear)$/.test(clause.lemma) || clause.negated || clause.patient !== amount.counted) return undefined
  const whose = personAt(document, story, sentence, clause.subject)
  return whose ? ['children', whose] : undefined
}

/** `The mother of three` of a text that tells of one victim by name is that victim. */
function victim(document: Document, story: Story, sentence: Sentence, { index }: Token): string | undefined {
  return sentence.tokens.some(({ head, form }) => head === index && /^the$/i.test(form)) ? soleVictim(document, story)?.slice(2) : undefined
}

/** `Lee is a mother of three`. */
function copular(document: Document, story: Story, sentence: Sentence, noun: Token): string | undefined {
  const clause = clausesIn(document, sentence).find(({ predicate }) => predicate === noun.index)
  return personAt(document, story, sentence, clause?.subject)
}

/** Metres that grown people measure, in kilometres. */
const [SHORTEST, TALLEST] = [0.0014, 0.0023]

function stature(document: Document, story: Story, sentence: Sentence, amount: QuantityMention): Trait | undefined {
  if (amount.type !== 'measure' || amount.value === undefined || amount.per) return undefined
  const slot =
    amount.unit === 'kg' && amount.value > 25 && amount.value < 250
      ? 'weight'
      : amount.unit === 'km' && amount.value >= SHORTEST && amount.value <= TALLEST
        ? 'height'
        : undefined
  if (!slot || (slot === 'height' && !/^(?:foot|feet|ft|metre|meter|m)/.test(amount.statedUnit ?? ''))) return undefined
  const words = document.source.text.slice(sentence.start, sentence.end)
  if (
    !/\b(?:weigh(?:s|ed|ing)?|tall|describ\w+|height)\b/i.test(words) &&
    !(/\bpounds?\b|\blbs?\b/i.test(words) && /\b(?:foot|feet)\b/i.test(words))
  )
    return undefined
  const clause = clauseOf(document, sentence, amount.head)
  const persons = new Set(personsIn(document, sentence).map(({ entity }) => story.entityOf(document.source.id, entity)?.key))
  const [only] = persons
  const whose =
    personAt(document, story, sentence, clause?.subject) ?? (persons.size === 1 && only?.startsWith('person:') ? only : undefined)
  return whose ? [slot, whose] : undefined
}

/**
 * `The Rovers (21-8, 9-5 away)`, `Lee (26-3, 12 by forfeit)`, `Lee, 26-3,`: what stands first behind a name. `Lee is 26-3`,
 * `improved to 26-3`, `compiled a 26-3 record`, `Lee's record stands at 26-3`: what the clause says of its subject, or the
 * record is of. Must not catch the score of a match.
 */
function record(document: Document, story: Story, sentence: Sentence, amount: QuantityMention): Trait | undefined {
  if (amount.type !== 'score') return undefined
  const lead = document.source.text.slice(sentence.start, amount.start)
  const name = mentionsIn(document, sentence).find(({ form, end }) => form === 'name' && amount.start - end >= 1 && amount.start - end <= 2)
  // `Beat the Rovers, 3-1,`, `beaten by the Rovers, 3-1,` are scores: a record stands beside the one that the clause is about.
  const beside =
    /,\s$/.test(lead) &&
    document.source.text.startsWith(',', amount.end) &&
    !(name && /^(?:obj|obl)/.test(topOf(sentence, name)?.rel ?? ''))
  const behind = name && (lead.endsWith('(') || beside) ? story.entityOf(document.source.id, name.entity)?.key : undefined
  const whose =
    behind ??
    (RECORDED.test(lead) || /^\s(?:career\s|overall\s)?(?:record|mark|season)\b/i.test(document.source.text.slice(amount.end))
      ? holder(document, story, sentence, amount)
      : undefined)
  return whose === undefined ? undefined : ['record', whose]
}

const RECORDED = /\b(?:(?:record|mark)\s(?:of|to|at|is|was|stands\sat)|improve[sd]?\sto|(?:fell|falls|dropped|drops|moved|moves)\sto)\s$/i

/** Whose record: of the one it is said to be of, else of the subject of the clause. */
function holder(document: Document, story: Story, sentence: Sentence, amount: QuantityMention): string | undefined {
  const noun = sentence.tokens.findLast(({ start, form }) => start < amount.end + 20 && /^(?:record|mark|season)$/i.test(form))
  const owner = noun && sentence.tokens.find(({ head, rel }) => head === noun.index && rel.startsWith('nmod:poss'))
  const index = owner?.index ?? clauseOf(document, sentence, amount.head)?.subject
  const key = index === undefined ? undefined : argument(document, story, sentence, index)
  return key?.startsWith('e:') ? key.slice(2) : personAt(document, story, sentence, index)
}

/** Verbs of which the object is what one has of a company; of a noun among them the reading is told by the share behind it. */
const HOLDS = /^(?:with|owns?|owned|holds?|held|controls?|controlled|retains?|retained)$/i
const HELD = /^(?:stake|interest|holding|shareholding|share|stock|equity|company|firm|business|group|it)s?$/i

/**
 * `Lee, who owns 18 percent of the mill`, `the Lees hold a 38 percent stake in it`: what somebody holds of something, the name
 * before the verb. Must not catch what he buys of it, nor shares of votes, of time and of what is no company
 * (`holds 40 percent of the seats`).
 */
function stake(document: Document, story: Story, sentence: Sentence, amount: QuantityMention): Trait | undefined {
  if (amount.type !== 'share') return undefined
  const verb = sentence.tokens.findLast(({ end, form }) => end <= amount.start && HOLDS.test(form))
  const last = sentence.tokens.findLast(({ start }) => start < amount.end)
  if (!verb || !last || amount.start - verb.end > NEXT || sentence.tokens[verb.index - 1]?.lemma === 'not') return undefined
  const behind = sentence.tokens.slice(last.index + 1, last.index + 5)
  const whole = behind[0]?.form === 'of' ? behind.find(({ upos, form }) => /^(?:NOUN|PROPN)$/.test(upos) || form === 'it') : behind[0]
  const open = whole === undefined || whole.upos === 'PUNCT'
  if (!open && !HELD.test(whole.form) && !(whole.upos === 'PROPN' && behind[0]?.form === 'of')) return undefined
  const name = mentionsIn(document, sentence)
    .filter(({ form, end }) => form === 'name' && end <= verb.start && verb.start - end <= BESIDE)
    .at(-1)
  const owner = name && story.entityOf(document.source.id, name.entity)?.key
  return owner === undefined ? undefined : ['stake', owner]
}

/** Letters between the verb and the share (`a further`), and between the name and the verb (`, which still`). */
const [NEXT, BESIDE] = [20, 24]
