import { phraseSpan } from '../../analyse/clauses/index.js'
import { firearmSort } from '../../lexicon/things.js'
import type { Document, Sentence, Token } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import { standaloneClaim } from '../around/standaloneClaim.js'

/** Words before a firearm that nobody had: `did not bring a rifle`. */
const DENIED = /^(?:not|n't|no|never|without|nor)$/i
/** How far before the firearm they stand. */
const LOOKBACK = 5

/**
 * What firearm a text tells of, where it is of one sort throughout: a shooting has one gun as a rule, however it comes up.
 * Catches `a pistol lay beside him` against `fired a hunting rifle`. Must not catch a text that tells of two sorts, a `rifle range`,
 * several rifles, nor a gun that is said not to have been there.
 */
export function findFirearms(document: Document): Claim[] {
  const found = document.sentences.flatMap((sentence) =>
    sentence.kind === 'furniture'
      ? []
      : sentence.tokens.flatMap((token) => {
          const sort = isThing(sentence, token) ? firearmSort(token.lemma.toLowerCase()) : undefined
          return sort ? [{ sentence, token, sort }] : []
        }),
  )
  if (new Set(found.map(({ sort }) => sort)).size !== 1) return []
  return found
    .filter(({ sentence, token }) => isOne(sentence, token))
    .map(({ sentence, token, sort }) =>
      standaloneClaim(
        document,
        sentence,
        { start: phraseSpan(sentence, token.index).start, end: token.end },
        { kind: 'designation', slot: 'firearm', block: [], question: 'What was the firearm?' },
        { type: 'text', canonical: sort },
      ),
    )
}

/** Whether a noun stands for a thing, and is no part of another word ("rifle range", "pistol-packing"). */
const isThing = ({ tokens }: Sentence, { index, upos, rel }: Token): boolean =>
  /^(?:NOUN|PROPN)$/.test(upos) && !rel.startsWith('compound') && !/^[-–]$/.test(tokens[index + 1]?.form ?? '')

/** Whether it is a single one that somebody had. */
function isOne({ tokens }: Sentence, token: Token): boolean {
  if (/^NNP?S$/.test(token.xpos)) return false
  return !tokens.slice(Math.max(0, token.index - LOOKBACK), token.index).some(({ form }) => DENIED.test(form))
}
