import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

/** Tests of the command line run what users run: the bundle, built once from the sources under test. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build:js'], { cwd: resolve(import.meta.dirname, '..'), stdio: ['ignore', 'ignore', 'inherit'] })
}
