import { parsePersonName } from '../../lexicon/personNames.js'
import { roleNoun } from '../../lexicon/roles.js'
import { givenNameGender } from '../../lexicon/words.js'
import type { Document, QuantityMention, Sentence, Token } from '../../model/analysis.js'
import { remembered } from '../../model/remembered.js'
import type { Story } from '../../model/story.js'
import { clauseOf, clausesIn } from '../around/clauseOf.js'
import { isPerson } from '../around/people.js'
import { namedAfter, namedBefore, personAt, personsIn, subjectBefore } from '../around/whose.js'

/** Predicates that happen at the age one has from then on. */
const LAST = new Set(['die', 'pass', 'kill', 'succumb', 'drown', 'murder'])

/**
 * Whose age it is, where that is somebody named. Catches `Ann Lee, 22,`, `Ann Lee, a 22-year-old nurse`,
 * `22-year-old nurse Ann Lee`, `Ann Lee died. She was 22.` and `Lee died at the age of 22`. Must not catch the age of a
 * relative (`Lee's 12-year-old daughter`), nor an age at another time of life (`Lee married at the age of 22`,
 * `since he was nine`, `turns 29 in May`).
 */
export function bearerOfAge(document: Document, story: Story, sentence: Sentence, amount: QuantityMention): string | undefined {
  return toldBearer(document, story, sentence, amount) ?? likelyBearer(document, story, sentence, amount)
}

function toldBearer(document: Document, story: Story, sentence: Sentence, amount: QuantityMention): string | undefined {
  const text = document.source.text.slice(amount.start, amount.end)
  const before = sentence.tokens.filter((token) => token.end <= amount.start)
  const [last, one, two] = [before.at(-1), before.at(-2), before.at(-3)]
  // `Then-15-year-old Ann Lee`: at the time of something else.
  if (/\bthen\s*-?\s*$/i.test(document.source.text.slice(sentence.start, amount.start))) return undefined
  if (/(?:year|month|week|day)/.test(text)) {
    const beside =
      namedAfter(document, story, sentence, amount) ??
      (isOtherwiseHeld(before) ? undefined : namedBefore(document, story, sentence, amount))
    if (beside) return beside
    if (/^(?:is|was)$/i.test(last?.form ?? '')) return personAt(document, story, sentence, one?.index)
    return /^the$/i.test(last?.form ?? '') ? goneOnAbout(document, story, sentence, amount) : undefined
  }
  const who = one?.form === ',' ? before.findLast(({ form }) => /^whos?e?$/i.test(form)) : undefined
  if (/^(?:is|was)$/i.test(last?.form ?? '') && who) return namedBefore(document, story, sentence, who)
  if (/^(?:is|was|turned)$/i.test(last?.form ?? '') && !/^(?:when|since|until|while|if)$/i.test(two?.form ?? ''))
    return (
      personAt(document, story, sentence, one?.index) ??
      (/^who$/i.test(one?.form ?? '') && one ? namedBefore(document, story, sentence, one) : undefined)
    )
  if (/^at$/i.test(last?.form ?? '')) return dyingAt(document, story, sentence, amount)
  if (/^(?:aged?|of)$/i.test(last?.form ?? ''))
    return (
      dyingAt(document, story, sentence, amount) ??
      (/^aged$/i.test(last?.form ?? '') ? namedBefore(document, story, sentence, amount) : undefined)
    )
  return namedBefore(document, story, sentence, amount)
}

/** `Her 12-year-old daughter`, `Lee's 12-year-old son`: it is the relative's age. */
const isOtherwiseHeld = (before: readonly Token[]): boolean => /^(?:his|her|their|its|my|our|your|['’]s?)$/i.test(before.at(-1)?.form ?? '')

/** `died at the age of 22`: of the one who dies. */
function dyingAt(document: Document, story: Story, sentence: Sentence, amount: QuantityMention): string | undefined {
  // `Died at 78 after a fall`: whatever the figure hangs from, the verb right before says it.
  const verb = sentence.tokens.filter(({ end }) => end <= amount.start).at(-2)
  const clause =
    clausesIn(document, sentence).find(({ predicate }) => predicate === verb?.index) ?? clauseOf(document, sentence, amount.head)
  if (!clause || !LAST.has(clause.lemma.toLowerCase())) return undefined
  const who = clause.patient ?? clause.subject
  const token = who === undefined ? undefined : sentence.tokens[who]
  return (
    personAt(document, story, sentence, who) ??
    (/^(?:he|she)$/i.test(token?.form ?? '') ? subjectBefore(document, story, sentence) : undefined)
  )
}

/** `The 22-year-old said`, `The 22-year-old nurse`, of whom a sentence is: the only person that the sentence before says something of. */
function goneOnAbout(document: Document, story: Story, sentence: Sentence, amount: QuantityMention): string | undefined {
  const before = document.sentences[sentence.index - 1]
  const noun = amount.counted === undefined ? undefined : sentence.tokens[amount.counted]
  const opens = sentence.tokens.findIndex((token) => token.start >= amount.start) <= 1
  if (
    !before ||
    !opens ||
    (noun && (YOUNG.test(noun.form) || (!isPerson(noun.lemma.toLowerCase()) && roleNoun(noun.form.toLowerCase()) === undefined)))
  )
    return undefined
  const keys = new Set(
    [...personsIn(document, before)]
      .filter(({ form }) => form === 'name')
      .map(({ entity }) => story.entityOf(document.source.id, entity)?.key),
  )
  const [only] = keys
  return keys.size === 1 && only === subjectBefore(document, story, sentence) ? only : undefined
}

/** Ages that sources tell of the same person are no further apart than this, unless two digits changed places. */
const YEARS_APART = 3

/**
 * `A 22-year-old nurse was found on Monday … Ann Lee`, `the 22-year-old`, of whom another source says by name that she is 23:
 * the only one of this text who is nearly as old as that, where the text gives her no other age and names her close by. Must
 * not catch a relative's age, nor a man for a woman.
 */
function likelyBearer(document: Document, story: Story, sentence: Sentence, amount: QuantityMention): string | undefined {
  const { value, unit } = amount
  const before = sentence.tokens.filter((token) => token.end <= amount.start)
  if (
    value === undefined ||
    value < 2 ||
    unit !== 'year' ||
    amount.approximate ||
    isOtherwiseHeld(before) ||
    /^(?:at|of)$/i.test(before.at(-1)?.form ?? '')
  )
    return undefined
  const around = before.slice(-4).concat(sentence.tokens.filter((token) => token.start >= amount.end).slice(0, 3))
  // `My grandmother, who is 86`.
  if (before.slice(-4).some(({ lemma, index }) => KIN.test(lemma) && isOtherwiseHeld(sentence.tokens.slice(0, index)))) return undefined
  if (around.some(({ form }) => /^(?:when|since|until|then|turns|will|retirement|than|over|under)$/i.test(form))) return undefined
  const told = agesTold(story)
  const here = told.get(document.source.id) ?? new Map<string, Set<number>>()
  const elsewhere = new Map<string, Set<number>>()
  for (const [source, ages] of told)
    if (source !== document.source.id)
      for (const [key, values] of ages) elsewhere.set(key, new Set([...(elsewhere.get(key) ?? []), ...values]))
  const gender = genderOf(sentence, amount, before)
  const near = [...elsewhere].filter(
    ([key, values]) =>
      !here.has(key) && [...values].some((other) => isNearAge(value, other)) && isNamedBy(document, story, key, sentence.index, gender),
  )
  const same = near.filter(([, values]) => values.has(value))
  const [only, ...more] = same.length > 0 ? same : near
  // Who is exactly as old by another source's word is meant, wherever he stands.
  const taken = [...elsewhere].some(([key, values]) => key !== only?.[0] && values.has(value))
  return only && more.length === 0 && !taken ? only[0] : undefined
}

const KIN = /^(?:(?:grand|step)?(?:mother|father|parent|son|daughter)|brother|sister|wife|husband|widow|uncle|aunt|cousin|niece|nephew)$/i

const isNearAge = (a: number, b: number): boolean =>
  Math.abs(a - b) <= YEARS_APART || (a > 9 && b > 9 && String(a) === [...String(b)].reverse().join(''))

/**
 * Of which sex the one is whose age is told, as the words beside it say: `an 84-year-old woman`, `the boy, 16,`; not that of a
 * relative.
 */
export function sexOfAge(sentence: Sentence, amount: QuantityMention): 'male' | 'female' | undefined {
  const before = sentence.tokens.filter((token) => token.end <= amount.start)
  return isOtherwiseHeld(before) ? undefined : genderOf(sentence, amount, before)
}

function genderOf({ tokens }: Sentence, { counted, end }: QuantityMention, before: readonly Token[]): 'male' | 'female' | undefined {
  const behind = tokens.find(({ start }) => start >= end)
  // "The 54-year-old hit woman after woman": what a verb comes before is not his description.
  const noun = counted === undefined || behind?.upos === 'VERB' ? (behind?.upos === 'NOUN' ? behind : before.at(-2)) : tokens[counted]
  const form = noun?.form.toLowerCase() ?? ''
  if (/(?:^|[^o])(?:man|boy|lad|father|son|husband|brother)$|^(?:he|king|prince|actor)$/.test(form)) return 'male'
  return /(?:woman|girl|lady|mother|daughter|wife|sister|actress)$|^(?:she|queen|princess)$/.test(form) ? 'female' : undefined
}

/** How far from an age its bearer may be named: a lead comes before the name, and a later sentence goes on about it. */
const [AHEAD, BACK] = [4, 3]

function isNamedBy(document: Document, story: Story, key: string, at: number, gender: 'male' | 'female' | undefined): boolean {
  const entity = story.entities.find((one) => one.key === key)
  const member = entity?.members.find(({ source }) => source === document.source.id)
  if (!entity || !member) return false
  const known = givenNameGender(parsePersonName(entity.name).givens[0] ?? '')
  if (gender && (known === 'male' || known === 'female') && known !== gender) return false
  const headline = document.sentences[at]?.kind === 'headline'
  return (document.entities[member.entity]?.mentions ?? []).some(
    ({ sentence }) => headline || (sentence >= at - BACK && sentence <= at + AHEAD),
  )
}

/** By source and person: the ages told beside the name. */
const agesTold = remembered(
  (story: Story): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>> =>
    new Map(
      story.documents.map((document) => {
        const found = new Map<string, Set<number>>()
        for (const amount of document.quantities) {
          const sentence = document.sentences[amount.sentence]
          const whose =
            amount.type === 'age' && amount.value !== undefined && sentence ? toldBearer(document, story, sentence, amount) : undefined
          if (whose !== undefined && amount.value !== undefined) found.set(whose, (found.get(whose) ?? new Set()).add(amount.value))
        }
        return [document.source.id, found]
      }),
    ),
)

/** `The 12-year-old girl` is a child told of without a name. */
const YOUNG = /^(?:girl|boy|child|teen|teenager|baby|infant|toddler|victim)s?$/i
