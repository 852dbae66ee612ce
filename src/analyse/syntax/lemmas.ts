import { readFileSync } from 'node:fs'
import { packageFile } from '../../lexicon/packageFile.js'
import { verbBase } from '../../lexicon/verbForms.js'

/** Rules by tag, then by ending: how many letters go and what comes instead. A whole word is marked by a leading `^`. */
export type LemmaRules = ReadonlyMap<string, ReadonlyMap<string, { readonly strip: number; readonly add: string }>>

// Longer endings are no rules but words.
export const LONGEST_ENDING = 6

/** One rule a line: tag, ending, letters to strip, letters to add; tabs between. */
function parseLemmaRules(text: string): LemmaRules {
  const rules = new Map<string, Map<string, { strip: number; add: string }>>()
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [tag = '', ending = '', strip = '0', add = ''] = line.split('\t')
    const ofTag = rules.get(tag) ?? new Map<string, { strip: number; add: string }>()
    ofTag.set(ending, { strip: Number(strip), add })
    rules.set(tag, ofTag)
  }
  return rules
}

export const readLemmaRules = (): LemmaRules => parseLemmaRules(readFileSync(packageFile('src/analyse/weights/lemmas.tsv'), 'utf8'))

/** Names keep their form and its capitals; all others are lower-cased and reduced by the rule with the longest ending that fits. */
export function lemmaOf(form: string, xpos: string, rules: LemmaRules): string {
  if (xpos.startsWith('NNP') || xpos === 'ADD' || form.length > 40) return form
  const lower = form.toLowerCase().replace(/[’‘ʼ′`\ufffd]/g, "'")
  const ofTag = rules.get(xpos)
  if (ofTag === undefined) return lower
  const rule = ofTag.get(`^${lower}`) ?? byEnding(lower, ofTag)
  return verbBase(
    lower,
    xpos,
    rule === undefined || rule.strip > lower.length ? lower : lower.slice(0, lower.length - rule.strip) + rule.add || lower,
  )
}

function byEnding(lower: string, rules: ReadonlyMap<string, { readonly strip: number; readonly add: string }>) {
  for (let length = Math.min(LONGEST_ENDING, lower.length); length >= 0; length--) {
    const rule = rules.get(lower.slice(lower.length - length))
    if (rule !== undefined) return rule
  }
  return undefined
}
