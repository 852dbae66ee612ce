import { describe } from 'vitest'
import { agrees, differs } from './pairs.js'

const row = 'designation/contradiction'

describe('what sort of thing it was', () => {
  differs([
    ['A truck hit the boy on Friday.', 'A bus hit the boy on Friday.', row, 'A truck', 'A bus'],
    ['The boy was struck by a tram.', 'A bus struck the boy.', row, 'a tram', 'A bus'],
    ['A bear attacked the hiker.', 'The hiker was attacked by a cougar.', row, 'A bear', 'a cougar'],
    ['The fire destroyed a warehouse.', 'The fire destroyed a school.', row, 'a warehouse', 'a school'],
    ['The plane crashed into a warehouse.', 'The plane crashed into a hotel.', row, 'a warehouse', 'a hotel'],
    ['The truck spilled acid on the road.', 'The truck spilled diesel on the road.', row, 'acid', 'diesel'],
    ['Police found cocaine in the car.', 'Police found heroin in the car.', row, 'cocaine', 'heroin'],
    ['The helicopter crashed in the hills.', 'The plane crashed in the hills.', row, 'The helicopter', 'The plane'],
  ])
})

describe('one thing in two words, or two things', () => {
  agrees('designation', [
    ['A truck hit the boy on Friday.', 'A lorry hit the boy on Friday.'],
    ['The boy was bitten by a dog.', 'The boy was bitten by a terrier.'],
    ['A truck hit the boy on Friday.', 'A bus hit the girl on Friday.'],
    ['The fire destroyed a warehouse.', 'The fire destroyed a building.'],
    ['Police found cocaine in the car.', 'Police found heroin in the house.'],
    ['A car and a truck hit the boy.', 'A bus hit the boy.'],
    ['The fire destroyed a warehouse and a shop.', 'The fire destroyed a school.'],
  ])
})
