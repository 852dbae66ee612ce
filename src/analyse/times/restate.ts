import type { TimeMention } from '../../model/analysis.js'

const BRIDGE = /^\s*(?:[([/]|,\s*or|or)\s*$/

/**
 * Joins a clock time and the same in another zone right after it: `7:37 a.m. UTC (3:37 a.m. EDT)`. Near miss: `8 a.m. (9 a.m. on
 * Sundays)`, which names no second zone.
 */
export function restateClocks(text: string, times: readonly TimeMention[]): TimeMention[] {
  const result = [...times]
  for (let index = 1; index < result.length; index++) {
    const before = result[index - 1] as TimeMention
    const here = result[index] as TimeMention
    if (before.hours === undefined || here.hours === undefined || before.zone === here.zone) continue
    const bridge = text.slice(before.end, here.start)
    if (bridge.length > 12 || !BRIDGE.test(bridge)) continue
    result[index - 1] = { ...before, restated: [...(before.restated ?? []), ...versionsOf(here)] }
    result[index] = {
      ...here,
      restated: [...(here.restated ?? []), ...versionsOf(before)],
      ...(here.days === undefined && before.days ? { days: before.days } : {}),
    }
  }
  return result
}

const versionsOf = ({ hours, zone }: TimeMention): { from: number; to: number; zone?: string }[] =>
  hours === undefined ? [] : [{ ...hours, ...(zone === undefined ? {} : { zone }) }]
