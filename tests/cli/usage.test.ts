import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atodds, folder, HARBOUR_A, HARBOUR_B } from './run.js'

let cwd = ''
let remove = (): void => undefined
const FILES = { 'a.txt': HARBOUR_A, 'b.txt': HARBOUR_B, 'cut.json': '{"disagreements": [' }
beforeAll(() => {
  const made = folder({ ...FILES, 'house/c.txt': HARBOUR_A })
  cwd = made.path
  remove = made.remove
})
afterAll(() => remove())

describe('what cannot be carried out is said in one line that tells what to do', () => {
  it.each([
    ['a mistyped option', ['a.txt', 'b.txt', '--fail-onn', 'never'], /no option --fail-onn; did you mean “fail-on”\?$/],
    ['an option that is like none', ['a.txt', 'b.txt', '--zebra'], /no option --zebra; --help/],
    ['an argument too many', ['schema', 'a.txt'], /“a\.txt” is one argument too many; --help/],
    ['an option without its value', ['a.txt', 'b.txt', '-o'], /-o needs a value/],
    ['a command without its argument', ['explain'], /an argument is missing; --help/],
    ['a word that an argument does not take', ['flags', 'pruned'], /“pruned” is not known: use one of list, prune$/],
    ['a limit that is no number', ['a.txt', 'b.txt', '--max-bytes', 'many'], /--max-bytes should be a number/],
    ['a limit below nothing', ['a.txt', 'b.txt', '--max-bytes', '-1'], /--max-bytes should be a number/],
    ['a folder as the output', ['a.txt', 'b.txt', '-f', 'json=house'], /cannot write .*house: it is a folder: give the path of a file$/],
    ['a file as the folder of the output', ['a.txt', 'b.txt', '-o', 'a.txt/x'], /cannot write .*: a part of the path is a file/],
    ['an earlier report that is not there', ['a.txt', 'b.txt', '--since', 'none.json'], /none\.json: no such file/],
    ['an earlier report that is cut off', ['a.txt', 'b.txt', '--since', 'cut.json'], /cut\.json: it holds no JSON; make one/],
  ])('%s', (_name, args, message) => {
    const { code, out, err } = atodds(args, { cwd })
    expect(err.trimEnd()).toMatch(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(readdirSync(cwd).sort()).toEqual([...Object.keys(FILES), 'house'].sort())
  })
})
