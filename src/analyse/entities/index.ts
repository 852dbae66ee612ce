import type { Entity, Mention, Sentence } from '../../model/analysis.js'
import { byPosition } from '../../model/span.js'
import { linkNames } from './link.js'
import type { Group } from './link.js'
import { findNamed } from './named.js'
import { findNominals } from './nominals.js'
import { findPronouns } from './pronouns.js'
import { findRelatives } from './relatives.js'
import { findRoles } from './roles.js'

/**
 * Finds who and what a text speaks of: entities with their names, roles and mentions, numbered in the order of their first
 * mention, and all mentions in the order of the text. Spans are half-open UTF-16 offsets into `text`; the span of a name holds
 * no title and no article. Descriptions and pronouns are mentions only where it is clear whom they mean.
 */
export function findEntities(text: string, sentences: readonly Sentence[]): { entities: Entity[]; mentions: Mention[] } {
  const groups = linkNames(findNamed(text, sentences), sentences)
  const roles = findRoles(text, sentences, groups)
  const names = groups.flatMap((group, entity) => group.mentions.map((named) => nameMention(sentences, group, named.unit, entity)))
  const nominals = findNominals(sentences, groups, roles, names)
  const named = [...names, ...nominals].sort(byPosition)
  const mentions = [...named, ...findPronouns(sentences, groups, named), ...findRelatives(sentences, named)].sort(byPosition)
  const byEntity = groups.map((): Mention[] => [])
  for (const mention of mentions) byEntity[mention.entity]?.push(mention)
  const entities = groups.map((group, id): Entity => ({
    id,
    type: group.type,
    name: group.names[0] as string,
    names: group.names,
    mentions: byEntity[id] ?? [],
    roles: roles[id] ?? [],
  }))
  return { entities, mentions }
}

function nameMention(
  sentences: readonly Sentence[],
  group: Group,
  unit: { sentence: number; first: number; last: number },
  entity: number,
): Mention {
  const { tokens } = sentences[unit.sentence] as Sentence
  return {
    sentence: unit.sentence,
    start: tokens[unit.first]?.start ?? 0,
    end: tokens[unit.last]?.end ?? 0,
    head: headOf(sentences[unit.sentence] as Sentence, unit.first, unit.last),
    type: group.type,
    form: 'name',
    entity,
  }
}

/** The token of a stretch that the tree hangs it from; the last one where the tree does not say. */
export function headOf(sentence: Sentence, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const head = sentence.tokens[i]?.head ?? -1
    if ((head < first || head > last) && sentence.tokens[i]?.agreed && /^(PROPN|NOUN|ADJ)$/.test(sentence.tokens[i]?.upos ?? '')) return i
  }
  return last
}
