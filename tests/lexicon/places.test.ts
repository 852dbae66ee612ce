import { describe, expect, it } from 'vitest'
import {
  containedIn,
  countryCode,
  countryName,
  countryOfDemonym,
  isPlace,
  placesNamed,
  samePlace,
  stateOfAbbreviation,
} from '../../src/lexicon/places.js'

describe('containment', () => {
  it.each([
    ['Salzburg', 'Austria'],
    ['Salzburg', 'Europe'],
    ['Austria', 'Europe'],
    ['Oslo', 'Scandinavia'],
    ['Nairobi', 'East Africa'],
    ['Toledo', 'Ohio'],
    ['Toledo', 'Spain'],
    ['Toledo, Ohio', 'the United States'],
    ['Ohio', 'United States'],
    ['Kuwait City', 'Middle East'],
    ['Medellín', 'Colombia'],
  ])('%s lies in %s', (a, b) => expect(containedIn(a, b)).toBe(true))

  it.each([
    ['Salzburg', 'Germany'],
    ['Austria', 'Salzburg'],
    ['Oslo', 'Africa'],
    ['Tacoma', 'Ohio'],
    ['Austria', 'Austria'],
  ])('%s does not lie in %s', (a, b) => expect(containedIn(a, b)).toBe(false))

  it.each([
    ['Tarnhaven', 'Austria'],
    ['Salzburg', 'Tarnhaven'],
    ['Palermo', 'Sicily'],
    ['Red Sea', 'Egypt'],
  ])('nothing is known of %s in %s', (a, b) => expect(containedIn(a, b)).toBeUndefined())
})

describe('names of places', () => {
  it('know countries, cities, states and waters, and no ordinary words', () => {
    for (const name of ['Norway', 'the Netherlands', 'Salzburg', 'Ohio', 'Red Sea', 'New York City', 'Bogota'])
      expect(isPlace(name)).toBe(true)
    for (const name of ['Committee', 'Tarnhaven', '']) expect(isPlace(name)).toBe(false)
  })

  it('give every place of a name, the best known first', () => {
    expect(placesNamed('Birmingham')[0]).toMatchObject({ country: 'GB', kind: 'city' })
    expect(placesNamed('Birmingham').map((place) => place.state)).toContain('AL')
  })

  it('lead from adjectives and people to countries, where there is only one', () => {
    expect(countryOfDemonym('Swedes')).toBe('SE')
    expect(countryOfDemonym('Sudanese')).toBe('SD')
    expect(countryOfDemonym('Congolese')).toBeUndefined()
    expect(countryOfDemonym('Wooden')).toBeUndefined()
    expect(countryName('SE')).toBe('Sweden')
  })

  it('know one country under several names', () => {
    expect(countryCode('Burma')).toBe(countryCode('Myanmar'))
    expect(samePlace('Burma', 'Myanmar')).toBe(true)
    expect(samePlace('Niger', 'Nigeria')).toBe(false)
  })

  it('spell out the short forms of states', () => {
    expect(stateOfAbbreviation('Ore.')).toBe('Oregon')
    expect(stateOfAbbreviation('N.H.')).toBe('New Hampshire')
    expect(stateOfAbbreviation('Ore')).toBeUndefined()
  })
})
