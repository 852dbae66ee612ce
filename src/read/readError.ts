/** An input that cannot be read. The message is for the user: what is wrong, and what to do about it. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
}

/** Wording for failures of the file system that users meet. */
export function fileSystemMessage(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'no such file or folder: check the spelling and the working folder'
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it: change its permissions or copy it'
  if (code === 'ELOOP') return 'a symbolic link that leads back to itself: give the path of the real file'
  if (code === 'ENOTDIR') return 'a part of the path is a file, not a folder: check the path'
  if (code === 'ENAMETOOLONG') return 'the path is too long for the file system: shorten it'
  return `it cannot be read (${code ?? String(error)}): check the file and try again`
}
