import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

/**
 * Tests of the command line run what users run: the bundle, built once from the sources under test. Where it cannot be
 * built, those tests fail on their own and the others still say what they have to say.
 */
export function setup(): void {
  try {
    execFileSync('npm', ['run', '--silent', 'build:js'], {
      cwd: resolve(import.meta.dirname, '..'),
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  } catch {
    console.error('the bundle could not be built: tests of the command line cannot pass')
  }
}
