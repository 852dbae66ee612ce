import { describe, expect, it } from 'vitest'
import { rowsOf } from './pairs.js'

describe('names of whoever did or suffered one thing', () => {
  it.each([
    ['Police named the man as Yusuf Al-Hariri.', 'Police named the man as Yousef Alhariri.', 'name/variant: Al-Hariri | Alhariri'],
    ['Police named the victim as Karen Stowe.', 'Police named the victim as Carol Stowe.', 'name/contradiction: Carol Stowe | Karen Stowe'],
    [
      'The victim was identified as Karen Stowe, 34.',
      'The victim was identified by police as Carol Stowe.',
      'name/contradiction: Carol Stowe | Karen Stowe',
    ],
    ['Police named the gunman as Karl Stowe.', 'The gunman was named as Peter Vance.', 'name/contradiction: Karl Stowe | Peter Vance'],
    ['Karen Stowe, 41, was arrested over the fire.', 'Carol Stowe, 41, was arrested over the fire.', 'name/variant: Carol | Karen'],
  ])('%s / %s', (a, b, row) => expect(rowsOf(a, b)).toContain(row))

  it.each([
    ['a middle name', 'Police named the victim as Karen Stowe.', 'Police named the victim as Karen Anne Stowe.'],
    [
      'the same two',
      'Police named the victims as Karen Stowe and Carol Stowe.',
      'Police named the victims as Carol Stowe and Karen Stowe.',
    ],
    ['two of several', 'Police named the first victim as Karen Stowe.', 'Police named the second victim as Peter Vance.'],
    ['victims who share no name', 'Police named the victim as Karen Stowe.', 'Police named the victim as Peter Vance.'],
    ['a driver among drivers', 'Police named the driver as Karl Stowe. Both drivers were hurt.', 'Police named the driver as Peter Vance.'],
    [
      'two of whom one text names both',
      'Police named the driver as Karl Stowe. His friend Peter Vance was hurt.',
      'Police named the driver as Peter Vance.',
    ],
    ['two roles', 'Police named the victim as Karen Stowe.', 'Police named the suspect as Peter Vance.'],
  ])('finds no row in %s', (_, a, b) => expect(rowsOf(a, b)).toEqual([]))
})
