import { SAY_VERBS } from '../../lexicon/verbs.js'
import type { Sentence } from '../../model/analysis.js'
import type { Marked } from './marks.js'

/**
 * Whether the words are a part of a sentence of the reporter's own: `called it "a farce"`, `the "mother ship"`, a title;
 * not `"No," he said` nor the second half of `"The plan," he said, "is dead."`.
 */
export function isFragment(text: string, marked: Marked, touched: readonly Sentence[], previous: Marked | undefined): boolean {
  const inner = text.slice(marked.start, marked.end)
  const first = touched[0] as Sentence
  const before = text.slice(Math.max(first.start, marked.open - 200), Math.max(first.start, marked.open)).trimEnd()
  const cued = followsCue(before)
  const apart = before === '' || /[,:;.!?—–-]$/.test(before) || cued
  const ended = /[.!?…,;—–-]["'”’]?$/.test(inner) || /^\s*[,.;]/.test(text.slice(marked.close, marked.close + 2))
  const wide = inner.includes('\n') || /[.!?]\s+\p{Lu}/u.test(inner)
  if (wide && apart) return false
  if (/^(?:\.\.\.|…|\[|\()?\s*["'“‘]?(?:\p{Lu}|\d|\$|£|€)/u.test(inner)) {
    // `"Dawn" opens on Friday`: a name at the head of a sentence has no mark of its own at its end.
    return !(cued || (apart && (ended || before.endsWith(':')) && !isTitle(before, inner)))
  }
  if (cued && /[,:]$/.test(before) && ended && inner.split(/\s+/).length > 4) return false
  // The other half of an interrupted quotation.
  const interrupted =
    previous !== undefined &&
    previous.close > first.start &&
    before.endsWith(',') &&
    /[,—–-]["'”’]?$/.test(text.slice(previous.start, previous.end))
  return !(interrupted && ended)
}

/** `she said`, `she said:`, `she said, ` right before the opening mark. */
const followsCue = (before: string): boolean => {
  const word = /(\p{L}+)\s?[,:]?$/u.exec(before)?.[1]?.toLowerCase()
  return word !== undefined && CUE_FORMS.has(word)
}

// Regular forms are spelled out by rule; a wrong one (`sayed`) matches nothing.
const CUE_FORMS: ReadonlySet<string> = new Set(
  [...SAY_VERBS, 'continue', 'ask', 'wonder']
    .filter((verb) => verb !== 'describe' && verb !== 'cite')
    .flatMap((verb) => {
      const stem = verb.replace(/e$/, '')
      return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`]
    })
    .concat('said', 'told', 'wrote', 'replied', 'cried', 'testified', 'swore'),
)

/** `in her book, "Rivers,"`: a few capitalised words after a comma are a title. */
function isTitle(before: string, inner: string): boolean {
  const words = inner.replace(/[,.]$/, '').split(/\s+/)
  return (
    /[\p{L}\d],$/u.test(before) &&
    words.length <= 6 &&
    words.every((word) => /^(?:\p{Lu}|\d|of$|the$|and$|in$|a$|an$|to$|for$|on$)/u.test(word)) &&
    words.length > 0 &&
    !/^(?:I|Yes|No|We|You|It|He|She|They)$/.test(words[0] ?? '')
  )
}
