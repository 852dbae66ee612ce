/**
 * A flags file cut at its entries, so that one can be put in, replaced or taken out and every other line stays as a person
 * left it. Lines are without their ends.
 */
export interface Blocks {
  /** Down to the line `flags:`. */
  readonly head: readonly string[]
  readonly items: readonly Block[]
  /** Comments after the last entry. */
  readonly tail: readonly string[]
  /** Number of spaces before the dashes. */
  readonly indent: number
}

export interface Block {
  /** Comments and blank lines above the entry; they move with it. */
  readonly above: readonly string[]
  /** From the dash to the last line that belongs to the entry. */
  readonly lines: readonly string[]
  /** 1-based number of the line with the dash. */
  readonly line: number
}

/** More than any desk decides; a file of nothing but dashes must not fill the memory. */
const MAX_ITEMS = 50_000

const HEAD = /^(?:version: *"?\d+"?|---)? *(?:#.*)?$/
const FLAGS = /^flags:(?: *\[ *\])? *(?:#.*)?$/

/** Cuts a text whose entries stand as a block list under `flags:`, the last key; undefined where it is laid out otherwise. */
export function cut(text: string): Blocks | undefined {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const flags = lines.findIndex((line) => !HEAD.test(line))
  if (flags < 0 || !FLAGS.test(lines[flags] ?? '')) return undefined
  const items: Block[] = []
  let indent: number | undefined
  let loose: string[] = []
  let open: string[] | undefined
  for (let i = flags + 1; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const space = /^ */.exec(line)?.[0].length ?? 0
    const isItem = /^ *-(?: |$)/.test(line) && (indent === undefined || space === indent)
    if (isItem) {
      if (items.length === MAX_ITEMS) return undefined
      indent = space
      open = [line]
      items.push({ above: loose, lines: open, line: i + 1 })
      loose = []
    } else if (line.trim() === '' || (line[space] === '#' && space <= (indent ?? space))) {
      loose.push(line)
    } else if (open && indent !== undefined && space > indent) {
      // Blank lines and comments inside an entry are part of it, and of a text that runs over them.
      for (const kept of loose) open.push(kept)
      open.push(line)
      loose = []
    } else return undefined
  }
  while (loose.at(-1) === '') loose.pop()
  return { head: lines.slice(0, flags + 1), items, tail: loose, indent: indent ?? 2 }
}

/** The text of a file: entries apart by one blank line, comments directly above theirs, a newline at the end. */
export function join({ head, items, tail }: Blocks, newline: string): string {
  const flags = head.at(-1)?.replace(/: *\[ *\]/, ':') ?? 'flags:'
  const opening = items.length ? flags : flags.replace(/^flags:/, 'flags: []')
  const entries = items.flatMap(({ above, lines }, number) => [...(number === 0 ? [] : ['']), ...withoutEdges(above), ...lines])
  const closing = withoutEdges(tail)
  return [...head.slice(0, -1), opening, ...entries, ...(closing.length ? ['', ...closing] : []), ''].join(newline)
}

/** Without blank lines at the start and the end. */
function withoutEdges(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first < 0 ? [] : lines.slice(first, last + 1)
}
