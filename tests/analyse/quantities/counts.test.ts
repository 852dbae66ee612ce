import { describe, expect, it } from 'vitest'
import { quotes, read } from './reading.js'

describe('counts', () => {
  it.each([
    ['The flood swept away at least 31 houses.', 'at least 31 houses', 31, Infinity],
    ['Twenty-seven miners came up alive.', 'Twenty-seven miners', 27, 27],
    ['More than 1,200 farmers marched.', 'More than 1,200 farmers', 1200, Infinity],
    ['Up to 45 tents were put up.', 'Up to 45 tents', 0, 45],
    ['Half a million visitors came.', 'Half a million visitors', 500_000, 500_000],
    ['It took one hundred and five boats.', 'one hundred and five boats', 105, 105],
    ['Between 10 and 15 guests fell ill.', 'Between 10 and 15 guests', 10, 15],
    ['Dozens of villagers fled.', 'Dozens of villagers', 20, 500],
    ['Tens of thousands of birds died.', 'Tens of thousands of birds', 15_000, 300_000],
    ['Nearly 300 sailors were held.', 'Nearly 300 sailors', 270, 300],
    ['About 20 huts burned.', 'About 20 huts', 15, 25],
    ['A dozen ships waited.', 'A dozen ships', 11, 13],
    ['He won three-plus games.', 'three-plus games', 3, Infinity],
    ['He lost six to 12 games.', 'six to 12 games', 6, 12],
    ['She wrote 2 1/2 books.', '2 1/2 books', 2.5, 2.5],
    ['She wrote 2½ books.', '2½ books', 2.5, 2.5],
  ])('%s', (text, quote, min, max) => expect(read(text)).toMatchObject([{ type: 'count', quote, min, max }]))

  it('reads over before a small number as where, and up to after what is raised as whither', () => {
    expect(quotes('He threw it over two walls.')).toEqual(['two walls'])
    expect(quotes('She hired over two hundred cooks.')).toEqual(['over two hundred cooks'])
    expect(quotes('That brings us up to 40 boats.')).toEqual(['40 boats'])
  })

  it('leaves what others are compared with', () => {
    expect(quotes('She wants more than the 20 boats that Hale has.')).toEqual([])
  })

  it('counts how often, but not how much more', () => {
    expect(read('The gate was rammed twice.')).toMatchObject([{ quote: 'twice', value: 2 }])
    expect(quotes('It is twice as big, and twice the price.')).toEqual([])
  })

  it('reads votes as a score', () => {
    expect(read('It passed by 40 votes to 12.')).toMatchObject([{ type: 'score', quote: '40 votes to 12', pair: [40, 12] }])
    expect(quotes('They voted to send 12 to 40 towns.')).toEqual(['12 to 40 towns'])
  })

  it('names people by what befell them', () => {
    expect(quotes('The blast left 24 dead and seven wounded.')).toEqual(['24 dead', 'seven wounded'])
  })

  it('keeps those counted beside others apart', () => {
    expect(read('Two others fled.')).toMatchObject([{ quote: 'Two others', value: 2, additional: true }])
  })

  it('reads a part of a group', () => {
    expect(read('Two of the vessels sank.')).toMatchObject([{ quote: 'Two of the vessels', partitive: true }])
    expect(read('He saw 40 people, 15 of them children.')).toMatchObject([{ value: 40 }, { value: 15, partitive: true }])
  })
})

describe('what is no count', () => {
  it.each([
    'The Boeing 737 turned back.',
    'Flight 447 was late.',
    'He carried an AK-47 home.',
    'She called 911.',
    'They met on Highway 61 again.',
    'The clinic is at 12 Harbour Street now.',
    'It began in 1987 and went on.',
    'One day he left.',
    'They helped one another.',
    'It lasted three hours.',
    'Ring 555-0142 now.',
    'It runs 24/7 here.',
    'As the study showed [12], it rained.',
  ])('%s', (text) => expect(quotes(text)).toEqual([]))
})
