// Size, loading time and speed of tagging and parsing, both parsers; printed, never asserted.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { packageFile } from '../../lexicon/packageFile.js'
import { parseText } from '../../analyse/syntax/index.js'
import { models } from '../../analyse/syntax/models.js'

// Time of this process on the processor: what others do on the machine does not count.
const timed = (work: () => void): number => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Prints the figures for a text of the caller's, repeated to several lengths. Times are processor time. */
export function speed(text: string): void {
  const loading = timed(() => models())
  let packed = 0
  for (const name of readdirSync(packageFile('src/analyse/weights'))) {
    packed += gzipSync(readFileSync(join(packageFile('src/analyse/weights'), name)), { level: 9 }).length
  }
  console.log(`\nweights: ${(packed / 1e6).toFixed(2)} MB gzipped, loaded in ${loading.toFixed(0)} ms of processor time`)
  for (const times of [1, 2, 4]) {
    const long = Array.from({ length: times }, () => text).join('\n')
    let tokens = 0
    const spent = timed(() => {
      for (const sentence of parseText(long)) tokens += sentence.tokens.length
    })
    console.log(`parseText: ${tokens} tokens in ${spent.toFixed(0)} ms, ${Math.round(tokens / spent)} thousand a second`)
  }
}
