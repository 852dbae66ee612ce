import { createRequire as atoddsRequire } from 'node:module'; const require = atoddsRequire(import.meta.url);
import {
  ReadError,
  fileSystemMessage
} from "./chunk-PXCKFNU6.js";

// src/read/file.ts
import { constants } from "node:fs";
import { open, stat } from "node:fs/promises";
var DEFAULT_MAX_BYTES = 2e7;
var tooLarge = (size, maxBytes) => new ReadError(`it is too large (${megabytes(size)}, the limit is ${megabytes(maxBytes)}): give the part that matters, or raise --max-bytes`);
var megabytes = (bytes) => bytes < 1e5 ? `${bytes} bytes` : `${(bytes / 1e6).toFixed(1)} MB`;
async function readFileBytes(path, maxBytes) {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new ReadError(notRegular(found));
    if (found.size > maxBytes) throw tooLarge(found.size, maxBytes);
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const before = await handle.stat({ bigint: true });
      if (!before.isFile()) throw new ReadError(notRegular(before));
      const bytes = await readAtMost(handle, maxBytes);
      const after = await handle.stat({ bigint: true });
      const current = await stat(path, { bigint: true });
      if (after.size !== BigInt(bytes.length) || after.mtimeNs !== before.mtimeNs || current.ino !== before.ino) {
        throw new ReadError("it changed while it was read: run again when nothing writes to it any more");
      }
      return bytes;
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(fileSystemMessage(error));
  }
}
async function readAtMost(handle, maxBytes) {
  const parts = [];
  let size = 0;
  for (; ; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(1 << 18), 0, 1 << 18, null);
    if (bytesRead === 0) return Buffer.concat(parts);
    size += bytesRead;
    if (size > maxBytes) throw tooLarge(size, maxBytes);
    parts.push(buffer.subarray(0, bytesRead));
  }
}
function notRegular(found) {
  if (found.isFIFO()) return 'a named pipe: give a file, or pass the text on standard input as "-"';
  if (found.isDirectory()) return "a folder where a file is needed";
  return 'a device or socket: give a file, or pass the text on standard input as "-"';
}

export {
  DEFAULT_MAX_BYTES,
  tooLarge,
  readFileBytes
};
