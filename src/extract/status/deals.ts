import type { Document, Mention, Sentence } from '../../model/analysis.js'
import { answerKey, type Claim } from '../../model/claim.js'
import type { Story } from '../../model/story.js'
import { standaloneClaim } from '../around/standaloneClaim.js'
import { surname } from '../around/surname.js'
import { mentionsIn } from '../around/whose.js'

const BUY = 'buy|acquire|purchase|take over'
const TAKES = 'direct|helm|host|coach|replace|succeed|star in|return'
const GIVES = 'hire|appoint|nominate|recruit|re-?sign|rehire'
const ing = (verbs: string): string =>
  verbs
    .split('|')
    .map((verb) => (verb.includes(' ') ? verb.replace(/^(\w+?)e? /, '$1ing ') : verb.replace(/e$/, '') + 'ing'))
    .join('|')

interface Deal {
  readonly what: 'buy' | 'job' | 'offer'
  readonly pattern: RegExp
  readonly stage: Stage
  /** Where the one who is to have the job stands. */
  readonly who?: 'before' | 'after'
}
type Stage = 'negotiated' | 'intended' | 'agreed' | 'to come' | 'done' | 'called off' | 'offered' | 'withdrawn'

const patterns = (what: Deal['what'], verbs: string, who?: Deal['who']): Deal[] => {
  const deal = (stage: Stage, source: string): Deal => ({
    what,
    stage,
    pattern: new RegExp(`\\b(?:${source})\\b`, 'i'),
    ...(who ? { who } : {}),
  })
  return [
    deal(
      'called off',
      `(?:(?:will|would) (?:\\w+ly )?not|won['’]t) (?:be )?(?:${verbs}|${ing(verbs)})|decided not to (?:${verbs})|pulled out of (?:the )?(?:talks|negotiations) to (?:${verbs})`,
    ),
    deal(
      'negotiated',
      `(?:still |back )?in (?:\\w+ )?(?:talks|negotiations|discussions) to (?:${verbs})|negotiating to (?:${verbs})|close to (?:a deal to (?:${verbs})|(?:${ing(verbs)}))|about to (?:${verbs})`,
    ),
    deal('intended', `(?:intends|intended|intention|intent|decided|decision) to (?:${verbs})`),
    deal(
      'agreed',
      `(?:(?:ha(?:s|ve|d) )?(?:signed|reached|struck|entered into) (?:an? |the )?(?:\\w+ ){0,2})?(?:agree(?:s|d)|agreement|deal) to (?:${verbs})`,
    ),
    deal('to come', `(?:will|would) (?:be )?(?:${verbs}|${ing(verbs)})`),
  ]
}

const DEALS: readonly Deal[] = [
  ...patterns('buy', BUY),
  ...patterns('job', TAKES, 'before'),
  ...patterns('job', GIVES, 'after'),
  {
    what: 'offer',
    who: 'before',
    stage: 'withdrawn',
    pattern: /\b(?:ha(?:s|ve|d) )?(?:withdr(?:ew|awn)|pulled) (?:its|their|his|her|the) (?:\S+ ){0,2}(?:offer|bid)\b/i,
  },
  {
    what: 'offer',
    who: 'before',
    stage: 'offered',
    pattern: /\b(?:ha(?:s|ve) (?:also )?)?(?:made|extended|put in|submitted) (?:\p{Lu}\S+ )?(?:an?|the) (?:\S+ ){0,3}(?:offer|bid)\b/iu,
  },
  {
    what: 'job',
    who: 'before',
    stage: 'negotiated',
    pattern: /\b(?:(?:still|back|remains) )?in (?:\w+ )?negotiations (?:for|with)\b|\bclose to signing(?= (?:on|a deal|to)\b)/i,
  },
  {
    what: 'job',
    who: 'before',
    stage: 'done',
    pattern: /\bhas been (?:hired|tapped|chosen|signed|appointed|named)(?: by [^,.;]{1,40})? to\b|\bis taking over(?= as\b)/i,
  },
  {
    what: 'job',
    who: 'after',
    stage: 'done',
    pattern: /\b(?:has (?:hired|appointed|nominated)|(?:is|was) (?:hiring|appointing|nominating))\b/i,
  },
]

/**
 * How far a purchase or the giving of a job has come, as a text first puts it: "in negotiations to direct", "has been hired to
 * direct", "will not direct". Must not catch the job of somebody else, nor "agreed to buy" against "will buy".
 */
export function findDeals(document: Document, story: Story): Claim[] {
  const found = new Map<string, Claim>()
  for (const kind of ['prose', 'headline'] as const)
    for (const sentence of document.sentences) {
      if (sentence.kind !== kind) continue
      for (const claim of dealsIn(document, story, sentence)) {
        const key = claim.topic.block.join(' ')
        const before = found.get(key)
        // Who has agreed to buy had meant to; of a job the texts tell the talks that went before as well.
        if (!before || (claim.topic.block[0] !== 'job' && isFurther(claim, before))) found.set(key, claim)
      }
    }
  return [...found.values()]
}

/** Jobs that differ from one another; who returns, is hired or signs may do any of them. */
const JOBS = /\b(?:direct|helm|host|coach|replace|succeed|star)\b|\b(?:direct|helm|host|coach|replac|succeed|starr?)(?=ing\b)/i

const COURSE = ['to come', 'intended', 'agreed', 'offered', 'withdrawn']
const isFurther = (a: Claim, b: Claim): boolean =>
  COURSE.indexOf(answerKey(a)) > COURSE.indexOf(answerKey(b)) && COURSE.includes(answerKey(b))

/** No deal is told of without one of these: a look at them spares most sentences the patterns. */
const HINT =
  /\b(?:buy|acqui|purchas|tak(?:e|ing) over|direct|helm|host|coach|replac|succeed|star(?:ring)? in|return|(?:re)?hir(?:e|ing)|appoint|nominat|recruit|re-?sign|sign(?:ing|ed)|named|offer|bid\b|tapped|chosen|negotiations)/i

function dealsIn(document: Document, story: Story, sentence: Sentence): Claim[] {
  const text = document.source.text.slice(sentence.start, sentence.end)
  if (!HINT.test(text)) return []
  const found = DEALS.flatMap(({ what, stage, pattern, who }) => {
    const match = pattern.exec(text)
    if (
      !match ||
      /\b(?:if|whether|could|may|might|unable|failed|was|were|been|rumou?rs?|reports (?:last|that|of|this))\b[^,;]*$/i.test(
        text.slice(0, match.index),
      )
    )
      return []
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    const person = who && nearest(document, sentence, span, who, what === 'offer' ? /^(?:body|place)$/ : /^person$/)
    const party = person && story.entityOf(document.source.id, person.entity)
    if (who && !party) return []
    const name = party?.name
    const job = what === 'job' ? JOBS.exec(match[0])?.[0].toLowerCase().replace('helm', 'direct') : undefined
    const question =
      what === 'buy'
        ? 'How far has the purchase come?'
        : what === 'offer'
          ? `Does the offer of ${name} stand?`
          : job
            ? `Will ${name} ${job}?`
            : `How far has the choice of ${name} come?`
    const block = party ? [what, what === 'offer' ? bidder(party.name) : surname(story, party.key)] : [what]
    return [
      standaloneClaim(
        document,
        sentence,
        span,
        { kind: 'status', slot: 'deal', block, question },
        { type: 'text', canonical: stage, ...(job ? { head: job } : {}) },
      ),
    ]
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** `The Ostend Corp.`, `Ostend`: the last word of the name, what says what sort of company it is left out. */
const bidder = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[,.]/g, '')
    .replace(/(?: (?:inc|corp|corporation|co|company|ltd|plc|llc|group|holdings))+$/, '')
    .split(' ')
    .at(-1) ?? name

function nearest(
  document: Document,
  sentence: Sentence,
  { start, end }: { start: number; end: number },
  who: 'before' | 'after',
  type: RegExp,
): Mention | undefined {
  const people = mentionsIn(document, sentence).filter((mention) => type.test(mention.type))
  return who === 'before'
    ? people.findLast((mention) => mention.end <= start)
    : people.find((mention) => mention.start >= end && mention.start - end < 60)
}
