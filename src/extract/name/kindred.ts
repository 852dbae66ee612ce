import { foldName } from '../../lexicon/names.js'
import { areKindred } from '../../lexicon/kindredNames.js'
import { nameWords } from '../../lexicon/wordNames.js'
import { groupBy } from '../../model/group.js'
import { remembered } from '../../model/remembered.js'
import type { Story } from '../../model/story.js'

/** A name of two words or more, as some sources write it. */
interface Form {
  readonly words: readonly string[]
  /** Folded, as written: tells "Tall Grass" from "Tallgrass". */
  readonly written: string
  readonly entity: string
  readonly sources: ReadonlySet<string>
}

/** Who are likely one: their keys in order, and the names that tell so, by their words. */
export interface Kindred {
  readonly keys: readonly string[]
  readonly forms: ReadonlySet<string>
}

/** A name of one word and fewer letters is none of another's two words written as one. */
const LONE = 8

/**
 * Bodies, places and things that are likely one, under names that differ in their last word or in a space, by key. No source uses both
 * names. Catches "the Brandt Center" and "the Brandt Clinic". Must not catch what one source names both.
 */
export const kindred = remembered((story: Story): ReadonlyMap<string, Kindred> => {
  const groups = new Map<string, { keys: Set<string>; forms: Set<string> }>()
  for (const forms of groupBy(formsOf(story), ({ words }) => (words[0] as string).slice(0, 4)).values())
    forms.forEach((a, i) => {
      for (const b of forms.slice(i + 1)) if (a.entity !== b.entity && isOne(a, b)) join(groups, a, b)
    })
  return new Map([...groups].map(([key, { keys, forms }]) => [key, { keys: [...keys].sort(), forms }] as const))
})

function isOne(a: Form, b: Form): boolean {
  if ([...a.sources].some((source) => b.sources.has(source))) return false
  const [x, y] = [a.written.replace(/-/g, ' '), b.written.replace(/-/g, ' ')]
  return (x !== y && x.replace(/ /g, '') === y.replace(/ /g, '')) || areKindred(a.words, b.words)
}

function join(groups: Map<string, { keys: Set<string>; forms: Set<string> }>, a: Form, b: Form): void {
  const [one, other] = [a, b].map(({ entity }) => groups.get(entity))
  const both = {
    keys: new Set([a.entity, b.entity, ...(one?.keys ?? []), ...(other?.keys ?? [])]),
    forms: new Set([a.words.join(' '), b.words.join(' '), ...(one?.forms ?? []), ...(other?.forms ?? [])]),
  }
  for (const key of both.keys) groups.set(key, both)
}

function formsOf(story: Story): Form[] {
  const forms = new Map<string, { words: readonly string[]; written: string; entity: string; sources: Set<string> }>()
  for (const { source, entities, sentences } of story.documents)
    for (const { id, type, mentions } of entities) {
      const entity = type === 'person' ? undefined : story.entityOf(source.id, id)
      if (!entity || entity.type === 'person') continue
      for (const { form, start, end, sentence } of mentions) {
        if (form !== 'name' || sentences[sentence]?.kind === 'furniture') continue
        const text = source.text.slice(start, end)
        const words = nameWords(text)
        if (words.length < 2 && (words[0] ?? '').length < LONE) continue
        const id = `${entity.key}\n${words.join(' ')}`
        const same = forms.get(id)
        if (same) same.sources.add(source.id)
        else forms.set(id, { words, written: foldName(text).replace(/^the /, ''), entity: entity.key, sources: new Set([source.id]) })
      }
    }
  return [...forms.values()]
}
