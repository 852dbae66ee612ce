import type { Document } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import type { Story } from '../model/story.js'
import { standaloneClaim } from './standaloneClaim.js'

/** A name whose words stand in another order in another source: "Harbour Safe Watch" and "Safe Harbour Watch"; a family name may stand first. */
export const findReordered = (document: Document, story: Story): Claim[] =>
  document.mentions.flatMap((mention) => {
    const sentence = document.sentences[mention.sentence]
    const words = mention.form === 'name' && mention.type !== 'person' && sentence && sentence.kind !== 'furniture' ? wordsOf(document.source.text.slice(mention.start, mention.end)) : []
    const sorted = [...words].sort().join(' ')
    if (!sentence || words.length < 3 || (ordersIn(story).get(sorted)?.size ?? 0) < 2) return []
    const text = document.source.text.slice(mention.start, mention.end)
    return [standaloneClaim(document, sentence, mention, { kind: 'designation', slot: 'order', block: [sorted], question: `What is ${text} called?` }, { type: 'text', canonical: words.join(' ') })]
  })

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const known = new WeakMap<Story, Map<string, Set<string>>>()

/** For every set of words the orders in which names of the story have them. */
function ordersIn(story: Story): Map<string, Set<string>> {
  let orders = known.get(story)
  if (!orders) {
    orders = new Map()
    for (const { mentions, source } of story.documents)
      for (const { form, type, start, end } of mentions) {
        if (form !== 'name' || type === 'person') continue
        const words = wordsOf(source.text.slice(start, end))
        const key = [...words].sort().join(' ')
        if (words.length > 2) orders.set(key, (orders.get(key) ?? new Set()).add(words.join(' ')))
      }
    known.set(story, orders)
  }
  return orders
}
