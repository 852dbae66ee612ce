import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageFile } from '../lexicon/packageFile.js'
import { VERSION } from '../model/version.js'

/** What the bundle reads besides itself. */
const DATA = ['src/analyse/weights', 'src/lexicon/data']

/**
 * Names this build of the tool on this version of Node: what is kept between runs must not outlive a change of the code or
 * the data, and a version number alone stands still while the tool is worked on.
 */
export function toolKey(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const source = packageFile('src')
  const folders = here.startsWith(source) ? [source] : [here, ...DATA.map(packageFile)]
  const hash = createHash('sha256').update(process.versions.v8)
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const { size, mtimeMs } = statSync(join(folder, name))
      hash.update(`\n${name} ${size} ${mtimeMs}`)
    }
  }
  return `${VERSION}-${hash.digest('hex').slice(0, 12)}`
}
