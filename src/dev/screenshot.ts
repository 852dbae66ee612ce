import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Report } from '../model/report.js'
import { renderHtml } from '../report/html.js'
import { launchChromium } from './chromium.js'

/**
 * `npx tsx src/dev/screenshot.ts [REPORT.json] [PICTURE.png]`: a picture of the HTML report, its first row opened. Without
 * arguments, that of the example story for README.
 */
const root = join(import.meta.dirname, '../..')
const [from = join(root, 'reports/example/report.json'), to = join(root, 'reports/report.png')] = process.argv.slice(2)
if (!existsSync(from)) throw new Error(`there is no report at ${from}; run the example first`)

const report = JSON.parse(readFileSync(from, 'utf8')) as Report
const folder = mkdtempSync(join(tmpdir(), 'atodds-picture-'))
const file = join(folder, 'report.html')
writeFileSync(file, renderHtml(report))
const browser = await launchChromium()
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1500 }, deviceScaleFactor: 1.5, colorScheme: 'light' })
  await page.goto(pathToFileURL(file).href)
  await page.locator('.entry .open').first().click()
  await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)')
  await page.waitForTimeout(300)
  await page.screenshot({ path: to })
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
