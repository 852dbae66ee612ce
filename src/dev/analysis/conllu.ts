import { readFileSync } from 'node:fs'

/** A word of a treebank; `head` is the index of the governing word, -1 for the root. */
export interface GoldWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly rel: string
}

export interface GoldSentence {
  readonly id: string
  /** It begins a paragraph or a document. */
  readonly opens: boolean
  /** The text as written, from which the words were cut. */
  readonly text: string
  readonly words: readonly GoldWord[]
  /** Offsets of the words in `text`. */
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

/** Reads a CoNLL-U file: basic trees only, no empty nodes. */
export function readConllu(path: string): GoldSentence[] {
  const sentences: GoldSentence[] = []
  for (const block of readFileSync(path, 'utf8').split(/\n\n+/)) {
    const words: GoldWord[] = []
    const spans: { start: number; end: number }[] = []
    const text = /^# text = (.*)$/m.exec(block)?.[1] ?? ''
    const id = /^# sent_id = (.*)$/m.exec(block)?.[1] ?? ''
    let at = 0
    for (const line of block.split('\n')) {
      const [number = '', form = '', lemma = '', upos = '', xpos = '', , head = '', rel = ''] = line.split('\t')
      if (!/^\d+$/.test(number)) continue
      words.push({ form, lemma, upos, xpos, head: Number(head) - 1, rel })
      const start = text.indexOf(form, at)
      spans.push({ start, end: start + form.length })
      if (start >= 0) at = start + form.length
    }
    if (words.length > 0) sentences.push({ id, opens: /^# new(?:par|doc)/m.test(block), text, words, spans })
  }
  return sentences
}
