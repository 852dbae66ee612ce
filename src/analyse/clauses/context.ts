import type { Mention, Speaker, Stage, Token } from '../../model/analysis.js'
import { remembered } from '../../model/remembered.js'
import { accuses, clauseUnder, infinitiveUnder, underAdjective, underNoun, type Embedding } from '../../lexicon/embedding.js'
import { ASKING_VERBS, DENIAL_VERBS, NEGATING_VERBS, SAY_VERBS, stageOf, stageOfNoun } from '../../lexicon/verbs.js'
import type { Frame } from './frames.js'
import { isNegated, isPartial, nounNegated } from './negation.js'
import { sourcesNamed, speakerOf } from './sources.js'
import { baseRel, childrenOf, childWith, markerOf, tokenAt, type Tree } from './tree.js'

/** How a predicate stands: what its own words and those it hangs from make of it. */
export interface Context {
  readonly negated: boolean
  readonly modality: readonly string[]
  readonly hypothetical: boolean
  readonly stage?: Stage
  readonly speaker?: Speaker
}

const PLAIN: Context = { negated: false, modality: [], hypothetical: false }
const MODAL_ADVERBS = new Set(
  'allegedly reportedly apparently possibly perhaps probably likely supposedly purportedly potentially presumably seemingly ostensibly maybe conceivably tentatively'.split(
    ' ',
  ),
)
const MODAL_FORMS: Readonly<Record<string, string>> = { "'ll": 'will', '’ll': 'will', wo: 'will', ca: 'can', "'d": 'would', '’d': 'would' }
const CONDITIONS = new Set(['if', 'unless', 'lest', 'whether', 'in case', 'provided', 'assuming', 'as if', 'as though', 'should'])

/**
 * Works out the contexts of all frames of a sentence; `frames` come governors first.
 * A speaker is only one that the sentence itself names: quotations over several sentences are for the caller.
 */
export function contextsOf(tree: Tree, frames: readonly Frame[], mentions: readonly Mention[]): Map<Frame, Context> {
  const contexts = new Map<Frame, Context>()
  const sources = sourcesNamed(tree, frames, mentions)
  for (const frame of frames) {
    const governing = frame.governor && (contexts.get(frame.governor) ?? PLAIN)
    const above = sources.reporters.has(frame) ? undefined : governing
    contexts.set(frame, contextOf(tree, frame, above, sources.speakers.get(frame), mentions))
  }
  return contexts
}

function contextOf(
  tree: Tree,
  frame: Frame,
  governing: Context | undefined,
  named: Speaker | undefined,
  mentions: readonly Mention[],
): Context {
  const inherited = governing && frame.governor ? inherit(tree, frame, frame.governor, governing, mentions) : PLAIN
  const conditional = childrenOf(tree, frame.token.index).some((child) => {
    const marker = markerOf(tree, child.index, 'mark')
    return (
      baseRel(child.rel) === 'advcl' &&
      (marker === 'if' || marker === 'unless') &&
      !/^even$/i.test(tree.tokens[firstMark(tree, child.index) - 1]?.form ?? '')
    )
  })
  const speaker = named ? withVia(named, inherited.speaker) : inherited.speaker
  const stage = inherited.stage
  return {
    negated: inherited.negated !== isNegated(frame, tree),
    modality: [...new Set([...inherited.modality, ...ownModality(frame, tree), ...(isPartial(tree, frame) ? ['not all'] : [])])],
    hypothetical:
      inherited.hypothetical || conditional || isAsked(tree, frame) || CONDITIONS.has(markerOf(tree, frame.token.index, 'mark')),
    ...(stage ? { stage } : {}),
    ...(speaker ? { speaker } : {}),
  }
}

/** A question mark ends the clause, also one inside quotation marks; what a noun is told by is not asked. */
function isAsked(tree: Tree, frame: Frame): boolean {
  if (baseRel(frame.relation) === 'acl') return false
  let [, end] = tree.extents[frame.token.index] as readonly [number, number]
  while (/^["'”’»)]+$/.test(tree.tokens[end]?.form ?? '')) end -= 1
  return [end, end + 1].some((at) => /^[?？]/.test(tree.tokens[at]?.form ?? ''))
}

const firstMark = (tree: Tree, index: number): number => childWith(tree, index, 'mark')?.index ?? index
const withVia = (speaker: Speaker, via: Speaker | undefined): Speaker =>
  via && via.start !== speaker.start ? { ...speaker, via } : speaker

/** Auxiliaries and adverbs of the predicate itself; kept, as every clause below asks for them again. */
const ownModality: (frame: Frame, tree: Tree) => readonly string[] = remembered((frame: Frame, tree: Tree): readonly string[] => {
  const words = childrenOf(tree, frame.token.index).flatMap((child) => {
    const form = child.form.toLowerCase()
    if (child.xpos === 'MD') return [MODAL_FORMS[form] ?? form]
    return child.rel === 'advmod' && MODAL_ADVERBS.has(form) ? [form] : []
  })
  if (words.length > 0 || frame.relation !== 'conj' || !frame.governor || !sharesAuxiliary(tree, frame)) return words
  return ownModality(frame.governor, tree)
})

/** `will buy the firm and sell its shops`: the second verb stands under the auxiliary of the first. */
function sharesAuxiliary(tree: Tree, frame: Frame): boolean {
  const children = childrenOf(tree, frame.token.index)
  return frame.token.xpos === 'VB' && !children.some((child) => ['aux', 'nsubj', 'mark'].includes(baseRel(child.rel)))
}

function inherit(tree: Tree, frame: Frame, governor: Frame, governing: Context, mentions: readonly Mention[]): Context {
  const relation = baseRel(frame.relation)
  const marker = markerOf(tree, frame.token.index, 'mark')
  const lemma = phrasal(tree, governor.token)
  const under = (embedding: Embedding, cue = governor.token): Context => embed(tree, frame, governor, governing, embedding, cue, mentions)
  const onward: Context = {
    negated: false,
    modality: withoutOwn(tree, governor, governing),
    hypothetical: governing.hypothetical,
    ...(governing.speaker ? { speaker: governing.speaker } : {}),
  }

  if (frame.noun !== undefined && relation === 'acl') {
    // What a noun is told by (`the man who fled`) holds whatever is asked, planned or feared of it.
    const told = { ...PLAIN, ...(governing.speaker ? { speaker: governing.speaker } : {}) }
    return frame.relation === 'acl:relcl' ? told : underItsNoun(tree, frame, governor, governing, onward, told)
  }
  if (relation === 'conj') {
    const nor = childrenOf(tree, frame.token.index).some((child) => child.rel === 'cc' && /^(?:or|nor)$/i.test(child.form))
    const shared = frame.relation === 'conj' && !childWith(tree, frame.token.index, 'nsubj')
    // Governing words above the first conjunct hold for the second; so does its negation, where `or` joins them.
    const negated = (shared && nor && governing.negated) || negatedFromAbove(tree, governor, governing)
    return {
      ...onward,
      negated: nor && isNegated(frame, tree) && shared ? false : negated,
      ...(governing.stage ? { stage: governing.stage } : {}),
    }
  }
  if (governor.token.index !== frame.token.head) return onward
  if (relation === 'xcomp' || (relation === 'advcl' && marker === 'from' && NEGATING_VERBS.has(lemma))) {
    if (isBecoming(governor)) return governing
    return governor.nominal
      ? under(underAdjective(lemma))
      : under(infinitiveUnder(future(governor) ? 'will' : lemma, frame.token.xpos === 'VBG' || marker === 'from'))
  }
  if (relation === 'ccomp' || relation === 'csubj') return complement(tree, frame, governor, governing, lemma, under)
  if (relation === 'advcl') return adverbial(tree, frame, onward, marker, lemma)
  if (
    relation === 'parataxis' &&
    SAY_VERBS.has(lemma) &&
    !childWith(tree, governor.token.index, 'ccomp', 'obj') &&
    frame.token.index > governor.token.index
  )
    return under(clauseUnder(lemma))
  if (relation === 'parataxis') return { ...onward, hypothetical: false }
  return onward
}

const isBecoming = (governor: Frame): boolean =>
  ['become', 'remain', 'be', 'leave', 'make', 'keep', 'turn', 'stay', 'find', 'get', 'prove', 'render'].includes(governor.token.lemma)
const future = (governor: Frame): boolean => governor.token.lemma === 'go' && governor.token.xpos === 'VBG'
const phrasal = (tree: Tree, token: Token): string => {
  const particle = childWith(tree, token.index, 'compound:prt')
  return (particle ? `${token.lemma} ${particle.form}` : token.lemma).toLowerCase()
}

/** What lies on the governor from above, without its own auxiliaries and adverbs. */
function withoutOwn(tree: Tree, governor: Frame, governing: Context): string[] {
  const own = new Set(ownModality(governor, tree))
  return governing.modality.filter((word) => !own.has(word))
}

const negatedFromAbove = (tree: Tree, governor: Frame, governing: Context): boolean => governing.negated !== isNegated(governor, tree)

function embed(
  tree: Tree,
  frame: Frame,
  governor: Frame,
  governing: Context,
  embedding: Embedding,
  cue: Token,
  mentions: readonly Mention[],
): Context {
  const carries = frame.relation === 'xcomp' || embedding.raisesNegation === true
  const stage = embedding.asks ? undefined : stageBelow(tree, frame, governor, governing)
  const speaker = embedding.speaks ? speakerOf(governor, tree, cue, mentions) : undefined
  const outer = governing.speaker
  const through = speaker ? withVia(speaker, outer) : outer
  // What somebody did not say, or may say, is not told at all.
  const unsaid = embedding.speaks === true && !embedding.negates && !carries && governing.negated
  return {
    negated: (carries && governing.negated) !== (embedding.negates === true),
    modality: [...new Set([...governing.modality, ...(embedding.weakens ? [embedding.weakens] : [])])],
    hypothetical: governing.hypothetical || embedding.asks === true || unsaid,
    ...(stage && stage !== 'alleged' ? { stage } : stage && (embedding.weakens || governing.stage) ? { stage } : {}),
    ...(through ? { speaker: through } : {}),
  }
}

/** `suggested that it close` proposes something, `suggested that it was closed` states something. */
function stageBelow(tree: Tree, frame: Frame, governor: Frame, governing: Context): Stage | undefined {
  const stage = stageOf(phrasal(tree, governor.token))
  const finite =
    frame.relation === 'ccomp' &&
    [frame.token, ...childrenOf(tree, frame.token.index).filter((child) => ['aux', 'cop'].includes(baseRel(child.rel)))].some((word) =>
      /^VB[DPZ]$/.test(word.xpos),
    )
  return stage === undefined || (finite && (stage === 'proposed' || stage === 'agreed')) ? governing.stage : stage
}

function complement(
  tree: Tree,
  frame: Frame,
  governor: Frame,
  governing: Context,
  lemma: string,
  under: (embedding: Embedding) => Context,
): Context {
  const marker = markerOf(tree, frame.token.index, 'mark')
  const wh = childrenOf(tree, frame.token.index).some((child) => child.xpos.startsWith('W') && child.index < frame.token.index)
  const open = marker === 'whether' || marker === 'if' || (wh && (ASKING_VERBS.has(lemma) || governing.negated || governor.nominal))
  if (open) return { ...under({ asks: true }), modality: governing.modality }
  if (frame.relation.startsWith('csubj') && !governor.nominal) return under(frame.token.xpos === 'VB' ? { weakens: lemma } : {})
  return under(governor.nominal ? underAdjective(lemma) : clauseUnder(lemma))
}

function adverbial(tree: Tree, frame: Frame, onward: Context, marker: string, lemma: string): Context {
  const gerund = frame.token.xpos === 'VBG' || childrenOf(tree, frame.token.index).some((child) => child.xpos === 'VBG')
  if (['without', 'instead of', 'rather than', 'despite not'].includes(marker)) return { ...onward, negated: true }
  if (/(?:^| )to$/.test(marker)) return { ...onward, modality: [...onward.modality, 'purpose'] }
  if (gerund && ['of', 'with', 'for', 'in'].includes(marker) && accuses(lemma)) {
    const stage = stageOf(lemma) ?? (lemma === 'arrest' || lemma === 'detain' ? 'alleged' : undefined)
    return { ...onward, modality: [...onward.modality, lemma], ...(stage ? { stage } : {}) }
  }
  if (gerund && ['into', 'on', 'about', 'against'].includes(marker) && stageOf(lemma))
    return { ...onward, modality: [...onward.modality, lemma] }
  return onward
}

function underItsNoun(tree: Tree, frame: Frame, governor: Frame, governing: Context, onward: Context, told: Context): Context {
  const noun = tokenAt(tree, frame.noun as number)
  const clausal = /(?:^| )(?:to|that|of)$/.test(markerOf(tree, frame.token.index, 'mark'))
  const embedding = clausal ? underNoun(noun.lemma.toLowerCase()) : undefined
  if (!embedding) return clausal ? onward : told
  const denied =
    governor.object === noun.index &&
    (DENIAL_VERBS.has(governor.token.lemma) || NEGATING_VERBS.has(governor.token.lemma) || governing.negated)
  const stage = stageOfNoun(noun.lemma.toLowerCase())
  return {
    ...onward,
    negated: (denied || nounNegated(tree, noun.index)) !== (embedding.negates === true),
    modality: [...new Set([...onward.modality, ...(embedding.weakens ? [embedding.weakens] : [])])],
    ...(stage ? { stage } : {}),
  }
}
