import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIG_NAME } from '../config/config.js'
import { template } from '../config/template.js'
import { writeFault } from '../model/writeFault.js'
import { formatNames } from '../report/index.js'
import { UsageError } from './io.js'
import type { Register } from './register.js'

export const initCommand: Register = (cli, io, done) =>
  cli.command(
    'init',
    `Write a commented ${CONFIG_NAME} into this folder`,
    (y) => y,
    () => {
      try {
        writeFileSync(join(io.cwd, CONFIG_NAME), template(formatNames()), { flag: 'wx' })
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UsageError(`${CONFIG_NAME} is here already; it was left as it is`)
        throw new UsageError(`cannot write ${CONFIG_NAME}: ${writeFault(error)}`)
      }
      io.err(`atodds: wrote ${CONFIG_NAME}; name your sources in it, then run atodds check\n`)
      done(0)
    },
  )
