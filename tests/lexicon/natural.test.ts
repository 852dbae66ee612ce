import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { metaphones, stem } from '../../src/lexicon/natural.js'
import { packageFile } from '../../src/lexicon/packageFile.js'

describe('the parts of natural', () => {
  it('key by sound and stem', () => {
    expect(metaphones('phipps')).toEqual(metaphones('fips'))
    expect(stem('negotiations')).toBe(stem('negotiating'))
  })

  it('write nothing to standard output when loaded', () => {
    const code = `import('${packageFile('src/lexicon/natural.ts')}').then((m) => m.stem('running'))`
    expect(
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { encoding: 'utf8', cwd: packageFile('.') }),
    ).toBe('')
  })
})
