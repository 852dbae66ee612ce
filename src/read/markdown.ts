import type { Span } from '../model/span.js'
import type { Line } from './lines.js'

/** Lines of Markdown that are markup alone: pictures, rules, link definitions, comments, fenced code with its fences. */
export function markdownFurniture(text: string, lines: readonly Line[]): Span[] {
  const found: Span[] = []
  let fence: string | undefined
  for (const line of lines) {
    const mark = /^(?:```+|~~~+)/.exec(line.text)?.[0]
    const opens = fence === undefined && mark !== undefined
    if (fence !== undefined || opens || isMarkup(line.text)) found.push({ start: line.start, end: line.end })
    if (opens) fence = mark
    else if (mark !== undefined && fence !== undefined && mark.startsWith(fence)) fence = undefined
  }
  return [...found, ...comments(text)]
}

/** Searched by hand: a pattern would run to the end of the text for every comment that is never closed. */
function comments(text: string): Span[] {
  const found: Span[] = []
  for (let start = text.indexOf('<!--'); start >= 0;) {
    const end = text.indexOf('-->', start + 4)
    if (end < 0) break
    found.push({ start, end: end + 3 })
    start = text.indexOf('<!--', end + 3)
  }
  return found
}

const isMarkup = (line: string): boolean =>
  /^!\[[^\]]*\]\([^)]*\)$/.test(line) || /^(?:[*_-]\s*){3,}$|^=+$/.test(line) || /^\[[^\]]+\]:\s*\S+/.test(line)

/** The first heading, without its marks; in both forms, `# Title` and a line underlined with `===`. */
export function markdownTitle(lines: readonly Line[]): string | undefined {
  for (const [index, line] of lines.entries()) {
    const heading = /^#{1,2}\s+(.+?)\s*#*$/.exec(line.text)?.[1]
    if (heading !== undefined) return heading
    if (/^=+$/.test(lines[index + 1]?.text ?? '')) return line.text
  }
  return undefined
}
