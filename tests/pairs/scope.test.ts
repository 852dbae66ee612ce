import { describe } from 'vitest'
import { agrees, differs } from './pairs.js'

const row = 'scope/contradiction'

describe('how much of a group is meant', () => {
  differs([
    ['All flights were cancelled.', 'Some flights were cancelled.', 'scope/divergence', 'All flights', 'Some flights'],
    ['All flights were cancelled on Friday.', 'Most flights were cancelled on Friday.', row, 'All flights', 'Most flights'],
    ['All schools in the county were closed.', 'Only two schools in the county were closed.', row, 'All schools', 'Only two schools'],
    ['None of the windows were broken.', 'Some of the windows were broken.', row, 'None of the windows', 'Some of the windows'],
    ['All of the workers have returned.', 'Half of the workers have returned.', row, 'All of the workers', 'Half of the workers'],
    ['The whole town was evacuated.', 'Part of the town was evacuated.', row, 'The whole town', 'Part of the town'],
    ['The strike closed all the ports.', 'The strike closed most of the ports.', row, 'all the ports', 'most of the ports'],
  ])
})

describe('what is covered', () => {
  differs([
    ['The ban covers all trucks.', 'The ban covers only foreign trucks.', row, 'all trucks', 'only foreign trucks'],
    ['The ban applies to all trucks.', 'The ban applies only to foreign trucks.', row, 'all trucks', 'only to foreign trucks'],
    ['The law applies to all hospitals.', 'The law applies to public hospitals only.', row, 'all hospitals', 'public hospitals only'],
    [
      'The pact covers military and civil matters.',
      'The pact covers only military matters.',
      row,
      'military and civil matters',
      'only military matters',
    ],
  ])
})

describe('one extent, or that of another group', () => {
  agrees('scope', [
    ['All flights were cancelled on Friday.', 'Every flight was cancelled on Friday.'],
    ['All flights were cancelled on Friday.', 'Flights were cancelled on Friday.'],
    ['All flights were cancelled on Friday.', 'Some flights were delayed on Friday.'],
    ['All flights were cancelled on Friday.', 'Some flights were cancelled on Monday.'],
    ['All flights from Halden were cancelled.', 'Some flights from Moss were cancelled.'],
    ['All the passengers were hurt.', 'Some of the crew were hurt.'],
    ['The ban covers all trucks.', 'The old rule covers only foreign trucks.'],
    ['Some flights were cancelled.', 'Many flights were cancelled.'],
    ['All flights were cancelled.', 'Some 40 flights were cancelled.'],
  ])
})
