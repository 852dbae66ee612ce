import { describe, expect, it } from 'vitest'
import { parseTimestamp } from '../../src/read/timestamp.js'

describe('parseTimestamp', () => {
  it.each([
    ['Tue Mar 05 2019, 14:58 hrs', '2019-03-05', 'none'],
    ['9 March 2019 Last updated at 14:39 GMT', '2019-03-09T14:39:00+00:00', 'updated'],
    ['12:48PM BST 09 Jul 2019', '2019-07-09T12:48:00+01:00', 'none'],
    ['11:39am UK, Monday 14 January 2019', '2019-01-14T11:39:00+00:00', 'none'],
    ['Posted on: 3:35 pm, March 23, 2019', '2019-03-23', 'published'],
    ['Posted on July 23, 2019, 4:42 PM EDT', '2019-07-23T16:42:00-04:00', 'published'],
    ['Published: 09 Sep 2019 11:25 GMT+02:00', '2019-09-09T11:25:00+02:00', 'published'],
    ['Updated 8:52 p.m. ET, March 12th, 2019', '2019-03-12T20:52:00-04:00', 'updated'],
    ['Friday, Mar 8, 2019 | Updated 8:52 PM EST', '2019-03-08T20:52:00-05:00', 'updated'],
    ['published: 2019-04-04 11:47:35', '2019-04-04', 'published'],
    ['2019-04-04T11:47:35Z', '2019-04-04T11:47:00+00:00', 'none'],
    ['WEDNESDAY 03 JULY 2019', '2019-07-03', 'none'],
    ['3/27/2019 @ 10:05AM', '2019-03-27', 'none'],
    ['27.3.2019', '2019-03-27', 'none'],
    ['Tuesday 28 May 2019 22.34 BST', '2019-05-28T22:34:00+01:00', 'none'],
    ['on Mar 8 2019, 11:55p', '2019-03-08', 'none'],
    ['Reuters Mar 18, 2019, 02.16PM IST', '2019-03-18', 'none'],
    ['August 10, 2019 -- Updated 0947 GMT (1747 HKT)', '2019-08-10T09:47:00+00:00', 'updated'],
    ['PUBLISHED FRIDAY, MARCH 8, 2019 AT 12:46 PM/UPDATED AT 12:48 PM', '2019-03-08', 'published'],
    ['FOR IMMEDIATE RELEASE March 13, 2019', '2019-03-13', 'published'],
    ['Published: 2019.08.08 09:01 AM', '2019-08-08', 'published'],
    ['09/10/19 08:23 PM ET', '2019-09-10T20:23:00-04:00', 'none'],
  ])('reads "%s"', (line, published, label) => {
    expect(parseTimestamp(line)).toEqual({ published, label })
  })

  it.each([['9/10/2019 @ 1:19PM'], ['Tuesday, 2 July'], ['31 February 2019']])('leaves the day of "%s" open', (line) => {
    expect(parseTimestamp(line)).toEqual({ label: 'none' })
  })

  it('gives no moment where the zone has several meanings', () => {
    expect(parseTimestamp('4 March 2019 10:15 IST')?.published).toBe('2019-03-04')
  })

  it.each([
    ['On July 2, 2019, the bridge fell'],
    ['12 dead in 2019'],
    ['May 2019 was a good month'],
    ['14:30 the doors opened'],
    ['20-13'],
    ['4.5 p'],
    ['Reuters 2019'],
    ['March'],
  ])('takes "%s" for no timestamp', (line) => {
    expect(parseTimestamp(line)).toBeUndefined()
  })
})
