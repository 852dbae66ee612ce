import { type ChangeObject, diffChars, diffWordsWithSpace } from 'diff'
import type { Disagreement } from '../../model/report.js'
import { type Sources, sideMark } from './parts.js'
import { type Tree, type TreeElement, h } from './tree.js'

/** Beyond these, a comparison of wordings tells nobody anything and takes long. */
const LONGEST = 2_000
const MOST_EDITS = 400

/** The wordings of the sides against that of the first, the words that differ marked. Only where the wording is the matter. */
export function wordings({ report }: Sources, row: Disagreement): TreeElement | undefined {
  if (!['quote', 'name', 'designation'].includes(row.kind) && row.relation !== 'variant') return undefined
  const texts = differing(row.sides.map((side) => side.citations[0]?.quote ?? '')) ?? differing(row.sides.map((side) => side.value))
  const [base, ...others] = texts ?? []
  if (base === undefined || report.redacted) return undefined
  const compared = others.flatMap((other, index) => {
    const changes = other === base ? undefined : difference(base, other)
    return changes ? [h('div.pair', {}, wording(0, changes, 'removed'), wording(index + 1, changes, 'added'))] : []
  })
  return compared.length ? h('div.wordings', {}, h('h5', {}, 'Word for word'), compared) : undefined
}

function differing(texts: readonly string[]): string[] | undefined {
  const plain = texts.map((text) => text.replace(/\s+/g, ' ').trim())
  return new Set(plain).size > 1 && plain.every((text) => text && text.length <= LONGEST) ? plain : undefined
}

/** Letter by letter for single words ("Meier", "Meyer"), word by word for anything longer. Undefined where too much differs. */
function difference(a: string, b: string): ChangeObject<string>[] | undefined {
  const single = !/\s/.test(a) && !/\s/.test(b)
  return single ? diffChars(a, b, { maxEditLength: MOST_EDITS }) : diffWordsWithSpace(a, b, { maxEditLength: MOST_EDITS })
}

function wording(side: number, changes: readonly ChangeObject<string>[], own: 'added' | 'removed'): TreeElement {
  const parts: { text: string; changed: boolean }[] = []
  for (const change of changes) {
    if ((change.added || change.removed) && !change[own]) continue
    const last = parts.at(-1)
    if (last?.changed === change[own]) last.text += change.value
    else parts.push({ text: change.value, changed: change[own] })
  }
  // A space between two words that both differ belongs to the difference.
  const marked: Tree[] = parts
    .reduce<{ text: string; changed: boolean }[]>((joined, part, index) => {
      const [before, next] = [joined.at(-1), parts[index + 1]]
      if (before?.changed && (part.changed || (next?.changed && /^\s+$/.test(part.text)))) before.text += part.text
      else joined.push({ ...part })
      return joined
    }, [])
    .map(({ text, changed }) => (changed ? emphasised(text) : text))
  return h('p', {}, sideMark(side), ' ', h('span', { dir: 'auto' }, marked))
}

function emphasised(text: string): Tree {
  const [, before, words = '', after] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  return words ? [before, h('em', {}, words), after] : text
}
