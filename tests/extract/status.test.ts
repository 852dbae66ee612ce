import { describe, expect, it } from 'vitest'
import { rowsOf } from './rows.js'

const rows = (...texts: readonly string[]): string[] => rowsOf('status', ...texts)

describe('stages of an undertaking', () => {
  const lead = 'Nordbank Inc. and Harlan Corp. held talks in Ambria last week.\n\n'
  it('finds what is agreed and what is done', () => {
    expect(
      rows(
        `${lead}Nordbank Inc. said on Monday it agreed to buy Harlan Corp. for $3 million.`,
        `${lead}On Monday, Nordbank Inc. bought Harlan Corp. for $3 million.`,
      ),
    ).toEqual(['contradiction: agreed to buy Harlan Corp. | bought Harlan Corp.'])
  })
  it('finds a purchase that is complete by its noun', () => {
    expect(
      rows(
        `${lead}Nordbank Inc. said on Monday it agreed to buy Harlan Corp. for $3 million.`,
        `${lead}Nordbank Inc. completed its acquisition of Harlan Corp. on Monday.`,
      ),
    ).toEqual(['contradiction: agreed to buy Harlan Corp. | completed its acquisition of Harlan Corp.'])
  })
  it('finds what is proposed and what is agreed', () => {
    const end = 'a joint ferry service across the Ambria strait with Corvo.'
    expect(rows(`The two ministers agreed to create ${end}`, `The minister proposed creating ${end}`)).toHaveLength(1)
  })
  it('leaves alone stages of two things, and two words for one stage', () => {
    expect(
      rows(
        `${lead}Nordbank Inc. said it agreed to buy Harlan Corp. for $3 million.`,
        `${lead}On Monday, Nordbank Inc. bought Ostend Corp. for $3 million.`,
      ),
    ).toEqual([])
    expect(
      rows(
        `${lead}Nordbank Inc. said it agreed to buy Harlan Corp. for $3 million.`,
        `${lead}Nordbank Inc. signed a deal to acquire Harlan Corp. for $3 million.`,
      ),
    ).toEqual([])
  })
  it('leaves alone two deeds that stand at two stages', () => {
    expect(
      rows(
        `${lead}Nordbank Inc. agreed to buy Harlan Corp. shares in Ambria.`,
        `${lead}Nordbank Inc. is seeking to join the Harlan Corp. shares index in Ambria.`,
      ),
    ).toEqual([])
  })
  it('takes what a thing is meant to do for no stage of it', () => {
    expect(
      rows(
        'The council agreed to open a hotline to prevent accidents at the port.',
        'The hotline is intended to prevent accidents at the port.',
      ),
    ).toEqual([])
  })
})

describe('how far a case has come', () => {
  const crime = 'Two clerks were shot at a bank in Ambria on Monday.\n\n'
  const charged = `${crime}Jan Oduya, 31, has been charged with two counts of murder.`
  it('finds a charge that is still expected, and one that is made', () => {
    expect(rows(`${crime}Jan Oduya was arrested at the harbour. Oduya is expected to be charged on Friday.`, charged)).toEqual([
      'divergence: has been charged | is expected to be charged',
    ])
  })
  it('finds a suspect at large, and one in custody', () => {
    expect(
      rows(
        `${crime}Police named Jan Oduya as the gunman. Jan Oduya remains at large.`,
        `${crime}Jan Oduya was arrested at the harbour. Jan Oduya is in custody.`,
      ),
    ).toHaveLength(1)
  })
  it('takes a suspect who is only described for the one who is accused', () => {
    expect(
      rows(`${crime}A suspect was being questioned on Tuesday.`, charged, `${crime}Jan Oduya was charged with murder on Friday.`),
    ).toHaveLength(1)
  })
  it('leaves alone two steps that were taken, as the earlier says nothing of the later', () => {
    expect(rows(`${crime}Jan Oduya was arrested at the harbour.`, charged)).toEqual([])
  })
  it('knows a sentence by the years somebody is jailed for', () => {
    const due = `${crime}Jan Oduya was found guilty of murder. Jan Oduya is to be sentenced on Friday.`
    expect(rows(due, `${crime}Jan Oduya was jailed for 30 years.`)).toHaveLength(1)
    expect(rows(due, `${crime}Jan Oduya was found guilty of murder. He was jailed on Monday.`)).toEqual([])
  })
  it('takes no condition for a step', () => {
    const due = `${crime}Jan Oduya is expected to be charged on Friday.`
    expect(rows(due, `${crime}If Jan Oduya was arrested or charged, his family would pay.`)).toEqual([])
  })
  it('leaves alone verdict and sentence, earlier cases, and crowds', () => {
    expect(rows(`${crime}Jan Oduya was found guilty of murder.`, `${crime}Jan Oduya was sentenced to life in prison.`)).toEqual([])
    expect(rows(charged, `${crime}Jan Oduya was to be sentenced in 1998 in another case. Jan Oduya was charged with murder.`)).toEqual([])
    expect(rows(charged, `${crime}Jan Oduya was charged with murder. Forty protesters were being questioned.`)).toEqual([])
  })
})

describe('a fire', () => {
  const fire = (rest: string): string => `A fire broke out at the paper mill in Ambria on Monday night. ${rest}`
  it('finds a building that is destroyed here and damaged there', () => {
    expect(rows(fire('The mill was destroyed.'), fire('The mill was badly damaged.'))).toEqual([
      'divergence: badly damaged | was destroyed',
    ])
    expect(rows(fire('The mill burned to the ground.'), fire('The mill was almost totally destroyed.'))).toHaveLength(1)
  })
  it('finds a fire that is out here and still burns there', () => {
    expect(rows(fire('Crews had the blaze under control by six.'), fire('By six the fire was extinguished.'))).toHaveLength(1)
  })
  it('finds that nobody was hurt, and that this is only believed', () => {
    expect(rows(fire('No one was injured.'), fire('Nobody is believed to have been hurt.'))).toEqual([
      'granularity: No one was injured | Nobody is believed to have been hurt',
    ])
  })
  it('leaves alone other buildings, other years, and stories that only mention a fire', () => {
    expect(rows(fire('The mill was destroyed.'), fire('A nearby shop was badly damaged.'))).toEqual([])
    expect(rows(fire('The mill was destroyed.'), fire('The mill was badly damaged by a storm in 1987.'))).toEqual([])
    const sale = 'The paper mill in Ambria was sold on Monday. The buyer is Nordbank Inc. The price was not given.'
    expect(rows(`${sale} An old shed was destroyed by fire.`, `${sale} An old shed was badly damaged by fire.`)).toEqual([])
  })
})

describe('the condition of somebody in hospital', () => {
  it('finds two conditions', () => {
    expect(
      rows(
        'Jan Oduya was shot on Monday. Oduya was in critical condition.',
        'Jan Oduya was shot on Monday. Oduya was listed in stable condition.',
      ),
    ).toEqual(['divergence: critical condition | stable condition'])
  })
  it('leaves alone two people, and the shape a thing is in', () => {
    expect(rows('Jan Oduya was in critical condition.', 'Ana Vega was in stable condition.')).toEqual([])
    expect(rows('Jan Oduya was in critical condition.', 'Jan Oduya kept the car in good condition.')).toEqual([])
  })
})

describe('a deal', () => {
  it('finds talks about a job, its being given and its refusal', () => {
    expect(
      rows(
        'Ana Vega is in negotiations to direct the film.',
        'Ana Vega has been hired to direct the film.',
        'Ana Vega will not direct the film.',
      ),
    ).toEqual(['contradiction: has been hired to | in negotiations to direct | will not direct'])
  })
  it('finds a purchase that is meant and one that is agreed', () => {
    expect(rows('Nordbank Inc. announced its intention to buy the mill.', 'Nordbank Inc. agreed to buy the mill.')).toEqual([
      'divergence: agreed to buy | intention to buy',
    ])
  })
  it('finds an offer that is made and one that is withdrawn', () => {
    expect(rows('The Harlan Corp. has made an offer for the mill.', 'The Harlan Corp. has withdrawn its offer for the mill.')).toEqual([
      'divergence: has made an offer | has withdrawn its offer',
    ])
    expect(rows('The Harlan Corp. has made an offer for the mill.', 'The Ostend Corp. has withdrawn its offer for the mill.')).toEqual([])
  })
  it('finds who is close to signing for a job, and who has it', () => {
    expect(rows('Ana Vega is close to signing a deal with the opera.', 'Ana Vega is taking over as head of the opera.')).toHaveLength(1)
    expect(rows('Ana Vega is close to signing a deal with the opera.', 'Ana Vega is taking over the lease of the opera.')).toEqual([])
    expect(rows('Ana Vega is close to signing autographs.', 'Ana Vega is taking over as head of the opera.')).toEqual([])
  })
  it('leaves alone two people, two jobs, past talks, and what is agreed and so to come', () => {
    expect(rows('Ana Vega is in negotiations to direct the film.', 'Jan Oduya has been hired to direct the film.')).toEqual([])
    expect(rows('Ana Vega is in negotiations to direct the film.', 'Ana Vega will host the gala.')).toEqual([])
    expect(rows('Ana Vega was in negotiations to direct the film.', 'Ana Vega will direct the film.')).toEqual([])
    expect(rows('Nordbank Inc. will buy the mill.', 'Nordbank Inc. agreed to buy the mill.')).toEqual([])
  })
})

describe('charges that are weighed', () => {
  it('finds them beside charges that are made, for the one whom they name', () => {
    expect(
      rows(
        'Prosecutors are considering whether to file charges against Jan Oduya. Jan Oduya was stopped on Monday.',
        'Jan Oduya faces two charges. Jan Oduya was arrested on Monday.',
      ),
    ).toHaveLength(1)
  })
})

describe('infinitives', () => {
  it('tell no stage under a noun that presupposes the deed, and one under an agreement', () => {
    expect(rows('The board praised the decision to close the mill.', 'The board has closed the mill.')).toEqual([])
    expect(rows('The board agreed to close the mill.', 'The board has closed the mill.')).toHaveLength(1)
  })
})

describe('what became of a post or a ruling', () => {
  it('finds who resigned by one text and was dismissed or sent on leave by another', () => {
    expect(rows('Ana Vega runs the mill. She resigned on Monday.', 'Ana Vega runs the mill. Ana Vega was dismissed on Monday.')).toEqual([
      'contradiction: resigned | was dismissed',
    ])
    expect(rows('Ana Vega was placed on paid leave on Monday.', 'Ana Vega was sacked on Monday.')).toEqual([
      'contradiction: was placed on paid leave | was sacked',
    ])
  })
  it('finds a permit that was suspended or withdrawn', () => {
    expect(rows('The ministry has suspended the permit of the mill.', 'The licence of the mill was revoked by the ministry.')).toEqual([
      'contradiction: has suspended | was revoked',
    ])
  })
  it('leaves alone what is asked for, shots, two people, and a text that tells both', () => {
    expect(rows('The board said Ana Vega should resign.', 'Ana Vega was dismissed on Monday.')).toEqual([])
    expect(rows('Ana Vega fired at the door of the mill.', 'Ana Vega was suspended on Monday.')).toEqual([])
    expect(rows('Jan Oduya resigned on Monday.', 'Ana Vega was dismissed on Monday.')).toEqual([])
    expect(rows('Ana Vega was suspended in May. Ana Vega was dismissed on Monday.', 'Ana Vega was suspended in May.')).toEqual([])
  })
})
