import { updateFlags } from '../../src/flags/update.js'
import { entry } from './entries.js'

/** Run as a process of its own by update.test.ts: flags every id given, each in an update of its own. */
async function flagEach([path = '', ...ids]: readonly string[]): Promise<void> {
  for (const id of ids) await updateFlags(path, () => ({ add: [entry(id)] }))
}

void flagEach(process.argv.slice(2))
