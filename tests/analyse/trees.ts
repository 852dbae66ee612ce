import type { Sentence, Token } from '../../src/model/analysis.js'

const UPOS: Readonly<Record<string, string>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  RB: 'ADV',
  RBR: 'ADV',
  WRB: 'ADV',
  CD: 'NUM',
  DT: 'DET',
  PDT: 'DET',
  IN: 'ADP',
  TO: 'PART',
  POS: 'PART',
  MD: 'AUX',
  PRP: 'PRON',
  PRP$: 'PRON',
  WP: 'PRON',
  WDT: 'PRON',
  EX: 'PRON',
  CC: 'CCONJ',
  RP: 'ADP',
  UH: 'INTJ',
  $: 'SYM',
}

/**
 * A document of sentences with trees made by hand. A sentence is its words, separated by blanks, each written
 * `form/XPOS/relation/head` or `form/XPOS/relation/head/lemma`; heads are counted from 1, 0 is the root.
 */
export function treesOf(text: string, ...trees: readonly string[]): Sentence[] {
  let at = 0
  return trees.map((tree, index) => {
    const tokens = tree
      .trim()
      .split(/\s+/)
      .map((word, number): Token => {
        const [form = '', xpos = '', rel = '', head = '0', lemma = form.toLowerCase()] = word.split(/(?<=.)\//)
        const start = text.indexOf(form, at)
        if (start < 0) throw new Error(`"${form}" is not in the text after ${at}`)
        at = start + form.length
        return { index: number, form, lemma, xpos, upos: uposOf(xpos, rel), rel, head: Number(head) - 1, agreed: true, start, end: at }
      })
    const start = (tokens[0] as Token).start
    return { index, line: text.slice(0, start).split('\n').length, kind: 'prose', tokens, start, end: at }
  })
}

function uposOf(xpos: string, rel: string): string {
  if (xpos.startsWith('VB')) return rel === 'cop' || rel.startsWith('aux') ? 'AUX' : 'VERB'
  return UPOS[xpos] ?? 'PUNCT'
}
