import type { PageRow } from '../pageData.js'
import { button, byId, make } from './dom.js'
import { go, onState } from './navigation.js'
import { data, nameOf, rowOf } from './report.js'
import type { State } from './state.js'
import { scrollWithin, textPane } from './textPane.js'

const panes = new Map<number, HTMLElement>()
const area = make('div', { className: 'panes' })
const back = make('p', { className: 'back' })
const left = picker('Left')
const right = picker('Right')
const all = button('All side by side', () => go({ view: 'texts', show: chosen.length > 2 ? '' : 'all', at: '' }, 'in place'))
let chosen: readonly number[] = []

function picker(name: string): HTMLSelectElement {
  const box = make(
    'select',
    { aria: { label: `${name} text` } },
    ...data.sources.map((_, index) => make('option', { value: String(index) }, nameOf(index))),
  )
  box.addEventListener('change', () => go({ view: 'texts', show: [...new Set([left.value, right.value])].join(','), at: '' }, 'in place'))
  return box
}

export function startTextsView(): void {
  byId('texts').append(
    make('div', { className: 'text-tools' }, left, make('span', { className: 'quiet' }, 'beside'), right, all),
    back,
    area,
  )
  onState((state) => {
    if (state.view === 'texts') render(state)
  })
}

function render(state: State): void {
  const at = /^(\d+):(\d+)-(\d+)$/.exec(state.at)?.slice(1).map(Number)
  const row =
    rowOf(state.row) ??
    (at && data.rows.find((candidate) => citations(candidate).some(([source, start]) => source === at[0] && start === at[1])))
  chosen = choice(state, row, at?.[0])
  const [first = 0, second = first] = chosen
  left.value = String(first)
  right.value = String(second)
  all.textContent = chosen.length > 2 ? 'Two side by side' : 'All side by side'
  all.hidden = data.sources.length < 3
  const wanted = chosen.map((index) => {
    const pane = panes.get(index) ?? textPane(index)
    panes.set(index, pane)
    return pane
  })
  if (wanted.length !== area.children.length || wanted.some((pane, index) => area.children[index] !== pane)) area.replaceChildren(...wanted)
  back.replaceChildren(...(row ? [make('a', { href: `#row=${encodeURIComponent(row.id)}` }, '← ', make('bdi', {}, row.question))] : []))
  show(row, at)
}

const citations = (row: PageRow): (readonly number[])[] => row.sides.flatMap((side) => side.citations)

/** Two sources or all: those asked for, or else that of the place and one that answers otherwise, or else the first two origins. */
function choice(state: State, row: PageRow | undefined, at: number | undefined): number[] {
  if (state.show === 'all') return data.sources.map((_, index) => index)
  const asked = state.show
    .split(',')
    .filter(Boolean)
    .map(Number)
    .filter((index) => data.sources[index])
  if (asked.length) return asked
  if (row && at !== undefined) {
    const own = row.sides.findIndex((side) => side.citations.some(([source]) => source === at))
    const others = [...row.sides.filter((_, index) => index !== own), ...row.sides].flatMap((side) =>
      side.citations.map(([source = 0]) => source),
    )
    return [...new Set([at, ...others])].slice(0, 2)
  }
  const first = at ?? 0
  const second = data.sources.findIndex((source, index) => index !== first && source.origin !== data.sources[first]?.origin)
  return second < 0 ? [first] : [first, second]
}

/** Marks the row's passages in every shown text and brings them into sight; the place asked for is what they turn round. */
function show(row: PageRow | undefined, at: readonly number[] | undefined): void {
  for (const link of area.querySelectorAll('.current')) link.classList.remove('current')
  for (const index of chosen) {
    const body = panes.get(index)?.querySelector<HTMLElement>('.text')
    const spans = row ? citations(row).filter(([source]) => source === index) : at && at[0] === index ? [at] : []
    if (!body || !spans.length) continue
    const links = [...body.querySelectorAll<HTMLElement>('a.cited')].filter((link) =>
      spans.some(([, start = 0, end = 0]) => Number(link.dataset['start']) >= start && Number(link.dataset['end']) <= end),
    )
    for (const link of links) link.classList.add('current')
    const target = links.find((link) => at?.[0] === index && Number(link.dataset['start']) >= (at[1] ?? 0)) ?? links[0]
    if (target) scrollWithin(body, target)
  }
}
