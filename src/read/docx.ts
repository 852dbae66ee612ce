import mammoth from 'mammoth'
import { parseHTML } from 'linkedom'
import { furnitureOf } from './furniture.js'
import type { PageDocument } from './html/dom.js'
import { joined, paragraphsOf } from './html/render.js'
import { linesOf } from './lines.js'
import { ReadError } from './readError.js'
import type { Reading } from './source.js'
import { inferredMeta, merged } from './text.js'
import { refuseBomb } from './zip.js'

/**
 * A Word document: its paragraphs in order, those of tables, lists and footnotes included; insertions that are tracked
 * stand, deletions do not; headers, footers, comments and pictures are left out.
 */
export async function readDocx(bytes: Uint8Array, { maxBytes }: { readonly maxBytes: number }): Promise<Reading> {
  refuseBomb(bytes, maxBytes)
  const paragraphs = paragraphsOf(await bodyOf(bytes))
  const { text, anchors } = joined(paragraphs)
  const lines = linesOf(text)
  return { text, anchors, furniture: merged(furnitureOf(lines)), notices: [], meta: inferredMeta(lines) }
}

async function bodyOf(bytes: Uint8Array): Promise<PageDocument> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value: html } = await mammoth.convertToHtml({ buffer }, { convertImage, externalFileAccess: false } as object)
    const page = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document as unknown as PageDocument
    // The numbers of footnotes stand in the middle of sentences, and their arrows back behind the notes.
    for (const mark of page.querySelectorAll('a[href^="#footnote"], a[href^="#endnote"]')) mark.remove()
    return page.body as PageDocument
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
    throw new ReadError(`the document cannot be opened (${reason}): save it as .docx or .txt once more`)
  }
}
