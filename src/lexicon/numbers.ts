/** Number words and what they are worth. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen`
    .split(/\s+/)
    .map((word, value): [string, number] => [word, value]),
  ...`twenty thirty forty fifty sixty seventy eighty ninety`.split(/\s+/).map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['nil', 0],
])

/** Words that multiply what stands before them; the short ones only where an amount of money or figures stand close by. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
])
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
])

const ORDINAL_WORDS: readonly [string, number][] = [
  ...`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`
    .split(/\s+/)
    .map((word, index): [string, number] => [word, index + 1]),
  ...`twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth`
    .split(/\s+/)
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
]
export const ORDINALS: ReadonlyMap<string, number> = new Map(ORDINAL_WORDS)

/** Words for parts of a whole: `two thirds`, `a quarter`. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['halves', 1 / 2],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ...ORDINAL_WORDS.filter(([, value]) => value > 2).flatMap(([word, value]): [string, number][] => [
    [word, 1 / value],
    [`${word}s`, 1 / value],
  ]),
])

/**
 * Plurals of number words and vague words, with the lowest and highest figure that a newsroom would still put that way:
 * generous at the top, because a figure outside the range makes a contradiction.
 */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['tens', [20, 200]],
  ['dozens', [20, 500]],
  ['scores of', [40, 500]],
  ['hundreds', [150, 3000]],
  ['thousands', [1500, 50_000]],
  ['millions', [1.5e6, 5e7]],
  ['billions', [1.5e9, 5e10]],
  ['trillions', [1.5e12, 5e13]],
  ['tens of thousands', [15_000, 300_000]],
  ['hundreds of thousands', [150_000, 3e6]],
  ['tens of millions', [1.5e7, 3e8]],
  ['hundreds of millions', [1.5e8, 3e9]],
  ['tens of billions', [1.5e10, 3e11]],
  ['hundreds of billions', [1.5e11, 3e12]],
  ['several', [3, 20]],
  ['multiple', [2, Infinity]],
  ['numerous', [3, Infinity]],
  ['countless', [10, Infinity]],
  ['many', [3, Infinity]],
  ['few', [0, 12]],
  ['a few', [2, 12]],
  ['a handful', [2, 10]],
  ['a couple', [2, 3]],
  ['a pair', [2, 2]],
  ['a trio', [3, 3]],
  ['a number', [2, Infinity]],
  ['both', [2, 2]],
])

/** Factors that a vague word lends to a scale word after it: `several hundred`, `a few dozen`. */
export const VAGUE_FACTORS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['several', [2, 10]],
  ['a few', [2, 10]],
  ['few', [2, 10]],
  ['a couple', [2, 3]],
  ['couple', [2, 3]],
  ['many', [2, 100]],
])

/** What a modifier does to the figure after it. */
export type Bound = 'at-least' | 'more' | 'just-over' | 'at-most' | 'less' | 'nearly' | 'about' | 'exact' | 'additional'

const bound = (kind: Bound, ...phrases: string[]): [string, Bound][] => phrases.map((phrase) => [phrase, kind])

/** Modifiers before a figure, in lower case, words joined by one space. */
export const BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ...bound('at-least', 'at least', 'at the least', 'no fewer than', 'no less than', 'not fewer than', 'not less than', 'a minimum of'),
  ...bound('at-least', 'minimum of', 'upwards of'),
  ...bound('more', 'more than', 'over', 'above', 'in excess of', 'well over', 'well above', 'far more than', 'much more than'),
  ...bound('more', 'greater than', 'exceeding', 'upward of'),
  ...bound('just-over', 'just over', 'just above', 'just more than', 'slightly more than', 'a little more than', 'little more than'),
  ...bound('just-over', 'slightly over', 'a little over', 'little over'),
  ...bound('at-most', 'at most', 'at the most', 'up to', 'as many as', 'as much as', 'no more than', 'not more than', 'a maximum of'),
  ...bound('at-most', 'maximum of'),
  ...bound('less', 'less than', 'fewer than', 'under', 'below', 'well under', 'well below', 'far less than', 'far fewer than'),
  ...bound('nearly', 'nearly', 'almost', 'just under', 'just below', 'just less than', 'slightly less than', 'a little less than'),
  ...bound('nearly', 'a little under', 'slightly under', 'close to', 'approaching', 'not quite', 'virtually'),
  ...bound('about', 'about', 'around', 'roughly', 'approximately', 'approx', 'circa', 'some', 'an estimated', 'estimated', 'perhaps'),
  ...bound('about', 'maybe', 'probably', 'something like', 'in the region of', 'in the neighborhood of', 'more or less'),
  ...bound('exact', 'exactly', 'precisely', 'a total of', 'total of', 'a full', 'a record', 'only', 'just', 'a mere', 'merely', 'all'),
  ...bound('exact', 'as few as', 'as little as'),
  ...bound('additional', 'another', 'an additional', 'additional', 'a further', 'further', 'the other', 'other'),
])

/** Words of the longest modifier. */
export const LONGEST_BOUND = 4

/** Modifiers that follow the figure. */
export const BOUNDS_AFTER: ReadonlyMap<string, Bound> = new Map([
  ['or more', 'at-least'],
  ['or so', 'about'],
  ['or thereabouts', 'about'],
  ['or fewer', 'at-most'],
  ['or less', 'at-most'],
  ['or higher', 'at-least'],
  ['or older', 'at-least'],
  ['or over', 'at-least'],
  ['and over', 'at-least'],
  ['and older', 'at-least'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
])

/**
 * States that name people by themselves after a figure: `24 dead`, `seven wounded`. Near miss: `24 killed a bear` has a verb,
 * which only the tree can tell.
 */
export const COUNTED_STATES: ReadonlySet<string> = new Set(
  `dead killed injured wounded hurt missing homeless displaced arrested detained hospitalized hospitalised
   others more survived stranded trapped unaccounted infected sick ill alive`.split(/\s+/),
)

/** Words that a number after them names instead of counting: `Flight 447`, `Article 5`. Abbreviations without their full stop. */
export const NUMBERED: ReadonlySet<string> = new Set(
  `flight route highway interstate section article chapter title clause paragraph verse page pages room channel
   resolution proposition prop amendment annex figure table gate terminal platform line level phase type class
   grade category model mark version boeing airbus apollo unit part volume vol episode season week day game
   round stage step tier zone area sector district ward precinct building block lot suite apartment apt no
   number nos box pier dock act scene rule measure code zip pin extension ext engine ladder hwy windows xbox
   playstation psalm fig formula`.split(/\s+/),
)

/** Nouns after a hyphen that make a kind of thing of a number, not a count: `five-star`, `one-way`, `two-faced`. */
export const NO_PARTS: ReadonlySet<string> = new Set(
  `star way time off sided faced piece size stop tier edged fold some and liner hit handed legged for of plus
   dimensional pointer seater yarder footer wheeler parter decker bedroom on to upmanship shot track dollar half something`.split(/\s+/),
)
