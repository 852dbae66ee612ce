/** A day as `2026-03-01`, without a time or a zone: what a flag begins and ends on, counted in UTC. */
export type Day = string

const MS = 86_400_000

/** Whether the text is a day that the calendar has. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The day in UTC at a moment in milliseconds since 1970. */
export const dayAt = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10)

/** Days from one to the other; negative where the second is earlier. */
export const daysFrom = (from: Day, to: Day): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS)
