import { describe } from 'vitest'
import { agrees, differs } from './pairs.js'

describe('done, and only planned or possible', () => {
  const row = 'status/contradiction'
  differs([
    ['Tavener has bought Orvane.', 'Tavener plans to buy Orvane.', row, 'has bought Orvane', 'plans to buy Orvane'],
    [
      'Tavener has bought Orvane for $4 billion.',
      'Tavener is in talks to buy Orvane.',
      row,
      'has bought Orvane',
      'is in talks to buy Orvane',
    ],
    ['Orvane has been sold to Tavener.', 'Orvane may be sold to Tavener.', row, 'has been sold', 'may be sold'],
    [
      'The governor signed the bill.',
      'The governor has promised to sign the bill.',
      row,
      'signed the bill',
      'has promised to sign the bill',
    ],
    [
      'Workers have started repairing the dam.',
      'Workers plan to repair the dam.',
      row,
      'have started repairing the dam',
      'plan to repair the dam',
    ],
  ])
})

describe('what will be, and what may be', () => {
  const row = 'status/divergence'
  differs([
    ['The plant will close in June.', 'The plant may close in June.', row, 'will close', 'may close'],
    ['The firm will cut 400 jobs.', 'The firm could cut 400 jobs, a union said.', row, 'will cut 400 jobs', 'could cut 400 jobs'],
    ['The bridge will be torn down.', 'The bridge might be torn down.', row, 'will be torn', 'might be torn'],
  ])
})

describe('a headline and the text below it', () => {
  differs([
    [
      'Minister resigns\n\nThe minister is considering whether to resign, an aide said. No letter was sent.',
      'Rain fell over the valley.\n',
      'status/contradiction',
      'resigns',
      'is considering whether to resign',
    ],
    [
      'Mill to close\n\nThe mill may close if no buyer is found, the owner said on Friday.',
      'Rain fell over the valley.\n',
      'status/divergence',
      'to close',
      'may close',
    ],
  ])
})

describe('steps that go together, or of other things', () => {
  agrees('status', [
    ['Tavener has bought Orvane.', 'Tavener plans to buy Kestrel.'],
    ['Tavener has bought Orvane.', 'Orvane was acquired by Tavener.'],
    ['The two towns agreed to open the border.', 'The two towns will open the border.'],
    ['The plant will close in June, the firm said.', 'The plant is to close in June.'],
    ['The plant in Halden will close in June.', 'The plant in Moss may close in June.'],
    ['Holm missed four games.', 'Holm will miss the final two games.'],
    ['Ida Holm has signed the bill.', 'Karl Oduya plans to sign the bill.'],
    ['Tavener buys Orvane\n\nTavener has agreed to buy Orvane, the companies said on Friday.', 'Rain fell over the valley.\n'],
    ['Tavener buys Orvane\n\nRain fell over the valley.\n', 'Tavener will buy Orvane, the companies said on Friday.'],
  ])
})
