import { decisionOn } from './decisionStore.js'
import { copy, dialog, make } from './dom.js'
import { flagCommand } from './flagsFile.js'
import { go, state } from './navigation.js'
import { detailsOf, entryOf } from './report.js'
import { copyMarkdown } from './rowActions.js'
import { currentRow, focusRow, openRow, step, toggleRow } from './rows.js'

interface Key {
  readonly keys: readonly string[]
  readonly does: string
  readonly press: () => void
}

const KEYS: readonly Key[] = [
  { keys: ['j', 'n'], does: 'Next row', press: () => inTable(() => step(1)) },
  { keys: ['k', 'p'], does: 'Previous row', press: () => inTable(() => step(-1)) },
  { keys: ['o'], does: 'Open or close the row (also Enter)', press: () => withRow((row) => toggleRow(row)) },
  {
    keys: ['t'],
    does: 'Show the row in the texts',
    press: () =>
      withRow((row) => {
        const [source, start, end] = row.sides[0]?.citations[0] ?? []
        go({ view: 'texts', at: `${source}:${start}-${end}`, row: row.id, show: '' }, 'step')
      }),
  },
  {
    keys: ['d'],
    does: 'Decide on the row',
    press: () =>
      withRow((row) => {
        openRow(row, true)
        entryOf(row).querySelector<HTMLElement>('.decide')?.click()
      }),
  },
  { keys: ['c'], does: 'Copy the row as Markdown', press: () => withRow((row) => void copyMarkdown(row)) },
  {
    keys: ['x'],
    does: 'Copy the flag command',
    press: () => withRow((row) => void copy(flagCommand(row, decisionOn(row.id)), 'Flag command')),
  },
  { keys: ['/'], does: 'Search', press: () => inTable(() => document.getElementById('search')?.focus()) },
  { keys: ['f'], does: 'Filter', press: () => inTable(() => document.querySelector<HTMLElement>('.chip:not(:disabled)')?.focus()) },
  { keys: ['Escape'], does: 'Leave search, close the row', press: leave },
  { keys: ['?'], does: 'This help', press: help },
]

function inTable(press: () => void): void {
  if (state().view !== 'questions') go({ view: 'questions', at: '', show: '' }, 'step')
  press()
}

function withRow(press: (row: NonNullable<ReturnType<typeof currentRow>>) => void): void {
  const row = currentRow()
  if (row && state().view === 'questions') press(row)
}

function leave(): void {
  const focus = document.activeElement as HTMLElement | null
  if (focus?.matches('input, textarea, select') && !focus.closest('.entry')) return focus.blur()
  const row = currentRow()
  if (!row || state().view !== 'questions' || !detailsOf(row).open) return
  openRow(row, false)
  focusRow(row)
  go({ row: '' }, 'in place')
}

const kbd = (key: string): HTMLElement => make('kbd', {}, key === 'Escape' ? 'Esc' : key)
const views = (): NodeListOf<HTMLAnchorElement> => document.querySelectorAll<HTMLAnchorElement>('.banner nav a')

export function help(): void {
  const rows = KEYS.map(({ keys, does }) =>
    make('div', {}, make('dt', {}, ...keys.flatMap((key) => [kbd(key), ' '])), make('dd', {}, does)),
  )
  rows.push(make('div', {}, make('dt', {}, kbd('1'), ' … ', kbd(String(views().length))), make('dd', {}, 'Views, from left to right')))
  dialog('Keys', make('dl', { className: 'keys' }, ...rows))
}

export function startKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || document.querySelector('dialog[open]')) return
    const typing = (event.target as Element).closest('input, textarea, select')
    if (typing && event.key !== 'Escape') return
    const view = views()[Number(event.key) - 1]
    const key = KEYS.find(({ keys }) => keys.includes(event.key))
    if (!view && !key) return
    event.preventDefault()
    if (view) view.click()
    else key?.press()
  })
}
