import { parseText } from '../../../src/analyse/syntax/index.js'
import { findTimes } from '../../../src/analyse/times/index.js'
import type { TimeMention } from '../../../src/model/analysis.js'

export type Reading = TimeMention & { readonly quote: string }

/** The times of a text published on a day, each with what stands there. */
export function read(text: string, published?: string): Reading[] {
  return findTimes(text, parseText(text, []), published).map((mention) => ({
    ...mention,
    quote: text.slice(mention.start, mention.end),
  }))
}

export const quotes = (text: string): string[] => read(text).map((mention) => mention.quote)
