import { phraseSpan } from '../../analyse/clauses/index.js'
import { nounClass } from '../../lexicon/synonyms.js'
import type { Clause, Document, Sentence, Token } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import { overlaps, type Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { contextOf, scopeOf } from '../around/context.js'
import { isPerson } from '../around/people.js'
import { mentionsIn } from '../around/whose.js'

/** What one person does when something has happened, by the words for it; texts tell it once and name who did it. */
const DEEDS: Readonly<Record<string, string>> = {
  find: 'found',
  discover: 'found',
  spot: 'found',
  'come across': 'found',
  'stumble upon': 'found',
  'stumble across': 'found',
  'sniff out': 'found',
  raise: 'alarm',
  alert: 'alarm',
  call: 'alarm',
  dial: 'alarm',
  ring: 'alarm',
  phone: 'alarm',
  telephone: 'alarm',
  film: 'filmed',
  record: 'filmed',
  shoot: 'filmed',
  overpower: 'overpowered',
  tackle: 'overpowered',
  restrain: 'overpowered',
  disarm: 'overpowered',
  subdue: 'overpowered',
  'bring down': 'overpowered',
}
/** Whom one calls for help. */
const HELP = /^(?:police|officer|ambulance|help|guard|coastguard|paramedic|firefighter|brigade|department|service|911|999|112|000)$/i
const PICTURES = /^(?:video|footage|clip|film|scene|recording)$/i
const REMAINS = /^(?:body|remains|corpse|victim|skeleton)$/i
/** They find and film by office, whoever did so first. */
const OFFICIAL =
  /^(?:police|officer|policeman|detective|deputy|trooper|investigator|inspector|authority|official|court|jury|judge|inquiry|commission|report|study|team|crew|search|prosecutor|department|agency)$/i
/** Longer phrases are cited without what hangs from them. */
const LONGEST = 70

/**
 * Who did what only one did: found her, raised the alarm, filmed it, overpowered him. Catches `a hiker found the body`,
 * `she was found by two painters`, `it was the cook who overpowered the man`. Must not catch what offices do (`police found`),
 * pronouns, nor what was found out (`found that`).
 */
export function findDeeds(document: Document, story: Story): Claim[] {
  return document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    const deed = DEEDS[clause.lemma.toLowerCase()]
    if (
      !sentence ||
      sentence.kind === 'furniture' ||
      !deed ||
      clause.hypothetical ||
      clause.negated ||
      clause.modality.length > 0 ||
      clause.tense === 'future' ||
      (clause.tense === 'none' && !clause.passive)
    )
      return []
    const done = undergone(document, story, sentence, clause, deed)
    const doer = doerOf(sentence, clause)
    if (!done || !doer || OFFICIAL.test(doer.lemma)) return []
    const span = phraseOf(sentence, doer)
    // "250 tonnes", "the second day" find nothing.
    if (document.quantities.some((amount) => amount.type !== 'count' && amount.sentence === sentence.index && overlaps(amount, doer)))
      return []
    const mention = mentionsIn(document, sentence).find(
      ({ start, end, form }) => form === 'name' && start < span.end && end > span.start && start <= doer.end + 2,
    )
    const entity = mention && story.entityOf(document.source.id, mention.entity)
    if (entity && entity.type !== 'person' && /^\p{Lu}/u.test(doer.form)) return []
    const text = document.source.text.slice(span.start, span.end)
    return [
      {
        kind: 'attribution' as const,
        source: document.source.id,
        sentence: sentence.index,
        ...span,
        text,
        topic: { slot: 'deed', block: [deed, done.what], exact: false },
        scope: scopeOf(document, sentence),
        answer: {
          type: 'entity' as const,
          entity: entity?.type === 'person' ? `e:${entity.key}` : `n:${doer.lemma.toLowerCase()}`,
          canonical: text.toLowerCase(),
        },
        context: { ...contextOf(document, story, sentence, span), ...(done.key === undefined ? {} : { object: done.key }) },
        question: deed === 'alarm' ? 'Who raised the alarm' : deed === 'filmed' ? 'Who filmed it' : `Who ${deed} ${done.called}`,
      },
    ]
  })
}

/** What the deed is done to, as far as it tells one deed from another. */
function undergone(
  document: Document,
  story: Story,
  sentence: Sentence,
  { patient }: Clause,
  deed: string,
): { what: string; called: string; key?: string } | undefined {
  const token = patient === undefined ? undefined : sentence.tokens[patient]
  if (!token) return undefined
  const noun = token.lemma.toLowerCase()
  if (deed === 'alarm') return noun === 'alarm' || HELP.test(noun) || HELP.test(token.form) ? { what: '', called: '' } : undefined
  if (deed === 'filmed') return PICTURES.test(noun) ? { what: '', called: '' } : undefined
  const mention = mentionsIn(document, sentence).find(({ start, end }) => start <= token.start && token.end <= end)
  const entity = mention && story.entityOf(document.source.id, mention.entity)
  if (entity?.type === 'person') return { what: 'somebody', called: entity.name, key: `e:${entity.key}` }
  const span = phraseSpan(sentence, token.index)
  if (/^(?:any|more|other|another|no|further|one of|some of|two of|many of)\b/i.test(document.source.text.slice(span.start, span.end)))
    return undefined
  const called =
    span.end - span.start > LONGEST / 2
      ? `the ${token.form.toLowerCase()}`
      : document.source.text.slice(span.start, span.end).replace(/^(?:A|An|The|His|Her|Their)\b/, (word) => word.toLowerCase())
  if (/^(?:him|her|he|she)$/i.test(token.form)) return { what: 'somebody', called: /^(?:him|he)$/i.test(token.form) ? 'him' : 'her' }
  if (REMAINS.test(noun) || isPerson(noun) || /^(?:youth|attacker|knifeman|intruder)$/.test(noun)) return { what: 'somebody', called }
  return deed === 'found' && token.upos === 'NOUN' ? { what: nounClass(noun), called } : undefined
}

/** The phrase of who does it, without what long clauses hang from it. */
function phraseOf(sentence: Sentence, doer: Token): Span {
  const whole = phraseSpan(sentence, doer.index)
  if (whole.end - whole.start <= LONGEST && !/^it$/i.test(sentence.tokens.find(({ start }) => start === whole.start)?.form ?? ''))
    return whole
  let first = doer.index
  while (first > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(sentence.tokens[first - 1]?.upos ?? '')) first--
  return { start: sentence.tokens[first]?.start ?? doer.start, end: doer.end }
}

/** The noun of who does it, in an active, a passive and a cleft sentence (`it was the cook who …`). */
function doerOf(sentence: Sentence, { agent }: Clause): Token | undefined {
  const token = agent === undefined ? undefined : sentence.tokens[agent]
  if (token?.upos !== 'PRON') return token && /^(?:NOUN|PROPN)$/.test(token.upos) ? token : undefined
  if (!/^(?:who|that|which)$/i.test(token.form)) return undefined
  // "It was a painter, on her way to work, who found him": whatever stands between.
  const [it, was] = sentence.tokens
  const told = it && /^it$/i.test(it.form) && /^(?:was|is)$/i.test(was?.form ?? '') ? sentence.tokens[it.head] : undefined
  if (told && /^(?:NOUN|PROPN)$/.test(told.upos) && told.index < token.index) return told
  const verb = sentence.tokens[token.head]
  const above = verb && sentence.tokens[verb.head]
  return above && above.index < token.index && /^(?:NOUN|PROPN)$/.test(above.upos) ? above : undefined
}
