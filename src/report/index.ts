import type { Report } from '../model/report.js'
import type { Render, RenderOptions } from './render.js'
import { renderJson } from './json.js'

/** Every output format; those that only some runs need are loaded when asked for. */
const FORMATS: Readonly<Record<string, () => Promise<Render>>> = {
  table: async () => (await import('./table.js')).renderTable,
  json: async () => renderJson,
  html: async () => (await import('./html.js')).renderHtml,
  markdown: async () => (await import('./markdown.js')).renderMarkdown,
  csv: async () => (await import('./csv.js')).renderCsv,
  sarif: async () => (await import('./sarif.js')).renderSarif,
  junit: async () => (await import('./junit.js')).renderJunit,
  github: async () => (await import('./github.js')).renderGithub,
}

export const formatNames = (): string[] => Object.keys(FORMATS)

/** Renders the report; `format` must be one of `formatNames()`. */
export async function render(format: string, report: Report, options: RenderOptions): Promise<string> {
  const load = FORMATS[format]
  if (!load) throw new Error(`no such format: ${format}`)
  return (await load())(report, options)
}
