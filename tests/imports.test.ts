import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/** What each stage may import besides itself, and why not more. */
const RULES: Readonly<Record<string, { readonly may: readonly string[]; readonly why: string }>> = {
  model: { may: [], why: 'everyone shares the types; were they to know a stage, every stage would know it' },
  lexicon: { may: ['model'], why: 'look-ups know words, not documents' },
  read: { may: ['model', 'lexicon'], why: 'a reader turns bytes into text and does not ask what the text says' },
  analyse: { may: ['model', 'lexicon'], why: 'analysis takes a source whatever its format was' },
  extract: { may: ['model', 'lexicon', 'analyse'], why: 'a claim is made from one document; other sources are not seen here' },
  align: {
    may: ['model', 'lexicon', 'extract'],
    why: 'whether two claims answer one question is settled before anybody asks whether they differ',
  },
  compare: { may: ['model', 'lexicon', 'align'], why: 'a comparer judges rows and never looks for others' },
  flags: { may: ['model'], why: 'decisions apply to a report, however it came about' },
  config: { may: ['model', 'flags'], why: 'settings name things of the model and are no stage' },
  report: { may: ['model'], why: 'an output is a pure function of the report' },
  commands: {
    may: ['model', 'lexicon', 'read', 'analyse', 'extract', 'align', 'compare', 'flags', 'config', 'report', 'check'],
    why: 'commands put the stages together',
  },
  check: { may: ['model', 'read', 'analyse', 'extract', 'align', 'compare', 'flags'], why: 'the trunk names each stage once' },
  index: { may: ['model', 'read', 'check'], why: 'the library is the trunk and its types' },
  cli: { may: ['commands'], why: 'the process is touched in one place' },
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : entry.name.endsWith('.ts') ? [join(folder, entry.name)] : [],
  )

/** `src/align/index.ts` → `align`, `src/check.ts` → `check`. */
const stageOf = (file: string): string =>
  relative(SRC, file)
    .split(/[/\\]/)[0]
    ?.replace(/\.[tj]s$/, '') ?? ''

/** `src/extract/cause/reasons.ts` → `cause`; undefined for what belongs to no kind or is the kind's own file. */
const kindOf = (file: string): string | undefined => {
  const [stage, folder, inside] = relative(SRC, file).split(/[/\\]/)
  return stage === 'extract' && folder !== 'around' && inside !== undefined ? folder : undefined
}

const imported = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) => resolve(dirname(file), path as string))

describe('imports point one way', () => {
  for (const [stage, { may, why }] of Object.entries(RULES))
    it(`${stage} imports ${may.length ? may.join(', ') : 'nothing'}: ${why}`, () => {
      const wrong = filesBelow(SRC)
        .filter((file) => stageOf(file) === stage)
        .flatMap((file) => imported(file).map((target) => ({ file: relative(SRC, file), to: stageOf(target) })))
        .filter(({ to }) => to !== stage && !may.includes(to))
      expect(wrong).toEqual([])
    })

  it('a kind keeps its folder in extract to itself: what several kinds use stands in around', () => {
    const wrong = filesBelow(SRC).flatMap((file) =>
      imported(file).flatMap((target) => {
        const kind = kindOf(target)
        const from = relative(join(SRC, 'extract'), file)
        return kind === undefined || from === `${kind}.ts` || from.startsWith(join(kind, '/')) ? [] : [{ from, to: relative(SRC, target) }]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('knows every folder of src', () => {
    const folders = new Set(filesBelow(SRC).map(stageOf))
    folders.delete('dev')
    expect([...folders].filter((folder) => !(folder in RULES))).toEqual([])
  })
})
