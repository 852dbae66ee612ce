import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anchorAt } from '../../src/model/position.js'
import { readSource } from '../../src/read/index.js'
import { proseParagraphs, proseSentence, wordsInOrder } from './prose.js'

const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})

let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'atodds-pdf-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a browser prints of a page, as people save statements. */
function printed(css: string, body: string, flags: readonly string[] = ['--no-pdf-header-footer']): Uint8Array {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Statement</title><style>body { font: 11pt serif } ${css}</style></head><body>${body}</body></html>`
  writeFileSync(join(folder, 'page.html'), html)
  execFileSync(
    chromium as string,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${join(folder, 'profile')}`,
      ...flags,
      `--print-to-pdf=${join(folder, 'page.pdf')}`,
      join(folder, 'page.html'),
    ],
    { stdio: 'ignore', timeout: 60_000 },
  )
  return readFileSync(join(folder, 'page.pdf'))
}

const HEADLINE = 'Crane falls into the basin of Velsund and blocks the harbour'
const paragraphs = proseParagraphs(36)
const body = `<h1>${HEADLINE}</h1><main>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main>`

describe.skipIf(chromium === undefined)('pdf printed by a browser', () => {
  it.each([
    ['one column', ''],
    ['two columns', 'main { columns: 2; column-gap: 8mm }'],
    [
      'two narrow columns, justified, with words broken at line ends',
      'main { columns: 2; column-gap: 6mm; text-align: justify; hyphens: auto } p { margin: 0; text-indent: 1.2em }',
    ],
    ['three columns', '@page { size: A4 landscape } main { columns: 3; column-gap: 6mm; hyphens: auto }'],
  ])(
    'comes back in %s: words in order, paragraphs whole',
    async (_, css) => {
      const source = await readSource(printed(css, body), 'a.pdf')
      expect(source).toMatchObject({ format: 'pdf', title: HEADLINE, language: 'en', notices: [] })
      expect(wordsInOrder([HEADLINE, ...paragraphs].join(' '), source.text)).toBeGreaterThanOrEqual(0.99)
      expect(source.text.split('\n\n').filter((text) => paragraphs.includes(text)).length).toBeGreaterThanOrEqual(paragraphs.length * 0.95)
    },
    90_000,
  )

  it('drops running heads, feet and page numbers, and cites the right page', async () => {
    const pages = [0, 1, 2, 3].map(
      (page) => `<section><p>${[0, 1, 2].map((line) => proseSentence(page * 3 + line)).join(' ')}</p></section>`,
    )
    const source = await readSource(
      printed('section { break-after: page } section:last-child { break-after: auto }', pages.join(''), []),
      'a.pdf',
    )
    expect(source.text).not.toMatch(/Statement|page\.html|\d\/\d/)
    expect(source.anchors.map(({ page }) => page)).toEqual([1, 2, 3, 4])
    for (let sentence = 0; sentence < 12; sentence++) {
      const start = source.text.indexOf(proseSentence(sentence))
      expect(start).toBeGreaterThanOrEqual(0)
      expect(anchorAt(source, { start, end: start + 5 })).toEqual({ page: Math.floor(sentence / 3) + 1 })
    }
  }, 90_000)

  it('reads a table row by row', async () => {
    const rows = [
      ['Harbour', 'Ships', 'Tonnes'],
      ['Velsund', '12', '40,000'],
      ['Osby', '9', '31,500'],
      ['Nordvik', '4', '12,250'],
      ['Hamre', '7', '22,400'],
      ['Lund', '3', '9,100'],
    ]
    const table = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td style="width: 50mm">${cell}</td>`).join('')}</tr>`).join('')}</table>`
    const source = await readSource(printed('', `<p>${paragraphs[0]}</p>${table}`), 'a.pdf')
    for (const row of rows) expect(source.text.replace(/\s+/g, ' ')).toContain(row.join(' '))
  }, 90_000)

  it('refuses a file that is cut off, and one that is damaged', async () => {
    const bytes = printed('', body)
    for (const share of [0.3, 0.7, 0.99]) {
      await expect(readSource(bytes.subarray(0, Math.floor(bytes.length * share)), 'a.pdf')).rejects.toThrow(/cut off/)
    }
    await expect(readSource(Buffer.from('%PDF-1.7\nnothing of the sort\n%%EOF\n'), 'a.pdf')).rejects.toThrow(/damaged/)
  }, 90_000)
})

describe('pdf', () => {
  it('refuses an encrypted file and says what to do', async () => {
    const key = `<${'41'.repeat(32)}>`
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
      `<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -44 >>`,
    ]
    let file = '%PDF-1.4\n'
    const offsets = objects.map((object, index) => {
      const at = file.length
      file += `${index + 1} 0 obj\n${object}\nendobj\n`
      return at
    })
    const table = file.length
    file += `xref\n0 5\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
    file += `trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [${key} ${key}] >>\nstartxref\n${table}\n%%EOF\n`
    await expect(readSource(Buffer.from(file), 'a.pdf')).rejects.toThrow(/encrypted: save it without a password/)
    const open = file.replace('/Encrypt 4 0 R ', '')
    await expect(readSource(Buffer.from(open), 'a.pdf')).rejects.toThrow(/without text, perhaps a scan/)
  })
})
