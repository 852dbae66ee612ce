import type { Counts, Scores } from './scores.js'

const percent = (part: number, whole: number): string => (whole ? `${Math.round((100 * part) / whole)}%` : '–')
const share = (part: number, whole: number): string => `${percent(part, whole)} (${part}/${whole})`

export const HEAD =
  '| story | must recall | recall | precision | kinds | relations | sides | split | inexact |\n|---|---|---|---|---|---|---|---|---|'

export const line = (name: string, c: Counts): string =>
  `| ${name} | ${share(c.mustHit, c.mustRows)} | ${share(c.hit, c.goldRows)} | ${share(c.hit, c.reported)} | ${percent(c.kindHits, c.hit)} | ` +
  `${percent(c.relationHits, c.hit)} | ${percent(c.sidesFound, c.goldSides)} | ${percent(c.rowSides - c.sidesFound, c.rowSides)} | ${c.inexact} |`

export const storyTable = ({ stories, pooled }: Scores): string =>
  [HEAD, ...stories.map((story) => line(story.story, story)), line('**pooled**', pooled)].join('\n')

export function kindTable({ byKind }: Scores): string {
  const rows = Object.entries(byKind)
    .sort()
    .map(([kind, c]) => `| ${kind} | ${share(c.mustHit, c.must)} | ${share(c.hit, c.rows)} | ${share(c.credited, c.reported)} |`)
  return ['| kind | must recall | recall | precision |\n|---|---|---|---|', ...rows].join('\n')
}

/** What has changed since earlier figures, story by story. */
export function differences(before: Scores, now: Scores): string[] {
  return now.stories.flatMap((story) => {
    const old = before.stories.find((other) => other.story === story.story)
    if (!old || (old.mustHit === story.mustHit && old.hit === story.hit && old.reported === story.reported)) return []
    return [
      `${story.story}: must ${old.mustHit} → ${story.mustHit}, all ${old.hit} → ${story.hit}, reported ${old.reported} → ${story.reported}`,
    ]
  })
}
