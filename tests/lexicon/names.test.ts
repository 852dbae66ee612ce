import { describe, expect, it } from 'vitest'
import { compareNames, compareNamesInDetail } from '../../src/lexicon/names.js'

describe('names of people', () => {
  it.each([
    ['Anna Weber', 'anna weber'],
    ['Zoë Brûlé', 'Zoe Brule'],
    ['Dr. Anna Weber', 'Anna Weber'],
    ['Jean-Marie Colombe', 'Jean Marie Colombe'],
    ["Moira O'Dowd", 'Moira O’Dowd'],
  ])('%s and %s are spelled alike', (a, b) => expect(compareNames(a, b)).toBe('same'))

  it.each([
    ['Yusuf Haddad', 'Youssef Hadad'],
    ['Omar al-Khatib', 'Omar el-Khateeb'],
    ['Omar al-Khatib', 'Omar Khatib'],
    ['Shlomo Hoffman', 'Shlomo Hofman'],
    ['Sergei Belov', 'Sergey Belov'],
    ['Piotr Kowalczyk', 'Piotr Kowalcyzk'],
    ['Abd al-Karim Nasser', 'Abdul Karim Naser'],
    ['Haddad', 'Hadad'],
    ['Tarik bin Jaber', 'Tareq ibn Jaber'],
  ])('%s and %s are one name in two spellings', (a, b) => expect(compareNames(a, b)).toBe('variant'))

  it.each([
    ['Weber', 'Anna Weber'],
    ['A. Weber', 'Anna Weber'],
    ['Anna', 'Anna Weber'],
    ['Anna Maria Weber', 'Anna Weber'],
    ['Mike Dunmore', 'Michael Dunmore'],
    ['Frank Dunmore', 'Frank Dunmore Jr.'],
    ['Maria Ortega Ruiz', 'Maria Ortega'],
  ])('%s may be %s', (a, b) => expect(compareNames(a, b)).toBe('compatible'))

  it.each([
    ['Anna Weber', 'Peter Weber'],
    ['Hassan Karimi', 'Hussein Karimi'],
    ['Daniel Novak', 'Daniela Novak'],
    ['Igor Ivanov', 'Irina Ivanova'],
    ['Ivanov', 'Ivanova'],
    ['Karim Assad', 'Assad Karim'],
    ['Anna B. Weber', 'Anna C. Weber'],
    ['Frank Dunmore Jr.', 'Frank Dunmore III'],
    ['Alexei Petrov', 'Andrei Petrov'],
    ['Daniel Marsh', 'Donald Marsh'],
    ['Bell', 'Ball'],
  ])('%s is never taken for %s', (a, b) => expect(compareNames(a, b)).toBe('different'))

  it('says which part differs', () => {
    expect(compareNamesInDetail('Omar al-Khatib', 'Omar Khateeb').parts).toEqual([
      { part: 'surname', a: 'khatib', b: 'khateeb', relation: 'variant' },
      { part: 'particle', a: 'al', b: '', relation: 'variant' },
    ])
    expect(compareNamesInDetail('Sergei Belov', 'Sergey Belov').parts).toMatchObject([{ part: 'given', a: 'sergei', b: 'sergey' }])
  })

  it('gives the same relation in either order', () => {
    const names = ['Anna Weber', 'A. Weber', 'Weber', 'Anna Wieber', 'Omar al-Khatib', 'Khateeb', 'Kim Jong-su', 'Frank Dunmore Jr.', '']
    for (const a of names) for (const b of names) expect(compareNames(a, b)).toBe(compareNames(b, a))
  })
})

describe('names of bodies, places and things', () => {
  it.each([
    ['Port Vendôme', 'Port Vendome', 'same'],
    ['the Tarn Corporation', 'Tarn Corp.', 'same'],
    ['World Seed Organisation', 'World Seed Organization', 'same'],
    ['Good Field Mills', 'Goodfield Mills', 'variant'],
    ['Smedleys Bank', 'Smedley Banks', 'variant'],
    ['Hotel Kastelan', 'Hotel Castelan', 'variant'],
    ['Brennan Foods', 'Brennan Food', 'variant'],
    ['Marine Safety Board', 'MSB', 'compatible'],
    ['Harbour Authority', 'Tarnhaven Harbour Authority', 'compatible'],
    ['Hotel Kastelan', 'Hotel Marisol', 'different'],
    ['Lower House', 'Lower Horse', 'different'],
    ['Talks', 'Talk', 'different'],
    ['Brigade 44', 'Brigade 45', 'different'],
    ['Tarn Bank AG', 'Tarn Bank GmbH', 'different'],
  ])('%s and %s: %s', (a, b, relation) => expect(compareNames(a, b, 'other')).toBe(relation))
})
