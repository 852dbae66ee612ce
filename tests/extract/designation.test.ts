import { describe, expect, it } from 'vitest'
import { rowsOf } from './rows.js'

const rows = (...texts: readonly string[]): string[] => rowsOf('designation', ...texts)
const one = 'The man pointed a .38-caliber revolver at a clerk on Monday.'

describe('what a weapon is', () => {
  it('finds one revolver of two calibres', () => {
    expect(rows(one, 'On Monday the man drew a loaded .44 Magnum revolver.')).toEqual(['contradiction: .38-caliber | .44 Magnum'])
  })
  it.each([
    ['one calibre in other words', 'On Monday the man drew a .38 caliber revolver.'],
    ['another weapon', 'On Monday the guard fired a 9mm pistol.'],
    ['a source that tells of two', 'The man drew a .38 revolver, and the guard a .44 revolver.'],
    ['another measure', 'The revolver had a hole of 9 mm.'],
  ])('leaves alone %s', (_, text) => expect(rows(one, text)).toEqual([]))
})

describe('an injury', () => {
  it('finds two bones, and an injury told more closely', () => {
    expect(rows('Jan Oduya missed the match with a broken fibula.', 'Jan Oduya missed the match with a broken tibia.')).toEqual([
      'contradiction: broken fibula | broken tibia',
    ])
    expect(rows('Jan Oduya sprained his left knee on Sunday.', 'Jan Oduya is out with a torn ligament in his left knee.')).toHaveLength(1)
  })
  it('leaves alone two people, another year, and a side that only one text gives', () => {
    expect(rows('Jan Oduya missed the match with a broken fibula.', 'Ana Vega missed the match with a broken tibia.')).toEqual([])
    expect(rows('Jan Oduya missed the match with a broken fibula.', 'Jan Oduya had torn his hamstring in 2003.')).toEqual([])
    expect(rows('Jan Oduya is out with an ankle injury.', 'Jan Oduya is out with a left ankle injury.')).toEqual([])
  })
})

describe('the colour of a car', () => {
  it('finds two colours of one car', () => {
    expect(rows('The postman came in a green van every noon.', 'Every noon the postman drove up in an orange van.')).toEqual([
      'contradiction: green | orange',
    ])
  })
  it('leaves alone two cars in one text, two spellings, and what only bears the name of a colour', () => {
    expect(rows('A red van hit a white van.', 'A red van fled.')).toEqual([])
    expect(rows('A grey van fled.', 'A gray van fled.')).toEqual([])
    expect(rows('He left the White House by car.', 'He left in a black car.')).toEqual([])
    expect(rows('Vega took a red seat.', 'Vega took a blue seat.')).toEqual([])
  })
})

describe('things of which a story has one', () => {
  const lead = 'A shop in Ambria was robbed on Monday.\n\n'
  it('finds two weapons, and lets a gun be a rifle', () => {
    expect(rowsOf('designation', `${lead}One of the men was armed with an axe.`, `${lead}One of the men carried a rifle.`)).toHaveLength(1)
    expect(rowsOf('designation', `${lead}One man carried a gun.`, `${lead}One man carried a rifle.`)).toEqual([])
  })
  it('finds two sorts of firearm however they come up, unless one text tells of both or of several', () => {
    const gun = (told: string): string[] => rowsOf('designation', `${lead}A revolver was found beside him.`, `${lead}${told}`)
    expect(gun('He had fired a hunting rifle at the till.')).toEqual(['contradiction: A revolver | a hunting rifle'])
    expect(gun('He had fired a pistol at the till.')).toEqual([])
    expect(gun('He did not bring a rifle.')).toEqual([])
    expect(gun('He had fired a rifle. His revolver lay in the car.')).toEqual([])
    expect(gun('He was caught near the old rifle range.')).toEqual([])
    expect(gun('He had fired a rifle in that pistol-loving town.')).toHaveLength(1)
  })
  it('finds two knives of two sorts', () => {
    expect(rowsOf('designation', `${lead}He was armed with a kitchen knife.`, `${lead}He was armed with a hunting knife.`)).toHaveLength(1)
  })
  it('finds what they got away in, and leaves alone the arms of two', () => {
    expect(rowsOf('designation', `${lead}They fled in a van.`, `${lead}They sped off on a motorbike.`)).toHaveLength(1)
    expect(
      rowsOf('designation', `${lead}One man carried an axe and the other carried a rifle.`, `${lead}One man carried a hammer.`),
    ).toEqual([])
  })
  it('finds two makes of one car, and on what somebody was operated', () => {
    expect(rowsOf('designation', `${lead}The robbers had a Toyota Hilux.`, `${lead}The robbers had a Ford Ranger.`)).toHaveLength(1)
    expect(rowsOf('designation', `${lead}Toyota employs 40 of the neighbours.`, `${lead}Ford employs 40 of the neighbours.`)).toEqual([])
    expect(rowsOf('designation', `${lead}Jan Oduya had elbow surgery.`, `${lead}Jan Oduya had surgery on his left shoulder.`)).toHaveLength(
      1,
    )
  })
})
