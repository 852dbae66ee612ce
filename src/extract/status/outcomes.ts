import { nounClass } from '../../lexicon/synonyms.js'
import type { Clause, Document, Sentence, Token } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import type { Story } from '../../model/story.js'
import { namedArgument } from '../around/argument.js'
import { standaloneClaim } from '../around/standaloneClaim.js'
import { personAt } from '../around/whose.js'

/** What can become of a post or of a ruling; of each one thing only. Verbs of rulings are done to nobody in a post. */
const OUTCOMES: readonly (readonly [outcome: string, verbs: string])[] = [
  ['suspended', 'suspend'],
  ['dismissed', 'sack,fire,dismiss,oust,axe'],
  ['resigned', 'resign,quit,step down'],
  ['withdrawn', 'revoke,withdraw,scrap,repeal,annul,rescind'],
]
const BY_VERB = new Map(OUTCOMES.flatMap(([outcome, verbs]) => verbs.split(',').map((verb) => [verb, outcome] as const)))
const RULING = /^(?:permit|licen[cs]e|decree|order|ban|rule|law|regulation|bill|permission|mandate|curfew)$/
const OF_RULINGS = /^(?:suspended|withdrawn)$/

/**
 * What became of somebody in a post (suspended, dismissed, resigned), or of a permit or a decree (suspended, withdrawn). Must not catch
 * what is asked for ("should resign"), nor shots that are fired.
 */
export const findOutcomes = (document: Document, story: Story): Claim[] =>
  document.clauses.flatMap((clause) => {
    const sentence = document.sentences[clause.sentence]
    if (!sentence || sentence.kind === 'furniture') return []
    if (clause.hypothetical || clause.negated || clause.modality.length > 0 || clause.tense === 'future') return []
    const outcome = leaveBehind(sentence, clause) ? 'suspended' : BY_VERB.get(clause.lemma.toLowerCase())
    return outcome ? claimed(document, story, sentence, clause, outcome) : []
  })

/** "Placed on paid leave": the word is a verb for many a parser. */
function leaveBehind({ tokens }: Sentence, { lemma, predicate }: Clause): Token | undefined {
  if (!/^(?:place|put)$/i.test(lemma)) return undefined
  const behind = tokens.slice(predicate + 1, predicate + 6)
  const at = behind.findIndex(({ form }) => form.toLowerCase() === 'leave')
  return behind.slice(0, Math.max(0, at)).some(({ form }) => form.toLowerCase() === 'on') ? behind[at] : undefined
}

function claimed(document: Document, story: Story, sentence: Sentence, clause: Clause, outcome: string): Claim[] {
  const { patient, subject, agent, passive } = clause
  const verb = sentence.tokens[clause.predicate]
  const own = outcome === 'resigned'
  const whom = own ? (subject ?? agent) : patient
  // "She fired at the door": who does it is not who undergoes it.
  if (!verb || whom === undefined || (!own && !passive && whom === subject)) return []
  const noun = sentence.tokens[whom]
  const ruling = noun?.upos === 'NOUN' && RULING.test(noun.lemma.toLowerCase()) ? nounClass(noun.lemma.toLowerCase()) : undefined
  const person = ruling === undefined && outcome !== 'withdrawn' ? personOf(document, story, sentence, whom) : undefined
  const of = ruling === undefined ? person : OF_RULINGS.test(outcome) ? ruling : undefined
  if (of === undefined) return []
  let first = verb.index
  while (/^(?:AUX|PART|ADV)$/.test(sentence.tokens[first - 1]?.upos ?? '')) first--
  const span = { start: sentence.tokens[first]?.start ?? verb.start, end: leaveBehind(sentence, clause)?.end ?? verb.end }
  const name = story.entities.find(({ key }) => key === person)?.name
  const question = name === undefined ? `What became of the ${ruling}?` : `How did ${name} lose the post?`
  return [
    standaloneClaim(
      document,
      sentence,
      span,
      { kind: 'status', slot: 'outcome', block: [of], question },
      { type: 'text', canonical: outcome },
    ),
  ]
}

/** The person that the token stands for, also where the name hangs from what somebody is: "the deputy, Ida Holm, was dismissed". */
function personOf(document: Document, story: Story, sentence: Sentence, index: number): string | undefined {
  const named = namedArgument(document, story, sentence, index)
  return named?.startsWith('e:person:') ? named.slice(2) : personAt(document, story, sentence, index)
}
