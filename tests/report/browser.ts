import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { NO_CHROMIUM, chromiumPath, launchChromium } from '../../src/dev/chromium.js'
import type { Report } from '../../src/model/report.js'
import { renderHtml } from '../../src/report/html.js'

if (!chromiumPath) console.warn(`SKIPPED: the report is not tried in a browser, ${NO_CHROMIUM}`)

/** Opens reports as files, the way editors do, and notes whatever a page should not do. */
export class Reader {
  readonly folder = mkdtempSync(join(tmpdir(), 'atodds-report-'))
  /** Errors, messages on the console and requests beyond the file itself. */
  readonly faults: string[] = []
  #browser: Browser | undefined
  #contexts: BrowserContext[] = []
  #written = 0

  async start(): Promise<void> {
    this.#browser = await launchChromium()
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
