import { CURRENCY_COUNTRIES, CURRENCY_NAMES, CURRENCY_SIGNS } from '../../lexicon/currencies.js'
import type { Reader } from './draft.js'
import { amountOf } from './draft.js'
import type { Lexeme } from './lexemes.js'
import { isHyphen } from './lexemes.js'
import type { Numeral } from './numerals.js'
import { moneyNumeralAt, scaleAfter, tidy } from './numerals.js'
import { rateAfter } from './rate.js'

/** Amounts of money: `$334 million`, `£1.2m`, `2m euros`, `two million-euro`, `R26 million`, `USD 20`. Near miss: `a 200-pound man`. */
export const readMoney: Reader = (scene, at) => {
  const { lexemes } = scene
  const sign = signAt(lexemes, at)
  const start = sign?.next ?? at
  let numeral = moneyNumeralAt(lexemes, start)
  if (numeral === undefined || numeral.ordinal) return undefined
  const range = sign === undefined ? undefined : rangeTo(lexemes, numeral, lexemes[at - 1]?.lower === 'between')
  const number = start
  if (range !== undefined) numeral = range
  let next = numeral.next
  let currency = sign?.code
  if (sign === undefined) {
    const of = numeral.vague && lexemes[next]?.lower === 'of' ? next + 1 : next
    const name = nameAfter(lexemes, of)
    if (name === undefined || isWeight(lexemes, at, name.next, numeral)) return undefined
    currency = name.code
    next = name.next
  } else if (/^(?:us|u\.s\.)$/i.test(lexemes[next]?.form ?? '') && lexemes[next]?.lower === 'us') next += 1
  if (currency === undefined) return undefined
  const cents = currency.endsWith('-cent')
  const factor = cents ? 0.01 : 1
  const per = rateAfter(lexemes, next)
  return {
    type: 'money',
    from: at,
    to: per?.next ?? next,
    number,
    ...amountOf(numeral),
    min: tidy(numeral.min * factor),
    max: tidy(numeral.max * factor),
    grain: tidy(numeral.grain * factor),
    ...(numeral.value === undefined ? {} : { value: tidy(numeral.value * factor) }),
    unit: cents ? currency.slice(0, 3) : currency,
    ...(per === undefined ? {} : { per: per.unit }),
  }
}

/** A currency sign or code before a figure: `$`, `US$`, `A$`, `R`, `Rs`, `USD`. Letters alone must be glued or be a code. */
function signAt(lexemes: readonly Lexeme[], at: number): { readonly code: string; readonly next: number } | undefined {
  const first = lexemes[at]
  if (first === undefined || first.kind === 'figure') return undefined
  const second = lexemes[at + 1]
  if (second?.kind === 'mark' && second.glued) {
    const code = CURRENCY_SIGNS.get(first.form + second.form)
    if (code !== undefined && lexemes[at + 2]?.kind === 'figure') return { code, next: at + 2 }
  }
  const code = CURRENCY_SIGNS.get(first.form)
  if (code === undefined || second === undefined) return undefined
  if (first.kind === 'mark') return { code, next: at + 1 }
  if (second.kind !== 'figure') return undefined
  return second.glued || first.form.length === 3 || /^Rs\.?$/.test(first.form) ? { code, next: at + 1 } : undefined
}

/** The name of a currency after a number, perhaps after a hyphen or the country: `-euro`, `Canadian dollars`. */
function nameAfter(lexemes: readonly Lexeme[], at: number): { readonly code: string; readonly next: number } | undefined {
  const start = isHyphen(lexemes[at]) ? at + 1 : at
  const word = lexemes[start]
  if (word === undefined || word.kind === 'figure') return undefined
  const country = CURRENCY_COUNTRIES.get(word.lower)
  if (country !== undefined) {
    const name = lexemes[start + 1]?.lower.replace(/s$/, '') ?? ''
    const code = country[name]
    if (code !== undefined) return { code, next: start + 2 }
  }
  const code =
    CURRENCY_NAMES.get(word.lower) ??
    (word.form.length === 3 ? CURRENCY_SIGNS.get(word.form) : undefined) ??
    (word.form === '€' ? 'EUR' : undefined) ??
    // "357p" is a sum, "p 357" a page.
    (word.form === 'p' && word.glued && lexemes[start - 1]?.kind === 'figure' ? 'GBP-cent' : undefined)
  // `a real` and `won` are words as well: only after a scale or a figure they are money.
  if (
    code === undefined ||
    (/^(?:real|won|mark)$/.test(word.lower) && lexemes[start - 1]?.kind !== 'figure' && scaleAfter(lexemes, start - 1) === undefined)
  )
    return undefined
  if (/^(?:won|real)$/.test(word.lower) && word.upos !== 'NOUN') return undefined
  return { code, next: start + 1 }
}

/**
 * Pounds that weigh: `200 pounds of flour`, `a 200-pound man`, `weighed 12 pounds`. Near miss: `a 200-pound fine`,
 * `two million pounds`.
 */
function isWeight(lexemes: readonly Lexeme[], at: number, next: number, numeral: Numeral): boolean {
  const name = lexemes[next - 1] as Lexeme
  if (!/^pounds?$/.test(name.lower)) return false
  if (lexemes[next]?.lower === 'of') return true
  const after = lexemes[isHyphen(lexemes[next]) ? next + 1 : next]
  if (
    isHyphen(lexemes[next - 2]) &&
    !/^(?:fine|deal|note|bonus|prize|loan|contract|fund|grant|reward|bill|debt|bid|offer|price|fee)$/.test(after?.lower ?? '')
  ) {
    return (numeral.value ?? 0) < 1e5
  }
  // `5-foot-8, 135 pounds` and `six feet, 200 pounds` give a height and a weight.
  return lexemes
    .slice(Math.max(0, at - 6), at)
    .some((word) => /^(?:foot|feet|ft|tall|weigh(?:s|ed|ing|t)?|lost|lose|gained|heavier|lighter)$/.test(word.lower))
}

/** `$2-3 million`, `$10 to $15`, `between $10 and $15`: the second numeral with the lower end of the first. */
function rangeTo(lexemes: readonly Lexeme[], low: Numeral, between: boolean): Numeral | undefined {
  const joint = lexemes[low.next]
  if (joint === undefined || !(between ? joint.lower === 'and' : isHyphen(joint) || joint.lower === 'to') || low.value === undefined)
    return undefined
  const second = signAt(lexemes, low.next + 1)?.next ?? low.next + 1
  const high = moneyNumeralAt(lexemes, second)
  if (high?.value === undefined || !high.figures || high.ordinal) return undefined
  const factor = high.value / Number(lexemes[second]?.form.replaceAll(',', ''))
  const min = low.value < 1000 && factor > 1 && low.value * factor < high.value ? tidy(low.value * factor) : low.value
  if (!(min < high.value)) return undefined
  const { value: _, ...rest } = high
  return { ...rest, min }
}
