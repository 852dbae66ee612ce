import type { Citation, Disagreement, Side } from '../../model/report.js'
import { flagInWords } from '../flagged.js'
import { capital, count } from '../wording.js'
import { type Sources, foreign, longDay, place, sentence, sideMark } from './parts.js'
import { type Tree, type TreeElement, h } from './tree.js'
import { wordings } from './wordings.js'

/** A row in full: every side with its sentences, how the wordings differ, why it is a row, and what to ask. */
export function openedRow(sources: Sources, row: Disagreement): TreeElement {
  return h(
    'div.opened',
    {},
    decision(row),
    h(
      'div.sides',
      {},
      row.sides.map((side, index) => sideInFull(sources, side, index)),
    ),
    wordings(sources, row),
    h(
      'dl.reasoning',
      {},
      point('Why it is here', foreign(row.why)),
      row.superseding && point('In time', foreign(row.superseding.text)),
      point('What to ask', foreign(row.ask)),
      reasons(row, false, 'What was found'),
      reasons(row, true, 'What could have excused it, and did not'),
      row.silent.length > 0 && point('No answer found in', silent(sources, row)),
    ),
  )
}

const point = (title: string, ...text: readonly Tree[]): TreeElement => h('div', {}, h('dt', {}, title), h('dd', {}, ...text))

const decision = ({ flag }: Disagreement): Tree =>
  flag && h('p.decision', {}, foreign(capital(flagInWords(flag))), flag.note !== undefined && h('span.quiet', {}, ' ', foreign(flag.note)))

function sideInFull(sources: Sources, side: Side, index: number): TreeElement {
  const support = side.origins === 1 ? 'one origin' : `${side.origins} independent origins`
  const citing = new Set(side.citations.map((citation) => citation.source)).size
  const shared = citing > side.origins ? `, ${count(citing, 'source')}` : ''
  return h(
    'div.side',
    {},
    h('h5', {}, sideMark(index), ' ', h('span', {}, side.value)),
    h('p.support', {}, support, shared),
    (side.shared ?? []).map((one) =>
      h(
        'p.support',
        {},
        'One origin',
        one.why.length > 0 && ` (${one.why.join(', ')})`,
        ': ',
        foreign(one.sources.map((id) => sources.names.get(id)?.name ?? id).join(', ')),
      ),
    ),
    passages(sources, side).map((citations) => passage(sources, citations)),
  )
}

/** Citations of one origin that read the same are shown once, with every place. */
function passages({ report, names }: Sources, side: Side): Citation[][] {
  const groups = new Map<string, Citation[]>()
  for (const citation of side.citations) {
    const text = report.texts[citation.source]?.slice(citation.context.start, citation.context.end) ?? citation.quote
    const key = `${names.get(citation.source)?.source.origin}\0${text}\0${citation.quote}`
    groups.set(key, [...(groups.get(key) ?? []), citation])
  }
  return [...groups.values()]
}

function passage(sources: Sources, citations: readonly Citation[]): TreeElement {
  const [first] = citations
  return h(
    'figure',
    {},
    h('blockquote', { dir: 'auto' }, first && sentence(sources, first)),
    citations.map((citation, index) => {
      const cited = sources.names.get(citation.source)
      const date = cited?.source.published
      const said = `${cited?.name ?? citation.source}${date === undefined ? '' : `, ${longDay(date)}`}`
      return h('figcaption', {}, index > 0 && 'also ', foreign(said), ' ', place(sources, citation))
    }),
  )
}

function reasons(row: Disagreement, veto: boolean, title: string): TreeElement | undefined {
  const list = row.reasons.filter((reason) => (reason.veto ?? false) === veto)
  if (!list.length) return undefined
  return point(
    title,
    h(
      'ul',
      {},
      list.map((reason) => h('li', {}, foreign(capital(reason.text)), ' ', h('code', {}, reason.test))),
    ),
  )
}

function silent({ names }: Sources, row: Disagreement): Tree {
  if (row.silent.length > 12) return `${row.silent.length} of ${names.size} sources`
  return foreign(row.silent.map((id) => names.get(id)?.name ?? id).join(', '))
}
