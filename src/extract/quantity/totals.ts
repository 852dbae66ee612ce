import { nounClass, predicateClass } from '../../lexicon/synonyms.js'
import type { QuantityMention, Sentence, Token } from '../../model/analysis.js'
import type { Topic } from '../../model/claim.js'
import { BEFALLS } from '../around/befall.js'

/** Nouns that are a number themselves, and what it is the number of. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  toll: ['people', 'kill'],
  attendance: ['count', 'person', 'attend'],
  turnout: ['count', 'voter', 'vote'],
  headcount: ['count', 'worker'],
  workforce: ['count', 'worker'],
  payroll: ['count', 'worker'],
  population: ['count', 'person', 'population'],
}
/** Nouns that say only that what follows with `of` is numbered. */
const NUMBERED = /^(?:number|total|tally|count|sum)$/
/** Verbs that take a number to where it is: with `to` or `at`, or with the figure as their object. */
const MOVES = new Set(
  'rise climb jump soar grow increase go come swell fall drop shrink stand remain put bring take raise lift push revise update set'.split(
    ' ',
  ),
)
const REACHES = new Set('reach hit pass top exceed be total near approach'.split(' '))
/** Nouns for several people, told by how many they are. */
const GROUPS =
  /^(?:team|committee|panel|commission|jury|board|crew|group|gang|band|squad|delegation|mission|cabinet|council|cast|choir|crowd|audience|congregation)$/
const MASSES = /^(?:crowd|audience|congregation)$/

/**
 * What a figure is the total of that stands apart from what it counts: `the death |toll| rose to 23`,
 * `the number of |missing| stood at 40`, `attendance was 9,000`, `a |committee| of five`, `a five-member |committee|`. Must not
 * catch how much a number rose by, nor what it was before.
 */
export function totalOf(sentence: Sentence, amount: QuantityMention): Topic | undefined {
  const figure = sentence.tokens[amount.counted ?? amount.head]
  if (!figure || amount.type !== 'count') return undefined
  return numberOf(sentence, figure) ?? sizeOf(sentence, figure)
}

const topic = (slot: string, block: readonly string[], counted: string): Topic => ({ slot, block, exact: false, counted })

function numberOf({ tokens }: Sentence, figure: Token): Topic | undefined {
  const preposition = tokens.find(({ head, rel }) => head === figure.index && rel === 'case')?.form.toLowerCase()
  const above = tokens[figure.head]
  const isNumber = ({ lemma }: Token): boolean => lemma.toLowerCase() in NUMBERS || NUMBERED.test(lemma.toLowerCase())
  const under = (index: number): Token | undefined =>
    tokens.find((token) => token.head === index && /^(?:nsubj|obj)/.test(token.rel) && isNumber(token))
  const copular = tokens.some(({ head, rel }) => head === figure.index && rel === 'cop')
  const lemma = above?.lemma.toLowerCase() ?? ''
  const noun = copular
    ? (under(figure.index) ?? (above && isNumber(above) ? above : undefined))
    : above && isNumber(above) && /^(?:of|at|to)$/.test(preposition ?? '')
      ? above
      : above?.upos === 'VERB' &&
          (/^(?:to|at)$/.test(preposition ?? '')
            ? MOVES.has(lemma)
            : preposition === undefined && REACHES.has(lemma) && !figure.rel.startsWith('nsubj'))
        ? under(above.index)
        : undefined
  const [slot, ...block] = NUMBERS[noun?.lemma.toLowerCase() ?? ''] ?? []
  if (slot) return topic(slot, block, slot === 'people' ? '' : (block[0] ?? ''))
  const things = noun && tokens.find(({ head, rel, index }) => head === noun.index && /^(?:nmod|acl)/.test(rel) && index !== figure.index)
  if (!things) return undefined
  const befallen = [things, ...tokens.filter(({ head, rel }) => head === things.index && rel.startsWith('acl'))]
    .flatMap(({ lemma: word, form, upos }) => [predicateClass(word.toLowerCase(), upos), predicateClass(form.toLowerCase(), 'ADJ')])
    .find((found) => BEFALLS.has(found))
  const what = nounClass(things.lemma.toLowerCase())
  return befallen ? topic('people', [befallen], '') : topic('count', [what], what)
}

/** How many a group is: of a bare figure after `of`, or of `-member` and `-strong` before it. */
function sizeOf({ tokens }: Sentence, figure: Token): Topic | undefined {
  const group = tokens[figure.head]?.lemma.toLowerCase() ?? ''
  if (!GROUPS.test(group)) return undefined
  const isBare =
    figure.upos === 'NUM' && tokens.some(({ head, rel, form }) => head === figure.index && rel === 'case' && form.toLowerCase() === 'of')
  if (!isBare && !/^(?:member|strong|person|man|woman)$/.test(figure.lemma.toLowerCase())) return undefined
  const who = MASSES.test(group) ? 'person' : 'member'
  return topic('count', [who, nounClass(group)], who)
}
