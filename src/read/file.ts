import { constants } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { ReadError, fileSystemMessage } from './readError.js'

/** Files above this are refused unless `--max-bytes` says otherwise: no article comes near it. */
export const DEFAULT_MAX_BYTES = 20_000_000

export const tooLarge = (size: number, maxBytes: number): ReadError =>
  new ReadError(
    `it is too large (${megabytes(size)}, the limit is ${megabytes(maxBytes)}): give the part that matters, or raise --max-bytes`,
  )

const megabytes = (bytes: number): string => (bytes < 100_000 ? `${bytes} bytes` : `${(bytes / 1e6).toFixed(1)} MB`)

/**
 * The bytes of a regular file. Pipes and devices are refused, since reading them may never end; a file that changes
 * meanwhile is refused, since half of each version would be reported as one. Throws a ReadError.
 */
export async function readFileBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw new ReadError(notRegular(found))
    if (found.size > maxBytes) throw tooLarge(found.size, maxBytes)
    // Not blocking: between stat and open a pipe may have taken the place of the file.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const before = await handle.stat({ bigint: true })
      if (!before.isFile()) throw new ReadError(notRegular(before))
      const bytes = await readAtMost(handle, maxBytes)
      const after = await handle.stat({ bigint: true })
      const current = await stat(path, { bigint: true })
      if (after.size !== BigInt(bytes.length) || after.mtimeNs !== before.mtimeNs || current.ino !== before.ino) {
        throw new ReadError('it changed while it was read: run again when nothing writes to it any more')
      }
      return bytes
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw new ReadError(fileSystemMessage(error))
  }
}

async function readAtMost(handle: Awaited<ReturnType<typeof open>>, maxBytes: number): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let size = 0
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(1 << 18), 0, 1 << 18, null)
    if (bytesRead === 0) return Buffer.concat(parts)
    size += bytesRead
    if (size > maxBytes) throw tooLarge(size, maxBytes)
    parts.push(buffer.subarray(0, bytesRead))
  }
}

interface FileKind {
  isFIFO(): boolean
  isDirectory(): boolean
}

function notRegular(found: FileKind): string {
  if (found.isFIFO()) return 'a named pipe: give a file, or pass the text on standard input as "-"'
  if (found.isDirectory()) return 'a folder where a file is needed'
  return 'a device or socket: give a file, or pass the text on standard input as "-"'
}
