import { describe, expect, it } from 'vitest'
import { betweenNames, linksOf, namesWhole, type TreeWord } from '../../src/dev/analysis/links.js'

const word = (form: string, upos: string, head: number, rel: string): TreeWord => ({ form, lemma: form.toLowerCase(), upos, head, rel })
// One treebank makes the title the head of the name, another the name itself.
const byTitle = [
  word('Chancellor', 'PROPN', 2, 'nsubj'),
  word('Brandt', 'PROPN', 0, 'flat'),
  word('met', 'VERB', -1, 'root'),
  word('ministers', 'NOUN', 2, 'obj'),
]
const byName = [
  word('Chancellor', 'PROPN', 1, 'compound'),
  word('Brandt', 'PROPN', 2, 'nsubj'),
  word('met', 'VERB', -1, 'root'),
  word('ministers', 'NOUN', 2, 'obj'),
]

describe('links between names taken whole', () => {
  it('are the same whichever word of a name is its head', () => {
    const names = namesWhole(byTitle)
    const [expected, found] = [linksOf('verb–subject', byTitle), linksOf('verb–subject', byName)]
    expect(found).not.toEqual(expected)
    expect(betweenNames(found, names)).toEqual(betweenNames(expected, names))
  })

  it('still tell a name from a common noun that another hangs from', () => {
    const gold = [word('degree', 'NOUN', 1, 'compound'), word('shows', 'NOUN', 2, 'nsubj'), word('open', 'VERB', -1, 'root')]
    expect(namesWhole(gold)).toEqual([0, 1, 2])
  })
})
