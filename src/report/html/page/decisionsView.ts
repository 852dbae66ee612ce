import type { PageRow } from '../pageData.js'
import { decisionOn, kept } from './decisionStore.js'
import { button, byId, copy, make } from './dom.js'
import { flagsFile } from './flagsFile.js'
import { onState, state } from './navigation.js'
import { data, entryOf } from './report.js'

const listeners: (() => void)[] = []
export const onDecision = (listener: () => void): void => void listeners.push(listener)

/** Shows a row's decision on it, and everywhere that counts decisions. */
export function decisionsChanged(row: PageRow): void {
  tag(row)
  countDecisions()
  for (const listener of listeners) listener()
  if (state().view === 'decisions') render()
}

function tag(row: PageRow): void {
  const tags = entryOf(row).querySelector('.tags')
  tags?.querySelector('.decided')?.remove()
  const decision = decisionOn(row.id)
  if (!decision) return
  const verdict = decision.verdict === 'acknowledged' ? 'acknowledged' : 'not a disagreement'
  tags?.append(make('span', { className: 'tag flag decided' }, `decided: ${verdict}`))
}

const decided = (): PageRow[] => data.rows.filter((row) => decisionOn(row.id))

function countDecisions(): void {
  const link = document.querySelector('nav a[href="#decisions"]')
  link?.querySelector('.number')?.remove()
  if (decided().length) link?.append(make('span', { className: 'number' }, String(decided().length)))
}

function render(): void {
  const rows = decided()
  const standing = data.rows.filter((row) => row.flag && !decisionOn(row.id))
  const file = (): string => flagsFile(data, decisionOn)
  const head = byId('decisions-title')
  const parts: Node[] = [
    head,
    make(
      'p',
      { className: 'lead' },
      'Decisions made here stay in this browser until you export them. The flags file goes beside the sources, where the command line reads it; the flags that this report came with are in it too.',
    ),
  ]
  if (!kept) parts.push(make('p', { className: 'notice warning' }, 'This browser keeps nothing for this page: export before you close it.'))
  parts.push(
    make(
      'div',
      { className: 'actions' },
      button('Export atodds.flags.yaml', () => download(file()), 'main'),
      button('Copy the file', () => void copy(file(), 'Flags file')),
    ),
    list('Made here', rows, 'None yet. Open a row and press “Decide…”.'),
  )
  if (standing.length) parts.push(list('From the flags file', standing, ''))
  byId('decisions').replaceChildren(...parts)
}

function list(title: string, rows: readonly PageRow[], none: string): HTMLElement {
  const items = rows.map((row) => {
    const decision = decisionOn(row.id) ?? row.flag
    const verdict = decision?.verdict === 'acknowledged' ? 'Acknowledged' : 'Not a disagreement'
    const until = decision?.until ? `, until ${decision.until}` : ''
    const state = !decisionOn(row.id) && row.flag && row.flag.state !== 'active' ? ` (${row.flag.state})` : ''
    return make(
      'li',
      {},
      make('a', { href: `#r-${encodeURIComponent(row.id)}` }, make('bdi', {}, row.question)),
      make('p', {}, make('strong', {}, verdict + state), ' ', make('bdi', {}, decision?.reason ?? '')),
      make('p', { className: 'quiet' }, make('bdi', {}, decision?.by ?? ''), `, ${decision?.on ?? ''}${until}`),
    )
  })
  const body = items.length ? make('ul', {}, ...items) : make('p', { className: 'nothing' }, none)
  return make('div', { className: 'alone' }, make('h2', {}, title, ' ', make('span', { className: 'number' }, String(items.length))), body)
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/yaml' }))
  make('a', { href: url, download: 'atodds.flags.yaml' }).click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

export function startDecisions(): void {
  for (const row of decided()) tag(row)
  countDecisions()
  onState(({ view }) => {
    if (view === 'decisions') render()
  })
}
