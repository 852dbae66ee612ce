import { comparePart, foldName } from '../lexicon/nameParts.js'
import { parsePersonName, type PersonName } from '../lexicon/personNames.js'
import { groupBy } from '../model/group.js'
import type { Claim, Row } from '../model/claim.js'
import { canonical, isNear } from './nameForms.js'

/** The row for one part of the name, each claim narrowed to the words of that part. */
export function part(row: Row, slot: 'given name' | 'surname' | 'middle name'): Row {
  const fulls = row.claims.map((claim) => parsePersonName(claim.text)).filter(({ givens }) => givens.length > 0)
  const claims = row.claims.flatMap((claim): Part[] => {
    const { givens, surname, particle } = parsePersonName(claim.text)
    const bareGiven = givens.length === 0 && fulls.some((full) => meansGiven(surname, full))
    const wanted =
      slot === 'middle name'
        ? givens.length > 1
          ? givens.at(-1)
          : undefined
        : slot === 'given name'
          ? bareGiven
            ? surname
            : givens[0]
          : bareGiven
            ? undefined
            : surname
    // "Mo" is a name, "A.J." is none.
    if (wanted === undefined || wanted.length < 2 || (wanted.length === 2 && !/(?<!\p{L})\p{Lu}\p{Ll}(?![\p{L}.])/u.test(claim.text)))
      return []
    // "Karim Zadeh" is the surname where another source writes "Karimzadeh".
    const before =
      givens.length > 1 && fulls.some((full) => full.surname === `${givens.at(-1)}${surname}`) ? (givens.at(-1) as string) : particle
    const span = wordSpan(claim, wanted, slot === 'surname' ? before : '')
    // The half of a hyphenated name is a part of the given name.
    if (slot === 'middle name' && span?.text.includes('-')) return []
    return span ? [{ ...claim, ...span, rest: givens.length > 0 ? [...givens.slice(1), surname].join(' ') : '' }] : []
  })
  return {
    ...row,
    topic: { ...row.topic, slot },
    key: [slot, ...row.topic.block],
    claims: slot === 'given name' ? likeWithLike(claims) : claims,
  }
}

/**
 * Where names of three words differ in the first alone, these are held against each other: "Anna Mae Weber" and "Ana Mae Weber"
 * are two spellings of a full name, while "Annie Weber" may be what she is called.
 */
function likeWithLike(claims: readonly Part[]): readonly Claim[] {
  const byRest = groupBy(
    claims.filter(({ rest }) => rest.includes(' ')),
    ({ rest }) => rest,
  )
  const frame = [...byRest.keys()]
    .sort()
    .map((rest) => byRest.get(rest) ?? [])
    .find((same) => new Set(same.map(canonical)).size > 1 && new Set(same.map(({ source }) => source)).size > 1)
  return frame ?? claims
}

/** A claim narrowed to one part of a name, with the other parts. */
interface Part extends Claim {
  readonly rest: string
}

/** Whether a lone name is the given name of the full one, spelled alike or nearly so. */
const meansGiven = (lone: string, { givens: [given = ''], surname }: PersonName): boolean =>
  lone === given || (isNear(comparePart(lone, given)) && comparePart(lone, surname) === 'different')

/** Where the folded word stands in the claim, with the article or particle before it. */
function wordSpan(claim: Claim, wanted: string, particle: string): Pick<Claim, 'start' | 'end' | 'text' | 'answer'> | undefined {
  const words = [...claim.text.matchAll(/[^\s,()"“”]+/g)]
  // "Hans-Kristof" is one given name, though its first half alone finds it.
  const at = words.findIndex(([word]) => foldName(word).split('-').join('').endsWith(wanted) || foldName(word).startsWith(`${wanted}-`))
  const last = words[at]
  if (!last) return undefined
  const particles = particle ? particle.split(' ') : []
  let first = last
  for (let i = at - 1; i >= 0 && particles.includes(foldName(words[i]?.[0] ?? '')); i--) first = words[i] as RegExpExecArray
  // "J.R.Weller": the initials belong to another part.
  const start = first.index + (/^(?:\p{L}\.)+(?=\p{Lu}\p{L})/u.exec(first[0])?.[0].length ?? 0)
  const end = last.index + last[0].replace(/(?:['’]s|[.,;:'’])$/u, '').length
  const text = claim.text.slice(start, end)
  return {
    start: claim.start + start,
    end: claim.start + end,
    text,
    answer: { type: 'text', canonical: text.normalize('NFC').toLowerCase() },
  }
}
