import { LONGEST_ENDING } from '../../analyse/syntax/lemmas.js'
import type { GoldSentence } from './conllu.js'

/** Counts of the edits that an ending asks for, by types. */
type Edits = Map<string, number>

/**
 * Learns lemma rules: for every tag the edit that most words with an ending need, kept only where it differs from what the next
 * shorter ending says; words that no ending gets right are rules of their own. Returns the text of the rules file.
 */
export function trainLemmas(sentences: readonly GoldSentence[]): string {
  const words = new Map<string, Map<string, Edits>>()
  for (const sentence of sentences) {
    for (const { form, lemma, xpos } of sentence.words) {
      if (xpos.startsWith('NNP') || xpos === 'ADD' || xpos === 'GW' || /\s/.test(form + lemma)) continue
      const lower = form.toLowerCase().replace(/[’‘]/g, "'")
      const ofTag = entry(words, xpos, () => new Map<string, Edits>())
      const edits = entry(ofTag, lower, () => new Map<string, number>())
      add(edits, edit(lower, lemma.toLowerCase()), 1)
    }
  }
  const lines: string[] = []
  for (const [tag, forms] of [...words].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const line of rulesOf(forms)) lines.push(`${tag}\t${line}`)
  return `${lines.join('\n')}\n`
}

function rulesOf(forms: Map<string, Edits>): string[] {
  const endings = new Map<string, Edits>()
  for (const [form, edits] of forms) {
    const chosen = top(edits)
    for (let length = 0; length <= Math.min(LONGEST_ENDING, form.length); length++)
      add(
        entry(endings, form.slice(form.length - length), () => new Map()),
        chosen,
        1,
      )
  }
  const lines: string[] = []
  const kept = new Map<string, string>()
  const decide = (ending: string): string => {
    for (let from = 0; from <= ending.length; from++) {
      const known = kept.get(ending.slice(from))
      if (known !== undefined) return known
    }
    return '0\t'
  }
  for (const [ending, edits] of [...endings].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const total = [...edits.values()].reduce((sum, count) => sum + count, 0)
    const chosen = top(edits)
    if (total < 3 || chosen === decide(ending)) continue
    kept.set(ending, chosen)
    lines.push(`${ending}\t${chosen}`)
  }
  for (const [form, edits] of [...forms].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const chosen = top(edits)
    if (chosen !== decide(form.slice(-LONGEST_ENDING))) lines.push(`^${form}\t${chosen}`)
  }
  return lines
}

function edit(form: string, lemma: string): string {
  let same = 0
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++
  return `${form.length - same}\t${lemma.slice(same)}`
}

const top = (edits: Edits): string => ([...edits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] as [string, number])[0]

function add(counts: Edits, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}
