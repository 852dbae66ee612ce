import type { QuantityMention, Sentence } from '../../model/analysis.js'
import { CURRENCY_SIGNS } from '../../lexicon/currencies.js'
import { CARDINALS, ORDINALS, VAGUE, VAGUE_FACTORS } from '../../lexicon/numbers.js'
import type { Span } from '../../model/span.js'
import { timeSpans } from '../times/scan.js'
import { readAge } from './ages.js'
import { readCount } from './counts.js'
import type { Draft, Reader, Scene } from './draft.js'
import { linkEquivalents } from './equivalents.js'
import type { Lexeme } from './lexemes.js'
import { lexemesOf } from './lexemes.js'
import { readMeasure } from './measures.js'
import { applyBounds, modifierAfter, modifiersAt } from './modifiers.js'
import { readMoney } from './money.js'
import { countedNoun } from './noun.js'
import { readOrdinal } from './ordinals.js'
import { readScore } from './scores.js'
import { readRatio, readShare } from './shares.js'

export { indefiniteCount } from './indefinite.js'

/** The sorts of quantity, tried in this order at every place. */
const READERS: readonly Reader[] = [readAge, readScore, readMoney, readShare, readMeasure, readRatio, readOrdinal, readCount]

/**
 * The quantities that a text states, in its order and without overlaps. Dates, clock times, durations, names and labels are none.
 * Every span covers modifier, number and unit or counted noun: `at least 31 guests`.
 */
export function findQuantities(text: string, sentences: readonly Sentence[]): QuantityMention[] {
  const found: QuantityMention[] = []
  for (const sentence of sentences) {
    if (sentence.kind !== 'furniture') found.push(...inSentence(text, sentence))
  }
  return linkEquivalents(text, found)
}

function inSentence(text: string, sentence: Sentence): QuantityMention[] {
  const lexemes = lexemesOf(sentence, text)
  const busy = timeSpans(lexemes)
  const scene: Scene = {
    lexemes,
    headline: sentence.kind === 'headline',
    nounFrom: (at, amount) => countedNoun(lexemes, sentence, at - 1, at, amount),
  }
  const result: QuantityMention[] = []
  let nextBusy = 0
  for (let at = 0; at < lexemes.length;) {
    const lexeme = lexemes[at] as Lexeme
    while (nextBusy < busy.length && (busy[nextBusy] as Span).end <= lexeme.start) nextBusy++
    const taken = busy[nextBusy]
    if (taken !== undefined && taken.start <= lexeme.start) {
      at++
      continue
    }
    const read = quantityAt(scene, at, taken?.start ?? Infinity)
    if (read === undefined) at++
    else {
      result.push(mentionOf(lexemes, sentence, read))
      at = read.next
    }
  }
  return result
}

interface Read {
  readonly draft: Draft
  readonly from: number
  readonly to: number
  readonly next: number
  readonly modifier: string
  readonly min: number
  readonly max: number
  readonly approximate: boolean
  readonly open?: 'min' | 'max'
}

/** The quantity with its modifiers that starts at a place, unless it reaches into a stated time. */
function quantityAt(scene: Scene, at: number, limit: number): Read | undefined {
  const { lexemes } = scene
  if (isCompared(lexemes, at)) return undefined
  const before = modifiersAt(lexemes, at)
  for (const start of before.next === at ? [at] : [before.next, at]) {
    const bounds = start === at ? [] : before.bounds
    const first = lexemes[start]
    if (first === undefined || first.start >= limit || !mayStart(first)) continue
    for (const reader of READERS) {
      const draft = reader(scene, start, bounds)
      if (draft === undefined) continue
      if ((lexemes[draft.number] as Lexeme).start >= limit) return undefined
      const modified = draft.type !== 'score' && draft.type !== 'ordinal'
      const after = modified ? modifierAfter(lexemes, draft.to) : undefined
      const all = after === undefined ? bounds : [...bounds, ...after.bounds]
      // "A win over two rivals": so small a count is hardly said to be exceeded.
      if (before.phrase === 'over' && bounds.length > 0 && draft.type === 'count' && (draft.value ?? SMALL) < SMALL) continue
      const from = bounds.length > 0 ? at : draft.from
      const to = after?.next ?? draft.to
      const phrases = [bounds.length > 0 ? before.phrase : '', after?.phrase ?? ''].filter((phrase) => phrase !== '')
      const additional = draft.additional === true || all.includes('additional')
      return {
        draft: additional ? { ...draft, additional } : draft,
        from,
        to,
        next: Math.max(to, at + 1),
        modifier: phrases.join(' '),
        ...(modified ? applyBounds(draft, all) : { min: draft.min, max: draft.max, approximate: false }),
      }
    }
  }
  return undefined
}

const SMALL = 10

/** "More than the 20 million that others ask" states no amount of what it is said of. */
const isCompared = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at - 2]?.lower === 'than' && /^(?:the|its|his|her|their|our|last|previous)$/.test(lexemes[at - 1]?.lower ?? '')

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...[...VAGUE.keys(), ...VAGUE_FACTORS.keys()].map((phrase) => phrase.split(' ')[0] as string),
  ...[...CURRENCY_SIGNS.keys()].map((sign) => sign.toLowerCase().replace('$', '')),
  'a',
  'an',
  'the',
  'half',
  'most',
  'between',
  'another',
  'twice',
  'thrice',
])

/** Spares the readers most places: a number, a sign or one of the words that open a quantity otherwise. */
function mayStart(lexeme: Lexeme): boolean {
  return lexeme.kind === 'figure' || FIRST_WORDS.has(lexeme.lower) || (lexeme.kind === 'mark' && CURRENCY_SIGNS.has(lexeme.form))
}

function mentionOf(lexemes: readonly Lexeme[], sentence: Sentence, read: Read): QuantityMention {
  const { draft } = read
  const number = lexemes[draft.number] as Lexeme
  const counted = draft.counted === undefined ? undefined : lexemes[draft.counted]
  const token = draft.counted === undefined ? undefined : sentence.tokens[counted?.token ?? -1]
  const last = lexemes[read.to - 1] as Lexeme
  const optional = {
    open: read.open,
    unit: draft.unit,
    statedUnit: draft.statedUnit,
    per: draft.per,
    of: draft.of,
    pair: draft.pair,
  }
  return {
    start: (lexemes[read.from] as Lexeme).start,
    // A noun may be cut finer than its token: `B-29s`.
    end: counted === last && token !== undefined ? Math.max(last.end, token.end) : last.end,
    sentence: sentence.index,
    head: number.token,
    type: draft.type,
    min: read.min,
    max: read.max,
    approximate: read.approximate,
    grain: draft.grain,
    numberSpan: { start: number.start, end: numberEnd(lexemes, draft) },
    ...(counted === undefined ? {} : { counted: counted.token }),
    ...(draft.value === undefined ? {} : { value: draft.value }),
    ...(read.modifier === '' ? {} : { modifier: read.modifier }),
    ...(draft.vague ? { vague: true } : {}),
    ...(draft.additional ? { additional: true } : {}),
    ...(draft.partitive ? { partitive: true } : {}),
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<QuantityMention>),
  }
}

/** Where the number ends: before the unit or the noun. */
function numberEnd(lexemes: readonly Lexeme[], draft: Draft): number {
  return (lexemes[Math.max(draft.number, draft.numeralEnd - 1)] as Lexeme).end
}
