import { readFileSync } from 'node:fs'
import { packageFile } from './packageFile.js'

let words: ReadonlySet<string> | undefined
let given: ReadonlySet<string> | undefined

const lines = (name: string): string[] =>
  readFileSync(packageFile(`src/lexicon/data/${name}`), 'utf8')
    .trimEnd()
    .split('\n')

/** Whether a lower-case form is an ordinary English word (inflected forms count for themselves). */
export function isOrdinaryWord(form: string): boolean {
  words ??= new Set(lines('words.txt'))
  return words.has(form)
}

/** Which gender a given name is borne by (lower case); undefined for what is not known as a given name. */
export function givenNameGender(name: string): 'male' | 'female' | 'either' | undefined {
  given ??= new Set(lines('given.txt'))
  return given.has(`${name} f`) ? 'female' : given.has(`${name} m`) ? 'male' : given.has(`${name} fm`) ? 'either' : undefined
}

/** Whether one form is the other with an inflectional ending: `talk`/`talks`, `party`/`parties`. */
export function sameButForEnding(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long === `${short}s` || long === `${short}es` || long === `${short}ed` || long === `${short}ing`) return true
  return short.endsWith('y') && long === `${short.slice(0, -1)}ies`
}
