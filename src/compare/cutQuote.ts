import { THINK_VERBS } from '../lexicon/verbs.js'
import type { Token } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import type { Story } from '../model/story.js'

/** What tells a quotation that was cut in earnest, narrowed to where the two differ. */
export interface Cut {
  readonly whole: Claim
  readonly short: Claim
  readonly why: string
}

/** Words shown beyond a hedge, so that the reader sees what was hedged. */
const SHOWN = 6

/**
 * A quotation cut short so that it says something else: it ends inside a compound and closes the sentence there ("no town." of
 * "no town hall."), or begins after a condition ("People should run" of "When it is ready, people should run") or a hedge ("He
 * was right" of "I think that he was right"). Must not catch one that merely stops earlier.
 */
export function cutInEarnest(whole: Claim, short: Claim, story: Story): Cut | undefined {
  const [long, part] = [wordsIn(whole, story), wordsIn(short, story)]
  const at = long.findIndex(
    (_, i) => part.length > 0 && part.every((token, j) => long[i + j] !== undefined && same(long[i + j] as Token, token)),
  )
  const first = part[0]
  if (at < 0 || !first) return undefined
  return (
    insideCompound(whole, short, { long, part, at, text: textOf(short, story) }) ??
    withoutHedge(whole, short, { long, part, at }) ??
    withoutCondition(whole, short, { long, part, at, text: textOf(whole, story) })
  )
}

interface Match {
  readonly long: readonly Token[]
  readonly part: readonly Token[]
  /** Where the part begins in the long one. */
  readonly at: number
}

function insideCompound(whole: Claim, short: Claim, { long, part, at, text }: Match & { readonly text: string }): Cut | undefined {
  const [last, next] = [long[at + part.length - 1], long[at + part.length]]
  const end = part.at(-1)
  if (!last || !next || !end || last.rel !== 'compound' || last.head !== next.index || next.index !== last.index + 1) return undefined
  if (end.upos !== 'NOUN' || !/^[.!?]/.test(text.slice(end.end))) return undefined
  let from = part.length - 1
  while (from > 0 && /^(?:DET|ADJ)$/.test(part[from - 1]?.upos ?? '') && part[from - 1]?.end === (part[from]?.start ?? 0) - 1) from--
  return {
    whole: narrowed(whole, long[at + from], next),
    short: narrowed(short, part[from], end),
    why: `One quotation ends in “${end.form}”, where the other goes on to “${last.form} ${next.form}”.`,
  }
}

function withoutHedge(whole: Claim, short: Claim, { long, part, at }: Match): Cut | undefined {
  // "We shall see, but I think we will win": the hedge may stand inside.
  const from = long.slice(0, at).findLastIndex(({ form }, i) => i >= at - 4 && /^(?:i|we)$/i.test(form))
  const dropped = from < 0 ? [] : long.slice(from, at)
  const verb = dropped.find((token) => THINK_VERBS.has(token.lemma.toLowerCase()))
  const opens = /^\p{Lu}/u.test(part[0]?.form ?? '') && /^(?:\p{Ll}|I$)/u.test(long[at]?.form ?? '')
  if (!verb || !opens) return undefined
  return {
    whole: narrowed(whole, long[from], long[Math.min(long.length - 1, at + SHOWN - 1)]),
    short: narrowed(short, part[0], part[Math.min(part.length - 1, SHOWN - 1)]),
    why: `Only one quotation has “${dropped.map(({ form }) => form).join(' ')}” before it.`,
  }
}

/** Words that open a phrase which says when or on what condition the rest holds. */
const CONDITION = /^(?:when|if|unless|until|once|while|after|before|because|although|at|without)$/i

/** `When it is ready, people should run` given as `People should run`: a sentence of its own without its condition. */
function withoutCondition(whole: Claim, short: Claim, { long, part, at, text }: Match & { readonly text: string }): Cut | undefined {
  const dropped = long.slice(0, at)
  const [first, last, next] = [dropped[0], dropped.at(-1), long[at]]
  if (!first || !last || !next || dropped.length < 2 || dropped.length > 9 || part.length < 5 || !CONDITION.test(first.form))
    return undefined
  if (!/^,\s*$/.test(text.slice(last.end, next.start)) || !/^\p{Lu}/u.test(part[0]?.form ?? '')) return undefined
  return {
    whole: narrowed(whole, first, long[Math.min(long.length - 1, at + SHOWN - 1)]),
    short: narrowed(short, part[0], part[Math.min(part.length - 1, SHOWN - 1)]),
    why: `Only one quotation has “${dropped.map(({ form }) => form).join(' ')}” before it.`,
  }
}

const same = (a: Token, b: Token): boolean => a.form.toLowerCase().replace(/[’‘]/g, "'") === b.form.toLowerCase().replace(/[’‘]/g, "'")

const documentOf = ({ source }: Claim, { documents }: Story) => documents.find((document) => document.source.id === source)

const textOf = (claim: Claim, story: Story): string => documentOf(claim, story)?.source.text ?? ''

const wordsIn = (claim: Claim, story: Story): readonly Token[] =>
  documentOf(claim, story)?.sentences[claim.sentence]?.tokens.filter(
    ({ form, start, end }) => start >= claim.start && end <= claim.end && /[\p{L}\p{N}]/u.test(form),
  ) ?? []

function narrowed(claim: Claim, first: Token | undefined, last: Token | undefined): Claim {
  const [start, end] = [first?.start ?? claim.start, last?.end ?? claim.end]
  return { ...claim, start, end, text: claim.text.slice(start - claim.start, end - claim.start) }
}
