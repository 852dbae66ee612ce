import { groupBy } from '../model/group.js'
import type { Claim, Judgement, Row } from '../model/claim.js'
import type { Story } from '../model/story.js'
import { OFFICES, OTHER_TIME, postOf, tokens, TRADES } from './posts.js'
import { answered } from './sides.js'

/** "President and CEO" here, and no more than "CEO" or "president" there: what one source leaves out of a double post. */
export function twoAtOnce(row: Row, story: Story): Judgement | undefined {
  const claims = row.claims
    .map((claim) => inFull(claim, story))
    .filter((claim) => !postOf(claim).qualifiers.some((word) => OTHER_TIME.test(word)))
  const both = claims
    .map(headsOf)
    .find((heads) => heads.length === 2 && heads.every((head) => POSTS.has(head)) && heads.some((head) => OFFICES.has(head)))
  if (!both) return undefined
  const held = [...groupBy(claims, ({ source }) => source).values()].flatMap((own) => {
    const fitting = own.filter((claim) => headsOf(claim).some((head) => both.includes(head)))
    const [fullest] = fitting.sort((a, b) => headsOf(b).length - headsOf(a).length)
    return fullest ? [{ fullest, key: both.filter((head) => fitting.some((claim) => headsOf(claim).includes(head))).join(' ') }] : []
  })
  const groups = [...groupBy(held, ({ key }) => key).values()]
  if (groups.length < 2) return undefined
  const sides = groups.map((group) => answered(group.map(({ fullest }) => fullest)))
  const said = sides.map(({ value }) => `“${value}”`).join(' and ')
  return {
    relation: 'granularity',
    sides,
    why: `Only some give both posts: ${said}.`,
    reasons: [
      { stage: 'compare', test: 'two-posts', text: `${both.join(' and ')} are held by one person, and some sources name only one of them` },
    ],
  }
}

/** Posts that somebody may hold two of; to have founded a firm, or to stand for a post, is no post besides. */
const POSTS: ReadonlySet<string> = new Set(
  [...OFFICES, ...TRADES, 'producer', 'writer', 'photographer'].filter((post) => post !== 'founder' && post !== 'candidate'),
)

const headsOf = (claim: Claim): string[] => [
  ...new Set(
    claim.text
      .split(/\s(?:and|&)\s|\//)
      .map((text) => postOf({ ...claim, text, answer: { type: 'text', canonical: text.toLowerCase() } }).head),
  ),
]

/** The claim with the post before it that it is joined to: "the firm's president and |CEO| Ida Holm". */
function inFull(claim: Claim, story: Story): Claim {
  const text = story.documents.find(({ source }) => source.id === claim.source)?.source.text ?? ''
  const lead = /\p{L}+ (?:and|&) (?:\p{L}+ )?$/u.exec(text.slice(Math.max(0, claim.start - 40), claim.start))?.[0] ?? ''
  if (!POSTS.has(tokens(lead.split(' ')[0] ?? '').at(-1) ?? '')) return claim
  const start = claim.start - lead.length
  return { ...claim, start, text: text.slice(start, claim.end) }
}
