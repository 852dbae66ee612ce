import { expect, it } from 'vitest'
import { statedMeta } from '../../src/read/sidecar.js'

it('reads the fields that are known', () => {
  expect(statedMeta('publisher: Harbour Wire\npublished: 2026-03-04\n', 'a.meta.yaml').meta).toEqual({
    publisher: 'Harbour Wire',
    published: '2026-03-04',
  })
})

it('refuses metadata nested to bring the parser down, and says so', () => {
  const { meta, notices } = statedMeta('{'.repeat(250_000), 'a.meta.yaml')
  expect(meta).toEqual({})
  expect(notices.join()).toContain('a.meta.yaml')
})
