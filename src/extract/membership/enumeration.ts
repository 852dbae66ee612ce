import type { Document, Mention, Sentence, Token } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import { overlaps } from '../../model/span.js'
import { mentionsIn } from '../around/whose.js'

/** One member of a list, with the token that says what it is. */
export interface Member extends Span {
  readonly first: number
  readonly last: number
  readonly head: number
}

/** Longest member, in tokens. */
const LONGEST = 10
const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/
const JOINTS = /^(?:'s|’s|'|’|-|–|the|a|an|his|her|its|their|&)$/i
const MARK = /^["“”„]$/
/** Small words that may stand inside a member after its noun: "assault with a deadly weapon", "possession by a felon". */
const INNER = /^(?:of|with|by|to|under|without|against)$/i

/**
 * The members of a list as it is written, which is surer than the tree where members are long: what stands between commas,
 * and before and after the "and" or "or". The list begins at the token `first`; empty where no noun phrase does.
 */
export function listFrom(document: Document, sentence: Sentence, first: number): Member[] {
  const members: Member[] = []
  for (let at = first; at < sentence.tokens.length;) {
    const member = memberAt(document, sentence, at)
    if (!member) break
    members.push(member)
    const next = after(sentence, member.last + 1)
    if (next === undefined) break
    at = next
  }
  // A comma alone makes no list: what follows the last one may be anything.
  const joined = members.findLastIndex((member, i) => i > 0 && isJoined(sentence, member.first - 1))
  return joined > 0 ? members.slice(0, joined + 1) : members.slice(0, 1)
}

/** Where the next member begins: behind a comma, an "and", or both. */
function after(sentence: Sentence, end: number): number | undefined {
  let at = end
  while (closes(sentence, at)) at++
  const parted = form(sentence, at) === ','
  if (parted) at++
  // American style closes the quotation behind the comma; where straight marks follow each other, the second one opens.
  if (parted && closes(sentence, at)) at++
  const joint = /^(?:and|or|plus|&)$/.test(form(sentence, at))
    ? 1
    : [0, 1, 2].map((i) => form(sentence, at + i)).join(' ') === 'as well as'
      ? 3
      : 0
  if (!parted && joint === 0) return undefined
  at += joint
  return joint > 0 && /^(?:for|of|with|on)$/.test(form(sentence, at)) ? at + 1 : at
}

const isJoined = (sentence: Sentence, before: number): boolean =>
  /^(?:and|or|plus|&|as)$/.test(form(sentence, before)) ||
  ((opens(sentence, before) || /^(?:for|of|with|on)$/.test(form(sentence, before))) && isJoined(sentence, before - 1))

function memberAt(document: Document, sentence: Sentence, first: number): Member | undefined {
  const { tokens } = sentence
  if (opens(sentence, first)) return quotedAt(sentence, first)
  let head = -1
  let last = -1
  let inner = false
  for (let i = first; i < tokens.length && i - first < LONGEST; i++) {
    const token = tokens[i] as Token
    if (
      namedAt(document, sentence, token) ||
      /^(?:NOUN|PROPN)$/.test(token.upos) ||
      (token.xpos === 'VBG' && (i === first || inner || /^VB[DP]$/.test(tokens[i - 1]?.xpos ?? '')))
    ) {
      // "Possession of a firearm": what comes after "of" says no more what it is.
      if (!inner) head = i
      if (token.xpos === 'VBG' && i === first) inner = true
      last = i
    } else if (head >= 0 && INNER.test(token.form)) inner = true
    // "Conspiracy to sell drugs"
    else if (inner && token.xpos === 'VB' && /^to$/i.test(form(sentence, i - 1))) last = i
    // "Armed robbery", "wire fraud" pass for a verb and its object; a finite verb there would have its "he".
    else if (
      i === first &&
      /^VB[DP]$/.test(token.xpos) &&
      (tokens[i + 1]?.upos === 'NOUN' || tokens[i + 1]?.xpos === 'VBG') &&
      /^(?:[,.;]|and|or|in|on)$/.test(form(sentence, i + 2))
    )
      continue
    // Rare nouns ("grand larceny") pass for adjectives with the tagger: where no noun follows, they are the noun.
    else if (token.upos === 'ADJ' && !inner && head < 0 && /^(?:,|and|or)$/.test(form(sentence, i + 1))) head = last = i
    else if (!NOMINAL.test(token.upos) && !JOINTS.test(token.form) && !/^VB[NG]$/.test(token.xpos)) break
  }
  const [from, to] = [tokens[first], tokens[last]]
  return head < 0 || !from || !to ? undefined : { first, last, head, start: from.start, end: to.end }
}

/** A title or word in quotation marks, whatever stands between them, with a noun behind it if one follows: `"Sandy Bridge" chips`. */
function quotedAt(sentence: Sentence, opening: number): Member | undefined {
  const { tokens } = sentence
  const closing = tokens.findIndex((token, i) => i > opening + 1 && closes(sentence, token.index))
  if (closing < 0 || closing - opening > LONGEST) return undefined
  let inside = closing - 1
  while (inside > opening && /^[,.]$/.test(form(sentence, inside))) inside--
  const [from, to] = [tokens[opening + 1], tokens[inside]]
  return from && to && inside > opening ? { first: opening, last: inside, head: inside, start: from.start, end: to.end } : undefined
}

/** Taggers tell the marks apart even where they are written alike. */
const opens = (sentence: Sentence, index: number): boolean =>
  MARK.test(form(sentence, index)) && sentence.tokens[index]?.xpos !== "''" && form(sentence, index) !== '”'
const closes = (sentence: Sentence, index: number): boolean => MARK.test(form(sentence, index)) && !opens(sentence, index)

const form = (sentence: Sentence, index: number): string => sentence.tokens[index]?.form ?? ''

const namedAt = (document: Document, sentence: Sentence, token: Token): Mention | undefined =>
  mentionsIn(document, sentence).find((mention) => mention.form === 'name' && overlaps(mention, token))
