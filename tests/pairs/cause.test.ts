import { describe } from 'vitest'
import { agrees, differs } from './pairs.js'

const row = 'cause/divergence'

describe('what a thing came of', () => {
  differs([
    ['The blast was caused by a gas leak, the chief said.', 'The blast was caused by a bomb, the chief said.', row, 'a gas leak', 'a bomb'],
    ['The fire was caused by a gas leak.', 'Officials blamed the fire on a cigarette.', row, 'a gas leak', 'a cigarette'],
    ['A gas leak caused the explosion.', 'The explosion was set off by a welding torch.', row, 'A gas leak', 'a welding torch'],
    ['The crash was due to brake failure.', 'The crash was the result of driver error.', row, 'brake failure', 'driver error'],
    ['The crash was caused by brake failure.', 'Police said driver error led to the crash.', row, 'brake failure', 'driver error'],
    [
      'The cause of the crash was pilot error, they said.',
      'The cause of the crash was engine failure, they said.',
      row,
      'pilot error',
      'engine failure',
    ],
    [
      'The derailment was caused by a broken rail.',
      'A cracked wheel was the cause of the derailment.',
      row,
      'a broken rail',
      'A cracked wheel',
    ],
    ['The shortage stems from a poor harvest.', 'The shortage resulted from an export ban.', row, 'a poor harvest', 'an export ban'],
    ['The mine collapsed because of heavy rain.', 'The mine collapsed because of an earthquake.', row, 'heavy rain', 'an earthquake'],
    ['The flight was delayed because the crew was late.', 'The flight was delayed due to snow.', row, 'the crew was late', 'snow'],
    ['Karl Oduya was dismissed for theft.', 'Karl Oduya was dismissed for lateness.', row, 'theft', 'lateness'],
    ['The blast was caused by a gas leak.', 'The cause of the blast is not known.', row, 'a gas leak', 'is not known'],
  ])
})

describe('one cause, or the cause of another thing', () => {
  agrees('cause', [
    ['The fire was caused by a gas leak.', 'The flood was caused by a burst dam.'],
    ['The fire was caused by a leak.', 'The fire was caused by a gas leak.'],
    ['The fire was caused by a gas leak.', 'The fire was caused by leaking gas.'],
    ['The fire at the mill was caused by a gas leak.', 'The fire at the school was caused by faulty wiring.'],
    ['The fire in 1998 was caused by a gas leak.', 'The fire was caused by faulty wiring.'],
    ['The fire was caused by a gas leak.', 'The fire caused damage worth $2 million.'],
    ['The crash was caused by brake failure.', 'The crash was caused by a failure of the brakes.'],
    ['Ida Holm resigned because of poor health.', 'Karl Oduya resigned over a row about expenses.'],
  ])
})
