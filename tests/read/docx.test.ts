import { deflateRawSync } from 'node:zlib'
import { Document, FootnoteReferenceRun, Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { slice } from '../../src/model/span.js'
import { readSource } from '../../src/read/index.js'
import { proseParagraphs, wordsInOrder } from './prose.js'

const HEADLINE = 'Crane falls into the basin of Velsund'
const paragraphs = proseParagraphs(20)
const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] })

const document = new Document({
  creator: 'A. Writer',
  footnotes: { 1: { children: [new Paragraph('Minutes of the council, page 12.')] } },
  sections: [
    {
      headers: { default: new Header({ children: [new Paragraph('DRAFT – not for publication')] }) },
      children: [
        new Paragraph({ text: HEADLINE, heading: HeadingLevel.TITLE }),
        ...paragraphs.map((text) => new Paragraph(text)),
        new Paragraph({
          children: [
            new TextRun('The crane was '),
            new TextRun({ text: 'forty', bold: true }),
            new TextRun(' years old.'),
            new FootnoteReferenceRun(1),
          ],
        }),
        new Paragraph({ children: [new TextRun('First line'), new TextRun({ text: 'second line', break: 1 })] }),
        new Table({ rows: [new TableRow({ children: [cell('Velsund'), cell('12 ships')] })] }),
      ],
    },
  ],
})

/** An archive as an attacker makes it: any content, any stated size. */
function zip(entries: readonly (readonly [string, Uint8Array])[], statedSize?: number): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of entries) {
    const packed = deflateRawSync(content)
    const size = statedSize ?? content.length
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(size, 22)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(size, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    parts.push(local, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...directory, end])
}

describe('docx', () => {
  it('comes back word for word, with numbered paragraphs', async () => {
    const source = await readSource(await Packer.toBuffer(document), 'draft.txt')
    expect(source).toMatchObject({ format: 'docx', title: HEADLINE, notices: [] })
    expect(source.author).toBeUndefined()
    expect(wordsInOrder([HEADLINE, ...paragraphs].join(' '), source.text)).toBe(1)
    const found = source.anchors.map((anchor) => slice(source.text, anchor))
    expect(found.slice(0, 21)).toEqual([HEADLINE, ...paragraphs])
    expect(found.slice(21)).toEqual([
      'The crane was forty years old.',
      'First line\nsecond line',
      'Velsund',
      '12 ships',
      'Minutes of the council, page 12.',
    ])
    expect(source.anchors.map(({ paragraph }) => paragraph)).toEqual(found.map((_, index) => index + 1))
    expect(source.text).not.toContain('DRAFT')
  })

  it('refuses what unpacks without end, whatever size it states', async () => {
    const bomb = Buffer.alloc(60_000_000, 0x20)
    for (const stated of [undefined, 100]) {
      const bytes = zip(
        [
          ['word/document.xml', bomb],
          ['[Content_Types].xml', Buffer.from('<Types/>')],
        ],
        stated,
      )
      expect(bytes.length).toBeLessThan(100_000)
      await expect(readSource(bytes, 'a.docx')).rejects.toThrow(/zip bomb/)
    }
    const many = zip(Array.from({ length: 30 }, (_, i): [string, Uint8Array] => [`word/document${i}.xml`, Buffer.alloc(1_000_000, 0x20)]))
    await expect(readSource(many, 'a.docx')).rejects.toThrow(/zip bomb|too large/)
  })

  it('refuses documents that are cut off, empty of parts, or nested without end', async () => {
    const bytes = await Packer.toBuffer(document)
    await expect(readSource(bytes.subarray(0, bytes.length - 200), 'a.docx')).rejects.toThrow(/cut off or damaged/)
    await expect(readSource(zip([['word/document.xml', Buffer.from('<w/>')]]), 'a.docx')).rejects.toThrow(/cannot be opened/)
    const deep = zip([['word/document.xml', Buffer.from(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`)]])
    await expect(readSource(deep, 'a.docx')).rejects.toThrow(/cannot be opened/)
  })

  it('says what to do with other packed and old documents', async () => {
    await expect(readSource(zip([['xl/workbook.xml', Buffer.from('x')]]), 'a.xlsx')).rejects.toThrow(/holds no Word document/)
    await expect(readSource(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'a.doc')).rejects.toThrow(/\.doc.*save it as \.docx/)
  })
})
