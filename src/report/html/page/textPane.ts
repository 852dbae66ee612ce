import { RELATIONS } from '../../../model/kinds.js'
import type { PageRow } from '../pageData.js'
import { dialog, make } from './dom.js'
import { type Passage, passages } from './passages.js'
import { longDay } from '../parts.js'
import { data, nameOf, texts } from './report.js'

/** A source's text with every cited passage marked, and a bar beside it that shows where they lie. */
export function textPane(index: number): HTMLElement {
  const source = data.sources[index]
  const text = texts()[index] ?? ''
  const cut = passages(data, index, text.length)
  const body = make('div', { className: 'text', tabIndex: 0, dir: 'auto', role: 'region', aria: { label: `Text of ${nameOf(index)}` } })
  const links = new Map<Passage, HTMLAnchorElement>()
  for (const passage of cut) {
    const words = text.slice(passage.start, passage.end)
    if (!passage.rows.length) body.append(words)
    else {
      const link = citedLink(passage, words)
      links.set(passage, link)
      body.append(link)
    }
  }
  const head = make(
    'header',
    {},
    make('h2', {}, make('bdi', {}, nameOf(index))),
    make(
      'p',
      { className: 'quiet' },
      make('bdi', {}, [source?.published && longDay(source.published), source?.title].filter(Boolean).join(' · ')),
    ),
    make('p', { className: 'place' }, make('bdi', {}, source?.path ?? '')),
  )
  const pane = make('section', { className: 'pane', aria: { label: nameOf(index) } }, head, make('div', { className: 'scroll' }, body))
  pane.dataset['source'] = String(index)
  pane.querySelector('.scroll')?.append(overview(links, text.length, body))
  return pane
}

const gravest = (rows: readonly PageRow[]): string => RELATIONS.find((relation) => rows.some((row) => row.relation === relation)) ?? ''

function citedLink({ rows, start, end }: Passage, words: string): HTMLAnchorElement {
  const [first] = rows
  const link = make(
    'a',
    {
      className: `cited ${gravest(rows)}`,
      href: `#row=${encodeURIComponent(first?.id ?? '')}`,
      title: rows.map((row) => row.question).join('\n'),
    },
    words,
  )
  link.dataset['start'] = String(start)
  link.dataset['end'] = String(end)
  if (rows.length > 1) {
    link.addEventListener('click', (event) => {
      event.preventDefault()
      const chooser = dialog(
        'These words stand in several rows',
        make(
          'ul',
          { className: 'choices' },
          ...rows.map((row) => make('li', {}, make('a', { href: `#row=${encodeURIComponent(row.id)}` }, make('bdi', {}, row.question)))),
        ),
      )
      chooser.addEventListener('click', ({ target }) => {
        if ((target as Element).closest('a')) chooser.close()
      })
    })
  }
  return link
}

/** The bar: a tick for every marked passage, graver ones longer. A press scrolls to the nearest. For the eye alone. */
function overview(links: ReadonlyMap<Passage, HTMLAnchorElement>, length: number, body: HTMLElement): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg'
  const bar = document.createElementNS(namespace, 'svg')
  for (const [name, value] of Object.entries({
    class: 'overview',
    viewBox: '0 0 8 1000',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  }))
    bar.setAttribute(name, value)
  for (const { start, rows } of links.keys()) {
    const tick = document.createElementNS(namespace, 'rect')
    const width = 8 - 2 * RELATIONS.findIndex((relation) => relation === gravest(rows))
    const shape = { x: 8 - width, y: (1000 * start) / Math.max(1, length), width, height: 6, class: gravest(rows) }
    for (const [name, value] of Object.entries(shape)) tick.setAttribute(name, String(value))
    bar.append(tick)
  }
  bar.addEventListener('click', (event) => {
    const box = bar.getBoundingClientRect()
    const at = ((event.clientY - box.top) / box.height) * length
    const [nearest] = [...links].sort(([a], [b]) => Math.abs(a.start - at) - Math.abs(b.start - at))
    if (nearest) scrollWithin(body, nearest[1])
  })
  return bar
}

/** Brings an element to the upper third of its text, without moving the page. */
export function scrollWithin(body: HTMLElement, element: Element): void {
  body.scrollTop += element.getBoundingClientRect().top - body.getBoundingClientRect().top - body.clientHeight / 3
}
