import type { Document } from '../model/analysis.js'
import type { Claim } from '../model/claim.js'
import type { Story } from '../model/story.js'
import { standaloneClaim } from './standaloneClaim.js'
import { surname } from './surname.js'
import { personBefore } from './whose.js'

const CONDITION = /\b(?:(?:extremely |very )?(?:critical|serious|stable|fair|good|grave|guarded|satisfactory)(?:,? (?:but|and|yet) (?:stable|critical|serious))? condition(?:,? but stable)?)\b/gi

/** How somebody fares in hospital: "in critical condition", "in stable but critical condition"; not what shape a thing is in. */
export const findConditions = (document: Document, story: Story): Claim[] =>
  document.sentences.flatMap((sentence) => {
    const text = document.source.text.slice(sentence.start, sentence.end)
    if (sentence.kind === 'furniture' || !text.includes(' condition')) return []
    return [...text.matchAll(CONDITION)].flatMap((found) => {
      const start = sentence.start + found.index
      if (!/\b(?:in|as|to)\s(?:an?\s)?$/i.test(text.slice(0, found.index))) return []
      // Cars are kept in good condition too.
      if (/fair|good|satisfactory/i.test(found[0]) && !/hospital|listed|medical/i.test(text)) return []
      const who = personBefore(document, story, sentence, start)
      if (!who) return []
      const words = [...new Set(found[0].toLowerCase().match(/critical|serious|stable|fair|good|grave|guarded|satisfactory/g))].sort()
      const question = { kind: 'status', slot: 'condition', block: [surname(story, who.key)], question: `In what condition is ${who.name}?` } as const
      return [standaloneClaim(document, sentence, { start, end: start + found[0].length }, question, { type: 'text', canonical: words.join(' but ') })]
    })
  })
