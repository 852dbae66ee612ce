import { KINDS, RELATIONS } from '../../../model/kinds.js'
import { RELATION_WORDS, capital } from '../../wording.js'
import { onDecision } from './decisionsView.js'
import { button, make } from './dom.js'
import { flagStates } from './filter.js'
import { go, onState, state } from './navigation.js'
import { data, nameOf } from './report.js'
import { refilter } from './rows.js'
import { START, type State } from './state.js'

/** Search and filters above the table. */
export function startToolbar(): void {
  if (!data.rows.length) return
  const search = make('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Search',
    aria: { label: 'Search questions, answers and sentences', keyshortcuts: '/' },
  })
  search.addEventListener('input', () => go({ query: search.value, row: '' }, 'in place'))
  const relations = RELATIONS.map((relation) => relationButton(relation))
  const kinds = KINDS.filter((kind) => data.rows.some((row) => row.kind === kind))
  const kind = select(
    'Kind',
    'All kinds',
    kinds.map((name) => [name, capital(name)]),
    (value) => go({ kind: value, row: '' }, 'in place'),
  )
  const source = select(
    'Source',
    'All sources',
    data.sources.map(({ id }, index) => [id, nameOf(index)]),
    (value) => go({ source: value, row: '' }, 'in place'),
  )
  const states = ['open', 'flagged', 'changed', 'expired'].filter(
    (name) => name === 'flagged' || name === 'open' || data.rows.some((row) => flagStates(row).includes(name)),
  )
  const flag = select(
    'Flag',
    'Any flag',
    states.map((name) => [
      name,
      { open: 'Not flagged', flagged: 'Flagged', changed: 'Flag changed', expired: 'Flag expired' }[name] ?? name,
    ]),
    (value) => go({ flag: value, row: '' }, 'in place'),
  )
  const cells = button('', () => go({ cells: document.documentElement.dataset['cells'] === 'marks' ? 'answers' : 'marks' }, 'in place'))
  const clear = button('Clear', () => go({ ...START, cells: state().cells }, 'in place'), 'clear')
  const bar = make(
    'div',
    { className: 'toolbar', role: 'search', aria: { label: 'Filter the questions' } },
    search,
    make('div', { className: 'chips', role: 'group', aria: { label: 'Relation' } }, ...relations.map(([chip]) => chip)),
    kind,
    source,
    flag,
    clear,
  )
  document.querySelector('.matrix')?.before(bar)
  const columns = document.querySelector<HTMLElement>('.columns')
  columns?.querySelector('.question')?.replaceChildren(make('span', { id: 'shown', role: 'status' }), cells)
  onState((next) => {
    if (next.view !== 'questions') return
    if (search.value !== next.query) search.value = next.query
    for (const [chip, relation] of relations) chip.setAttribute('aria-pressed', String(next.relations.includes(relation)))
    for (const [box, value] of [
      [kind, next.kind],
      [source, next.source],
      [flag, next.flag],
    ] as const)
      choose(box, value)
    cells.textContent = document.documentElement.dataset['cells'] === 'marks' ? 'Show answers' : 'Show marks'
    clear.hidden = !isFiltered(next)
  })
  onDecision(refilter)
  // What sticks to the top must not cover the row that is scrolled to.
  for (const [name, element] of [
    ['--toolbar', bar],
    ['--columns', columns],
  ] as const) {
    if (element) new ResizeObserver(() => document.documentElement.style.setProperty(name, `${element.offsetHeight}px`)).observe(element)
  }
}

const isFiltered = (next: State): boolean => Boolean(next.relations.length || next.kind || next.source || next.flag || next.query)

function relationButton(relation: (typeof RELATIONS)[number]): readonly [HTMLButtonElement, string] {
  const number = data.rows.filter((row) => row.relation === relation).length
  const chip = button(
    '',
    () => {
      const { relations } = state()
      const chosen = relations.includes(relation) ? relations.filter((other) => other !== relation) : [...relations, relation]
      go({ relations: RELATIONS.filter((other) => chosen.includes(other)), row: '' }, 'in place')
    },
    'chip',
  )
  chip.append(
    make('i', { className: `disc ${relation}`, aria: { hidden: 'true' } }),
    make(
      'span',
      { className: 'name' },
      capital(number === 1 ? RELATION_WORDS[relation].one : relation === 'granularity' ? 'granularity' : RELATION_WORDS[relation].many),
    ),
    make('span', { className: 'number' }, String(number)),
  )
  chip.disabled = number === 0
  return [chip, relation]
}

function select(
  name: string,
  all: string,
  options: readonly (readonly [value: string, text: string])[],
  choice: (value: string) => void,
): HTMLSelectElement {
  const box = make(
    'select',
    { aria: { label: name } },
    make('option', { value: '' }, all),
    ...options.map(([value, text]) => make('option', { value }, text)),
  )
  box.addEventListener('change', () => choice(box.value))
  return box
}

function choose(box: HTMLSelectElement, value: string): void {
  if (box.value !== value) box.value = value
  box.classList.toggle('chosen', value !== '')
}
