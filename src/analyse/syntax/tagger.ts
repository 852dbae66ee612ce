import { type LinearModel, slot } from './linearModel.js'
import type { WordFeatures } from './words.js'


const NOWHERE: WordFeatures = { word: 1, known: 1, shape: 1, group: 1000, wide: 1000, suffixes: [1, 1, 1, 1], prefixes: [1, 1, 1] }
const START_TAG = 255

/** Writes the feature slots of the word at `at`, given the tags of the words before it; returns their number. */
export function tagSlots(words: readonly WordFeatures[], tags: ArrayLike<number>, at: number, out: Int32Array): number {
  const here = words[at] as WordFeatures
  const before = words[at - 1] ?? NOWHERE
  const before2 = words[at - 2] ?? NOWHERE
  const after = words[at + 1] ?? NOWHERE
  const after2 = words[at + 2] ?? NOWHERE
  const tag1 = at > 0 ? (tags[at - 1] as number) : START_TAG
  const tag2 = at > 1 ? (tags[at - 2] as number) : START_TAG
  let n = 0
  out[n++] = slot(0, 0)
  out[n++] = slot(1, here.word)
  out[n++] = slot(2, here.shape, at === 0 ? 1 : 0)
  out[n++] = slot(3, here.suffixes[0])
  out[n++] = slot(4, here.suffixes[1])
  out[n++] = slot(5, here.suffixes[2])
  out[n++] = slot(6, here.suffixes[3])
  out[n++] = slot(7, here.prefixes[0])
  out[n++] = slot(8, here.prefixes[1])
  out[n++] = slot(9, here.prefixes[2])
  out[n++] = slot(10, here.known, tag1)
  out[n++] = slot(11, tag1)
  out[n++] = slot(12, tag1, tag2)
  out[n++] = slot(13, tag2)
  out[n++] = slot(14, before.known)
  out[n++] = slot(15, before2.known)
  out[n++] = slot(16, after.known)
  out[n++] = slot(17, after2.known)
  out[n++] = slot(18, before.suffixes[2])
  out[n++] = slot(19, after.suffixes[2])
  out[n++] = slot(20, before.shape)
  out[n++] = slot(21, after.shape)
  out[n++] = slot(22, before.known, here.known)
  out[n++] = slot(23, here.known, after.known)
  out[n++] = slot(24, here.suffixes[2], here.shape)
  out[n++] = slot(25, here.suffixes[2], tag1)
  out[n++] = slot(26, here.suffixes[2], after.suffixes[1])
  out[n++] = slot(27, after.known, tag1)
  out[n++] = slot(28, before.shape, here.shape, after.shape)
  out[n++] = slot(29, here.word, here.shape)
  out[n++] = slot(30, here.known, tag1, after.suffixes[1])
  out[n++] = slot(31, here.known, tag1, tag2)
  out[n++] = slot(32, here.group)
  out[n++] = slot(33, before.group)
  out[n++] = slot(34, after.group)
  out[n++] = slot(35, before2.group)
  out[n++] = slot(36, after2.group)
  out[n++] = slot(37, here.group, tag1)
  out[n++] = slot(38, before.group, here.group)
  out[n++] = slot(39, here.group, after.group)
  out[n++] = slot(40, here.group, here.suffixes[1], here.shape)
  out[n++] = slot(41, here.known, after.group)
  out[n++] = slot(42, here.group, tag1, after.group)
  return n
}

/** Tag numbers of the words of a sentence, left to right. */
export function tag(words: readonly WordFeatures[], model: LinearModel): Uint8Array {
  const tags = new Uint8Array(words.length)
  const { slots, classes } = model
  for (let at = 0; at < words.length; at++) {
    const scores = model.score(tagSlots(words, tags, at, slots))
    let best = 0
    for (let number = 1; number < classes; number++) if ((scores[number] as number) > (scores[best] as number)) best = number
    tags[at] = best
  }
  return tags
}
