import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
/** As in .prettierrc, which breaks code but leaves comments as they are. */
const WIDTH = 140
const COMMENT = /^\s*(?:\/\/|\/\*|\* )/

it(`no comment is wider than ${WIDTH} columns`, () => {
  const files = globSync(['src/**/*.ts', 'tests/**/*.ts'], { cwd: ROOT, ignore: ['**/*.generated.ts'] })
  const wide = files.flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .flatMap((line, i) => (line.length > WIDTH && COMMENT.test(line) ? [`${file}:${i + 1}`] : [])),
  )
  expect(wide).toEqual([])
})
