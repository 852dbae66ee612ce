import { WEEKDAYS } from '../../lexicon/calendar.js'
import type { Document, TimeMention } from '../../model/analysis.js'
import type { Claim } from '../../model/claim.js'
import { standaloneClaim } from '../around/standaloneClaim.js'

/**
 * A weekday beside a date on which it does not fall: `on Monday, 3 March 2009`, which was a Tuesday. Must not catch a date
 * without its year where a neighbouring year would fit, as it may be of another year than the page.
 */
export function weekdays(document: Document): Claim[] {
  return document.times.flatMap((moment) => {
    const sentence = document.sentences[moment.sentence]
    const { weekday, day, month, year } = moment.certain
    const [word] = /^\p{L}+/u.exec(document.source.text.slice(moment.start, moment.end)) ?? []
    if (!sentence || weekday === undefined || day === undefined || month === undefined || !word || !WEEKDAYS.has(word.toLowerCase()))
      return []
    const years = year === undefined ? around(moment.implied.year) : [year]
    const falls = years.map((each) => new Date(Date.UTC(each, month - 1, day)).getUTCDay())
    if (falls.length === 0 || falls.includes(weekday)) return []
    const middle = Math.floor(years.length / 2)
    const date = /^\p{L}+\W+(?:the )?/iu.exec(document.source.text.slice(moment.start, moment.end))?.[0].length ?? 0
    const stated = onWeekday({ ...moment, end: moment.start + word.length }, weekday)
    const fallen = onWeekday({ ...moment, start: moment.start + date }, falls[middle] as number)
    const block = [[years[middle], month, day].join('-')]
    const question = `On which day of the week was ${document.source.text.slice(fallen.start, fallen.end)}?`
    return [stated, fallen].map((answer) =>
      standaloneClaim(document, sentence, answer, { kind: 'time', slot: 'weekday', block, question }, { type: 'moment', moment: answer }),
    )
  })
}

/** A date without its year may be of the year before or after the one that the page suggests. */
const around = (year: number | undefined): number[] => (year === undefined ? [] : [year - 1, year, year + 1])

/** Only the weekday of it, so that nothing else is compared. */
function onWeekday(moment: TimeMention, weekday: number): TimeMention {
  const { days: _, ...rest } = moment
  return { ...rest, certain: { weekday }, implied: {} }
}
