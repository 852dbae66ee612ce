import type { Clause, Sentence } from '../../model/analysis.js'

/** A finite verb in the past or the perfect states that it is done; a headline says the same in the present. */
export function isDone({ tokens, kind }: Sentence, { tense, modality, predicate, relation }: Clause): boolean {
  const form = tokens[predicate]?.xpos ?? ''
  const finite =
    form === 'VBD' ||
    (form === 'VBN' && tokens.some((token) => token.head === predicate && token.rel.startsWith('aux'))) ||
    (form === 'VBZ' && kind === 'headline')
  return finite && modality.length === 0 && relation !== 'xcomp' && (tense === 'past' || kind === 'headline')
}
