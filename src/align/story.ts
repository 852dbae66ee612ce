import type { Document } from '../model/analysis.js'
import type { Source } from '../model/source.js'
import type { Story, StoryEntity } from '../model/story.js'
import { linkEntities } from './entities.js'
import { originGroups } from './origins.js'
import { provenanceIn, sharedPassages } from './provenance.js'

/** Puts the documents of a story together: who and what is the same across them, and what they have from one another. */
export function link(documents: readonly Document[]): Story {
  const entities = linkEntities(documents)
  const byMember = new Map<string, StoryEntity>()
  for (const entity of entities) for (const { source, entity: number } of entity.members) byMember.set(`${number}\n${source}`, entity)
  const entityOf: Story['entityOf'] = (source, entity) => byMember.get(`${entity}\n${source}`)
  const groups = originGroups(documents.map(({ source }) => articleOf(source)))
  const origins = new Map(documents.map(({ source }, i) => [source.id, groups[i] ?? i]))
  const passages = sharedPassages(documents, origins)
  return { documents, entities, entityOf, origins, passages, provenance: provenanceIn(documents, { origins, passages, entityOf }) }
}

/** Pages of one site share what stands around their articles, and copies of one article have different things around them. */
function articleOf({ text, furniture }: Source): string {
  const cuts = furniture.map(({ start }) => start)
  const from = [0, ...furniture.map(({ end }) => end)]
  return [...cuts, text.length].map((cut, i) => text.slice(from[i], cut)).join('\n')
}
