import type { Report, ReportSource } from '../model/report.js'
import { commonFolder } from './cells.js'

export interface SourceName {
  /** Index in `report.sources`. */
  readonly index: number
  /** What a reader calls the source: its publisher, or else its file without folder and ending; unique in the report. */
  readonly name: string
  readonly source: ReportSource
  /** Its path without the folder that all sources share. */
  readonly path: string
  /** Names of the other sources that carry (nearly) the same text. */
  readonly copies: readonly string[]
}

/** Names of all sources by source id, in the order of the report. */
export function sourceNames(report: Pick<Report, 'sources'>): ReadonlyMap<string, SourceName> {
  const taken = new Map<string, number>()
  const names = report.sources.map((source) => {
    const name = source.publisher?.trim() || fileName(source.path)
    const times = (taken.get(name) ?? 0) + 1
    taken.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
  const folder = commonFolder(report.sources.map(({ path }) => path))
  const origins = new Map<number, number[]>()
  for (const [index, { origin }] of report.sources.entries()) origins.set(origin, [...(origins.get(origin) ?? []), index])
  return new Map(
    report.sources.map((source, index) => {
      const others = (origins.get(source.origin) ?? []).filter((other) => other !== index)
      const path = source.path.slice(folder.length)
      return [source.id, { index, name: names[index] as string, source, path, copies: others.map((other) => names[other] as string) }]
    }),
  )
}

function fileName(path: string): string {
  const last = path.split(/[\\/]/).filter(Boolean).at(-1) ?? path
  return last.replace(/(?<=.)\.[a-z0-9]{1,8}$/i, '')
}
