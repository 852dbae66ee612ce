import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type GoldSentence, readConllu } from './conllu.js'

const FOLDER = 'data/treebank'

/** Folder of the treebanks below the shared folder beside the package, or as ATODDS_SHARED says; throws if it is not there. */
export function treebankFolder(): string {
  const folder = join(process.env.ATODDS_SHARED ?? '../shared', FOLDER)
  if (!existsSync(folder)) throw new Error(`the treebanks are needed in ${folder}; set ATODDS_SHARED to the folder that holds data/`)
  return folder
}

export type TestSet = 'ewt-dev' | 'ewt-test' | 'gum-dev' | 'gum-test' | 'pud-test'

export const readTest = (name: TestSet): GoldSentence[] => readConllu(join(treebankFolder(), `${name}.conllu`))

/** What the models learn from: the training parts of EWT and of GUM (genres near to news). */
export const readTraining = (): GoldSentence[] =>
  ['ewt', 'gum'].flatMap((name) => readConllu(join(treebankFolder(), `${name}-train.conllu`)))
