import { parsePersonName } from '../../lexicon/personNames.js'
import { roleNoun } from '../../lexicon/roles.js'
import type { Document } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { standaloneClaim } from '../around/standaloneClaim.js'
import { namesakes } from './namesakes.js'

const FAR = 110
/** `named the driver as `, `The driver was identified by police as `, right before a name. */
const NAMED =
  /\b(?:named|identified) (?:the |their )((?:\p{Ll}+ ){0,2}\p{Ll}+) (?:in [^,.]{3,40} )?as $|\b[Tt]he ((?:\p{Ll}+ ){0,2}\p{Ll}+) (?:was|has been|had been|is)(?: [\p{Ll}]+ly| later)? (?:named|identified)(?: [\p{Ll}]+day| by (?:\S+ ){1,4}?| on \S+| in (?:\S+ ){1,3}?)* ?as $/u
/** `the driver, `, with the name and a comma after it. */
const BESIDE = /(?:^|[\s“"(])[Tt]he ((?:\p{Ll}+ ){0,2}\p{Ll}+), $/u
/** One of several: who is named so is no answer to who the only one is. */
const ONE_OF =
  /\b(?:first|second|third|fourth|fifth|last|other|one|another|same|two|three|youngest|oldest|eldest|alleged|former|late|fellow)\b/
const TITLE = /(?:(?:Mr|Mrs|Ms|Dr)\.? |\d{1,2}-year-old )$/

/**
 * As whom somebody who is known by what he did or suffered is named. Catches "Police named the driver as Karl Stowe" against "as
 * Kurt Stowe" and, where the verb says so, "as Ivo Brandt". Must not catch "the first victim", nor a driver in a text that tells
 * of drivers.
 */
export function findIdentified(document: Document, story: Story): Claim[] {
  const { text } = document.source
  const pairs = namesakes(story)
  return document.entities.flatMap((entity) => {
    const shared = story.entityOf(document.source.id, entity.id)
    if (shared?.type !== 'person' || pairs.has(shared.key)) return []
    return entity.mentions.flatMap((mention) => {
      const sentence = document.sentences[mention.sentence]
      if (mention.form !== 'name' || !sentence || parsePersonName(text.slice(mention.start, mention.end)).givens.length === 0) return []
      const found = describedAt(text, mention, sentence)
      if (!found || isSeveral(story, found.noun)) return []
      return [
        standaloneClaim(
          document,
          sentence,
          mention,
          { kind: 'name', slot: 'identity', block: [found.noun], question: `Who is the ${found.noun}` },
          { type: 'text', canonical: shared.key, head: found.told ? 'told' : 'beside' },
        ),
      ]
    })
  })
}

function describedAt(text: string, mention: Span, sentence: Span): { readonly noun: string; readonly told: boolean } | undefined {
  const before = text.slice(Math.max(sentence.start, mention.start - FAR), mention.start).replace(TITLE, '')
  const named = NAMED.exec(before)
  const beside = named || text[mention.end] !== ',' ? null : BESIDE.exec(before)
  const phrase = named?.[1] ?? named?.[2] ?? beside?.[1]
  const noun = phrase?.split(' ').at(-1)
  if (phrase === undefined || noun === undefined || ONE_OF.test(phrase)) return undefined
  return roleNoun(noun)?.plural === false || /^(?:man|woman|boy|girl)$/.test(noun) ? { noun, told: named !== null } : undefined
}

/** Whether any source tells of more than one. */
const isSeveral = ({ documents }: Story, noun: string): boolean => {
  const several = new RegExp(`\\b(?:${pluralOf(noun)}|(?:second|third|other|another|accomplice) ${noun})\\b`, 'i')
  return documents.some(({ source }) => several.test(source.text))
}

const pluralOf = (noun: string): string => (noun.endsWith('man') ? `${noun.slice(0, -3)}men` : noun === 'child' ? 'children' : `${noun}e?s`)
