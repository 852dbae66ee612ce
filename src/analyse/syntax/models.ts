import { readFileSync } from 'node:fs'
import { packageFile } from '../../lexicon/packageFile.js'
import { type LemmaRules, readLemmaRules } from './lemmas.js'
import type { LinearModel } from './linearModel.js'
import { PARSER_TEMPLATES } from './parserFeatures.js'
import { TAGGER_TEMPLATES } from './tagger.js'
import { readTrust, type Trust } from './trust.js'
import { trustTerms } from './trustFeatures.js'
import { readClusters, Vocabulary } from './vocabulary.js'
import { readWeights } from './weights.js'

/** All that was trained. */
export interface Models {
  readonly tagger: LinearModel
  /** Joint tags by number, cut in two; and a number for every coarse tag. */
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly coarseOf: readonly number[]
  /** The number of the coarse tag of punctuation. */
  readonly mark: number
  readonly vocabulary: Vocabulary
  readonly forward: LinearModel
  readonly backward: LinearModel
  readonly labels: readonly string[]
  readonly trust: Trust
  readonly lemmaRules: LemmaRules
}

let loaded: Models | undefined

/** The models of the package, read on first use and kept. Throws if a file is missing. */
export function models(): Models {
  loaded ??= load()
  return loaded
}

function load(): Models {
  const tagger = readWeights('tagger.bin', TAGGER_TEMPLATES)
  const forward = readWeights('forward.bin', PARSER_TEMPLATES)
  const backward = readWeights('backward.bin', PARSER_TEMPLATES)
  const upos = tagger.header.names.map((name) => name.split(' ')[0] as string)
  const coarse = [...new Set(upos)]
  const mark = coarse.indexOf('PUNCT')
  const labels = forward.header.names
  return {
    tagger: tagger.model,
    upos,
    xpos: tagger.header.names.map((name) => name.split(' ')[1] as string),
    coarseOf: upos.map((name) => coarse.indexOf(name)),
    mark,
    vocabulary: new Vocabulary(readKnown(), readClusters()),
    forward: forward.model,
    backward: backward.model,
    labels,
    trust: { weights: readTrust(), terms: trustTerms(labels, mark, coarse.indexOf('VERB')) },
    lemmaRules: readLemmaRules(),
  }
}

// 32-bit hashes of the words that training saw often, little endian, as all that Node runs on reads them.
const readKnown = (): Set<number> =>
  new Set(new Int32Array(new Uint8Array(readFileSync(packageFile('src/analyse/weights/vocabulary.bin'))).buffer))
