import { describe, expect, it } from 'vitest'
import { rowsOf } from './rows.js'

const rows = (...texts: readonly string[]): string[] => rowsOf('cause', ...texts)

describe('of what somebody died', () => {
  it('finds two illnesses of one person', () => {
    expect(rows('The singer Karl Oduya died of pneumonia on Monday.', 'Karl Oduya died on Monday after suffering a stroke.')).toEqual([
      'divergence: pneumonia | suffering a stroke',
    ])
  })
  it('finds that one text says it is not known', () => {
    expect(
      rows('The singer Karl Oduya died of cancer on Monday.', 'Karl Oduya died on Monday. The cause of death was not announced.'),
    ).toEqual(['divergence: cancer | cause of death was not announced'])
    expect(
      rows('The singer Karl Oduya died of cancer on Monday.', 'Karl Oduya was found on Monday. Police have not said how he died.'),
    ).toHaveLength(1)
  })
  it('takes a finer word for the same, and keeps two people apart', () => {
    expect(
      rows('The singer Karl Oduya died of lung cancer on Monday.', 'Karl Oduya died on Monday after a long battle with cancer.'),
    ).toEqual([])
    expect(
      rows('The singer Karl Oduya died of cancer on Monday.', 'Lena Brandt died of a stroke on Monday. Karl Oduya mourned her.'),
    ).toEqual([])
    expect(
      rows('The singer Karl Oduya died of cancer on Monday.', 'Karl Oduya died on Monday, as his wife died of a stroke before.'),
    ).toEqual([])
  })
})

describe('why', () => {
  it('finds upon what the police were called', () => {
    expect(rows('Police were called on Monday after they heard screams.', 'Police were called on Monday after hearing a fight.')).toEqual([
      'divergence: heard screams | hearing a fight',
    ])
  })
  it('finds two disasters that ruined one house, and two things an outage is traced to', () => {
    expect(rows('The Linden Clinic was destroyed in a flood last year.', 'The Linden Clinic was destroyed by a fire last year.')).toEqual([
      'divergence: a fire | a flood',
    ])
    expect(rows('The firm blamed the outage on a cut cable.', 'The outage was blamed on a software fault.')).toHaveLength(1)
  })
  it('leaves alone one reason in other words, mere times, and what a case stems from', () => {
    expect(rows('Police were called after shots were heard.', 'Police were called after reports of shots.')).toEqual([])
    expect(rows('Oduya was suspended after four games.', 'Oduya was suspended after two weeks.')).toEqual([])
    expect(rows('The case stems from a raid.', 'The case stemmed from her marriage.')).toEqual([])
  })
})

describe('of what a fire came', () => {
  const fire = (rest: string): string => `A fire broke out at the paper mill in Ambria on Monday night. ${rest}`
  it('finds arson, suspicion of it, and a cause that is not known', () => {
    expect(rows(fire('The mill was set alight by an arsonist.'), fire('Police are treating it as suspicious.'))).toHaveLength(1)
    expect(rows(fire('Investigators suspect arson.'), fire('The cause of the fire has not been determined.'))).toHaveLength(1)
  })
  it('finds that it is not known yet, which not knowing something else is not', () => {
    const wiring = fire('The owner said there was a fault in the wiring.')
    expect(rows(fire('Engineers do not yet know how the fire started.'), wiring)).toHaveLength(1)
    expect(rows(fire("Crews don't know what started it."), wiring)).toHaveLength(1)
    expect(rows(fire('Its managers do not yet know what the repairs cost.'), wiring)).toEqual([])
  })
  it('finds an accident, which one on the way to the fire is not', () => {
    const set = fire('The mill was deliberately set on fire, the owner said.')
    expect(rows(fire('The blaze was accidental.'), set)).toHaveLength(1)
    expect(rows(fire('A fire engine had an accident on the way to the fire.'), set)).toEqual([])
  })
  it('takes two words of suspicion for one', () => {
    expect(rows(fire('Investigators suspect arson.'), fire('Police are treating it as suspicious.'))).toEqual([])
  })
})
