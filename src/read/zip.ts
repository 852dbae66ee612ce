import { inflateRawSync } from 'node:zlib'
import { tooLarge } from './file.js'
import { ReadError } from './readError.js'

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: Uint8Array
}

const CUT_OFF = new ReadError('the document is cut off or damaged: get it again, or save it as .docx or .txt once more')

/**
 * Unpacks the XML parts of a document to see that they stay within `maxBytes` together, whatever sizes the archive
 * states: a few kilobytes can unpack to gigabytes. Throws a ReadError for those, and for damaged archives.
 */
export function refuseBomb(bytes: Uint8Array, maxBytes: number): void {
  let left = maxBytes
  for (const { name, method, packed } of entries(bytes)) {
    if (!/\.(xml|rels)$/i.test(name)) continue
    left -= method === 0 ? packed.length : unpackedSize(packed, left)
    if (left < 0) throw tooLarge(maxBytes - left, maxBytes)
  }
}

function unpackedSize(packed: Uint8Array, most: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: most + 1 }).length
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new ReadError(
        'it unpacks to far more than a document holds (a "zip bomb"): do not open it; if it is sound, save it as .txt or raise --max-bytes',
      )
    }
    throw CUT_OFF
  }
}

/** The central directory at the end of the archive: the list that readers go by. */
function entries(bytes: Uint8Array): Entry[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = data.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 20 > data.length) throw CUT_OFF
  const found: Entry[] = []
  try {
    let at = data.readUInt32LE(end + 16)
    for (let count = data.readUInt16LE(end + 10); count > 0; count--) {
      if (data.readUInt32LE(at) !== 0x02014b50) throw CUT_OFF
      const size = data.readUInt32LE(at + 20)
      const nameLength = data.readUInt16LE(at + 28)
      const local = data.readUInt32LE(at + 42)
      const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28)
      found.push({
        name: data.toString('utf8', at + 46, at + 46 + nameLength),
        method: data.readUInt16LE(at + 10),
        packed: data.subarray(start, start + size),
      })
      at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32)
    }
  } catch {
    throw CUT_OFF
  }
  return found
}
