import { answerKey, type Claim } from '../model/claim.js'
import type { Comparer } from './comparer.js'
import { itemsOf, sideBySide, type Related } from './sides.js'

/**
 * Two causes of one thing, or one that is told and another text that says it is not known. Catches "died of pneumonia" against
 * "died after a heart attack"; "cancer" and "lung cancer" go together.
 */
export const cause: Comparer = {
  question: ({ topic, claims }, story) => {
    if (/^(?:why|origin|traced)$/.test(topic.slot))
      return claims.find(({ question }) => question !== undefined)?.question ?? 'Why did it happen?'
    // Of a family the one that most sources name.
    const family = story.entities.filter(({ name, type }) => type === 'person' && ` ${name.toLowerCase()}`.endsWith(` ${topic.block[0]}`))
    const who = [...family].sort((a, b) => b.members.length - a.members.length || b.name.length - a.name.length)[0]?.name
    return who ? `Of what did ${who} die?` : 'Of what did they die?'
  },
  judge: (row) => sideBySide(row, row.topic.slot === 'origin' ? relateOrigins : relate),
}

/** Told of one fire: "suspicious" and "potentially suspicious" differ in how sure they are. */
function relateOrigins(a: Claim, b: Claim): Related {
  const [x, y] = [answerKey(a), answerKey(b)]
  const said = `“${a.text}” and “${b.text}”`
  if (x === y) return { relation: 'same', test: 'same-cause', text: `${said}: ${x}` }
  const both = [x, y].every((each) => /suspected|suspicious/.test(each))
  return { relation: both ? 'granularity' : 'divergence', test: 'other-cause', text: `${said}: one says ${x}, the other ${y}` }
}

/** Words that say what sort of thing it was, and not which. */
const GENERAL = new Set(
  'disease illness condition problem cause ailment age natural old failure injury wound error fault defect weather malfunction trouble damage'.split(
    ' ',
  ),
)

function relate(a: Claim, b: Claim): Related {
  const [x, y] = [itemsOf(a), itemsOf(b)]
  const said = `“${a.text}” and “${b.text}”`
  if (x.length === 0 && y.length === 0) return { relation: 'same', test: 'unknown', text: 'both say that it is not known' }
  if (x.length === 0 || y.length === 0) return { relation: 'divergence', test: 'unknown', text: `${said}: one says that it is not known` }
  if (x.length === y.length && x.every((word) => y.includes(word)))
    return { relation: 'same', test: 'same-cause', text: `${said} name one cause` }
  const common = x.filter((word) => y.includes(word))
  // "Brake failure" and "engine failure" share no more than that something failed.
  const [left, right] = [x, y].map((words) => words.filter((word) => !GENERAL.has(word))) as [string[], string[]]
  const telling = left.length > 0 && right.length > 0
  const shared = telling ? left.filter((word) => right.includes(word)) : common
  const fewest = telling ? Math.min(left.length, right.length) : Math.min(x.length, y.length)
  if (shared.length > 0 && shared.length === fewest) return { relation: 'same', test: 'same-cause', text: `${said} name one cause` }
  if (shared.length > 0 || [x, y].some((words) => words.every((word) => GENERAL.has(word))))
    return { relation: 'granularity', test: 'finer-cause', text: `${said} go together` }
  return { relation: 'divergence', test: 'other-cause', text: `${said} are two causes` }
}
