import { describe, expect, it } from 'vitest'
import { rowsOf } from './pairs.js'

const [FORD, DUNN] = ['Ann Bell, Tom Reyes and Lena Ford', 'Ann Bell, Tom Reyes and Max Dunn']

describe('rows of names of whom one thing is said', () => {
  it.each([
    [`Those charged are ${FORD}.`, `Those charged are ${DUNN}.`, 'contradiction'],
    [`The injured were ${FORD}.`, `The injured were named as ${DUNN}.`, 'contradiction'],
    [`The dead were identified as ${FORD}.`, `Police identified the dead as ${DUNN}.`, 'contradiction'],
    [`The band is made up of ${FORD}.`, `The band is ${DUNN}.`, 'contradiction'],
    [`${FORD} were charged on Friday.`, `${DUNN} were charged on Friday.`, 'divergence'],
    [`Police arrested ${FORD}.`, `${DUNN} were arrested, police said.`, 'divergence'],
    [`${FORD} attended the talks.`, `The talks were attended by ${DUNN}.`, 'divergence'],
    [`Present at the meeting were ${FORD}.`, `${DUNN} were at the meeting.`, 'divergence'],
  ])('%s / %s', (a, b, relation) => expect(rowsOf(a, b)).toEqual([`membership/${relation}: ${FORD} | ${DUNN}`]))

  it.each([
    ['The treaty was signed by Norway, Sweden and Denmark.', 'Norway, Sweden and Finland signed the treaty.'],
    ['Talks were held between Norway, Sweden and Denmark.', 'Talks were held between Norway, Sweden and Finland.'],
  ])('%s / %s', (a, b) => expect(rowsOf(a, b)).toEqual(['membership/divergence: Norway, Sweden and Denmark | Norway, Sweden and Finland']))

  it.each([
    ['a part that says so', 'Those charged include Ann Bell and Tom Reyes.', 'Those charged include Lena Ford.'],
    ['another order', `Those charged are ${FORD}.`, 'Those charged are Lena Ford, Ann Bell and Tom Reyes.'],
    ['surnames', `Those charged are ${FORD}.`, 'Those charged are Bell, Reyes and Ford.'],
    ['another deed', `Those charged are ${FORD}.`, `Those released are ${DUNN}.`],
    ['a list that goes on elsewhere', `${FORD} were charged on Friday. Max Dunn was charged as well.`, `${DUNN} were charged on Friday.`],
    ['two groups', 'Ann Bell and Tom Reyes were killed in the crash.', 'Eve Moss and Max Dunn were killed in the shooting.'],
  ])('finds no row in %s', (_, a, b) => expect(rowsOf(a, b)).toEqual([]))
})
