import { type State, formatted, parsed } from './state.js'

type Listener = (state: State, before: State | undefined) => void

const listeners: Listener[] = []
let current: State = parsed(location.hash)
let applied: State | undefined

export const state = (): State => current
export const onState = (listener: Listener): void => void listeners.push(listener)

/** Shows what the address says. */
export function arrive(): void {
  current = parsed(location.hash)
  const before = applied
  applied = current
  for (const listener of listeners) listener(current, before)
}

/** Changes what is shown, as a step that the browser's back button undoes, or in place (typing a search is no step). */
export function go(change: Partial<State>, how: 'step' | 'in place'): void {
  const hash = formatted({ ...current, ...change })
  if (hash === formatted(current)) return
  try {
    history[how === 'step' ? 'pushState' : 'replaceState'](null, '', hash)
  } catch {
    // Some frames forbid to write history; the hash itself can always be set, and says so by an event.
    location.hash = hash
    return
  }
  arrive()
}
