import { decode } from './encoding.js'
import { htmlReading } from './html/index.js'
import { leaves, parseMessage } from './mime.js'
import { ReadError } from './readError.js'
import type { Reading } from './source.js'

/** A page that a browser saved with all its parts in one file: the first HTML part is the page. */
export function readMhtml(bytes: Uint8Array): Reading {
  const message = parseMessage(bytes)
  const page = leaves(message).find((part) => /^(text\/html|application\/xhtml\+xml)$/.test(part.type))
  if (page === undefined) throw new ReadError('a web archive without a page in it: save the page again as HTML')
  const { text, notices } = decode(page.body, page.parameters.get('charset'))
  const reading = htmlReading(text)
  const host = /^https?:\/\/(?:www\.)?([\w.-]+)/i.exec(
    message.headers.get('snapshot-content-location') ?? page.headers.get('content-location') ?? '',
  )?.[1]
  return {
    ...reading,
    notices: [...notices, ...reading.notices],
    // Only where the page comes from is the archive's to say: its date is that of the saving.
    meta: { ...(host === undefined ? {} : { publisher: host.toLowerCase() }), ...reading.meta },
  }
}
