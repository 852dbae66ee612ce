import { parsePersonName } from '../lexicon/personNames.js'
import { roleNoun } from '../lexicon/roles.js'
import { sameNoun } from '../lexicon/synonyms.js'
import { givenNameGender } from '../lexicon/words.js'
import type { Claim } from '../model/claim.js'
import type { Story } from '../model/story.js'
import type { Related } from './sides.js'

/** Words that fit anybody, unless something beside them tells more (`a man camping nearby`). */
const ANYBODY =
  /^(?:man|woman|person|people|someone|somebody|passer-by|passerby|pedestrian|local|resident|witness|bystander|one|member|public|group|couple|pair|caller|boy|girl)$/
const TELLING = /\b(?:walk|jog|fish|hik|driv|cycl|swim|search|play|clean|work|camp|hunt|div|ski)(?:ing|er|ers)\b|\bdog\b/i

interface Doer {
  readonly entity: string | undefined
  /** What the doer is called: the noun, and the posts given beside a name. */
  readonly nouns: readonly string[]
  readonly several: boolean
  readonly gender: 'male' | 'female' | undefined
  readonly telling: boolean
}

function doerOf(claim: Claim, story: Story): Doer {
  const key = claim.answer.type === 'entity' ? claim.answer.entity : ''
  const entity = key.startsWith('e:') ? story.entities.find((one) => `e:${one.key}` === key) : undefined
  const words = claim.text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  const roles = (entity?.members ?? [])
    .flatMap(
      ({ source, entity: id }) =>
        story.documents.find((document) => document.source.id === source)?.entities.find((one) => one.id === id)?.roles ?? [],
    )
    .flatMap(({ text }) => text.toLowerCase().split(/[\s,]+/))
  const nouns = [...(key.startsWith('n:') ? [key.slice(2)] : []), ...[...words, ...roles].filter((word) => roleNoun(word) !== undefined)]
  const known = entity ? givenNameGender(parsePersonName(entity.name).givens[0] ?? '') : undefined
  const said = words.some((word) => /^(?:man|boy|father|husband|brother|son)$/.test(word))
    ? 'male'
    : words.some((word) => /^(?:woman|girl|mother|wife|sister|daughter)$/.test(word))
      ? 'female'
      : undefined
  const several =
    !entity &&
    /^(?:two|three|four|five|several|some|a group of|members of)\b|^(?:the |\p{L}+ )?(?:men|women|people|boys|girls|children|volunteers|soldiers|hikers|divers|neighbou?rs|residents|workers|fishermen|students|classmates|friends)\b/iu.test(
      claim.text,
    )
  return {
    entity: entity?.key,
    nouns,
    several,
    gender: known === 'male' || known === 'female' ? known : said,
    telling: entity !== undefined || TELLING.test(claim.text) || nouns.some((noun) => !ANYBODY.test(noun)),
  }
}

/** Whether two phrases for who did one deed can be of one and the same: a man and a woman are not, nor a cook and a gardener. */
export function relateDoers(a: Claim, b: Claim, story: Story): Related {
  const [x, y] = [doerOf(a, story), doerOf(b, story)]
  const other = (text: string): Related => ({ relation: 'contradiction', test: 'other-doer', text })
  if (x.entity !== undefined && x.entity === y.entity) return { relation: 'same', test: 'same-doer', text: `both name ${a.text}` }
  if (x.gender && y.gender && x.gender !== y.gender) return other(`“${a.text}” and “${b.text}” are a man and a woman`)
  if (x.several !== y.several) return other(`“${a.text}” and “${b.text}” are one and several`)
  const specific = (nouns: readonly string[]): string[] => nouns.filter((noun) => !ANYBODY.test(noun))
  if (specific(x.nouns).some((noun) => specific(y.nouns).some((word) => sameNoun(noun, word) || stem(noun) === stem(word))))
    return { relation: 'same', test: 'same-doer', text: `“${a.text}” and “${b.text}” are one sort of person` }
  if (x.entity !== undefined && y.entity !== undefined)
    return other(`“${a.text}” and “${b.text}” are not one and the same among the ${story.entities.length} that the sources name`)
  // A name alone may be that of anybody who is described.
  if ([x, y].some(({ entity, nouns }) => entity !== undefined && nouns.length === 0) || !x.telling || !y.telling)
    return { relation: 'incomparable', test: 'description', text: `“${a.text}” and “${b.text}” may be one and the same` }
  return other(`“${a.text}” and “${b.text}” are two sorts of people`)
}

const stem = (noun: string): string => noun.replace(/(?:e?s|men|man)$/, '')
