import { TAGGER_TEMPLATES, tagValues } from '../../analyse/syntax/tagger.js'
import type { Vocabulary } from '../../analyse/syntax/vocabulary.js'
import { casingOf, type WordFeatures, wordFeatures, wordHash } from '../../analyse/syntax/words.js'
import type { GoldSentence } from './conllu.js'
import { Perceptron } from './perceptron.js'
import { random, shuffled } from './random.js'

export const jointTag = (word: { readonly upos: string; readonly xpos: string }): string => `${word.upos} ${word.xpos}`

/** Joint tags seen often enough to be learnt, most frequent first. */
export function tagInventory(sentences: readonly GoldSentence[], atLeast: number): string[] {
  return frequent(
    sentences.flatMap((sentence) => sentence.words.map(jointTag)),
    atLeast,
  )
}

export function frequent(values: readonly string[], atLeast: number): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= atLeast)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([value]) => value)
}

/** Hashes of the words that stand in the sentences at least `atLeast` times. */
export function vocabularyOf(sentences: readonly GoldSentence[], atLeast: number): Set<number> {
  const counts = new Map<number, number>()
  for (const sentence of sentences)
    for (const word of sentence.words) counts.set(wordHash(word.form), (counts.get(wordHash(word.form)) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= atLeast).map(([word]) => word))
}

/** Feature numbers of the words of a sentence. */
export function encode(forms: readonly string[], vocabulary: Vocabulary): WordFeatures[] {
  const casing = casingOf(forms)
  return forms.map((form) => wordFeatures(form, casing, vocabulary))
}

/** The sentences, and some of them again as a title and in capitals: so headlines are not all names. */
export function withHeadlines(sentences: readonly GoldSentence[], next: () => number): GoldSentence[] {
  const recased: GoldSentence[] = []
  for (const sentence of sentences) {
    const chance = next()
    if (chance >= 0.2 || sentence.words.length < 4) continue
    const last = sentence.words.at(-1)
    const words = (last?.form === '.' ? sentence.words.slice(0, -1) : sentence.words).map((word) => ({
      ...word,
      form: chance < 0.15 ? titleForm(word.form) : word.form.toUpperCase(),
    }))
    recased.push({ ...sentence, words, spans: sentence.spans.slice(0, words.length) })
  }
  return [...sentences, ...recased]
}

const titleForm = (form: string): string => (/^(?:n['’]t|['’].*)$/.test(form) ? form : form.charAt(0).toUpperCase() + form.slice(1))

/** Trains a tagger; words whose tag is not in the inventory teach nothing but stand as context. */
export function trainTagger(
  sentences: readonly GoldSentence[],
  inventory: readonly string[],
  vocabulary: Vocabulary,
  epochs: number,
  seed: number,
  threshold = 2,
  margin = 0,
): Perceptron {
  const next = random(seed)
  const numbers = new Map(inventory.map((name, number) => [name, number]))
  const examples = withHeadlines(sentences, next).map((sentence) => ({
    words: encode(
      sentence.words.map((word) => word.form),
      vocabulary,
    ),
    gold: Int16Array.from(sentence.words, (word) => numbers.get(jointTag(word)) ?? -1),
  }))
  const model = new Perceptron(inventory.length, threshold, TAGGER_TEMPLATES)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { words, gold } of shuffled(examples, next)) {
      const tags = new Uint8Array(words.length)
      for (let at = 0; at < words.length; at++) {
        tagValues(words, tags, at, model.values)
        const scores = model.decide()
        let best = 0
        for (let number = 1; number < model.classes; number++) if ((scores[number] as number) > (scores[best] as number)) best = number
        tags[at] = best
        const right = gold[at] as number
        model.tick()
        if (right < 0) continue
        if (right !== best) model.update(model.features, right, best)
        else if (margin > 0) {
          let rival = best === 0 ? 1 : 0
          for (let number = 0; number < model.classes; number++)
            if (number !== best && (scores[number] as number) > (scores[rival] as number)) rival = number
          if ((scores[best] as number) - (scores[rival] as number) < margin) model.update(model.features, best, rival)
        }
      }
    }
  }
  return model
}
