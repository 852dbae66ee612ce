import type { Citation } from '../model/report.js'
import { clean } from './clean.js'

/** Where a citation stands, from the folder that all sources share. */
export const place = (citation: Citation, folder: string): string =>
  `${clean(strip(citation.source, folder))}:${citation.line}:${citation.column}${citation.page === undefined ? '' : ` (p. ${citation.page})`}`

/** A path from that folder. */
export const strip = (path: string, folder: string): string => (folder && path.startsWith(folder) ? path.slice(folder.length) : path)

/** The folder that all paths share, with its slash; empty where there is none worth saying once. */
export function commonFolder(paths: readonly string[]): string {
  const first = paths[0]
  if (first === undefined || paths.length < 2) return ''
  let folder = first.slice(0, first.lastIndexOf('/') + 1)
  while (folder && !paths.every((path) => path.startsWith(folder))) folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1)
  return folder.length > 3 ? folder : ''
}

const PLURALS: Readonly<Record<string, string>> = { granularity: 'granularities' }
export const plural = (n: number, word: string): string => `${n} ${n === 1 ? word : (PLURALS[word] ?? `${word}s`)}`

/** Breaks words that no column could hold, so that the table never overflows. */
export const fold = (text: string, width: number): string =>
  text.replace(new RegExp(`[^\\s\\x1b]{${width},}`, 'g'), (word) => word.match(new RegExp(`.{1,${width - 1}}`, 'gu'))?.join('\n') ?? word)
