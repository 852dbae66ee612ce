import { readFileSync } from 'node:fs'
import type { Sentence, Token } from '../model/analysis.js'

/** Sentences with the trees of a CoNLL-U file, one line of text a sentence; for measuring against trees that people made. */
export function readGoldTrees(path: string): { text: string; sentences: Sentence[] } {
  const lines: string[] = []
  const sentences: Sentence[] = []
  let offset = 0
  for (const block of readFileSync(path, 'utf8').split(/\n\n+/)) {
    const text = /^# text = (.*)$/m.exec(block)?.[1]
    if (text === undefined) continue
    const rows = block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((cells) => /^\d+$/.test(cells[0] ?? ''))
    let at = 0
    const tokens = rows.map((cells, index): Token => {
      const [, form = '', lemma = '', upos = '', xpos = '', , head = '0', rel = ''] = cells
      const found = text.indexOf(form, at)
      const start = found < 0 ? at : found
      at = found < 0 ? at : found + form.length
      return {
        index,
        form,
        lemma,
        upos,
        xpos,
        head: Number(head) - 1,
        rel,
        agreed: true,
        start: offset + start,
        end: offset + Math.max(start, at),
      }
    })
    sentences.push({ index: sentences.length, line: sentences.length + 1, kind: 'prose', tokens, start: offset, end: offset + text.length })
    lines.push(text)
    offset += text.length + 1
  }
  return { text: lines.join('\n'), sentences }
}
