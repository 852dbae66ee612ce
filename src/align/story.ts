import type { Document } from '../model/analysis.js'
import type { Story, StoryEntity } from '../model/story.js'
import { linkEntities } from './entities.js'
import { originGroups } from './origins.js'

/** Puts the documents of a story together: who and what is the same across them, and which are copies of one text. */
export function link(documents: readonly Document[]): Story {
  const entities = linkEntities(documents)
  const byMember = new Map<string, StoryEntity>()
  for (const entity of entities) for (const { source, entity: number } of entity.members) byMember.set(`${number}\n${source}`, entity)
  const groups = originGroups(documents.map((document) => document.source.text))
  return {
    documents,
    entities,
    entityOf: (source, entity) => byMember.get(`${entity}\n${source}`),
    origins: new Map(documents.map((document, i) => [document.source.id, groups[i] ?? i])),
  }
}
