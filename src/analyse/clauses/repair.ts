import { SAY_VERBS } from '../../lexicon/verbs.js'
import type { Token } from '../../model/analysis.js'

/**
 * Mends what the marks of a sentence tell better than a parser: in `…, a police source said.` the words between the last
 * comma and the verb are its subject, and all before is what was said. Near miss, left alone: `the mayor, Ada Lund, said.`,
 * where the verb has a subject of its own before the comma and nothing else there is a statement.
 *
 * Tokens are copied where they change; indexes and offsets stay.
 */
export function repair(tokens: readonly Token[]): readonly Token[] {
  const found = tokens.length <= LONGEST_SENTENCE ? attributionAtEnd(tokens) : undefined
  if (!found) return tokens
  const { verb, subject, from } = found
  const moved = new Map<number, Partial<Token>>()
  const before = tokens.slice(0, from)
  const statement = mainVerb(before, verb)
  if (statement === undefined || !endsStatement(before)) return tokens
  // What the marks say needs no second parser to agree.
  moved.set(subject, { head: verb, rel: 'nsubj', agreed: true })
  for (const token of tokens) {
    // What the parser took for a further subject, or for the statement, of the verb of saying belongs to the statement.
    if (token.index < from && token.head === verb && token.index !== statement && token.rel.startsWith('nsubj'))
      moved.set(token.index, { head: statement, rel: token.rel })
  }
  const verbToken = tokens[verb] as Token
  const above = ancestors(tokens, verb)
  if (above.includes(statement)) {
    // The statement was the top: turn the two round, the verb of saying in the place of what it hung from.
    const top = tokens[statement] as Token
    if (verbToken.head === statement) {
      moved.set(verb, { head: top.head, rel: top.rel })
      moved.set(statement, { head: verb, rel: 'ccomp', agreed: true })
    }
  } else if (verbToken.head < 0 || ancestors(tokens, statement).includes(verb)) {
    moved.set(statement, { head: verb, rel: 'ccomp', agreed: true })
  }
  return tokens.map((token) => ({ ...token, ...moved.get(token.index) }))
}

const LONGEST_SENTENCE = 200
const LONGEST_SUBJECT = 14
const PLAIN = new Set([
  'say',
  'add',
  'tell',
  'report',
  'announce',
  'confirm',
  'note',
  'explain',
  'state',
  'warn',
  'claim',
  'insist',
  'write',
  'recall',
])

/** The verb of saying that ends the sentence, its subject, and where the words about the speaker begin. */
function attributionAtEnd(tokens: readonly Token[]): { verb: number; subject: number; from: number } | undefined {
  let last = tokens.length - 1
  while (last > 0 && tokens[last]?.upos === 'PUNCT') last -= 1
  // A day or a place may follow: `said on Friday`, `said here`, `told reporters`.
  for (let at = last; at > Math.max(2, last - 7); at -= 1) {
    const token = tokens[at] as Token
    if (token.upos === 'PUNCT') return undefined
    if (!/^VB[DZ]$/.test(token.xpos) || token.upos !== 'VERB') continue
    if (!PLAIN.has(token.lemma) || !SAY_VERBS.has(token.lemma)) return undefined
    const from = subjectStart(tokens, at)
    const own = tokens.find((each) => each.head === at && each.rel === 'nsubj' && each.index < at && each.index >= (from ?? at))?.index
    const subject = from === undefined ? undefined : (own ?? headOf(tokens, from, at))
    return from === undefined || subject === undefined ? undefined : { verb: at, subject, from }
  }
  return undefined
}

/** First word after the comma before the verb; undefined where a verb or nothing stands between. */
function subjectStart(tokens: readonly Token[], verb: number): number | undefined {
  for (let at = verb - 1; at > 0 && verb - at <= LONGEST_SUBJECT; at -= 1) {
    const token = tokens[at] as Token
    if (token.form === ',' || /^["”’'?!]+$/.test(token.form)) return at + 1 < verb ? at + 1 : undefined
    if (/^(?:VB[DZP]?|MD|WP|WDT|CC|TO)$/.test(token.xpos) || token.form === ':') return undefined
  }
  return undefined
}

/** Head noun of the speaker: the last noun of its first phrase, before any preposition. */
function headOf(tokens: readonly Token[], from: number, to: number): number | undefined {
  let head: number | undefined
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token
    if (token.upos === 'ADP' && head !== undefined) break
    if (['NOUN', 'PROPN', 'PRON'].includes(token.upos)) head = nameHead(tokens, at, from)
  }
  return head
}

/** A name of several words has its first as head in these trees. */
function nameHead(tokens: readonly Token[], at: number, from: number): number {
  let head = at
  for (let token = tokens[head]; token?.rel === 'flat' && token.head >= from && token.head < head; token = tokens[head]) head = token.head
  return head
}

/** The finite verb that the words before hang from: the highest one. */
function mainVerb(before: readonly Token[], verb: number): number | undefined {
  const candidates = before.filter((token) => isStated(before, token))
  return (candidates.find((token) => token.head === verb || token.head < 0 || token.head >= before.length) ?? candidates[0])?.index
}

const isStated = (before: readonly Token[], token: Token): boolean => {
  if (!['VERB', 'ADJ', 'NOUN', 'PROPN'].includes(token.upos) || /^(?:aux|cop|amod|compound|advcl|acl|xcomp|mark|case)/.test(token.rel))
    return false
  if (/^VB[DZP]$/.test(token.xpos)) return true
  return before.some((child) => child.head === token.index && /^(?:cop|aux|nsubj)/.test(child.rel))
}

/** A comma or a closing mark stands right before the speaker, after a statement of at least two words. */
const endsStatement = (before: readonly Token[]): boolean => before.length > 2 && before.at(-1)?.upos === 'PUNCT'

function ancestors(tokens: readonly Token[], index: number): number[] {
  const found: number[] = []
  for (let at = tokens[index]?.head ?? -1; at >= 0 && found.length < 50; at = tokens[at]?.head ?? -1) found.push(at)
  return found
}
