import type { Side } from '../model/report.js'

/** What to go and ask, and whom: the side with fewer independent origins is asked first, and nobody is taken to be right. */
export function ask(question: string, sides: readonly Side[]): string {
  const fewest = Math.min(...sides.map((side) => side.origins))
  const whom = [...new Set(sides.filter((side) => side.origins === fewest).flatMap((side) => side.citations.map(({ source }) => source)))]
  const answers = sides.map(({ value }) => `“${value}”`)
  return `${question} Ask ${list(whom, 'and')} what ${sides.length === 2 ? answers.join(' rather than ') : list(answers, 'or')} rests on.`
}

const list = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
