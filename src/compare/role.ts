import { groupBy } from '../model/group.js'
import { answerKey, type Claim, type Judgement, type Row } from '../model/claim.js'
import type { Story } from '../model/story.js'
import type { Comparer } from './comparer.js'
import { isVague, postOf, sharesHead, tokens, workOf, YEARS, type Post } from './posts.js'
import { about } from './question.js'
import { areOfFields, otherFacet } from './facets.js'
import { answered, sideBySide } from './sides.js'
import { twoAtOnce } from './twoPosts.js'

/**
 * Posts and titles of one person. Catches "finance minister" against "central bank governor", and "acting director" against
 * "director". Must not catch "Minister of Finance" against "finance minister", "chief" against "head", nor two true
 * descriptions of one person in one text.
 */
export const role: Comparer = {
  question: ({ topic, claims }, story) =>
    topic.slot === 'party'
      ? `${claims[0]?.question}?`
      : topic.slot === 'rank'
        ? `${(claims.find((claim) => answerKey(claim) === 'alone') ?? claims[0])?.question ?? ''}${about(claims, story)}?`
        : `What is ${story.entities.find(({ key }) => key === topic.block[0])?.name ?? topic.block.join(' ')}'s post or role?`,
  judge: (row, story) => (row.topic.slot === 'rank' ? judgeRank(row) : row.topic.slot === 'party' ? judgeParty(row) : judge(row, story)),
}

/** Whether it stands alone at the top, or among others. */
const judgeRank = (row: Row): Judgement =>
  sideBySide(row, (a, b) =>
    answerKey(a) === answerKey(b)
      ? { relation: 'same', test: 'same-rank', text: 'both rank it alike' }
      : {
          relation: 'granularity',
          test: 'other-rank',
          text: `“${a.text}” and “${b.text}”: alone at the top for one, among others for the other`,
        },
  )

/** A source that gives two parties tells of a change. */
const judgeParty = ({ claims }: Row): Judgement =>
  apart(
    claims.map((claim) => ({ claim, key: answerKey(claim) })),
    'other-party',
    'Different parties are given',
  ) ?? { veto: 'same-party', why: 'all give the same party, or one source gives both', agreed: true }

const ACTING = /^(?:acting|interim|caretaker)$/
/** Whoever lost a post held it before. */
const UNSEATED = /\b(?:then|fired|sacked|dismissed|ousted|replaced|succeeded)(?=[\s-][^,]*$)/i
/** Whose judge, agent or prosecutor somebody is: levels of one state, each with courts and officers of its own. */
const LEVELS: readonly RegExp[] = [/\b(?:U\.S\.|US|federal|national)\s+$/i, /\bstate\s+$/i, /\bcounty\s+$/i, /\b(?:city|municipal)\s+$/i]
const OF_A_LEVEL =
  /^(?:(?:district|circuit|superior|supreme|appeals?|appellate|court|criminal|chief)\s+)*(?:judge|justice|prosecutor|attorney|agent|court|senator|representative|lawmaker)$/i
/** Kinship by blood and by half, by marriage or at law: one is not the other. */
const KIN =
  /^(?:(half|step|ex|common-law|adoptive|adopted|foster|late)[- ]?)?(brother|sister|mother|father|son|daughter|wife|husband|mom|mum|dad|aunt|uncle|niece|nephew|grandmother|grandfather|grandson|granddaughter|girlfriend|boyfriend|fianc[eé]e?)(?:[- ](in[- ]law))?(?=$| of )/i

function judge(row: Row, story: Story): Judgement {
  const posts = new Map(row.claims.map((claim) => [claim, postOf(claim)]))
  const bySource = [...groupBy(row.claims, ({ source }) => source).values()]
  // A source takes part with all that it calls the person; two sources disagree only where nothing of it is shared.
  const agrees = (a: readonly Claim[], b: readonly Claim[]): boolean =>
    a.some((x) => b.some((y) => sharesHead(posts.get(x) as Post, posts.get(y) as Post)))
  const groups: Claim[][][] = []
  // "Boss" and "General" fit whatever post the others give: they tell no two posts apart, and make no two one.
  const vague = (claims: readonly Claim[]): boolean => claims.every((claim) => isVague(posts.get(claim) as Post))
  for (const claims of [...bySource.filter((own) => !vague(own)), ...bySource.filter(vague)]) {
    const [home, ...more] = groups.filter((group) => group.some((other) => agrees(claims, other)))
    if (more.length > 0 && vague(claims)) continue
    if (!home) groups.push([claims])
    // Who is called both by one source is no other than who is called either.
    home?.push(claims, ...more.flat())
    for (const other of more) groups.splice(groups.indexOf(other), 1)
  }
  const found = otherLevel(row, story) ?? otherKin(row, story)
  // Whoever acts for another has an office of his own.
  const acts = (group: readonly (readonly Claim[])[]): boolean =>
    group.some((claims) => claims.some((claim) => (posts.get(claim) as Post).qualifiers.some((word) => ACTING.test(word))))
  if (found) return found
  if (groups.length > 1) {
    const does =
      (work: 'office' | 'trade') =>
      (group: readonly (readonly Claim[])[]): boolean =>
        group.some((claims) => claims.some((claim) => workOf(posts.get(claim) as Post) === work))
    const work = (['office', 'trade'] as const).find((one) => groups.filter(does(one)).length > 1)
    if (!work || groups.some(acts))
      return (
        twoAtOnce(row, story) ??
        otherFacet(row) ?? { veto: 'descriptions', why: 'descriptions that may all be true at once, and not two posts' }
      )
    const sides = groups.filter(does(work)).map((group) => answered(group.flatMap((claims) => inCommon(claims, group, posts))))
    const said = sides.map(({ value }) => `“${value}”`).join(' and ')
    return {
      relation: 'divergence',
      sides,
      why: `Different posts are given: ${said}.`,
      reasons: [{ stage: 'compare', test: 'other-post', text: `${said} are not one post in other words, and no source gives both` }],
    }
  }
  const judged: Judgement = areOfFields(row)
    ? { veto: 'fields', why: 'posts of several fields, held at several times' }
    : qualified(row, posts, story)
  return 'relation' in judged ? judged : (twoAtOnce(row, story) ?? otherFacet(row) ?? judged)
}

/** Of what one source calls somebody, that which it shares with the other sources of its side. */
function inCommon(claims: readonly Claim[], group: readonly (readonly Claim[])[], posts: ReadonlyMap<Claim, Post>): Claim[] {
  const others = group.filter((other) => other !== claims).flat()
  const shared = claims.filter((claim) => others.some((other) => sharesHead(posts.get(claim) as Post, posts.get(other) as Post)))
  const work = (shared.length ? shared : claims).filter((claim) => workOf(posts.get(claim) as Post) !== undefined)
  return (work.length ? work : shared.length ? shared : claims).slice(0, 1)
}

/** "U.S. District Judge Vega" and "state District Judge Vega": one court is not the other. */
function otherLevel(row: Row, story: Story): Judgement | undefined {
  const levelled = row.claims.flatMap((claim) => {
    const text = story.documents.find(({ source }) => source.id === claim.source)?.source.text ?? ''
    const before = text.slice(Math.max(0, claim.start - 20), claim.start)
    const level = LEVELS.findIndex((one) => one.test(before))
    if (level < 0 || !OF_A_LEVEL.test(claim.text)) return []
    const start = claim.start - (LEVELS[level]?.exec(before)?.[0].length ?? 0)
    const said = text.slice(start, claim.end)
    return [
      { key: String(level), claim: { ...claim, start, text: said, answer: { type: 'text' as const, canonical: said.toLowerCase() } } },
    ]
  })
  return apart(levelled, 'other-level', 'They serve at different levels')
}

/** "His brother" and "his half-brother"; "the victim's aunt" and "the victim's mother", where both are plainly of one person. */
function otherKin(row: Row, story: Story): Judgement | undefined {
  const kin = row.claims.flatMap((claim) => {
    const [, by = '', whose = '', law = ''] = KIN.exec(claim.text.trim()) ?? []
    return whose ? [{ claim, key: `${by}${law && ' in law'}`.toLowerCase(), whose: tokens(whose).join(' ') }] : []
  })
  for (const same of groupBy(kin, ({ whose }) => whose).values()) {
    const judged = apart(same, 'other-kin', 'The kinship is not the same')
    if (judged) return judged
  }
  const of = kin.flatMap(({ claim, key, whose }) => {
    const relative = relativeOf(claim, story)
    return relative === undefined ? [] : [{ claim, key: `${key} ${whose}`, relative }]
  })
  for (const same of groupBy(of, ({ relative }) => relative).values()) {
    const judged = apart(same, 'other-kin', 'The kinship is not the same')
    if (judged) return judged
  }
  return undefined
}

/** Whose kin somebody is said to be: whom a pronoun before it means, or what it is "of"; undefined where that is not known. */
function relativeOf(claim: Claim, story: Story): string | undefined {
  const document = story.documents.find(({ source }) => source.id === claim.source)
  const pronoun = document?.mentions.find(({ form, end, entity }) => form === 'pronoun' && entity >= 0 && end === claim.start - 1)
  if (pronoun) return story.entityOf(claim.source, pronoun.entity)?.key
  const of = / of (?:the )?(.+)$/.exec(claim.text)?.[1]
  if (of === undefined) return undefined
  const named = document?.mentions.find(({ start, end }) => end === claim.end && start >= claim.start)
  return (
    (named && story.entityOf(claim.source, named.entity)?.key) ??
    (/^\p{Ll}+$/u.test(of) && !/s$|^(?:one|two|three|four)$/.test(of) ? of : undefined)
  )
}

/** Sides by key, where no source gives two of them. */
function apart(keyed: readonly { readonly claim: Claim; readonly key: string }[], test: string, said: string): Judgement | undefined {
  const groups = groupBy(keyed, ({ key }) => key)
  const bySource = groupBy(keyed, ({ claim }) => claim.source)
  if (groups.size < 2 || [...bySource.values()].some((own) => new Set(own.map(({ key }) => key)).size > 1)) return undefined
  const sides = [...groups.values()].map((own) => answered(own.map(({ claim }) => claim)))
  const values = sides.map(({ value }) => `“${value}”`).join(' and ')
  return {
    relation: 'contradiction',
    sides,
    why: `${said}: ${values}.`,
    reasons: [{ stage: 'compare', test, text: `no source gives both ${values}` }],
  }
}

/** The same post, but acting, former or deputy in one source and not in another. */
function qualified(row: Row, posts: ReadonlyMap<Claim, Post>, story: Story): Judgement {
  // Whoever stood for a post is a former candidate the day after.
  const qualifying = [...posts.values()].filter(
    ({ qualifiers, head }) => qualifiers.length > 0 && !/^(?:candidate|nominee|contender)$/.test(head),
  )
  const all = new Set(qualifying.flatMap(({ qualifiers }) => qualifiers))
  // "Acting Harbour Board head": the qualifier may stand apart from the post, but in one phrase with it.
  const key = (claim: Claim): string => {
    const text = story.documents.find(({ source }) => source.id === claim.source)?.source.text ?? ''
    const before =
      text
        .slice(Math.max(0, claim.start - 60), claim.start)
        .split(/[.,;:!?()"“”\n]/)
        .at(-1) ?? ''
    const near = tokens(before.replace(UNSEATED, 'former') + text.slice(claim.start, claim.end))
    // Who was minister in the 1970s is a former one.
    const past = postOf(claim).qualifiers.length === 0 && near.some((word) => YEARS.test(word))
    return [...all]
      .filter((word) => near.includes(word) || (past && word === 'former'))
      .sort()
      .join(' ')
  }
  // "Former pilot" qualifies no other thing that the man is.
  const claims = row.claims.filter((claim) => qualifying.some((post) => post.head === posts.get(claim)?.head))
  const groups = groupBy(claims, key)
  const sources = [...groups.values()].map((own) => new Set(own.map(({ source }) => source)))
  const separate =
    sources.length > 1 && sources.some((one) => sources.some((other) => one !== other && [...one].every((source) => !other.has(source))))
  if (!separate) return { veto: 'same-post', why: 'all give the same post, in other words or more fully', agreed: true }
  const sides = [...groups.values()].map((own) => answered(own))
  const said = sides.map(({ value }) => `“${value}”`).join(' and ')
  return {
    relation: 'granularity',
    sides,
    why: `The post is qualified differently: ${said}.`,
    reasons: [{ stage: 'compare', test: 'qualified-post', text: said }],
  }
}
