/** Why a file could not be written, and what to do about it: wording for the failures that users meet. */
export function writeFault(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EACCES' || code === 'EPERM') return 'no permission: change the permissions of its folder or choose another path'
  if (code === 'EISDIR') return 'it is a folder: give the path of a file'
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'a part of the path is a file, not a folder: check the path'
  if (code === 'ENOENT') return 'its folder cannot be made: choose another path'
  if (code === 'EROFS') return 'its disk can only be read: choose another path'
  if (code === 'ENOSPC') return 'the disk is full: make room or choose another path'
  return `${code ?? String(error)}: choose a path that can be written`
}
