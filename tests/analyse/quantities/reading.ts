import { findQuantities } from '../../../src/analyse/quantities/index.js'
import { parseText } from '../../../src/analyse/syntax/index.js'
import type { QuantityMention } from '../../../src/model/analysis.js'

export type Reading = QuantityMention & { readonly quote: string }

/** The quantities of a text, each with what stands there. */
export function read(text: string): Reading[] {
  return findQuantities(text, parseText(text, [])).map((mention) => ({
    ...mention,
    quote: text.slice(mention.start, mention.end),
  }))
}

export const quotes = (text: string): string[] => read(text).map((mention) => mention.quote)
