// Descriptions that mean somebody or something named before: "the envoy", "the company". Resolved only where one alone fits.
import type { Mention, Role, Sentence } from '../../model/analysis.js'
import { roleNoun } from '../../lexicon/roles.js'
import type { Group } from './link.js'

/** Words for kinds of bodies that stand for one of them. */
const BODY_NOUNS =
  /^(company|firm|group|agency|organisation|organization|ministry|committee|commission|council|party|union|university|bank|network|newspaper|magazine|airline|church|team|club|department|association|foundation|court|board)$/

const singular = (word: string): string => word.toLowerCase()

/** Mentions by description, each with the entity it means. */
export function findNominals(
  sentences: readonly Sentence[],
  groups: readonly Group[],
  roles: readonly (readonly Role[])[],
  names: readonly Mention[],
): Mention[] {
  const bearers = new Map<string, Set<number>>()
  roles.forEach((list, entity) => {
    if (groups[entity]?.type !== 'person') return
    for (const role of list) {
      const head = headNoun(role.text)
      if (head !== undefined) bearers.set(head, (bearers.get(head) ?? new Set()).add(entity))
    }
  })
  const firstAt = new Map<number, number>()
  const bySentence = new Map<number, Mention[]>()
  for (const name of names) {
    if (!firstAt.has(name.entity)) firstAt.set(name.entity, name.start)
    bySentence.set(name.sentence, [...(bySentence.get(name.sentence) ?? []), name])
  }
  const sorts = namedAfterTheirSort(groups)
  const found: Mention[] = []
  for (const sentence of sentences) {
    if (sentence.kind === 'furniture') continue
    const { tokens } = sentence
    const resolved = new Set<number>()
    for (let i = 0; i + 1 < tokens.length; i++) {
      if (!/^the$/i.test(tokens[i]?.form ?? '')) continue
      const head = headOfDescription(sentence, i)
      if (head === undefined) continue
      const noun = singular(tokens[head]?.form ?? '')
      const at = tokens[i]?.start ?? 0
      const person = roleNoun(noun) !== undefined
      const fits = person
        ? [...(bearers.get(noun) ?? [])].filter((entity) => (firstAt.get(entity) ?? Infinity) < at)
        : head === i + 1 && BODY_NOUNS.test(noun)
          ? bodiesNear(noun, sentence.index, at, groups, bySentence)
          : []
      if (fits.length !== 1) continue
      const entity = fits[0] as number
      found.push({
        sentence: sentence.index,
        start: at,
        end: tokens[head]?.end ?? at,
        head,
        type: person ? 'person' : 'body',
        form: 'nominal',
        entity,
      })
      resolved.add(i)
    }
    for (let i = 0; i + 1 < tokens.length; i++) {
      if (resolved.has(i) || !/^the$/i.test(tokens[i]?.form ?? '')) continue
      const fits = (sorts.get(soleNoun(sentence, i) ?? '') ?? []).filter(
        (entity) => (firstAt.get(entity) ?? Infinity) < (tokens[i]?.start ?? 0),
      )
      const [entity] = fits
      if (fits.length === 1 && entity !== undefined)
        found.push({
          sentence: sentence.index,
          start: tokens[i]?.start ?? 0,
          end: tokens[i + 1]?.end ?? 0,
          head: i + 1,
          type: groups[entity]?.type ?? 'thing',
          form: 'nominal',
          entity,
        })
    }
  }
  return found
}

/** By the noun that a name ends in, all that are named so: `church` for "Oster Bible Church". */
function namedAfterTheirSort(groups: readonly Group[]): Map<string, number[]> {
  const sorts = new Map<string, number[]>()
  groups.forEach(({ type, names }, entity) => {
    if (type === 'person') return
    const heads = names.filter((name) => name.includes(' ')).map((name) => name.split(' ').at(-1)?.toLowerCase() ?? '')
    for (const head of new Set(heads)) sorts.set(head, [...(sorts.get(head) ?? []), entity])
  })
  return sorts
}

/**
 * The noun after an article where nothing else tells which one is meant: "the church said", but not "the church hall", "the
 * church of her youth".
 */
function soleNoun({ tokens }: Sentence, article: number): string | undefined {
  const [noun, next] = [tokens[article + 1], tokens[article + 2]]
  if (noun?.upos !== 'NOUN' || noun.xpos !== 'NN' || tokens[article]?.head !== noun.index || noun.rel === 'compound') return undefined
  return /^(?:of|for|who|whose|which|that|where|in|at|from|with|near|on|-)$/.test(next?.form ?? '') || /^\p{Lu}/u.test(next?.form ?? '')
    ? undefined
    : noun.form.toLowerCase()
}

/** Head noun of a role: the last word before "of", "for" and the like. */
function headNoun(role: string): string | undefined {
  const words = role.split(/\s+(?:of|for|in|at|to|with|from|on|who)\s/)[0]?.split(/\s+/) ?? []
  const last = words[words.length - 1]
  return last === undefined ? undefined : singular(last)
}

/** Index of the noun that ends "the … noun" after `article`; none where a name or a complement follows, which makes it another. */
function headOfDescription(sentence: Sentence, article: number): number | undefined {
  const { tokens } = sentence
  for (let i = article + 1; i < Math.min(article + 4, tokens.length); i++) {
    const form = tokens[i]?.form ?? ''
    if (!/^\p{Ll}+$/u.test(form)) return undefined
    const noun = roleNoun(form)?.plural === false || BODY_NOUNS.test(form)
    const next = tokens[i + 1]?.form ?? ''
    // Small words of the same phrase may follow ("the police officer"): the last one is the head.
    if (noun && !(/^\p{Ll}+$/u.test(next) && (roleNoun(next) !== undefined || BODY_NOUNS.test(next)))) {
      if (/^\p{Lu}/u.test(next) || /^(of|for|who|whose|which|that|in|at|from|with)$/.test(next) || next === '-') return undefined
      return i
    }
    if (/^(other|second|third|new|former|first|two|three|next|same|last|late|previous)$/.test(form)) return undefined
  }
  return undefined
}

/** Bodies named in this sentence before `at` and in the one before; where one of them is of that kind by name, it alone. */
function bodiesNear(
  noun: string,
  sentence: number,
  at: number,
  groups: readonly Group[],
  bySentence: ReadonlyMap<number, readonly Mention[]>,
): number[] {
  const near = [...(bySentence.get(sentence - 1) ?? []), ...(bySentence.get(sentence) ?? [])].filter(
    (name) => name.start < at && name.type === 'body',
  )
  const entities = [...new Set(near.map((name) => name.entity))]
  const ofKind = entities.filter((entity) => groups[entity]?.names.some((name) => name.toLowerCase().split(/\s+/).includes(noun)))
  return ofKind.length > 0 ? ofKind : entities
}
