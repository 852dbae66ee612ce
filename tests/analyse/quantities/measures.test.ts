import { describe, expect, it } from 'vitest'
import { quotes, read } from './reading.js'

describe('measures', () => {
  it.each([
    ['It lies six miles off.', 'six miles', 9.656064, 'km'],
    ['It lies 55 kilometers (34 miles) off.', '55 kilometers', 55, 'km'],
    ['A 30-foot wave hit it.', '30-foot', 0.009144, 'km'],
    ['He is 5ft 10in tall.', '5ft 10in', 0.001778, 'km'],
    ['It has a 4,800mAh battery.', '4,800mAh', 4800, 'mAh'],
    ['It has a 48MP camera.', '48MP', 48, 'megapixel'],
    ['It weighs 12 tonnes now.', '12 tonnes', 12_000, 'kg'],
    ['It went at 90km/h then.', '90km/h', 90, 'km/h'],
    ['It went at 60 miles an hour.', '60 miles an hour', 96.56064, 'km/h'],
    ['It is 20 degrees Celsius there.', '20 degrees Celsius', 20, '°C'],
    ['It is 68 degrees Fahrenheit there.', '68 degrees Fahrenheit', 20, '°C'],
    ['A 6.1-magnitude quake hit it.', '6.1-magnitude', 6.1, 'magnitude'],
    ['A magnitude-6.1 quake hit it.', '6.1', 6.1, 'magnitude'],
    ['A quake with a magnitude of 5.4 hit it.', '5.4', 5.4, 'magnitude'],
    ['A 5.6 quake hit it.', '5.6', 5.6, 'magnitude'],
    ['It measured 5.6 on the Richter scale.', '5.6', 5.6, 'magnitude'],
  ])('%s', (text, quote, value, unit) => {
    const [first] = read(text)
    expect(first).toMatchObject({ type: 'measure', quote, unit })
    expect(first?.value).toBeCloseTo(value, 6)
  })

  it('joins one length given in two units', () => {
    const [first, second] = read('It lies 55 kilometers (34 miles) off.')
    expect([first?.equivalent, second?.equivalent]).toEqual([1, 0])
  })

  it('counts quakes', () => expect(read('Two quakes hit it.')).toMatchObject([{ type: 'count', value: 2 }]))
  it('takes millions of people for no metres', () => {
    expect(read('Some 2m viewers saw it.')).toMatchObject([{ type: 'count', value: 2e6 }])
    expect(read('The wall is 2m tall.')).toMatchObject([{ type: 'measure', unit: 'km' }])
  })
  it('takes a network for no weight', () => expect(quotes('It is a 3G phone.')).toEqual([]))
})

describe('shares and ratios', () => {
  it.each([
    ['Some 80% of it burned.', 'Some 80%', 80],
    ['It lost 12 percent.', '12 percent', 12],
    ['A third of the seats are empty.', 'A third', 100 / 3],
    ['Two-thirds of voters stayed at home.', 'Two-thirds', 200 / 3],
    ['It takes one sixth the space.', 'one sixth', 100 / 6],
    ['One in five children is hungry.', 'One in five', 20],
    ['Half of the houses burned.', 'Half', 50],
  ])('%s', (text, quote, value) => {
    const [first] = read(text)
    expect(first).toMatchObject({ type: 'share', quote, unit: '%' })
    expect(first?.value).toBeCloseTo(value, 6)
  })

  it('keeps the whole of a ratio', () => {
    expect(read('He completed 10 of 22 passes.')).toMatchObject([{ type: 'ratio', value: 10, of: 22, quote: '10 of 22 passes' }])
    expect(read('He went 22-for-30 that night.')).toMatchObject([{ type: 'ratio', value: 22, of: 30 }])
  })

  it.each(['They led in the first half.', 'It took half an hour.'])('sees no share in: %s', (text) =>
    expect(read(text).some(({ type }) => type === 'share')).toBe(false),
  )
})
