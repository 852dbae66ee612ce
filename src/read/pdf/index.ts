import { getDocumentProxy } from 'unpdf'
import { tooLarge } from '../file.js'
import { furnitureOf } from '../furniture.js'
import { linesOf } from '../lines.js'
import { ReadError } from '../readError.js'
import type { Reading } from '../source.js'
import { inferredMeta, merged } from '../text.js'
import { readingOrder } from './columns.js'
import { runsOf, segmentsOf, type Segment } from './items.js'
import { joinPieces, piecesOf } from './paragraphs.js'
import { withoutRunningHeads } from './runningHeads.js'

/**
 * The text of a PDF: columns in reading order, broken words whole again, running heads and page numbers dropped; the
 * anchors are its pages. Throws a ReadError for encrypted, damaged and cut-off files.
 */
export async function readPdf(bytes: Uint8Array, { maxBytes }: { readonly maxBytes: number }): Promise<Reading> {
  if (!isWhole(bytes)) throw new ReadError('the PDF is cut off: its end is missing; get it again')
  const pages = withoutRunningHeads(await pagesOf(bytes, maxBytes))
  const { text, anchors } = joinPieces(pages.flatMap((page, index) => piecesOf(readingOrder(page), index + 1)))
  const lines = linesOf(text)
  const empty = pages.flatMap((page, index) => (page.length === 0 ? [index + 1] : []))
  const scanned = `page${empty.length === 1 ? '' : 's'} ${empty.join(', ')} of the PDF hold${empty.length === 1 ? 's' : ''} no text, perhaps a scan: nothing was taken from there`
  return {
    text,
    anchors,
    furniture: merged(furnitureOf(lines)),
    notices: empty.length > 0 && text !== '' ? [scanned] : [],
    meta: inferredMeta(lines),
  }
}

/** A PDF ends with its end mark; a reader that mends broken files would give a part for the whole. */
const isWhole = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(-2048)).toString('latin1').includes('%%EOF')

const MOST_PAGES = 2_000

async function pagesOf(bytes: Uint8Array, maxBytes: number): Promise<Segment[][]> {
  try {
    // A copy, since the parser keeps the buffer for itself.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
    })
    if (pdf.numPages > MOST_PAGES) throw new ReadError(`it has ${pdf.numPages} pages, more than ${MOST_PAGES}: give the pages that matter`)
    const pages: Segment[][] = []
    let size = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      const runs = runsOf(items as Parameters<typeof runsOf>[0])
      size += runs.reduce((sum, run) => sum + run.text.length, 0)
      if (size > maxBytes) throw tooLarge(size, maxBytes)
      pages.push(segmentsOf(runs))
      page.cleanup()
    }
    await pdf.destroy()
    return pages
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw new ReadError(reasonOf(error))
  }
}

function reasonOf(error: unknown): string {
  const { name, message } = error as Error
  if (name === 'PasswordException') return 'the PDF is encrypted: save it without a password'
  return `the PDF is damaged (${message.split('\n', 1)[0]}): get it again, or save its text`
}
