import { resolve } from 'node:path'
import type { Argv } from 'yargs'
import { analyse } from '../analyse/index.js'
import type { Document } from '../model/analysis.js'
import type { Source } from '../model/source.js'
import { contentKey, openCache, toolKey, type Cache } from '../read/index.js'
import type { Io } from './io.js'
import { userFolder } from './userFolder.js'

export interface CacheArguments {
  readonly noCache?: boolean | undefined
  readonly cacheDir?: string | undefined
}

export const cacheOptions = <T>(y: Argv<T>) =>
  y.option('no-cache', { type: 'boolean', describe: 'Read and analyse everything anew, and keep nothing' }).option('cache-dir', {
    type: 'string',
    requiresArg: true,
    describe: "Folder for what is kept between runs [atodds in the user's cache folder]",
  })

/** The cache that the arguments ask for; none where the user has no folder for such things. */
export function cacheOf(argv: CacheArguments, io: Pick<Io, 'cwd' | 'env'>): Cache | undefined {
  if (argv.noCache) return undefined
  const folder = argv.cacheDir === undefined ? userFolder(io.env) : resolve(io.cwd, argv.cacheDir)
  return folder === undefined ? undefined : openCache(folder, toolKey())
}

/** Analyses a source unless its analysis is kept: loading one takes a hundredth of the time that making it does. */
export function analysing(cache: Cache): (source: Source) => Document {
  return (source) => {
    // All of the source, not only its text: what the analysis goes by may grow.
    const key = contentKey(Buffer.from(JSON.stringify(source)))
    const kept = cache.get('document', key) as Document | undefined
    if (kept !== undefined) return { ...kept, source }
    const document = analyse(source)
    cache.put('document', key, document)
    return document
  }
}
