import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../../src/analyse/quotations/index.js'
import type { Entity, Mention, Sentence } from '../../../src/model/analysis.js'
import { treesOf } from '../trees.js'

interface Read {
  words: string
  fragment: boolean
  speaker: string | undefined
  cue: string | undefined
  to: string | undefined
}

function read(text: string, sentences: readonly Sentence[], mentions: readonly Mention[] = [], entities: readonly Entity[] = []): Read[] {
  const slice = (span: { start: number; end: number } | undefined): string | undefined => span && text.slice(span.start, span.end)
  return findQuotations(text, sentences, mentions, entities).map((each) => ({
    words: slice(each) as string,
    fragment: each.fragment,
    speaker: slice(each.speaker),
    cue: slice(each.speaker?.cue),
    to: slice(each.addressee),
  }))
}

const CLOSED = '"/``/punct/5 The/DT/det/3 road/NN/nsubj/5 is/VBZ/cop/5 closed/JJ/ccomp/8 ,/,/punct/5 "/\'\'/punct/5'

describe('speakers', () => {
  it('stand after the quotation, before or after their verb', () => {
    const inverted = '"The road is closed," said Mayor Ida Holm.'
    expect(
      read(inverted, treesOf(inverted, `${CLOSED} said/VBD/root/0/say Mayor/NNP/compound/10 Ida/NNP/nsubj/8 Holm/NNP/flat/10 ././punct/8`)),
    ).toEqual([{ words: 'The road is closed,', fragment: false, speaker: 'Mayor Ida Holm', cue: 'said', to: undefined }])
    const plain = '"The road is closed," he told reporters.'
    const tree = `${CLOSED.replace('ccomp/8', 'ccomp/9')} he/PRP/nsubj/9 told/VBD/root/0/tell reporters/NNS/iobj/9/reporter ././punct/9`
    expect(read(plain, treesOf(plain, tree))).toMatchObject([{ speaker: 'he', cue: 'told', to: 'reporters' }])
  })

  it('stand before the quotation', () => {
    const text = 'The owner said: "We will open again."'
    const tree =
      'The/DT/det/2 owner/NN/nsubj/3 said/VBD/root/0/say :/:/punct/3 "/``/punct/8 We/PRP/nsubj/8 will/MD/aux/8 open/VB/ccomp/3 again/RB/advmod/8 ././punct/8 "/\'\'/punct/8'
    expect(read(text, treesOf(text, tree))).toMatchObject([{ words: 'We will open again.', fragment: false, speaker: 'The owner' }])
  })

  it('are found where the parser lost them, with their name and post', () => {
    const text = '"The road is closed," Ada Holm, a county engineer, told Radio Nord.'
    const tree = `${CLOSED.replace('ccomp/8', 'root/0')} Ada/NNP/nsubj/10 Holm/NNP/flat/8 ,/,/punct/13 a/DT/det/13 county/NN/compound/13 engineer/NN/appos/8 ,/,/punct/8 told/VBD/parataxis/5/tell Radio/NNP/compound/17 Nord/NNP/iobj/15 ././punct/5`
    expect(read(text, treesOf(text, tree))).toMatchObject([{ speaker: 'Ada Holm', cue: 'told', to: 'Radio Nord' }])
    const inverted = '"The road is closed," said centre director Jo Berg Friday.'
    const misread = `${CLOSED.replace('ccomp/8', 'ccomp/8')} said/VBD/root/0/say centre/NN/compound/10 director/NN/obj/8 Jo/NNP/obl/8 Berg/NNP/flat/11 Friday/NNP/obl:unmarked/8 ././punct/8`
    expect(read(inverted, treesOf(inverted, misread))).toMatchObject([{ speaker: 'centre director Jo Berg' }])
  })

  it('stand in a short line of their own below', () => {
    const text = '"The road is closed."\nHolm said.'
    const trees = [
      '"/``/punct/5 The/DT/det/3 road/NN/nsubj/5 is/VBZ/cop/5 closed/JJ/root/0 ././punct/5 "/\'\'/punct/5',
      'Holm/NNP/nsubj/2 said/VBD/root/0/say ././punct/2',
    ] as const
    expect(read(text, treesOf(text, ...trees))).toMatchObject([{ speaker: 'Holm' }])
  })

  it('carry over to the next quotation, also in the next line', () => {
    const text = '"The road is closed," he said.\n"It may snow."'
    const first = `${CLOSED.replace('ccomp/8', 'ccomp/9')} he/PRP/nsubj/9 said/VBD/root/0/say ././punct/9`
    const second = '"/``/punct/4 It/PRP/nsubj/4 may/MD/aux/4 snow/VB/root/0 ././punct/4 "/\'\'/punct/4'
    expect(read(text, treesOf(text, first, second))).toMatchObject([
      { speaker: 'he' },
      { words: 'It may snow.', fragment: false, speaker: 'he' },
    ])
  })

  it('are announced by a sentence with a colon', () => {
    const text = 'The judge had a warning:\n"Never come back."'
    const trees = [
      'The/DT/det/2 judge/NN/nsubj/3 had/VBD/root/0/have a/DT/det/5 warning/NN/obj/3 :/:/punct/3',
      '"/``/punct/3 Never/RB/advmod/3 come/VB/root/0 back/RB/advmod/3 ././punct/3 "/\'\'/punct/3',
    ] as const
    expect(read(text, treesOf(text, ...trees))).toMatchObject([{ speaker: 'The judge' }])
  })

  it('are not taken from a sentence that only stands before', () => {
    const text = 'The shop opened.\n"Never come back."'
    const trees = [
      'The/DT/det/2 shop/NN/nsubj/3 opened/VBD/root/0/open ././punct/3',
      '"/``/punct/3 Never/RB/advmod/3 come/VB/root/0 back/RB/advmod/3 ././punct/3 "/\'\'/punct/3',
    ] as const
    expect(read(text, treesOf(text, ...trees))).toMatchObject([{ speaker: undefined }])
  })

  it('have the entity that their mention refers to', () => {
    const text = '"The road is closed," he said.'
    const sentences = treesOf(text, `${CLOSED.replace('ccomp/8', 'ccomp/9')} he/PRP/nsubj/9 said/VBD/root/0/say ././punct/9`)
    const start = text.indexOf('he said')
    const mention: Mention = { sentence: 0, head: 7, type: 'person', form: 'pronoun', entity: 0, start, end: start + 2 }
    const entity: Entity = { id: 0, type: 'person', name: 'Ida Holm', names: ['Ida Holm'], mentions: [mention], roles: [] }
    expect(findQuotations(text, sentences, [mention], [entity])[0]?.speaker?.entity).toBe(0)
  })
})

describe('fragments', () => {
  const text = 'Critics called the dam "a costly folly" in a report on the "old town".'
  const tree =
    'Critics/NNS/nsubj/2/critic called/VBD/root/0/call the/DT/det/4 dam/NN/obj/2 "/``/punct/8 a/DT/det/8 costly/JJ/amod/8 folly/NN/xcomp/2 "/\'\'/punct/8 in/IN/case/12 a/DT/det/12 report/NN/obl/2 on/IN/case/17 the/DT/det/17 "/``/punct/17 old/JJ/amod/17 town/NN/nmod/12 "/\'\'/punct/17 ././punct/2'

  it('are words inside a sentence of the reporter, with a speaker only where a verb of saying governs them', () => {
    expect(read(text, treesOf(text, tree))[0]).toMatchObject({ words: 'a costly folly', fragment: true, speaker: 'Critics' })
  })

  it('include titles at the head of a sentence', () => {
    const title = '"Low Tide" opens today.'
    expect(
      read(
        title,
        treesOf(
          title,
          '"/``/punct/3 Low/JJ/amod/3 Tide/NN/nsubj/5 "/\'\'/punct/3 opens/VBZ/root/0/open today/NN/obl:unmarked/5 ././punct/5',
        ),
      ),
    ).toMatchObject([{ words: 'Low Tide', fragment: true, speaker: undefined }])
  })
})
