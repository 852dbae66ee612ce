import { analyse } from '../analyse/index.js'
import { link } from '../align/story.js'
import { extract } from '../extract/index.js'
import { lineStarts, positionAt } from '../model/position.js'
import type { Source } from '../model/source.js'
import { readInputs } from '../read/index.js'
import { clean } from '../report/clean.js'
import { cacheOf, cacheOptions } from './caching.js'
import type { Register } from './register.js'

export const readCommand: Register = (cli, io, done) =>
  cli.command(
    'read <file>',
    'Show what atodds sees of one source',
    (y) =>
      cacheOptions(y)
        .positional('file', { type: 'string', demandOption: true, describe: 'A file, or - for standard input' })
        .option('text', { type: 'boolean', describe: 'The text alone: what offsets refer to' })
        .option('claims', { type: 'boolean', describe: 'The claims, and the sentences that yielded none' })
        .conflicts('text', 'claims'),
    async (argv) => {
      const cache = cacheOf(argv, io)
      const { sources, notices, complete } = await readInputs([argv.file], { cwd: io.cwd, stdin: io.stdin, ...(cache ? { cache } : {}) })
      for (const { path, text } of notices) io.err(`atodds: ${path === undefined ? '' : `${path}: `}${text}\n`)
      for (const source of sources) io.out(argv.text ? source.text : argv.claims ? claims(source) : metadata(source))
      done(complete && sources.length > 0 ? 0 : 2)
    },
  )

function metadata(source: Source): string {
  const { path, format, publisher, title, author, published } = source
  const known = { path, format, publisher, title, author, published }
  const lines = Object.entries(known).map(([key, value]) => `${`${key}:`.padEnd(11)}${value === undefined ? 'unknown' : clean(value)}`)
  return `${lines.join('\n')}\n\n${source.text}${source.text.endsWith('\n') ? '' : '\n'}`
}

function claims(source: Source): string {
  const document = analyse(source)
  const starts = lineStarts(source.text)
  const found = extract(document, link([document]))
  const lines: string[] = []
  for (const sentence of document.sentences) {
    const { line, column } = positionAt(starts, sentence.start)
    lines.push(
      `${line}:${column} ${sentence.kind === 'prose' ? '' : `[${sentence.kind}] `}${clean(source.text.slice(sentence.start, sentence.end))}`,
    )
    const here = found.filter((claim) => claim.sentence === sentence.index)
    for (const claim of here) {
      const about = [claim.topic.slot, ...claim.topic.block].join(' ')
      lines.push(`    ${claim.kind}: ${clean(source.text.slice(claim.start, claim.end))}  (${about})`)
    }
    if (here.length === 0) lines.push('    no claim')
  }
  return `${lines.join('\n')}\n`
}
