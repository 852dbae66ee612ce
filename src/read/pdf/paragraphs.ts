import type { Anchor } from '../../model/source.js'
import { extentOf, median, type Block } from './columns.js'
import type { Segment } from './items.js'

/** The lines of a paragraph, or of the part of one that stands in one column. */
interface Piece {
  readonly page: number
  readonly lines: readonly string[]
  /** It may go on in the next column: it is set as running text and does not end like a sentence. */
  readonly open: boolean
  readonly size: number
}

/** Cuts the blocks of a page into paragraphs by what a reader goes by: gaps, indents, short last lines, sizes of type. */
export function piecesOf(blocks: readonly Block[], page: number): Piece[] {
  return blocks.flatMap((block) => {
    const { left, right } = extentOf(block)
    const leading = median(block.slice(1).map((line, index) => (block[index] as Segment).base - line.base))
    const pieces: Segment[][] = []
    for (const [index, line] of block.entries()) {
      const before = block[index - 1]
      if (before === undefined || startsParagraph(before, line, { left, right, leading })) pieces.push([line])
      else pieces.at(-1)?.push(line)
    }
    return pieces.map((lines) => {
      const last = lines.at(-1) as Segment
      return { page, lines: lines.map((line) => line.text), open: !/[.!?:]["'”’)\]]*$/.test(last.text), size: last.size }
    })
  })
}

function startsParagraph(
  before: Segment,
  line: Segment,
  { left, right, leading }: { left: number; right: number; leading: number },
): boolean {
  const size = Math.max(before.size, line.size)
  if (Math.abs(before.size - line.size) > size * 0.12) return true
  if (before.base - line.base > Math.max(leading * 1.3, size * 1.05) && before.base - line.base > size * 1.45) return true
  if (/^([•‣▪●◦–—-]|\(?\d{1,2}[.)]) /.test(line.text)) return true
  const indented = line.left - left > size * 0.8 && before.left - left < size * 0.5
  const short = right - before.right > (right - left) * 0.12
  const ended = /[.!?:]["'”’)\]]*$/.test(before.text)
  return ended && (indented || short)
}

/** Joins pieces to the text that offsets refer to: paragraphs apart, words that a line end broke in one. */
export function joinPieces(pieces: readonly Piece[]): { text: string; anchors: Anchor[] } {
  const words = knownWords(pieces)
  const anchors: { start: number; end: number; page: number }[] = []
  let text = ''
  let previous: Piece | undefined
  for (const piece of pieces) {
    const goesOn =
      previous !== undefined &&
      previous.open &&
      Math.abs(previous.size - piece.size) < 0.5 &&
      /^[\p{Ll}\d"“‘'(]/u.test(piece.lines[0] ?? '') &&
      text !== ''
    if (!goesOn && text !== '') text += '\n\n'
    let start = text.length
    for (const [index, line] of piece.lines.entries()) {
      if (index === 0 && !goesOn) text += line
      else {
        const joint = jointOf(text, line, words)
        text = text.slice(0, text.length - joint.cut) + joint.between
        if (index === 0) start = text.length
        text += line
      }
    }
    const last = anchors.at(-1)
    if (last?.page === piece.page) last.end = text.length
    else anchors.push({ start: Math.min(start, text.length), end: text.length, page: piece.page })
    previous = piece
  }
  return { text, anchors }
}

/** All words as they stand inside lines, where no line end can have broken them. */
function knownWords(pieces: readonly Piece[]): Set<string> {
  const words = new Set<string>()
  for (const piece of pieces) {
    for (const line of piece.lines)
      for (const match of line.matchAll(/[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*(?![-‐\u00ad]?$)/gu))
        words.add(match[0].toLowerCase().replaceAll('‐', '-'))
  }
  return words
}

/**
 * How a line goes on from the text before it. A hyphen at the end of a line goes when what it joins is one word: when
 * the word stands so elsewhere, or nothing speaks for the hyphen. `twenty-` + `four` keeps it where "twenty-four" is
 * written elsewhere; so does `Al-` + `Rashid`, since a name goes on with a capital.
 */
function jointOf(text: string, line: string, words: ReadonlySet<string>): { cut: number; between: string } {
  const broken = /([\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*)([-‐\u00ad])$/u.exec(text.slice(-80))
  const next = /^[\p{L}\p{N}]+/u.exec(line)?.[0]
  if (broken === null || next === undefined) return { cut: 0, between: /[–—/]$/.test(text) ? '' : ' ' }
  if (broken[2] === '\u00ad') return { cut: 1, between: '' }
  const first = (broken[1] as string).toLowerCase().replaceAll('‐', '-')
  if (!/^\p{Ll}/u.test(next)) return { cut: 0, between: '' }
  const whole = words.has(first + next.toLowerCase())
  const compound = words.has(`${first}-${next.toLowerCase()}`)
  return compound && !whole ? { cut: 0, between: '' } : { cut: 1, between: '' }
}
