/** Months, 1-based, by name and abbreviation (without the full stop). */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ].flatMap((names, index) => names.split('|').map((name): [string, number] => [name, index + 1])),
)

/** Days of the week, 0 = Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['sunday|sun', 'monday|mon', 'tuesday|tue|tues', 'wednesday|wed', 'thursday|thu|thur|thurs', 'friday|fri', 'saturday|sat'].flatMap(
    (names, index) => names.split('|').map((name): [string, number] => [name, index]),
  ),
)

/** Seconds in a unit of time. Months and years are means. */
export const TIME_UNITS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['second|seconds|sec|secs', 1],
      ['minute|minutes|min|mins', 60],
      ['hour|hours|hr|hrs', 3600],
      ['day|days|night|nights', 86_400],
      ['week|weeks', 604_800],
      ['fortnight|fortnights', 1_209_600],
      ['weekend|weekends', 172_800],
      ['month|months', 2_629_800],
      ['year|years|yr|yrs', 31_557_600],
      ['decade|decades', 315_576_000],
      ['century|centuries', 3_155_760_000],
    ] satisfies [string, number][]
  ).flatMap(([names, seconds]) => names.split('|').map((name): [string, number] => [name, seconds])),
)

/** Hours [from, to) that a part of the day covers; past 24 is the small hours of the next day. */
export const DAY_PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dawn', [4, 8]],
  ['daybreak', [4, 8]],
  ['sunrise', [4, 9]],
  ['pre-dawn', [2, 7]],
  ['early hours', [0, 7]],
  ['small hours', [0, 5]],
  ['wee hours', [0, 5]],
  ['early morning', [0, 9]],
  ['morning', [0, 12]],
  ['mid-morning', [9, 12]],
  ['late morning', [10, 12.5]],
  ['noon', [11.5, 12.5]],
  ['midday', [11, 14]],
  ['lunchtime', [11, 15]],
  ['afternoon', [12, 18.5]],
  ['early afternoon', [12, 15]],
  ['mid-afternoon', [13, 17]],
  ['late afternoon', [15, 19]],
  ['dusk', [16, 22]],
  ['sunset', [16, 22]],
  ['early evening', [16, 20]],
  ['evening', [16, 24]],
  ['late evening', [19, 24]],
  ['tonight', [16, 28]],
  ['night', [17, 30]],
  ['late night', [21, 28]],
  ['overnight', [18, 32]],
  ['midnight', [23.5, 24.5]],
])

/** Offset from UTC in minutes of the zones that news texts name. Where letters mean two zones, the commoner in news is taken. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['z', 0],
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['ist', 330],
  ['pkt', 300],
  ['wib', 420],
  ['hkt', 480],
  ['sgt', 480],
  ['jst', 540],
  ['kst', 540],
  ['aest', 600],
  ['aedt', 660],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['akst', -540],
  ['hst', -600],
])

/** Zones whose offset depends on the season: [winter, summer] in minutes. */
export const SEASONAL_ZONES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['et', [-300, -240]],
  ['ct', [-360, -300]],
  ['mt', [-420, -360]],
  ['pt', [-480, -420]],
  ['eastern', [-300, -240]],
  ['central', [-360, -300]],
  ['mountain', [-420, -360]],
  ['pacific', [-480, -420]],
])

/** A year of the present or the last century, as it stands in a text. */
export const YEAR = /\b(?:19|20)\d\d\b/
