import type { Document } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import type { Story } from '../../model/story.js'
import { standaloneClaim } from '../around/standaloneClaim.js'
import { surname } from '../around/surname.js'
import { personBefore } from '../around/whose.js'

const CONDITION =
  /\b(?:(?:extremely |very )?(?:critical|serious|stable|fair|good|grave|guarded|satisfactory)(?:,? (?:but|and|yet) (?:stable|critical|serious))? condition(?:,? but stable)?)\b/gi

/** The same in other words, each with the condition it speaks of. */
const WORDS: readonly (readonly [string, RegExp])[] = [
  [
    'critical',
    /\bcritically (?:ill|injured|hurt|wounded)\b|\blife (?:is|was) in danger\b|\bfighting for (?:his|her) life\b|\bon life support\b/i,
  ],
  [
    'stable',
    /\bcondition (?:is|was) (?:now )?stable\b|\b(?:is|was) (?:now )?(?:stable|out of danger)\b(?=[^.]*\b(?:hospital|night|doctors?|condition)\b|[,.]| but)/i,
  ],
  ['serious', /\bfrom critical to serious\b/i],
]

/**
 * How somebody fares in hospital: "in critical condition", "in stable but critical condition", "critically ill"; not what shape
 * a thing is in.
 */
export const findConditions = (document: Document, story: Story): Claim[] =>
  document.sentences.flatMap((sentence) => {
    const text = document.source.text.slice(sentence.start, sentence.end)
    if (sentence.kind === 'furniture' || !/condition|critical|stable|in danger|life/.test(text)) return []
    return [
      ...conditionsIn(text),
      ...WORDS.flatMap(([words, pattern]) =>
        [...(pattern.exec(text) ?? [])].slice(0, 1).map((found) => ({ words, at: text.indexOf(found), found })),
      ),
    ].flatMap(({ words, at, found }) => {
      const start = sentence.start + at
      const who = personBefore(document, story, sentence, start)
      if (!who) return []
      const question = {
        kind: 'status',
        slot: 'condition',
        block: [surname(story, who.key)],
        question: `In what condition is ${who.name}?`,
      } as const
      return [standaloneClaim(document, sentence, { start, end: start + found.length }, question, { type: 'text', canonical: words })]
    })
  })

const conditionsIn = (text: string): { words: string; at: number; found: string }[] =>
  [...text.matchAll(CONDITION)].flatMap(({ index, 0: found }) => {
    if (!/\b(?:in|as|to)\s(?:an?\s)?$/i.test(text.slice(0, index))) return []
    // Cars are kept in good condition too.
    if (/fair|good|satisfactory/i.test(found) && !/hospital|listed|medical/i.test(text)) return []
    return [
      {
        words: [...new Set(found.toLowerCase().match(/critical|serious|stable|fair|good|grave|guarded|satisfactory/g))]
          .sort()
          .join(' but '),
        at: index,
        found,
      },
    ]
  })
