/**
 * Text from a source as inline Markdown that shows just that text: one line, nothing in it acts as markup, and on GitHub
 * it notifies nobody and links nothing. Catches `@name`, `#12`, `<img …>`, `![](…)`; a plain `#` or `@` stays as it is.
 */
export function prose(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ')
  const escaped = line
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/[@#](?=[\p{L}\p{N}])/gu, '$&<!-- -->')
    .replace(/\b(https?:|www\.)(?=\S)/gi, (start) => `${start}<!-- -->`)
  return BIDI.test(escaped) ? `\u2068${escaped.replace(BIDI_CONTROLS, '')}\u2069` : escaped
}

/** A code span, also in a table cell. */
export function code(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').replace(BIDI_CONTROLS, '')
  if (!/[`|]/.test(line)) return `\`${line}\``
  return `<code>${prose(line)}</code>`
}

/** Controls that would turn round the text after them as well, and letters that are written right to left. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu
const BIDI = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\p{Script=Arabic}\p{Script=Hebrew}]/u
