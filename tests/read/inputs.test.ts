import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readInputs } from '../../src/read/index.js'

const FERRY = 'A ferry with 40 people on board ran aground off the northern coast early on Sunday, the coast guard said.\n'
const BRIDGE = 'The old bridge over the river was closed on Monday after engineers found cracks in two of its piers.\n'

let cwd = ''
beforeEach(() => void (cwd = mkdtempSync(join(tmpdir(), 'atodds-read-'))))
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(join(cwd, path), content)
}
const errors = (notices: readonly { level: string; text: string; path?: string }[]): string[] =>
  notices.filter((notice) => notice.level === 'error').map((notice) => `${notice.path}: ${notice.text}`)

describe('readInputs', () => {
  it('reads files in an order that does not depend on that of the arguments', async () => {
    put('b.txt', FERRY)
    put('a.txt', BRIDGE)
    const one = await readInputs(['b.txt', 'a.txt'], { cwd })
    const other = await readInputs(['a.txt', 'b.txt'], { cwd })
    expect(one.sources.map((source) => source.id)).toEqual(['a.txt', 'b.txt'])
    expect(other).toEqual(one)
    expect(one.complete).toBe(true)
    expect(one.notices).toEqual([])
  })

  it('names what is missing and reads the rest', async () => {
    put('with space/a.txt', FERRY)
    const { sources, notices, complete } = await readInputs(['with space/a.txt', 'gone.txt'], { cwd })
    expect(sources.map((source) => source.path)).toEqual(['with space/a.txt'])
    expect(errors(notices)).toEqual([expect.stringMatching(/^gone\.txt: no such file/)])
    expect(complete).toBe(false)
  })

  it('takes a file given twice, or by two paths, for one source and says so', async () => {
    put('a.txt', FERRY)
    symlinkSync(join(cwd, 'a.txt'), join(cwd, 'link.txt'))
    const twice = await readInputs(['a.txt', 'a.txt'], { cwd })
    expect(twice.sources).toHaveLength(1)
    expect(twice.notices).toEqual([{ level: 'info', text: expect.stringContaining('more than once'), path: 'a.txt' }])
    const linked = await readInputs(['link.txt', './a.txt', 'a.txt'], { cwd })
    expect(linked.sources.map((source) => source.path)).toEqual(['./a.txt'])
    expect(linked.notices.map((notice) => notice.path)).toEqual(['a.txt', 'link.txt'])
    expect(linked.complete).toBe(true)
  })

  it('reads a folder with the folders in it, and counts what it leaves out', async () => {
    put('story/a.txt', FERRY)
    put('story/deep/b.md', BRIDGE)
    put('story/table.csv', 'a,b\n')
    put('story/.hidden.txt', 'x')
    put('story/deep/drafts/c.txt', BRIDGE)
    put('story/deep/.gitignore', 'drafts/\n')
    put('story/a.txt.meta.yaml', 'publisher: The Courier\n')
    const { sources, notices, complete } = await readInputs(['story/'], { cwd })
    expect(sources.map((source) => [source.path, source.format])).toEqual([
      ['story/a.txt', 'text'],
      ['story/deep/b.md', 'markdown'],
    ])
    expect(notices).toEqual([
      { level: 'info', text: 'files not read: 1 of an unknown format, 1 left out by .gitignore, 1 hidden', path: 'story/' },
    ])
    expect(complete).toBe(true)
  })

  it('respects the .gitignore above a folder, but not where it names the folder itself', async () => {
    put('.git/HEAD', '')
    put('.gitignore', 'sources/\n*.old.txt\n')
    put('sources/a.txt', FERRY)
    put('sources/a.old.txt', BRIDGE)
    const inside = await readInputs(['sources'], { cwd })
    expect(inside.sources).toHaveLength(2)
    put('.gitignore', '*.old.txt\n')
    expect((await readInputs(['sources'], { cwd })).sources.map((source) => source.path)).toEqual(['sources/a.txt'])
  })

  it.each([
    ['an empty folder', {}, /without a readable file \(it is empty\)/],
    ['a folder of other formats', { 'x.csv': 'a,b', 'y.png': 'z' }, /2 of an unknown format/],
  ])('finds nothing in %s', async (_, files, message) => {
    mkdirSync(join(cwd, 'folder'))
    for (const [name, content] of Object.entries(files)) put(`folder/${name}`, content)
    const { notices, complete } = await readInputs(['folder'], { cwd })
    expect(errors(notices)).toEqual([expect.stringMatching(message)])
    expect(complete).toBe(false)
  })

  it('expands globs, and says when one matches nothing', async () => {
    put('s/a.txt', FERRY)
    put('s/b.html.bak', 'x')
    put('odd[1].txt', BRIDGE)
    const found = await readInputs(['s/*', 'odd[1].txt'], { cwd })
    expect(found.sources.map((source) => source.path)).toEqual(['odd[1].txt', 's/a.txt'])
    expect(found.notices).toEqual([{ level: 'info', text: 'files not read: 1 of an unknown format', path: 's/*' }])
    const none = await readInputs(['none/*.txt'], { cwd })
    expect(errors(none.notices)).toEqual([expect.stringMatching(/no file matches it/)])
  })

  it('reads standard input under the name it is given', async () => {
    put('wire.md', BRIDGE)
    const stdin = async (): Promise<Uint8Array> => Buffer.from(FERRY)
    const plain = await readInputs(['-', 'wire.md'], { cwd, stdin })
    expect(plain.sources.map((source) => source.id)).toEqual(['-', 'wire.md'])
    const named = await readInputs(['-', 'wire.md'], { cwd, stdin, stdinName: 'wire.md' })
    expect(named.sources.map((source) => source.id)).toEqual(['wire.md', 'wire.md#2'])
    expect(new Set(named.sources.map((source) => source.path))).toEqual(new Set(['wire.md']))
  })

  it('marks the draft, also where it stands among the sources', async () => {
    put('draft.txt', FERRY)
    put('a.txt', BRIDGE)
    const { sources } = await readInputs(['a.txt'], { cwd, draft: 'draft.txt' })
    expect(sources.map((source) => source.role)).toEqual(['source', 'draft'])
    expect((await readInputs(['.'], { cwd, draft: 'draft.txt' })).sources.map((source) => source.role)).toEqual(['source', 'draft'])
  })

  it('lets the configuration go before the sidecar, and the sidecar before the text', async () => {
    put('a.txt', `---\npublisher: Front\ntitle: Front title\nauthor: Front author\n---\n${FERRY}`)
    put('a.txt.meta.yaml', 'publisher: Beside\ntitle: Beside title\n')
    const { sources } = await readInputs(['a.txt'], { cwd, meta: () => ({ publisher: 'Configured', tier: 'wire' }) })
    expect(sources[0]).toMatchObject({ publisher: 'Configured', title: 'Beside title', author: 'Front author', tier: 'wire' })
  })

  it('refuses pipes, loops, folders without end and files above the limit, and reads the rest', async () => {
    put('a.txt', FERRY)
    execFileSync('mkfifo', [join(cwd, 'pipe')])
    symlinkSync('loop', join(cwd, 'loop'))
    put('round/b.txt', BRIDGE)
    symlinkSync(join(cwd, 'round'), join(cwd, 'round/again'))
    put('large.txt', 'x'.repeat(5000))
    const { sources, notices, complete } = await readInputs(['a.txt', 'pipe', 'loop', 'round', 'large.txt'], { cwd, maxBytes: 4000 })
    expect(sources.map((source) => source.path)).toEqual(['a.txt', 'round/b.txt'])
    expect(errors(notices)).toEqual([
      expect.stringMatching(/^large\.txt: .*too large \(5000 bytes, the limit is 4000 bytes\).*--max-bytes/),
      expect.stringMatching(/^loop: a symbolic link/),
      expect.stringMatching(/^pipe: a named pipe: give a file, or .* "-"/),
      expect.stringMatching(/^round\/again: a symbolic link/),
    ])
    expect(complete).toBe(false)
  })

  it('refuses 200 MB without reading them', async () => {
    put('a.txt', FERRY)
    put('huge.txt', '')
    truncateSync(join(cwd, 'huge.txt'), 200_000_000)
    const before = process.memoryUsage().arrayBuffers
    const { sources, notices } = await readInputs(['a.txt', 'huge.txt'], { cwd })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
    expect(sources).toHaveLength(1)
    expect(errors(notices)).toEqual([expect.stringMatching(/^huge\.txt: it is too large \(200\.0 MB, the limit is 20\.0 MB\)/)])
  })

  it('refuses a file that changes while it is read', async () => {
    put('a.txt', FERRY)
    put('growing.txt', FERRY.repeat(150_000))
    let reading = true
    const write = (): void => {
      if (!reading) return
      appendFileSync(join(cwd, 'growing.txt'), FERRY)
      setImmediate(write)
    }
    write()
    const { sources, notices } = await readInputs(['a.txt', 'growing.txt'], { cwd })
    reading = false
    expect(sources.map((source) => source.path)).toEqual(['a.txt'])
    expect(errors(notices)).toEqual([expect.stringMatching(/^growing\.txt: it changed while it was read/)])
  })

  it('says what language a foreign source is in, and takes no claim from it', async () => {
    put(
      'fr.txt',
      'Le ministre a déclaré mardi que les discussions avec la délégation sont dans une phase décisive et qu’un accord est possible.\n',
    )
    const { sources, notices, complete } = await readInputs(['fr.txt'], { cwd })
    expect(errors(notices)).toEqual([expect.stringMatching(/^fr\.txt: it seems to be in French/)])
    expect(sources[0]?.furniture).toEqual([{ start: 0, end: sources[0]?.text.length }])
    expect(complete).toBe(false)
  })
})
