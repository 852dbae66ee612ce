import type { Relation } from '../../model/kinds.js'
import type { Citation, Report } from '../../model/report.js'
import { excerpt } from '../excerpt.js'
import type { SourceName } from '../sourceNames.js'
import { day, location, sideLetter } from '../wording.js'
import { type Tree, type TreeElement, h } from './tree.js'

/** What an opened row is made from; the page's script has no more than this. */
export interface Sources {
  readonly report: Pick<Report, 'sources' | 'texts' | 'redacted'>
  readonly names: ReadonlyMap<string, SourceName>
}

/** What the whole page is made from. */
export interface Page extends Sources {
  readonly report: Report
}

/** Text from a source, kept from turning round what stands beside it. */
export const foreign = (text: string): TreeElement => h('bdi', {}, text)

export const rowAnchor = (id: string): string => `r-${encodeURIComponent(id)}`

/** The mark of a relation: a disc that is the fuller, the graver it is. Its name always stands beside it. */
export const relationMark = (relation: Relation): TreeElement => h(`i.disc.${relation}`, { 'aria-hidden': 'true' })

/** Fills repeat after six; the letter tells sides apart in any case. */
export const sideMark = (index: number): TreeElement => h(`b.mark.m${index % 6}`, {}, sideLetter(index))

/** The place of a citation, as a link into the text of its source. The folder that all share stands in the summary. */
export function place({ names }: Sources, citation: Citation): TreeElement {
  const cited = names.get(citation.source)
  const words = location(cited?.path ?? citation.source, citation)
  return h('a.place', { href: `#at=${cited?.index ?? 0}:${citation.start}-${citation.end}` }, words)
}

/** `4 March 2031` for an ISO day or moment; anything else as it stands. */
export function longDay(text: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day(text)) ?? []
  const name = MONTHS[Number(month) - 1]
  return name ? `${Number(date)} ${name} ${year}` : text
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A cited sentence with the answering words marked. */
export function sentence({ report }: Sources, citation: Citation, room?: number): Tree {
  const { before, quote, after } = excerpt(report.texts[citation.source] ?? '', citation, room)
  return quote ? [before, h('mark', {}, quote), after] : h('span.quiet', {}, 'Text taken out')
}
