import { expect, test } from 'vitest'
import { commonness } from '../../src/align/commonness.js'
import { link } from '../../src/align/story.js'
import { analyse } from '../../src/analyse/index.js'
import { clusterScores, f1 } from '../../src/dev/identity/clusterScores.js'
import { eventsOf } from '../../src/dev/identity/eventMention.js'
import { sameEvent } from '../../src/dev/identity/eventModel.js'

test('B-cubed and pairwise scores of a group split in two and of one with a stranger', () => {
  const labels = [
    ['x', '1'],
    ['x', '1'],
    ['x', '2'],
    ['y', '2'],
  ].map(([gold, tool]) => ({ gold: gold as string, tool: tool as string }))
  const { bCubed, pairs, mentions } = clusterScores([labels], 'tool')
  expect(mentions).toBe(4)
  expect(bCubed.p).toBeCloseTo((1 + 1 + 0.5 + 0.5) / 4)
  expect(bCubed.r).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)
  expect([pairs.p, pairs.r]).toEqual([1 / 2, 1 / 3])
  expect(f1({ p: 0.5, r: 0.5 })).toBe(50)
})

test('what two clusters call by one name is not one thing', () => {
  const { bCubed, pairs } = clusterScores(
    [
      [{ gold: 'x', tool: '1' }],
      [
        { gold: 'x', tool: '1' },
        { gold: 'x', tool: '1' },
      ],
    ],
    'tool',
  )
  expect(bCubed).toEqual({ p: 1, r: 1 })
  expect(pairs).toEqual({ p: 1, r: 1 })
})

test('a deed is likelier one with the noun of it than with another deed, and than with one that did not happen', () => {
  const texts = [
    'Police arrested Ada Nyberg in Tarnwood.',
    'The arrest of Ada Nyberg surprised Tarnwood.',
    'Ada Nyberg sued Tarnwood.',
    'Police have not arrested Ada Nyberg.',
  ]
  const story = link(
    texts.map((text, i) =>
      analyse({ id: String(i), path: String(i), role: 'source', format: 'text', text, furniture: [], anchors: [], notices: [] }),
    ),
  )
  const events = eventsOf(story)
  const chance = sameEvent(events, commonness(story))
  const told = (source: string, lemma: string) => events.find((event) => event.source === source && event.lemma === lemma)
  const [verb, noun, other, denied] = [told('0', 'arrest'), told('1', 'arrest'), told('2', 'sue'), told('3', 'arrest')]
  if (!verb || !noun || !other || !denied) throw new Error('an event was not found')
  expect(chance(verb, noun)).toBeGreaterThan(chance(verb, other))
  expect(chance(verb, noun)).toBeGreaterThan(chance(denied, noun))
})
