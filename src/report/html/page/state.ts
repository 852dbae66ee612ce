/** What the page shows. All of it stands in the URL's hash, so that a view can be sent to someone. */
export interface State {
  /** Id of the section that is shown. */
  readonly view: string
  readonly relations: readonly string[]
  readonly kind: string
  /** Id of a source that must answer. */
  readonly source: string
  readonly flag: string
  readonly query: string
  /** `answers` or `marks`; empty for what the report was rendered with. */
  readonly cells: string
  /** Id of a row. */
  readonly row: string
  /** A place in a text: `source index:start-end`. */
  readonly at: string
  /** Indexes of the sources shown side by side, or `all`. */
  readonly show: string
}

export const START: State = {
  view: 'questions',
  relations: [],
  kind: '',
  source: '',
  flag: '',
  query: '',
  cells: '',
  row: '',
  at: '',
  show: '',
}

const NAMES = {
  view: 'view',
  kind: 'kind',
  source: 'source',
  flag: 'flag',
  query: 'q',
  cells: 'cells',
  row: 'row',
  at: 'at',
  show: 'show',
} as const

/** Reads a hash; also the plain anchors that the page has without this script: `#coverage`, `#r-ROW`. */
export function parsed(hash: string): State {
  const text = hash.replace(/^#/, '')
  if (text.startsWith('r-')) return { ...START, row: decoded(text.slice(2)) }
  if (/^[a-z]+$/.test(text)) return { ...START, view: text }
  const given = new URLSearchParams(text)
  const state: Record<string, unknown> = { ...START, relations: given.get('relation')?.split(',').filter(Boolean) ?? [] }
  for (const [key, name] of Object.entries(NAMES)) state[key] = given.get(name) ?? START[key as keyof typeof NAMES]
  if (state['at'] || state['show']) state['view'] = 'texts'
  return state as unknown as State
}

/** The hash of a state: what is as at the start is left out. */
export function formatted(state: State): string {
  const given = new URLSearchParams()
  if (state.relations.length) given.set('relation', state.relations.join(','))
  for (const [key, name] of Object.entries(NAMES)) {
    const value = state[key as keyof typeof NAMES]
    if (value !== START[key as keyof typeof NAMES]) given.set(name, value)
  }
  return `#${given.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
