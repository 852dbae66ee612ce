import { sourceNames } from '../../sourceNames.js'
import { type PageData, type PageRow, reportOf } from '../pageData.js'
import type { Sources } from '../parts.js'
import { byId } from './dom.js'

export const data = JSON.parse(byId('data').textContent ?? '') as PageData

let decoded: readonly string[] | undefined
/** The texts of the sources, decoded when first needed: they are most of the file. */
export const texts = (): readonly string[] => (decoded ??= JSON.parse(byId('source-texts').textContent ?? '') as string[])

let made: Sources | undefined
/** What rows are rendered from. */
export const sources = (): Sources => (made ??= { report: reportOf(data, texts()), names })

const names = sourceNames(data)
export const nameOf = (source: number): string => names.get(data.sources[source]?.id ?? '')?.name ?? ''

const byRowId = new Map(data.rows.map((row) => [row.id, row]))
export const rowOf = (id: string | undefined): PageRow | undefined => (id === undefined ? undefined : byRowId.get(id))

export const entryOf = (row: PageRow): HTMLElement => byId(`r-${encodeURIComponent(row.id)}`)
export const detailsOf = (row: PageRow): HTMLDetailsElement => entryOf(row).querySelector('details') as HTMLDetailsElement
export const linkOf = (row: PageRow): HTMLAnchorElement => entryOf(row).querySelector('a.open') as HTMLAnchorElement
