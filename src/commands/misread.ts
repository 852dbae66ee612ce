import { didYouMean } from '../model/nearest.js'

/**
 * What the parser of the command line could not understand, in the words of who typed it and with what to write instead.
 * `message` is the parser's, `args` is what was typed, `options` are those that the command takes.
 */
export function misread(message: string, args: readonly string[], options: readonly string[]): string {
  const [, names] = /^Unknown arguments?: (.*)$/.exec(message) ?? []
  // The parser names `--fail-onn` twice, as `failOnn` too.
  if (names !== undefined) return unknown([...new Set(names.split(', ').map(kebab))], args, options)
  const [, bare] = /^Not enough arguments following: (.*)$/.exec(message) ?? []
  if (bare !== undefined) return `${dashed(bare)} needs a value after it`
  if (message.startsWith('Not enough non-option arguments')) return 'an argument is missing; --help shows which'
  const [, given, choices] = /Given: "(.*)", Choices: (.*)/.exec(message) ?? []
  return choices === undefined ? message : `“${given}” is not known: use one of ${choices.replaceAll('"', '')}`
}

function unknown(names: readonly string[], args: readonly string[], options: readonly string[]): string {
  const told = names.map((name) =>
    args.includes(name) ? `“${name}” is one argument too many` : `there is no option ${dashed(name)}${didYouMean(name, options)}`,
  )
  return `${told.join('; ')}${told.some((text) => text.endsWith('?')) ? '' : '; --help shows what can be given'}`
}

const kebab = (name: string): string => name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const dashed = (name: string): string => (name.length === 1 ? `-${name}` : `--${name}`)
