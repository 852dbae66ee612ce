import { templatesOf } from './features.js'
import type { LinearModel } from './linearModel.js'
import type { WordFeatures } from './words.js'

const NOWHERE: WordFeatures = { word: 1, known: 1, shape: 1, group: 1000, wide: 1000, suffixes: [1, 1, 1, 1], prefixes: [1, 1, 1] }
const START_TAG = 255

// The word at hand and its neighbours; the tags of the two words before it; whether it is the first.
const NAMES = [
  'here.word here.known here.shape here.group',
  'here.suffix1 here.suffix2 here.suffix3 here.suffix4 here.prefix1 here.prefix2 here.prefix3',
  'before.known before.shape before.group before.suffix3 before2.known before2.group',
  'after.known after.shape after.group after.suffix2 after.suffix3 after2.known after2.group',
  'tag1 tag2 first',
]
  .join(' ')
  .split(' ')

/** Writes what the word at `at` is like, given the tags of the words before it, in the order of `NAMES`. */
export function tagValues(words: readonly WordFeatures[], tags: ArrayLike<number>, at: number, out: Int32Array): void {
  const here = words[at] as WordFeatures
  const before = words[at - 1] ?? NOWHERE
  const before2 = words[at - 2] ?? NOWHERE
  const after = words[at + 1] ?? NOWHERE
  const after2 = words[at + 2] ?? NOWHERE
  let n = 0
  out[n++] = here.word
  out[n++] = here.known
  out[n++] = here.shape
  out[n++] = here.group
  out[n++] = here.suffixes[0]
  out[n++] = here.suffixes[1]
  out[n++] = here.suffixes[2]
  out[n++] = here.suffixes[3]
  out[n++] = here.prefixes[0]
  out[n++] = here.prefixes[1]
  out[n++] = here.prefixes[2]
  out[n++] = before.known
  out[n++] = before.shape
  out[n++] = before.group
  out[n++] = before.suffixes[2]
  out[n++] = before2.known
  out[n++] = before2.group
  out[n++] = after.known
  out[n++] = after.shape
  out[n++] = after.group
  out[n++] = after.suffixes[1]
  out[n++] = after.suffixes[2]
  out[n++] = after2.known
  out[n++] = after2.group
  out[n++] = at > 0 ? (tags[at - 1] as number) : START_TAG
  out[n++] = at > 1 ? (tags[at - 2] as number) : START_TAG
  out[n++] = at === 0 ? 1 : 0
}

/** The features of a word. Their order is their number, which the weights go by; the first is the same for all. */
export const TAGGER_TEMPLATES = templatesOf(
  NAMES,
  [
    ', here.word, here.shape first, here.suffix1, here.suffix2, here.suffix3, here.suffix4, here.prefix1, here.prefix2',
    'here.prefix3, here.known tag1, tag1, tag1 tag2, tag2, before.known, before2.known, after.known, after2.known',
    'before.suffix3, after.suffix3, before.shape, after.shape, before.known here.known, here.known after.known',
    'here.suffix3 here.shape, here.suffix3 tag1, here.suffix3 after.suffix2, after.known tag1',
    'before.shape here.shape after.shape, here.word here.shape, here.known tag1 after.suffix2, here.known tag1 tag2',
    'here.group, before.group, after.group, before2.group, after2.group, here.group tag1, before.group here.group',
    'here.group after.group, here.group here.suffix2 here.shape, here.known after.group, here.group tag1 after.group',
  ].join(','),
)

/** What a tagger was in doubt about; by word. */
export interface Doubts {
  /** The next best tag. */
  readonly next: Uint8Array
  /** How far the tag was ahead of it; of use only to compare. */
  readonly margins: Int32Array
}

/** Tag numbers of the words of a sentence, left to right; `doubts`, if given, is filled. */
export function tag(words: readonly WordFeatures[], model: LinearModel, doubts?: Doubts): Uint8Array {
  const tags = new Uint8Array(words.length)
  const { values, classes } = model
  for (let at = 0; at < words.length; at++) {
    tagValues(words, tags, at, values)
    const scores = model.decide()
    let best = 0
    let next = 1
    for (let number = 1; number < classes; number++) {
      const score = scores[number] as number
      if (score > (scores[best] as number)) {
        next = best
        best = number
      } else if (score > (scores[next] as number)) next = number
    }
    tags[at] = best
    if (doubts === undefined) continue
    doubts.next[at] = next
    doubts.margins[at] = (scores[best] as number) - (scores[next] as number)
  }
  return tags
}
