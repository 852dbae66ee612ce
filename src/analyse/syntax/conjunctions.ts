const TIMELY = /^(?:before|after|until|till|since)$/i
const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
const LONGEST = 6

/**
 * Tags a conjunction of time as one where a subject and its verb follow (`|after| the fire broke out`): the tagger, which reads
 * from left to right, sees the noun first and takes it for a preposition, and the parsers then hang the noun from the clause
 * before. Changes `tags` in place.
 */
export function tagConjunctions(forms: readonly string[], tags: Uint8Array, upos: readonly string[], xpos: readonly string[]): void {
  const conjunction = upos.findIndex((name, tag) => name === 'SCONJ' && xpos[tag] === 'IN')
  forms.forEach((form, at) => {
    if (form.length > 6 || upos[tags[at] as number] !== 'ADP' || !TIMELY.test(form)) return
    let next = at + 1
    while (next - at <= LONGEST && NOMINAL.test(upos[tags[next] as number] ?? '')) next++
    if (next > at + 1 && FINITE.test(xpos[tags[next] as number] ?? '')) tags[at] = conjunction
  })
}
