import { roleNoun } from '../../lexicon/roles.js'
import { isTitle } from '../../lexicon/titles.js'
import type { Document, Mention } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import type { Span } from '../../model/span.js'
import type { Story } from '../../model/story.js'
import { standaloneClaim } from '../around/standaloneClaim.js'

/** Words for parties and their people, each by one name. */
const PARTIES: Readonly<Record<string, string>> = {
  democrat: 'democratic',
  democratic: 'democratic',
  republican: 'republican',
  labour: 'labour',
  conservative: 'conservative',
  tory: 'conservative',
  'liberal democrat': 'liberal democrat',
  liberal: 'liberal',
  libertarian: 'libertarian',
  independent: 'independent',
  socialist: 'socialist',
  communist: 'communist',
  d: 'democratic',
  r: 'republican',
}
const WORD = 'Liberal Democrat|Democratic|Democrat|Republican|Labour|Conservative|Tory|Libertarian'
/** Words that many are called by, party or not: only what is plainly of a party counts. */
const SMALL = 'Socialist|Communist|Independent|independent|Liberal'
/** `, a Democrat,`, `, a Labour lawmaker from`, ` is a Republican`. */
const AFTER = new RegExp(
  String.raw`^(?:,? (?:who )?(?:is|was)|,(?: \d{2},)?) (?:an? |the )(?:(?!former|onetime|lapsed|ex)[\p{Ll}-]+ ){0,2}(${WORD}|${SMALL})(?=[,.;)]|$| (?:from|of|who|in|and|whose|representing)\b| (\p{L}+))`,
  'u',
)
/** `(D)`, ` (R-Ohio)`, `, D-Ohio,`. */
const LETTER = /^(?: \(([DR])(?:\)|[-–]\s?\p{Lu})|, ([DR])\s?[-–]\s?\p{Lu})/u
/** ` of the Labour Party`, `, leader of the Green Party`. */
const OF =
  /^(?:,(?: [\p{Ll}-]+){0,3})? (?:of|from|with|for) the (?:opposition |ruling |governing )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}) (?:Party|party)\b/u
/** `Republican Senator `, `Labour candidate `, right before the name. */
const BEFORE = new RegExp(String.raw`(?:^|[^\p{L}-])(${WORD}|Independent)((?: [\p{L}.]+){0,3}) $`, 'u')
const BESIDE =
  /^(?:presidential|vice|congressional|senatorial|state|house|senate|party|u\.s\.|us|leader|nominee|minority|majority|mayoral)$/i
const FAR = 60

/**
 * Of which party somebody is said to be. Catches "Senator Colt, a Democrat," against "Colt (R)" and "Republican Senator Colt".
 * Must not catch "a former Republican", nor "Colt, a Republican critic said".
 */
export function findParties(document: Document, story: Story): Claim[] {
  const { text } = document.source
  return document.entities.flatMap((entity) => {
    const shared = story.entityOf(document.source.id, entity.id)
    if (shared?.type !== 'person') return []
    return entity.mentions.flatMap((mention) => {
      const sentence = document.sentences[mention.sentence]
      const found = mention.form === 'name' && sentence ? partyAt(text, mention, sentence) : undefined
      if (!found || !sentence) return []
      const question = `To which party does ${shared.name} belong`
      const answer = { type: 'text' as const, canonical: found.party }
      return [standaloneClaim(document, sentence, found.span, { kind: 'role', slot: 'party', block: [shared.key], question }, answer)]
    })
  })
}

function partyAt(text: string, mention: Mention, sentence: Span): { readonly party: string; readonly span: Span } | undefined {
  const after = text.slice(mention.end, Math.min(sentence.end, mention.end + 2 * FAR))
  const said = AFTER.exec(after)
  if (said && (said[2] === undefined || roleNoun(said[2]) !== undefined || BESIDE.test(said[2])))
    return at(mention.end + said[0].length, said[1] as string)
  const of = OF.exec(after)
  if (of) {
    const end = mention.end + of[0].length
    return { party: nameOf(of[1] as string), span: { start: end - (of[1] as string).length - ' Party'.length, end } }
  }
  const letter = LETTER.exec(after)
  const short = letter?.[1] ?? letter?.[2]
  if (letter && short) {
    const start = mention.end + letter[0].indexOf(short)
    return { party: nameOf(short), span: { start, end: start + 1 } }
  }
  const from = Math.max(sentence.start, mention.start - FAR)
  const before = BEFORE.exec(text.slice(from, mention.start))
  if (!before || !wordsOf(before[2] as string).every((word) => isTitle(word) || BESIDE.test(word) || roleNoun(word)?.plural === false))
    return undefined
  return at(mention.start - (before[2] as string).length - 1, before[1] as string)
}

const at = (end: number, word: string): { readonly party: string; readonly span: Span } => ({
  party: nameOf(word),
  span: { start: end - word.length, end },
})

const nameOf = (word: string): string => PARTIES[word.toLowerCase()] ?? word.toLowerCase()

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '')
