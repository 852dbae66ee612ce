import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where Chromium is looked for, in this order; the environment's `CHROMIUM` names one that lies elsewhere. */
const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].filter(
  (path) => path !== undefined,
)

/** The Chromium of this machine; undefined where there is none. */
export const chromiumPath = PLACES.find((path) => existsSync(path))

/** Says that there is no Chromium, and where it was looked for. */
export const NO_CHROMIUM = `there is no Chromium at ${PLACES.join(', ')}; name one in CHROMIUM`

/** Starts the Chromium of this machine without a window and without traffic of its own. Throws where there is none. */
export async function launchChromium(): Promise<Browser> {
  if (!chromiumPath) throw new Error(NO_CHROMIUM)
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
