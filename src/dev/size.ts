/** Prints what a user gets: packs the tool, installs the tarball alone in an empty folder, counts packages and megabytes. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageFile } from '../lexicon/packageFile.js'

const folder = mkdtempSync(join(tmpdir(), 'atodds-size-'))
try {
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: packageFile('.'), encoding: 'utf8' }),
  ) as { filename: string; size: number }[]
  const tarball = packed[0]
  if (!tarball) throw new Error('npm pack made nothing')
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  execFileSync('npm', ['install', '--omit=dev', '--no-audit', '--no-fund', join(folder, tarball.filename)], {
    cwd: folder,
    stdio: 'ignore',
  })
  const installed = join(folder, 'node_modules')
  const packages = readdirSync(installed).filter((name) => !name.startsWith('.')).length
  const bytes = readdirSync(installed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
  console.log(
    `a user gets ${packages} package, ${(bytes / 1e6).toFixed(1)} MB installed, ${(tarball.size / 1e6).toFixed(1)} MB to download`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
