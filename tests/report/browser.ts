import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContext, type BrowserContextOptions, type Page, chromium } from 'playwright-core'
import type { Report } from '../../src/model/report.js'
import { renderHtml } from '../../src/report/html.js'

const candidates = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].filter(
  (path) => path !== undefined,
)

/** The Chromium of this machine; undefined where there is none. */
export const chromiumPath = candidates.find((path) => existsSync(path))
if (!chromiumPath) console.warn(`SKIPPED: the report is not tried in a browser, there is none at ${candidates.join(', ')}`)

/** Opens reports as files, the way editors do, and notes whatever a page should not do. */
export class Reader {
  readonly folder = mkdtempSync(join(tmpdir(), 'atodds-report-'))
  /** Errors, messages on the console and requests beyond the file itself. */
  readonly faults: string[] = []
  #browser: Browser | undefined
  #contexts: BrowserContext[] = []
  #written = 0

  async start(): Promise<void> {
    const args = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ]
    this.#browser = await chromium.launch({ executablePath: chromiumPath ?? '', args })
  }

  /** The address of the report as a file. */
  write(report: Report): string {
    const file = join(this.folder, `report-${++this.#written}.html`)
    writeFileSync(file, renderHtml(report))
    return pathToFileURL(file).href
  }

  async open(url: string, options: BrowserContextOptions & { readonly hash?: string } = {}): Promise<Page> {
    const { hash = '', ...rest } = options
    const context = await (this.#browser as Browser).newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...rest,
    })
    this.#contexts.push(context)
    // What is copied is kept where the test can read it; files have no clipboard of their own.
    await context.addInitScript(
      'window.copied = []; Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void copied.push(text) } })',
    )
    const page = await context.newPage()
    page.on('pageerror', (error) => this.faults.push(`error: ${error.message}`))
    page.on('console', (message) => this.faults.push(`console: ${message.text()}`))
    page.on('request', (request) => {
      if (request.url().replace(/#.*$/s, '') !== url && !request.url().startsWith('data:,') && !request.url().startsWith('blob:'))
        this.faults.push(`request: ${request.url()}`)
    })
    await page.goto(url + hash)
    return page
  }

  /** Closes the pages that a test opened. */
  async rest(): Promise<void> {
    for (const context of this.#contexts.splice(0)) await context.close()
  }

  async stop(): Promise<void> {
    await this.#browser?.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
