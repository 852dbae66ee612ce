import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ferry } from './ferry.js'
import { inProcess } from './inProcess.js'
import { folder } from './run.js'

const CALM = '  - name: Calm\n    sources: ../same/\n'
const files = folder({
  'in/a.txt': ferry('nine', 'police'),
  'in/b.txt': ferry('eleven', 'the coastguard'),
  'same/a.txt': ferry('nine', 'police'),
  'same/b.txt': ferry('nine', 'the coastguard'),
  'lists/stories.yaml': `stories:\n  - name: Ferry\n    sources: ../in/\n${CALM}`,
  'lists/lost.yaml': `stories:\n  - name: Ferry\n    sources: ../in/\n  - name: Lost\n    sources: [../same/a.txt, ../same/gone.txt]\n`,
  'lists/calm.yaml': `stories:\n${CALM}`,
  'lists/none.yaml': 'sources: ../in/\n',
  'desk/atodds.config.yaml': 'sources: ../in/\nfail-on: never\noutputs:\n  - json=out/{story}.json\n',
})
afterAll(files.remove)
const run = (args: readonly string[], below = '.') => inProcess(args, { cwd: join(files.path, below) })

describe('atodds check --stories', () => {
  it('checks each story with its own sources, and exits as the gravest does', async () => {
    const { code, out } = await run(['check', '--stories', 'lists/stories.yaml'])
    expect(code).toBe(1)
    expect(out.match(/^.*sources: .*$/gm)).toHaveLength(2)
    expect((await run(['check', '--stories', 'lists/calm.yaml'])).code).toBe(0)
  })

  it('reports what it can where a story cannot be read whole, and exits with 2', async () => {
    const { code, out, err } = await run(['check', '--stories', 'lists/lost.yaml'])
    expect(code).toBe(2)
    expect(err).toContain('gone.txt')
    expect(out).toContain('CONTRADICTION')
    expect(out).toContain('INCOMPLETE')
  })

  it('keeps the settings of the configuration, whose paths start from its own folder', async () => {
    const { code } = await run(['check', '--stories', '../lists/stories.yaml'], 'desk')
    expect(code).toBe(0)
    expect(['Ferry', 'Calm'].map((name) => existsSync(join(files.path, 'desk/out', `${name}.json`)))).toEqual([true, true])
  })

  it('says what it cannot take', async () => {
    expect(await run(['check', '--stories', 'lists/none.yaml'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no “stories”') as string,
    })
    expect(await run(['check', '--stories', 'lists/stories.yaml', 'in/'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('either') as string,
    })
    expect(await run(['check', '--stories', 'gone.yaml'])).toMatchObject({ code: 2, err: expect.stringContaining('gone.yaml') as string })
  })
})
