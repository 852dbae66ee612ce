import { describe, expect, it } from 'vitest'
import { rowsOf } from './rows.js'

const rows = (...texts: readonly string[]): string[] => rowsOf('polarity', ...texts)

describe('denials', () => {
  const lead = 'The council of Ambria met on Monday.\n\n'
  it('finds a denial of what another source states', () => {
    expect(
      rows(`${lead}Mayor Ana Vega signed the contract with the port.`, `${lead}Mayor Ana Vega did not sign the contract with the port.`),
    ).toEqual(['contradiction: did not sign the contract | signed the contract'])
  })
  it('finds a refusal, and cites it with the word that refuses', () => {
    expect(rows(`${lead}Ana Vega refused to sign the contract.`, `${lead}Ana Vega signed the contract on Monday.`)).toEqual([
      'contradiction: refused to sign the contract | signed the contract',
    ])
  })
  it('finds two predicates that deny each other', () => {
    expect(rows(`${lead}The council rejected the budget on Monday.`, `${lead}The council approved the budget on Monday.`)).toEqual([
      'contradiction: approved the budget | rejected the budget',
    ])
  })
  it('finds two plans that deny each other', () => {
    expect(rows(`${lead}Mayor Ana Vega will sell the ferry.`, `${lead}Mayor Ana Vega will not sell the ferry.`)).toHaveLength(1)
  })
  it('leaves alone what is denied of another thing, another doer, or may be', () => {
    expect(rows(`${lead}Ana Vega signed the contract.`, `${lead}Ana Vega did not sign the petition.`)).toEqual([])
    expect(rows(`${lead}Ana Vega signed the contract.`, `${lead}Jan Oduya did not sign the contract.`)).toEqual([])
    expect(rows(`${lead}Ana Vega did not sign the contract.`, `${lead}Ana Vega may sign the contract.`)).toEqual([])
  })
  it('leaves alone a rule that once was, and is no more', () => {
    expect(
      rows(`${lead}Ferry owners were required to file the report.`, `${lead}The new rules do not require ferry owners to file the report.`),
    ).toEqual([])
  })
  it('leaves alone what stands under a condition', () => {
    expect(
      rows(
        `${lead}Ana Vega did not sign the contract.`,
        `${lead}The mayor said that even if Ana Vega signed the contract, the port would close.`,
      ),
    ).toEqual([])
  })
  it('takes who is survived by somebody for dead', () => {
    expect(rows('Jan Oduya was killed in Ambria on Monday.', 'Jan Oduya, killed in Ambria on Monday, is survived by his wife.')).toEqual([])
  })
})

describe('what is denied in part, in talk, or of another time', () => {
  const lead = 'The port of Ambria was shut on Monday.\n\n'
  it('finds that somebody went to a place, and never did', () => {
    expect(
      rows(
        `${lead}Ana Vega checked into the Corvo Clinic on Monday.`,
        `${lead}Ana Vega never checked into the Corvo Clinic, her lawyer said.`,
      ),
    ).toEqual(['contradiction: checked into the Corvo Clinic | never checked into the Corvo Clinic'])
  })
  it('holds two places apart', () => {
    expect(
      rows(
        `${lead}Ana Vega checked into the Corvo Clinic on Monday.`,
        `${lead}Ana Vega never checked into the Lindal Hospital, her lawyer said.`,
      ),
    ).toEqual([])
  })
  it('leaves alone what is only talked about, and what somebody is reluctant to do', () => {
    expect(rows(`${lead}Ana Vega will not return to the port.`, `${lead}Ana Vega will hold talks about returning to the port.`)).toEqual([])
    expect(
      rows(
        `${lead}The jurors voted for the ban on cars.`,
        `${lead}The town hears that the jurors are reluctant to vote for the ban on cars.`,
      ),
    ).toEqual([])
  })
  it('leaves alone a denial of one round or day alone', () => {
    expect(
      rows(`${lead}Ana Vega landed a punch in the first round.`, `${lead}The last was a round in which Ana Vega did not land a punch.`),
    ).toEqual([])
  })
  it('leaves alone what had been so before', () => {
    expect(rows(`${lead}No flood warning was issued on Monday.`, `${lead}The agency had issued a flood warning the week before.`)).toEqual(
      [],
    )
  })
})

describe('denials that deny less', () => {
  it('takes no question for an answer', () => {
    expect(rows('Was a ransom paid for Ana Vega in Ambria?', 'No ransom was paid for Ana Vega in Ambria.')).toEqual([])
    expect(rows('A ransom was paid for Ana Vega in Ambria.', 'No ransom was paid for Ana Vega in Ambria.')).toHaveLength(1)
  })
  it('leaves alone a denial of one sort', () => {
    expect(rows('Ana Vega built a boat in Ambria.', 'Ana Vega did not build a fast boat in Ambria.')).toEqual([])
    expect(rows('Ana Vega built a boat in Ambria.', 'Ana Vega did not build a boat in Ambria.')).toHaveLength(1)
  })
  it('leaves alone a mixed verdict, and another word for what is only described', () => {
    expect(
      rows('The jury convicted Jan Oduya of theft in Ambria on Monday.', 'The jury acquitted Jan Oduya of arson in Ambria on Monday.'),
    ).toEqual([])
    expect(rows('The plant in Ambria built 900 vehicles for the army.', 'No cars were built at the plant in Ambria for the army.')).toEqual(
      [],
    )
  })
})
