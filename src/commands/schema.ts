import { readFileSync } from 'node:fs'
import { packageFile } from '../lexicon/packageFile.js'
import type { Register } from './register.js'

export const schemaCommand: Register = (cli, io, done) =>
  cli.command(
    'schema',
    'Print the JSON Schema of the report',
    (y) => y,
    () => {
      io.out(readFileSync(packageFile('src/report/schema.json'), 'utf8'))
      done(0)
    },
  )
