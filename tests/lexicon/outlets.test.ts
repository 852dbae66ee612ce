import { describe, expect, it } from 'vitest'
import { isOutlet, outletName } from '../../src/lexicon/outlets.js'

describe('outlets', () => {
  it('are told by the words of their titles, by their sites, and the best known by name', () => {
    expect(['the Harbour Gazette', 'Radio Nord News', 'AP', 'Ambria.com', 'CNN'].map(isOutlet)).toEqual([true, true, true, true, true])
    expect(['the police', 'Ida Holm', 'Gazette Street', 'the newspaper', 'Monday'].map(isOutlet)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })
  it('are one under short and full names', () => {
    expect(outletName('AP')).toBe(outletName('The Associated Press'))
    expect(outletName('People')).toBe(outletName('People magazine'))
    expect(outletName('Harbour Gazette')).not.toBe(outletName('Corvo Gazette'))
  })
})
