// npm run train:analysis [-- tagger forward backward lemmas trust]: rebuilds the weights, the same bytes on every run.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFile } from '../../lexicon/packageFile.js'
import { tag, TAGGER_TEMPLATES } from '../../analyse/syntax/tagger.js'
import { readClusters, Vocabulary } from '../../analyse/syntax/vocabulary.js'
import { unpack } from '../../analyse/syntax/weights.js'
import { parserInput } from '../../analyse/syntax/transitions.js'
import type { GoldSentence } from './conllu.js'
import { lifted } from './projective.js'
import { pack } from './pack.js'
import { trainLemmas } from './trainLemmas.js'
import { type ParserExample, trainParser } from './trainParser.js'
import { encode, frequent, tagInventory, trainTagger, vocabularyOf } from './trainTagger.js'
import { trainTrust } from './trainTrust.js'
import { readTest, readTraining } from './treebanks.js'

const FOLDS = 5
const folder = packageFile('src/analyse/weights')
const parts = process.argv.slice(2)
const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part)

const training = readTraining()
const tags = tagInventory(training, 5)
const vocabulary = new Vocabulary(vocabularyOf(training, 2), readClusters())
const labels = frequent(
  training.flatMap((sentence) => sentence.words.map((word) => word.rel)),
  30,
)
mkdirSync(folder, { recursive: true })

if (wanted('lemmas')) writeFileSync(join(folder, 'lemmas.tsv'), trainLemmas(training))
if (wanted('tagger')) {
  write('tagger.bin', pack([trainTagger(training, tags, vocabulary, 10, 1, 1, 20)], tags, 470_000))
  write('vocabulary.bin', new Uint8Array(Int32Array.from([...vocabulary.known].sort((a, b) => a - b)).buffer))
}
if (wanted('forward') || wanted('backward')) {
  const guessed = jackknifed()
  // The forward parser's tree is the one that is mended: it keeps more of its weights.
  for (const [part, reversed, kept] of [
    ['forward', false, 1_700_000],
    ['backward', true, 1_550_000],
  ] as const) {
    if (!wanted(part)) continue
    const examples = training.map((sentence, number) => example(sentence, guessed[number] as Uint8Array, reversed))
    write(
      `${part}.bin`,
      pack(
        [7, 8].map((seed) => trainParser(examples, labels.length, labels.indexOf('case'), 9, 2, 40, seed)),
        labels,
        kept,
      ),
    )
  }
}
// Last: it learns from what the models just written make of other sentences.
if (wanted('trust')) write('trust.bin', new Uint8Array(trainTrust([...readTest('ewt-dev'), ...readTest('gum-dev')]).buffer))

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(folder, name), bytes)
  console.log(`${name}: ${readFileSync(join(folder, name)).length} bytes, ${Math.round(process.uptime())} s`)
}

// Tags as a tagger gives them to sentences it has not learnt from: the parser must learn to live with their errors, so they may be
// a little worse than those of the tagger in use (fewer rounds, clipped weights).
function jackknifed(): Uint8Array[] {
  const guessed: Uint8Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = unpack(
      pack(
        [
          trainTagger(
            training.filter((_, number) => number % FOLDS !== fold),
            tags,
            vocabulary,
            4,
            1,
            1,
            20,
          ),
        ],
        tags,
        Infinity,
        0.9999,
      ),
      TAGGER_TEMPLATES,
    ).model
    for (let number = fold; number < training.length; number += FOLDS) guessed[number] = tag(words(training[number] as GoldSentence), model)
  }
  return guessed
}

function words(sentence: GoldSentence) {
  return encode(
    sentence.words.map((word) => word.form),
    vocabulary,
  )
}

function example(sentence: GoldSentence, guessed: Uint8Array, reversed: boolean): ParserExample {
  const length = sentence.words.length
  const tree = lifted(sentence.words.map((word) => word.head))
  const heads = new Int32Array(length)
  const relations = new Int32Array(length)
  for (let at = 0; at < length; at++) {
    const from = reversed ? length - 1 - at : at
    const head = tree[from] as number
    heads[at] = head < 0 ? length : reversed ? length - 1 - head : head
    relations[at] = labels.indexOf(sentence.words[from]?.rel as string)
  }
  const coarse = [...new Set(tags.map((name) => name.split(' ')[0]))]
  return {
    input: parserInput(
      words(sentence),
      guessed,
      tags.map((name) => coarse.indexOf(name.split(' ')[0])),
      reversed,
    ),
    heads,
    labels: relations,
  }
}
