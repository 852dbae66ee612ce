import { ReadError } from './readError.js'

export type Format = 'text' | 'markdown' | 'html' | 'mhtml' | 'pdf' | 'docx' | 'eml'

/** File names that a folder's files are picked by; what is inside decides how they are read. */
const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.mhtml': 'mhtml',
  '.mht': 'mhtml',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.eml': 'eml',
}

export const extensionOf = (path: string): string => /\.[^./\\]+$/.exec(path.toLowerCase())?.[0] ?? ''

/** What the name of a file promises; undefined for names of no format that is read. */
export const formatByName = (path: string): Format | undefined => EXTENSIONS[extensionOf(path)]

/** Formats that are recognised only to say what to do about them. */
const UNREADABLE: readonly (readonly [(head: string) => boolean, string])[] = [
  [(head) => head.startsWith('{\\rtf'), 'a rich-text (RTF) file: save it as .docx or .txt'],
  [
    (head) => head.startsWith('\xd0\xcf\x11\xe0'),
    'an old Office file (.doc, .xls, .ppt) or an encrypted document: save it as .docx without a password, or as .txt',
  ],
  [(head) => /^(\x89PNG|\xff\xd8\xff|GIF8|RIFF|II\*\0|MM\0\*)/.test(head), 'an image: run text recognition on it and give the text'],
  [
    (head) => head.startsWith('\x1f\x8b') || head.startsWith('7z\xbc\xaf') || head.startsWith('Rar!'),
    'an archive: unpack it and give the files',
  ],
  [(head) => head.startsWith('bplist00'), 'a web archive of Safari: save the page as HTML'],
]

/**
 * Which format the bytes are in. Content decides; the name only tells Markdown from plain text. Throws a ReadError
 * that names the format and the way out for what cannot be read.
 */
export function formatOf(bytes: Uint8Array, path: string): Format {
  const head = latin1(bytes.subarray(0, 4096))
  for (const [matches, message] of UNREADABLE) if (matches(head)) throw new ReadError(message)
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipFormat(bytes)
  const plain = head.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '')
  const mail = mailFormat(plain)
  if (mail !== undefined) return mail
  if (isHtml(plain)) return 'html'
  if (/^\s*<\?xml/.test(plain)) throw new ReadError('an XML file: give the article as HTML or text')
  const named = formatByName(path)
  if (/^\s*[{[]/.test(plain) && isJson(bytes)) throw new ReadError('a JSON file: give the article itself as text or HTML')
  return named === 'markdown' ? 'markdown' : 'text'
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

function zipFormat(bytes: Uint8Array): Format {
  const names = latin1(bytes)
  if (names.includes('word/document')) return 'docx'
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument')) throw new ReadError('an OpenDocument file: save it as .docx or .txt')
  throw new ReadError('a zip archive that holds no Word document: unpack it and give the files')
}

const HEADER_LINE =
  /^(from|to|subject|date|message-id|mime-version|received|return-path|content-type|delivered-to|snapshot-content-location|reply-to|cc|x-[\w-]+):\s/i

/** Mail and MHTML open with header lines, three at least, one of them a technical one. */
function mailFormat(head: string): 'eml' | 'mhtml' | undefined {
  const [block] = head.split(/\r?\n\r?\n/, 1)
  const lines = (block as string).replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  if (lines[0]?.startsWith('From ') === true) lines.shift()
  const headers = lines.filter((line) => HEADER_LINE.test(line))
  if (headers.length < 3 || headers.length < lines.length * 0.6) return undefined
  if (!/^(mime-version|message-id|received|return-path):/im.test(headers.join('\n'))) return undefined
  return /^content-type:\s*multipart\/related/im.test(headers.join('\n')) &&
    /^snapshot-content-location:|text\/html/im.test(headers.join('\n'))
    ? 'mhtml'
    : 'eml'
}

/** A page opens with a doctype or an element of pages; a text that merely speaks of tags does not. */
function isHtml(head: string): boolean {
  let rest = head.trimStart()
  for (;;) {
    const before = /^<!--|^<\?xml/.exec(rest)
    if (before === null) break
    const end = rest.indexOf(before[0] === '<!--' ? '-->' : '?>')
    if (end < 0) break
    rest = rest.slice(end + (before[0] === '<!--' ? 3 : 2)).trimStart()
  }
  return /^<(!doctype html|html|head|body|article|main|title|meta|div|section|p|h1)[\s>/]/i.test(rest)
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes))
    return true
  } catch {
    return false
  }
}
