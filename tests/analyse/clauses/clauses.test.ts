import { describe, expect, it } from 'vitest'
import { findClauses, phraseHeads, phraseSpan } from '../../../src/analyse/clauses/index.js'
import type { Clause, Sentence } from '../../../src/model/analysis.js'
import { treesOf } from '../trees.js'

/** The clause of a lemma, with its arguments as written. */
function read(text: string, tree: string): (lemma: string) => Record<string, unknown> {
  const sentences = treesOf(text, tree)
  const sentence = sentences[0] as Sentence
  const clauses = findClauses(text, sentences, [])
  const phrase = (head: number | undefined): string | undefined => {
    if (head === undefined) return undefined
    const span = phraseSpan(sentence, head)
    return text.slice(span.start, span.end)
  }
  return (lemma) => {
    const clause = clauses.find((each) => each.lemma === lemma) as Clause
    expect(clause, `a clause with ${lemma}`).toBeDefined()
    return {
      ...clause,
      agent: phrase(clause.agent),
      patient: phrase(clause.patient),
      obliques: clause.obliques.map((each) => `${each.marker} ${phrase(each.head)}`),
      speaker: clause.speaker && text.slice(clause.speaker.start, clause.speaker.end),
      to: clause.speaker?.addressee && text.slice(clause.speaker.addressee.start, clause.speaker.addressee.end),
    }
  }
}

describe('who does what to whom', () => {
  it('resolves the doer of a passive, but takes no time for one', () => {
    const clause = read(
      'The bridge was closed by engineers by noon.',
      'The/DT/det/2 bridge/NN/nsubj:pass/4 was/VBD/aux:pass/4 closed/VBN/root/0/close by/IN/case/6 engineers/NNS/obl:agent/4/engineer by/IN/case/8 noon/NN/obl/4 ././punct/4',
    )
    expect(clause('close')).toMatchObject({
      agent: 'engineers',
      patient: 'The bridge',
      passive: true,
      tense: 'past',
      obliques: ['by noon'],
    })
  })

  it('gives a relative clause the noun it hangs from', () => {
    const clause = read(
      'Smugglers who rammed a patrol boat fled.',
      'Smugglers/NNS/nsubj/7/smuggler who/WP/nsubj/3 rammed/VBD/acl:relcl/1/ram a/DT/det/6 patrol/NN/compound/6 boat/NN/obj/3 fled/VBD/root/0/flee ././punct/7',
    )
    expect(clause('ram')).toMatchObject({ agent: 'Smugglers', patient: 'a patrol boat' })
    expect(clause('flee')).toMatchObject({ agent: 'Smugglers' })
  })

  it('gives a participle the subject of its main clause, not the sufferer of a passive', () => {
    const active = read(
      'An avalanche hit the lodge, burying at least nine guests.',
      'An/DT/det/2 avalanche/NN/nsubj/3 hit/VBD/root/0 the/DT/det/5 lodge/NN/obj/3 ,/,/punct/7 burying/VBG/advcl/3/bury at/IN/case/9 least/JJS/nmod/10 nine/CD/nummod/11 guests/NNS/obj/7/guest ././punct/3',
    )
    expect(active('bury')).toMatchObject({ agent: 'An avalanche', patient: 'at least nine guests', tense: 'past' })
    const passive = read(
      'Roofs were torn off, injuring two.',
      'Roofs/NNS/nsubj:pass/3/roof were/VBD/aux:pass/3 torn/VBN/root/0/tear off/RP/compound:prt/3 ,/,/punct/6 injuring/VBG/advcl/3/injure two/CD/obj/6 ././punct/3',
    )
    expect(passive('tear off')).toMatchObject({ patient: 'Roofs' })
    expect(passive('injure')).toMatchObject({ agent: undefined, patient: 'two' })
  })

  it('shares the subject between conjoined verbs and the object of a pair', () => {
    const clause = read(
      'A guard chased and caught the intruder.',
      'A/DT/det/2 guard/NN/nsubj/3 chased/VBD/root/0/chase and/CC/cc/5 caught/VBD/conj/3/catch the/DT/det/7 intruder/NN/obj/3 ././punct/3',
    )
    expect(clause('catch')).toMatchObject({ agent: 'A guard', patient: 'the intruder' })
  })

  it('takes the subject of some verbs as the one who suffers', () => {
    const clause = read(
      'Two climbers died near Chamonix.',
      'Two/CD/nummod/2 climbers/NNS/nsubj/3/climber died/VBD/root/0/die near/IN/case/5 Chamonix/NNP/obl/3 ././punct/3',
    )
    expect(clause('die')).toMatchObject({ agent: undefined, patient: 'Two climbers', obliques: ['near Chamonix'] })
  })

  it('knows particle verbs and fixed phrases', () => {
    const made = read(
      'Thieves made off with two paintings.',
      'Thieves/NNS/nsubj/2/thief made/VBD/root/0/make off/RP/compound:prt/2 with/IN/case/6 two/CD/nummod/6 paintings/NNS/obl/2/painting ././punct/2',
    )
    expect(made('make off with')).toMatchObject({ agent: 'Thieves', patient: 'two paintings', obliques: [] })
    const taken = read(
      'The driver was taken into custody in Lyon.',
      'The/DT/det/2 driver/NN/nsubj:pass/4 was/VBD/aux:pass/4 taken/VBN/root/0/take into/IN/case/6 custody/NN/obl/4 in/IN/case/8 Lyon/NNP/obl/4 ././punct/4',
    )
    expect(taken('take into custody')).toMatchObject({ patient: 'The driver', obliques: ['in Lyon'] })
  })

  it('reads `was off Malta` as a place, not as a description', () => {
    const clause = read(
      'The tanker was off Malta.',
      'The/DT/det/2 tanker/NN/nsubj/5 was/VBD/cop/5 off/IN/case/5 Malta/NNP/root/0 ././punct/5',
    )
    expect(clause('be')).toMatchObject({ agent: 'The tanker', obliques: ['off Malta'] })
  })
})

describe('what stands as a fact', () => {
  it('takes negation from the words around and above the verb', () => {
    const none = read(
      'No shots were fired.',
      'No/DT/det/2 shots/NNS/nsubj:pass/4/shot were/VBD/aux:pass/4 fired/VBN/root/0/fire ././punct/4',
    )
    expect(none('fire')).toMatchObject({ negated: true })
    const refused = read(
      'The crew refused to sail.',
      'The/DT/det/2 crew/NN/nsubj/3 refused/VBD/root/0/refuse to/TO/mark/5 sail/VB/xcomp/3 ././punct/3',
    )
    expect(refused('refuse')).toMatchObject({ negated: false })
    expect(refused('sail')).toMatchObject({ negated: true, agent: 'The crew' })
    const without = read(
      'He left without paying.',
      'He/PRP/nsubj/2 left/VBD/root/0/leave without/IN/mark/4 paying/VBG/advcl/2/pay ././punct/2',
    )
    expect(without('pay')).toMatchObject({ negated: true, agent: 'He' })
  })

  it('does not take `not only` or `no more than` for a denial', () => {
    const only = read('It not only sank.', 'It/PRP/nsubj/4 not/RB/advmod/4 only/RB/advmod/4 sank/VBD/root/0/sink ././punct/4')
    expect(only('sink')).toMatchObject({ negated: false })
    const more = read(
      'No more than ten fled.',
      'No/DT/det/4 more/JJR/advmod/4 than/IN/fixed/2 ten/CD/nsubj/5 fled/VBD/root/0/flee ././punct/5',
    )
    expect(more('flee')).toMatchObject({ negated: false })
  })

  it('keeps plans, attempts and accusations apart from deeds', () => {
    const plan = read(
      'The firm agreed to sell its mill.',
      'The/DT/det/2 firm/NN/nsubj/3 agreed/VBD/root/0/agree to/TO/mark/5 sell/VB/xcomp/3 its/PRP$/nmod:poss/7 mill/NN/obj/5 ././punct/3',
    )
    expect(plan('sell')).toMatchObject({ agent: 'The firm', modality: ['agree'], stage: 'agreed' })
    const accused = read(
      'She is accused of burning the barn.',
      'She/PRP/nsubj:pass/3 is/VBZ/aux:pass/3 accused/VBN/root/0/accuse of/IN/mark/5 burning/VBG/advcl/3/burn the/DT/det/7 barn/NN/obj/5 ././punct/3',
    )
    expect(accused('burn')).toMatchObject({ agent: 'She', patient: 'the barn', modality: ['accuse'], stage: 'alleged' })
    const managed = read('He managed to swim.', 'He/PRP/nsubj/2 managed/VBD/root/0/manage to/TO/mark/4 swim/VB/xcomp/2 ././punct/2')
    expect(managed('swim')).toMatchObject({ modality: [], negated: false })
  })

  it('marks conditions and what depends on them', () => {
    const clause = read(
      'If it rains, the race will end.',
      'If/IN/mark/3 it/PRP/nsubj/3 rains/VBZ/advcl/8/rain ,/,/punct/3 the/DT/det/6 race/NN/nsubj/8 will/MD/aux/8 end/VB/root/0 ././punct/8',
    )
    expect(clause('rain')).toMatchObject({ hypothetical: true })
    expect(clause('end')).toMatchObject({ hypothetical: true, tense: 'future', modality: ['will'] })
  })
})

describe('questions', () => {
  it('are no statements, inside a quotation neither; the verb of asking is one', () => {
    const clause = read(
      '"Did it sink?" he asked.',
      '"/``/punct/4 Did/VBD/aux/4/do it/PRP/nsubj/4 sink/VB/ccomp/8 ?/./punct/4 "/\'\'/punct/4 he/PRP/nsubj/8 asked/VBD/root/0/ask ././punct/8',
    )
    expect(clause('sink')).toMatchObject({ hypothetical: true })
    expect(clause('ask')).toMatchObject({ hypothetical: false })
  })
})

describe('on whose word', () => {
  it('names the speaker and whom he told', () => {
    const clause = read(
      'The mayor told reporters that the dam held.',
      'The/DT/det/2 mayor/NN/nsubj/3 told/VBD/root/0/tell reporters/NNS/iobj/3/reporter that/IN/mark/8 the/DT/det/7 dam/NN/nsubj/8 held/VBD/ccomp/3/hold ././punct/3',
    )
    expect(clause('hold')).toMatchObject({ speaker: 'The mayor', to: 'reporters', modality: [] })
    expect(clause('tell')).toMatchObject({ speaker: undefined })
  })

  it('turns a denied statement round and keeps what was not said from being told', () => {
    const denied = read(
      'Officials denied that the dam leaked.',
      'Officials/NNS/nsubj/2/official denied/VBD/root/0/deny that/IN/mark/6 the/DT/det/5 dam/NN/nsubj/6 leaked/VBD/ccomp/2/leak ././punct/2',
    )
    expect(denied('leak')).toMatchObject({ negated: true, speaker: 'Officials' })
    const unsaid = read(
      'Officials did not say the dam leaked.',
      'Officials/NNS/nsubj/4/official did/VBD/aux/4/do not/RB/advmod/4 say/VB/root/0 the/DT/det/6 dam/NN/nsubj/7 leaked/VBD/ccomp/4/leak ././punct/4',
    )
    expect(unsaid('leak')).toMatchObject({ hypothetical: true, negated: false })
  })

  it('knows `according to`, but not `according to plan`', () => {
    const source = read(
      'The dam leaked, according to the survey.',
      'The/DT/det/2 dam/NN/nsubj/3 leaked/VBD/root/0/leak ,/,/punct/8 according/VBG/case/8 to/IN/fixed/5 the/DT/det/8 survey/NN/obl/3 ././punct/3',
    )
    expect(source('leak')).toMatchObject({ speaker: 'the survey', obliques: [] })
    const plan = read(
      'The launch went according to plan.',
      'The/DT/det/2 launch/NN/nsubj/3 went/VBD/root/0/go according/VBG/case/6 to/IN/fixed/4 plan/NN/obl/3 ././punct/3',
    )
    expect(plan('go')).toMatchObject({ speaker: undefined })
  })
})

describe('phrases', () => {
  const text = 'She met the deputy mayor of Turin, a lawyer who smokes, in Tulsa, Oklahoma, with Ada Lund, two nurses and a cook.'
  const [sentence] = treesOf(
    text,
    'She/PRP/nsubj/2 met/VBD/root/0/meet the/DT/det/5 deputy/NN/compound/5 mayor/NN/obj/2 of/IN/case/7 Turin/NNP/nmod/5 ,/,/punct/10 a/DT/det/10 lawyer/NN/appos/5 who/WP/nsubj/12 smokes/VBZ/acl:relcl/10/smoke ,/,/punct/10 in/IN/case/15 Tulsa/NNP/obl/2 ,/,/punct/17 Oklahoma/NNP/nmod:unmarked/15 ,/,/punct/15 with/IN/case/20 Ada/NNP/obl/2 Lund/NNP/flat/20 ,/,/punct/24 two/CD/nummod/24 nurses/NNS/conj/20/nurse and/CC/cc/27 a/DT/det/27 cook/NN/conj/20 ././punct/2',
  ) as [Sentence]
  const slice = (head: number, options = {}): string => {
    const span = phraseSpan(sentence, head, options)
    return text.slice(span.start, span.end)
  }

  it('are narrow: no appositions, no relative clauses, no further members', () => {
    expect(slice(4)).toBe('the deputy mayor of Turin')
    expect(slice(4, { article: false })).toBe('deputy mayor of Turin')
    expect(slice(4, { linked: [] })).toBe('the deputy mayor')
    expect(slice(14)).toBe('Tulsa, Oklahoma')
    expect(slice(14, { preposition: true })).toBe('in Tulsa, Oklahoma')
    expect(slice(19)).toBe('Ada Lund')
  })

  it('list the members of a list', () => {
    expect(phraseHeads(sentence, 19).map((head) => slice(head))).toEqual(['Ada Lund', 'two nurses', 'a cook'])
    expect(phraseHeads(sentence, 4)).toEqual([4])
  })
})

describe('an attribution at the end of its sentence', () => {
  it('has the words after the last comma as its speaker, whatever the parser made of them', () => {
    const clause = read(
      'Two boats sank in the bay, a harbour official said.',
      'Two/CD/nummod/2 boats/NNS/nsubj/3/boat sank/VBD/root/0/sink in/IN/case/6 the/DT/det/6 bay/NN/obl/3 ,/,/punct/10 a/DT/det/10 harbour/NN/compound/10 official/NN/appos/6 said/VBD/conj/3/say ././punct/3',
    )
    expect(clause('sink')).toMatchObject({ speaker: 'a harbour official', patient: 'Two boats' })
    expect(clause('say')).toMatchObject({ agent: 'a harbour official' })
  })

  it('is none where the words after the comma hold a verb of their own', () => {
    const clause = read(
      'The boats sank, and nobody knew what officials said.',
      'The/DT/det/2 boats/NNS/nsubj/3/boat sank/VBD/root/0/sink ,/,/punct/7 and/CC/cc/7 nobody/NN/nsubj/7 knew/VBD/conj/3/know what/WP/obj/10 officials/NNS/nsubj/10/official said/VBD/ccomp/7/say ././punct/3',
    )
    expect(clause('sink')).toMatchObject({ speaker: undefined })
  })
})

describe('verbs over others', () => {
  it('let the one who is allowed do it', () => {
    const clause = read(
      'The flaw allowed thieves to copy keys.',
      'The/DT/det/2 flaw/NN/nsubj/3 allowed/VBD/root/0/allow thieves/NNS/obj/3/thief to/TO/mark/6 copy/VB/advcl/3 keys/NNS/obj/6/key ././punct/3',
    )
    expect(clause('copy')).toMatchObject({ agent: 'thieves', patient: 'keys' })
  })

  it('keep their subject where they begin something', () => {
    const clause = read('The crew began firing.', 'The/DT/det/2 crew/NN/nsubj/3 began/VBD/root/0/begin firing/VBG/xcomp/3/fire ././punct/3')
    expect(clause('begin')).toMatchObject({ agent: 'The crew', patient: undefined })
    expect(clause('fire')).toMatchObject({ agent: 'The crew', stage: 'begun', modality: [] })
  })

  it('take a whole name after `according to`, and do not speak for themselves', () => {
    const clause = read(
      'The dam leaked, according to safety board director Ann Lee.',
      'The/DT/det/2 dam/NN/nsubj/3 leaked/VBD/root/0/leak ,/,/punct/8 according/VBG/case/8 to/IN/fixed/5 safety/NN/compound/8 board/NN/obl/3 director/NN/appos/8 Ann/NNP/flat/9 Lee/NNP/flat/9 ././punct/3',
    )
    expect(clause('leak')).toMatchObject({ speaker: 'safety board director Ann Lee' })
  })
})
