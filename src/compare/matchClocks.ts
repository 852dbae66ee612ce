import type { MatchClock, TimeMention } from '../model/analysis.js'
import type { MomentJudgement } from './moments.js'

/** Two moments of a match. Near miss: `in the first half` and `in the second quarter`, of which one contains the other. */
export function compareMatchClocks(a: TimeMention, b: TimeMention): MomentJudgement {
  const [left, right] = [a.match as MatchClock, b.match as MatchClock]
  const names = [show(left), show(right)] as const
  const periods = comparePeriods(left, right)
  if (periods === 'different')
    return {
      relation: 'contradiction',
      test: 'match-period',
      text: `${names[0]} and ${names[1]} are different parts of the match`,
    }
  if (periods === 'unknown' && (left.left === undefined || right.left === undefined)) {
    return {
      relation: 'incomparable',
      test: 'match-period',
      text: `${names[0]} and ${names[1]} have no part of the match in common`,
    }
  }
  const [mine, other] = [left.left, right.left]
  if (mine === undefined || other === undefined) {
    const equal = mine === other && periods === 'same'
    return {
      relation: equal ? 'same' : 'granularity',
      test: 'match-period',
      text: equal ? `both are ${names[0]}` : `${names[0]} and ${names[1]}: one lies in the other`,
    }
  }
  if (periods === 'contained')
    return { relation: 'granularity', test: 'match-period', text: `${names[0]} and ${names[1]}: one lies in the other` }
  const open = a.open !== undefined || b.open !== undefined
  const apart = open ? mine.max <= other.min || other.max <= mine.min : mine.max < other.min || other.max < mine.min
  if (apart) return { relation: 'contradiction', test: 'match-clock', text: `${names[0]} and ${names[1]} are different moments` }
  // "6:10 left" may leave the period to the reader.
  const same = mine.min === other.min && mine.max === other.max && (periods === 'same' || (periods === 'unknown' && mine.min === mine.max))
  return {
    relation: same ? 'same' : 'granularity',
    test: 'match-clock',
    text: same ? `both are ${names[0]}` : `${names[0]} and ${names[1]} allow each other`,
  }
}

function comparePeriods(a: MatchClock, b: MatchClock): 'same' | 'different' | 'contained' | 'unknown' {
  if (a.number === undefined || b.number === undefined) return 'unknown'
  if (a.unit === b.unit) return a.number === b.number ? 'same' : 'different'
  const half = a.unit === 'half' ? a : b.unit === 'half' ? b : undefined
  const quarter = a.unit === 'quarter' ? a : b.unit === 'quarter' ? b : undefined
  if (half === undefined || quarter === undefined) return 'unknown'
  return Math.ceil((quarter.number as number) / 2) === half.number ? 'contained' : 'different'
}

function show({ unit, number, left }: MatchClock): string {
  const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`
  const when = left === undefined ? '' : `${left.min === left.max ? clock(left.min) : `${clock(left.min)} to ${clock(left.max)}`} left in `
  return `"${when}${number === undefined ? 'a period' : `${unit} ${number}`}"`
}
