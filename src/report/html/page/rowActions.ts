import { disagreementMarkdown } from '../../markdown.js'
import type { PageRow } from '../pageData.js'
import { unpackedRow } from '../pageData.js'
import { decisionForm } from './decisionForm.js'
import { decisionOn } from './decisionStore.js'
import { button, copy, make } from './dom.js'
import { flagCommand } from './flagsFile.js'
import { go } from './navigation.js'
import { data, sources, texts } from './report.js'
import { START, formatted } from './state.js'

export const copyMarkdown = (row: PageRow): Promise<void> =>
  copy(disagreementMarkdown(unpackedRow(data, row, texts()), sources().report), 'Row as Markdown')

/** The buttons below an opened row. */
export function actions(row: PageRow): HTMLElement {
  const form = make('div', { className: 'form' })
  const decide = button(
    'Decide…',
    () => {
      if (form.firstChild) form.replaceChildren()
      else form.append(decisionForm(row, () => form.replaceChildren()))
      decide.setAttribute('aria-expanded', String(form.firstChild !== null))
      form.querySelector('textarea')?.focus()
    },
    'decide main',
  )
  decide.setAttribute('aria-expanded', 'false')
  return make(
    'div',
    { className: 'actions' },
    decide,
    button('Show in the texts', () => showTexts(row)),
    button('Copy as Markdown', () => void copyMarkdown(row)),
    button('Copy flag command', () => void copy(flagCommand(row, decisionOn(row.id)), 'Flag command')),
    button('Copy link', () => void copy(location.href.replace(/#.*$/s, '') + formatted({ ...START, row: row.id }), 'Link')),
    form,
  )
}

/** The row's first citation among the texts. */
function showTexts(row: PageRow): void {
  const [source, start, end] = row.sides[0]?.citations[0] ?? []
  go({ view: 'texts', at: `${source}:${start}-${end}`, row: row.id, show: '' }, 'step')
}
