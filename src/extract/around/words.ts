import type { Token } from '../../model/analysis.js'

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM'])
const LIGHT = new Set('be have do say get go make take very so just also then now there here not'.split(' '))

/** Whether a word carries meaning of its own. */
export const isContentWord = (token: Token): boolean => CONTENT.has(token.upos) && !LIGHT.has(token.lemma.toLowerCase())

/** A word or a number, not a mark. */
export const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.form)
