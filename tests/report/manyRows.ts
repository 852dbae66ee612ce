import { KINDS, RELATIONS } from '../../src/model/kinds.js'
import type { Report } from '../../src/model/report.js'
import { type Cite, type RowSpec, type SourceSpec, buildReport } from './reportBuilder.js'

const TOWNS = [
  'Aldermoor',
  'Brackwater',
  'Carrowby',
  'Dunmarsh',
  'Eastfell',
  'Fenwick Cross',
  'Gallowhead',
  'Hartsmere',
  'Inverlone',
  'Kelderby',
]
const WORKS = [
  'bridge',
  'reservoir',
  'tram line',
  'hospital wing',
  'sea wall',
  'market hall',
  'power station',
  'school',
  'flood gate',
  'library',
]
const PAPERS = ['Morning Post', 'Evening Mail', 'Chronicle', 'Observer', 'Dispatch', 'Record', 'Sentinel', 'Argus', 'Echo', 'Standard']
const LEADS = [
  'In the second year of the works, officials said that',
  'According to a report seen by this newspaper,',
  'Residents were told on Tuesday that',
  'The county council confirmed last night that',
]

/** A generated report of the given size: `rows` questions on public works, each answered by up to ten of `sources` papers. */
export function manyRows(sources: number, rows: number): Report {
  const random = lcg(sources * 7919 + rows)
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T
  const texts: string[][] = Array.from({ length: sources }, (_, index) => [`Works report ${index + 1}\n\n`])
  const ids = texts.map((_, index) => `works/${String(index + 1).padStart(3, '0')}.txt`)
  const specs: RowSpec[] = Array.from({ length: rows }, (_, number) => {
    const work = `${pick(TOWNS)} ${pick(WORKS)} ${number + 1}`
    const base = 20 + random(400)
    const values = Array.from({ length: 2 + (random(5) === 0 ? 1 : 0) }, (__, index) => `${base + index * (1 + random(30))} million crowns`)
    const answering = new Set<number>()
    while (answering.size < Math.min(sources, values.length + random(Math.min(9, sources)))) answering.add(random(sources))
    const sides = values.map((value) => ({ value, cites: [] as Cite[] }))
    for (const [order, source] of [...answering].entries()) {
      const side = sides[order % sides.length] as (typeof sides)[number]
      const words = `${work} has cost ${side.value}`
      texts[source]?.push(
        `${pick(LEADS)} the ${words} since the first stone was laid, and that no further sum is planned.${random(4) === 0 ? '\n\n' : ' '}`,
      )
      side.cites.push([ids[source] as string, words])
    }
    return {
      kind: KINDS[number % KINDS.length] as RowSpec['kind'],
      relation: RELATIONS[Math.floor((number * RELATIONS.length) / rows)] as RowSpec['relation'],
      question: `How much has the ${work} cost so far?`,
      sides: sides.filter((side) => side.cites.length),
      why: `${values.join(' and ')} are given for the ${work} up to the same day.`,
      reasons: [
        { stage: 'align', test: 'same-thing', text: `All of them speak of the ${work}.` },
        { stage: 'compare', test: 'rounding', text: 'The amounts do not round to each other.', veto: true },
      ],
      ...(number % 17 === 3
        ? { flag: { state: 'active', verdict: 'acknowledged', reason: 'The council counts financing.', by: 'K. Osei', on: '2031-02-01' } }
        : {}),
    }
  })
  const specsOfSources: SourceSpec[] = texts.map((sentences, index) => {
    const name = PAPERS[index % PAPERS.length] as string
    const town = TOWNS[Math.floor(index / PAPERS.length) % TOWNS.length] as string
    const day = `2031-02-${String((index % 28) + 1).padStart(2, '0')}`
    return {
      id: ids[index] as string,
      publisher: `${town} ${name}`,
      title: `Works report ${index + 1}`,
      published: day,
      text: sentences.join(''),
    }
  })
  return buildReport({ story: `${rows} public works`, sources: specsOfSources, rows: specs })
}

/** A linear congruential generator (Numerical Recipes): the same numbers on every machine. */
function lcg(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
