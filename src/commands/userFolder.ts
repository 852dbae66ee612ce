import { isAbsolute, join } from 'node:path'

/** Where each system wants what programs can make again. Relative paths are to be ignored, says the XDG specification. */
export function userFolder(
  { XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Readonly<Record<string, string | undefined>>,
  system: string = process.platform,
): string | undefined {
  const usual = system === 'win32' ? LOCALAPPDATA : HOME && join(HOME, system === 'darwin' ? 'Library/Caches' : '.cache')
  const base = [XDG_CACHE_HOME, usual].find((path) => path !== undefined && isAbsolute(path))
  return base === undefined ? undefined : join(base, 'atodds')
}
