/** Predicates that say too little for two claims hanging from them to be about one event. */
const LIGHT = new Set(
  'be have do make take get go come give say tell report see know show seem become call use try want include add'.split(' '),
)

export const isLight = (lemma: string): boolean => LIGHT.has(lemma.toLowerCase())
