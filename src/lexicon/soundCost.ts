// How far apart two spellings of one name part are, as sounds: transliteration moves vowels within a class and swaps
// letters that stand for one sound ("Chaouki"/"Shawki"), while another name differs in a sound that none of them spells.

const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeiou])h$/, ''],
  [/[iy]j|iy/g, 'i'],
  [/sch|sh/g, 'S'],
  [/tch|ch/g, 'C'],
  [/ph|pf/g, 'f'],
  [/kh/g, 'X'],
  [/gh/g, 'G'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/zh|dj|dzh/g, 'J'],
  [/tz|ts|cz/g, 'z'],
  [/ck|cq|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/j/g, 'J'],
  [/oo|ou|oe/g, 'u'],
  [/ee|ie/g, 'i'],
  [/ei|ey|ai|ay|ae/g, 'E'],
  [/au|aw/g, 'O'],
  [/^yi/g, 'i'],
  [/y(?=[aeiouEO])/g, 'Y'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/** The letters of a folded name part as rough sounds: capital letters stand for digraphs. */
export function sounds(part: string): string {
  let out = part
  for (const [from, to] of DIGRAPHS) out = out.replace(from, to)
  return out
}

const isVowel = (sound: string): boolean => 'aeiouEO'.includes(sound)

const SWAPS: Readonly<Record<string, number>> = {}
const swap = (pairs: string, cost: number): void => {
  for (const pair of pairs.split(' ')) {
    ;(SWAPS as Record<string, number>)[pair] = cost
    ;(SWAPS as Record<string, number>)[`${pair[1]}${pair[0]}`] = cost
  }
}
swap('ei Ee Ei ou aO oO uO vw sz JY fv iJ iY', 0.25)
swap('ae aE SC kX hX gG JG gJ uw CX Cz zJ JC', 0.45)
swap('bv dt fp bp kg Sz oa eo eu ui sS zS kC Sk', 0.7)
swap('ai au', 0.9)

const replaceCost = (a: string, b: string): number => {
  if (a === b) return 0
  const known = SWAPS[a + b]
  if (known !== undefined) return known
  return isVowel(a) && isVowel(b) ? 1 : 2
}

/** Cost of a sound that only one spelling has, by its neighbours. */
const dropCost = (sound: string, before: string | undefined, after: string | undefined): number => {
  if (sound === 'h') return 0.25
  if (sound === 'Y' || sound === 'G') return 0.35
  if (!isVowel(sound)) return 1.5
  if (after === undefined) return sound === 'e' ? 0.4 : 0.9
  if (before === undefined) return 0.9
  return isVowel(before) || isVowel(after) ? 0.35 : 0.6
}

/** Least cost of turning the sounds of one spelling into those of the other; 0 where they sound alike. */
export function soundCost(a: string, b: string): number {
  let row = [0]
  for (let j = 0; j < b.length; j++) row.push((row[j] as number) + dropCost(b[j] as string, b[j - 1], b[j + 1]))
  for (let i = 0; i < a.length; i++) {
    const drop = dropCost(a[i] as string, a[i - 1], a[i + 1])
    const next = [(row[0] as number) + drop]
    for (let j = 0; j < b.length; j++) {
      next.push(
        Math.min(
          (row[j] as number) + replaceCost(a[i] as string, b[j] as string),
          (row[j + 1] as number) + drop,
          (next[j] as number) + dropCost(b[j] as string, b[j - 1], b[j + 1]),
        ),
      )
    }
    row = next
  }
  return row[b.length] as number
}
