import type { Mention, Speaker, Token } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'
import { phraseSpan } from './phrases.js'
import { baseRel, childrenOf, markerOf, tokenAt, type Tree } from './tree.js'

/** Entity of the mention whose head this token is, or which spans it: names before descriptions, descriptions before pronouns. */
function entityAt(mentions: readonly Mention[], sentence: number, token: Span & { readonly index: number }): number | undefined {
  const here = mentions.filter((mention) => mention.sentence === sentence && mention.start <= token.start && token.end <= mention.end)
  const best = here.find((mention) => mention.head === token.index) ?? here.find((mention) => mention.form === 'name') ?? here[0]
  return best && best.entity >= 0 ? best.entity : undefined
}

/** A speaker from the token that names it and the cue that makes it one. */
export function speakerAt(tree: Tree, head: number, cue: Span, mentions: readonly Mention[], addressee?: Span): Speaker {
  const { sentence } = tree
  const name = nameAfter(tree, head)
  const entity = (name && entityAt(mentions, sentence.index, name)) ?? entityAt(mentions, sentence.index, tokenAt(tree, head))
  return {
    ...phraseSpan(sentence, head),
    sentence: sentence.index,
    cue: { start: cue.start, end: cue.end },
    ...(entity === undefined ? {} : { entity }),
    ...(addressee ? { addressee } : {}),
  }
}

// The name right after what describes its bearer: `the envoy Ida Holm`. Near miss: `the envoy, Ida Holm's cousin`.
function nameAfter(tree: Tree, head: number): Token | undefined {
  const next = childrenOf(tree, head).find((child) => child.index === head + 1)
  return next?.rel === 'appos' && next.upos === 'PROPN' && tokenAt(tree, head).upos === 'NOUN' ? next : undefined
}

const RUN = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'SYM'])
const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|earlier|late|last|this)$/i

/** Names and nouns side by side around a token, without a day at the end: `Mayor Ida Holm` in `said Mayor Ida Holm Friday`. */
export function runAround(tree: Tree, head: number): Token[] {
  const goesOn = (token: Token | undefined): boolean =>
    token !== undefined && (RUN.has(token.upos) || token.xpos === 'POS' || token.xpos === 'HYPH')
  let first = head
  let last = head
  while (goesOn(tree.tokens[first - 1])) first -= 1
  for (
    let next = tree.tokens[last + 1];
    next && goesOn(next) && !/^W|DT/.test(next.xpos) && !DAY.test(next.form);
    next = tree.tokens[last + 1]
  )
    last += 1
  return tree.tokens.slice(first, last + 1)
}

/**
 * A speaker where the parser is not to be trusted with the words (after its cue): the whole run of names and nouns is
 * taken, `centre director Jo Berg` and not `centre director`.
 */
export function speakerInRun(tree: Tree, head: number, cue: Span, mentions: readonly Mention[], addressee?: Span): Speaker {
  const after = tokenAt(tree, head).start > cue.start
  const run = runAround(tree, head).filter((token) => !after || token.start >= cue.end)
  const names = run.filter((token) => token.upos === 'PROPN')
  const speaker = speakerAt(tree, (names.at(-1) ?? tokenAt(tree, head)).index, cue, mentions, addressee)
  const phrase = phraseSpan(tree.sentence, head)
  return { ...speaker, start: Math.min(phrase.start, (run[0] as Token).start), end: Math.max(phrase.end, (run.at(-1) as Token).end) }
}

const TELLING = new Set(['tell', 'inform', 'assure', 'remind', 'notify', 'warn', 'advise', 'reassure', 'brief', 'ask'])
const OCCASIONS = new Set([
  'interview',
  'statement',
  'comment',
  'conversation',
  'email',
  'e-mail',
  'letter',
  'remark',
  'message',
  'call',
  'appearance',
  'briefing',
  'speech',
])
const TIMES = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i

/** Whom the subject of a reporting verb speaks to: `told the paper`, `said to reporters`, `said in an interview with the BBC`. */
export function addresseeOf(tree: Tree, verb: number): Span | undefined {
  const { lemma } = tokenAt(tree, verb)
  const children = childrenOf(tree, verb)
  if (TELLING.has(lemma)) {
    const told = children.find((child) => child.rel === 'iobj' || child.rel === 'obj')
    if (told && !TIMES.test(told.form)) return phraseSpan(tree.sentence, told.index)
  }
  for (const child of children) {
    if (baseRel(child.rel) !== 'obl') continue
    const marker = markerOf(tree, child.index, 'case')
    if ((marker === 'to' || marker === 'with') && child.upos !== 'VERB' && !OCCASIONS.has(child.lemma))
      return phraseSpan(tree.sentence, child.index)
    if (!OCCASIONS.has(child.lemma)) continue
    const partner = childrenOf(tree, child.index).find((token) => ['with', 'to'].includes(markerOf(tree, token.index, 'case')))
    if (partner) return phraseSpan(tree.sentence, partner.index)
  }
  return undefined
}
