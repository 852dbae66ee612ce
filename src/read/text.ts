import type { SourceMeta } from '../model/source.js'
import { byPosition, type Span } from '../model/span.js'
import { datelineOf } from './dateline.js'
import { decode } from './encoding.js'
import { bylineOf, furnitureOf, isHeadline, topOf } from './furniture.js'
import { frontMatterOf } from './frontMatter.js'
import { isProse, linesOf, type Line } from './lines.js'
import { markdownFurniture, markdownTitle } from './markdown.js'
import type { Reading } from './source.js'
import { parseTimestamp } from './timestamp.js'

/** Plain text and Markdown. The text stays as it is; what is not the article is marked as furniture. */
export function readText(bytes: Uint8Array, format: 'text' | 'markdown'): Reading {
  const { text, notices } = decode(bytes)
  const reading = textReading(text, format)
  return { ...reading, notices: [...notices, ...reading.notices] }
}

/** The same for a text that is decoded already. */
export function textReading(text: string, format: 'text' | 'markdown'): Reading {
  const front = frontMatterOf(text)
  const lines = linesOf(text, front?.span.end ?? 0)
  const furniture = [...(front === undefined ? [] : [front.span]), ...furnitureOf(lines)]
  const markdown = format === 'markdown' ? markdownFurniture(text, lines) : []
  const title = format === 'markdown' ? markdownTitle(lines) : undefined
  return {
    text,
    furniture: merged([...furniture, ...markdown]),
    anchors: [],
    notices: front?.notices ?? [],
    meta: { ...inferredMeta(lines), ...(title === undefined ? {} : { title }), ...front?.meta },
  }
}

/** What the top of a text says of itself: headline, timestamp, byline, dateline. */
export function inferredMeta(lines: readonly Line[]): SourceMeta {
  const firstProse = lines.findIndex(isProse)
  const top = lines.slice(0, topOf(lines))
  const aboveProse = top.slice(0, firstProse < 0 ? top.length : firstProse)
  const skipped = new Set(furnitureOf(lines).map((span) => span.start))
  const title = aboveProse.find((line) => !skipped.has(line.start) && isHeadline(line) && datelineOf(line.text) === undefined)?.text
  const byline = top.map((line) => bylineOf(line.text)).find((found) => found !== undefined)
  const dateline = lines
    .slice(0, 12)
    .map((line) => datelineOf(line.text))
    .find((found) => found !== undefined)
  const published = publishedIn(top, byline?.rest) ?? dateline?.day
  return {
    ...(dateline?.outlet === undefined ? {} : { publisher: dateline.outlet }),
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { author: byline.author }),
    ...(published === undefined ? {} : { published }),
  }
}

/** The first publication stamp; one that only says when the text was updated serves where there is no other. */
function publishedIn(top: readonly Line[], behindByline: string | undefined): string | undefined {
  const texts = [...top.map((line) => line.text), ...(behindByline === undefined ? [] : [behindByline])]
  const stamps = texts.map(parseTimestamp).filter((stamp) => stamp?.published !== undefined)
  return (stamps.find((stamp) => stamp?.label !== 'updated') ?? stamps[0])?.published
}

/** Sorted, with overlapping spans made one. */
export function merged(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = []
  for (const span of [...spans].sort(byPosition)) {
    const last = result.at(-1)
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else result.push({ ...span })
  }
  return result
}
