import { describe, expect, it } from 'vitest'
import { originGroups } from '../../src/align/origins.js'

const WIRE = `A cargo train carrying grain left the rails near the harbour town of Velsund on Thursday, and blocked the coast line for nine hours.
Nobody was hurt, the rail operator said in a statement late in the evening. The driver noticed a broken switch too late to stop.
The transport minister promised an inquiry within two weeks. Repairs to the track are expected to cost about 3 million crowns.
Passengers were taken by bus to the next station, where trains ran again from midnight. The line is the only one to the north.
Farmers in the region fear that their harvest will not reach the mills in time, because the lorries of the region are all in use.`

const edited = WIRE.replace('A cargo train', 'VELSUND (Agency) — A freight train')
  .replace('late in the evening', 'on Thursday evening')
  .replace(/\nFarmers.*$/, '')

const OWN = `Nine hours without trains: that is what a broken switch outside Velsund cost the north on Thursday.
Our reporter met stranded travellers who had waited in the rain since the early morning and had been told nothing at all.
"They gave us coffee and no answers," said Ida Holm, who missed the funeral of her aunt. The operator spoke of 3 million crowns of damage.
The union had warned of worn switches since last spring, and it wants the minister to publish every report of the past five years.`

describe('originGroups', () => {
  it('puts copies of a wire report together and a report of its own apart', () => {
    expect(originGroups([WIRE, OWN, edited])).toEqual([1, 2, 1])
    expect(originGroups([OWN, edited, WIRE])).toEqual([1, 2, 2])
  })

  it('takes the same words in other marks and line ends for one text', () => {
    expect(originGroups([WIRE, WIRE.replaceAll('\n', '\r\n').replaceAll(',', ' –').toUpperCase()])).toEqual([1, 1])
  })

  it('does not take a long article that quotes a short statement in full for the statement', () => {
    const statement = 'We regret the delay and will refund every ticket. The switch had been inspected in March and was found in order.'
    expect(originGroups([statement, `${OWN}\nThe operator said: "${statement}"`])).toEqual([1, 2])
  })

  it('keeps texts without words apart from others, and short equal ones together', () => {
    expect(originGroups(['', WIRE, 'Fire out', 'Fire out!'])).toEqual([1, 2, 3, 3])
  })

  it('makes one group of a chain of copies, whatever their order', () => {
    const later = edited.replace('The transport minister', 'Minister Berg of the transport department').replace('nine hours', 'ten hours')
    for (const order of [
      [WIRE, edited, later],
      [later, WIRE, edited],
    ])
      expect(originGroups(order)).toEqual([1, 1, 1])
  })
})
