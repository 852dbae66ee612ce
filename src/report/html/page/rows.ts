import { count, thousands } from '../../wording.js'
import { openedRow } from '../openedRow.js'
import { type PageRow, unpackedRow } from '../pageData.js'
import { byId, grown, make } from './dom.js'
import { matches } from './filter.js'
import { go, onState, state } from './navigation.js'
import { data, detailsOf, entryOf, linkOf, rowOf, sources, texts } from './report.js'
import { actions } from './rowActions.js'
import { type State, parsed } from './state.js'

const root = document.documentElement
const rendered = root.dataset['cells'] ?? ''
const entries = new Map(data.rows.map((row) => [row, entryOf(row)]))
const rowsOf = new Map([...entries].map(([row, entry]): [Element, PageRow] => [entry, row]))
const matrix = document.querySelector<HTMLElement>('.matrix')
const groups = [...document.querySelectorAll<HTMLElement>('.group')]
const chunks = [...document.querySelectorAll<HTMLElement>('.chunk')].map((chunk) => ({ chunk, own: [...chunk.children] as HTMLElement[] }))
const empty = make('p', { className: 'nothing', hidden: true }, 'No question fits these filters.')

let shown: readonly PageRow[] = data.rows
let last: PageRow | undefined

export const shownRows = (): readonly PageRow[] => shown

const rowAt = (element: Element | null): PageRow | undefined => rowsOf.get(element?.closest('.entry') as Element)

/** The row that keys act on: where the focus is, or where it was last. */
export const currentRow = (): PageRow | undefined => rowAt(document.activeElement) ?? last

/** What is brought into sight of a row: in a table wider than the window all but the question may stay where it is. */
const questionOf = (row: PageRow): Element => linkOf(row).closest('.question') ?? entryOf(row)

export function focusRow(row: PageRow): void {
  last = row
  linkOf(row).focus({ preventScroll: true })
  questionOf(row).scrollIntoView({ block: 'nearest' })
}

/** Moves the focus by a number of shown rows; from nowhere to the first. */
export function step(by: 1 | -1): void {
  const at = shown.indexOf(currentRow() as PageRow)
  const next = shown[at < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, at + by))]
  if (next) focusRow(next)
}

/** Opens or closes a row, and makes what is in it where the page was rendered without. */
export function openRow(row: PageRow, open: boolean): void {
  const details = detailsOf(row)
  linkOf(row).setAttribute('aria-expanded', String(open))
  details.open = open
  if (!open) return
  if (!details.querySelector('.opened')) details.append(...grown(openedRow(sources(), unpackedRow(data, row, texts()))))
  if (!details.querySelector('.actions')) details.querySelector('.opened')?.append(actions(row))
}

export function toggleRow(row: PageRow): void {
  const open = !detailsOf(row).open
  last = row
  openRow(row, open)
  go({ row: open ? row.id : '' }, 'in place')
}

function apply(next: State, before: State | undefined): void {
  if (next.view !== 'questions') return
  filter(next)
  const cells = next.cells || rendered
  if (root.dataset['cells'] !== cells) root.dataset['cells'] = cells
  if (cells === 'answers') tellAnswers()
  const row = rowOf(next.row)
  if (!row || (next.row === before?.row && before.view === 'questions')) return
  const wasOpen = detailsOf(row).open
  openRow(row, true)
  if (!wasOpen || before?.view !== 'questions') reveal(row)
}

/** A large page is rendered with marks alone in its cells; the answers are put beside them when first asked for. */
function tellAnswers(): void {
  if (root.dataset['silent'] !== 'drawn' || root.dataset['answers'] === 'told') return
  root.dataset['answers'] = 'told'
  for (const [row, entry] of entries) {
    const values = new Map(
      [...entry.querySelectorAll('.legend li')].map((side, index) => [side.querySelector('.mark')?.textContent, row.sides[index]?.value]),
    )
    for (const mark of entry.querySelectorAll('.cell > .mark')) {
      const answer = make('span', { className: 'answer' })
      mark.replaceWith(answer)
      answer.append(mark, make('span', { className: 'value' }, values.get(mark.textContent) ?? ''))
    }
  }
}

/**
 * Focuses a row and brings it to the top; once more after the rows above have been laid out, since out of sight their heights
 * are only estimates, unless the reader has gone on by then.
 */
function reveal(row: PageRow): void {
  last = row
  const link = linkOf(row)
  const show = (): void => {
    if (document.activeElement !== link && document.activeElement !== document.body) return
    link.focus({ preventScroll: true })
    questionOf(row).scrollIntoView({ block: 'start' })
  }
  ;(document.activeElement as HTMLElement | null)?.blur()
  for (const frames of matrix?.classList.contains('forget') ? [3, 5] : [1, 4]) after(frames, show)
}

function after(frames: number, then: () => void): void {
  requestAnimationFrame(() => (frames > 1 ? after(frames - 1, then) : then()))
}

function filter(next: State): void {
  shown = data.rows.filter((row) => matches(row, next))
  const visible = new Set(shown)
  for (const [row, entry] of entries) {
    if (entry.hidden === visible.has(row)) entry.hidden = !visible.has(row)
  }
  resize()
  for (const group of groups) group.hidden = !group.querySelector('.chunk:not([hidden])')
  const number =
    shown.length === data.rows.length
      ? count(shown.length, 'question')
      : `${thousands(shown.length)} of ${count(data.rows.length, 'question')}`
  const status = document.getElementById('shown')
  if (status && status.textContent !== number) status.textContent = number
  empty.hidden = shown.length > 0
}

/**
 * Tells the chunks how many rows they show. For a moment none is laid out: those in sight with few rows would all be laid
 * out with many, and each would keep the height that it had.
 */
function resize(): void {
  const changed = chunks.flatMap(({ chunk, own }) => {
    const rows = String(own.filter((entry) => !entry.hidden).length)
    return rows === chunk.dataset['rows'] ? [] : [{ chunk, rows }]
  })
  if (!changed.length) return
  matrix?.classList.add('forget')
  for (const { chunk, rows } of changed) setRows(chunk, rows)
  after(2, () => matrix?.classList.remove('forget'))
}

function setRows(chunk: HTMLElement, rows: string): void {
  chunk.dataset['rows'] = rows
  chunk.hidden = rows === '0'
  chunk.style.setProperty('--rows', rows)
}

/** Also called when a decision changes what a row counts as. */
export const refilter = (): void => filter(state())

export function startRows(): void {
  if (!data.rows.length) return
  matrix?.after(empty)
  for (const row of data.rows) linkOf(row).setAttribute('aria-expanded', 'false')
  for (const { chunk, own } of chunks) setRows(chunk, String(own.length))
  byId('questions').addEventListener('click', press)
  // Find in page opens a row by itself; the rest of it must follow.
  byId('questions').addEventListener(
    'toggle',
    ({ target }) => {
      const row = target instanceof HTMLDetailsElement ? rowAt(target) : undefined
      if (row) openRow(row, detailsOf(row).open)
    },
    true,
  )
  onState(apply)
}

/** A press on a row opens or closes it; one on a place shows it in the text of its source, and remembers the row. */
function press(event: MouseEvent): void {
  const target = event.target as Element
  const row = rowAt(target)
  if (!row || event.ctrlKey || event.metaKey || event.shiftKey) return
  const place = target.closest<HTMLAnchorElement>('a.place')
  if (place) {
    event.preventDefault()
    go({ view: 'texts', at: parsed(place.hash).at, row: row.id, show: '' }, 'step')
  } else if (target.closest('.line') && !String(getSelection())) {
    event.preventDefault()
    toggleRow(row)
  }
}
