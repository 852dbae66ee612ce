import type { Report } from '../../src/model/report.js'
import { type ReportSpec, type SourceSpec, buildReport } from './reportBuilder.js'

/** A story that nobody lived through: five outlets on a ferry that touched ground; two carry nearly the same wire text. */
const sources: readonly SourceSpec[] = [
  {
    id: 'ferry/coast-gazette.txt',
    publisher: 'Coast Gazette',
    title: 'Ferry aground off Nordholm, all passengers ashore',
    published: '2031-03-04T06:10:00Z',
    text: `Ferry aground off Nordholm, all passengers ashore

NORDHOLM, March 4 — The ferry Solvind ran aground on a sandbank two kilometres off Nordholm on Monday evening after its steering failed, the coastguard said.

All 214 people aboard were taken off in lifeboats by 9:40 p.m. Eleven of them were treated for hypothermia at the county hospital.

“We never lost control of the ship,” Captain Ingrid Halvorsen told Radio Nordholm. She has sailed the route for nine years.

The Solvind, built in 2009, left Karrby at 7:15 p.m. The operator, Blue Line, said a pilot was aboard when the ferry left the channel.

Blue Line has suspended all sailings until an inspection by the maritime authority is complete. Harbour master Per Lindqvist called the sandbank “a known hazard that every chart shows”.

The authority has opened an inquiry. A first report is expected in May.
`,
  },
  {
    id: 'ferry/evening-courier.txt',
    publisher: 'Evening Courier',
    title: 'More than 200 rescued as Solvind strikes breakwater',
    published: '2031-03-04T09:30:00Z',
    text: `More than 200 rescued as Solvind strikes breakwater

By our own correspondent

The passenger ferry Solvind struck the outer breakwater at Nordholm on Monday evening, and 241 people had to be brought ashore by lifeboat, police said on Tuesday.

Strong currents had pushed the vessel sideways as it turned, according to Blue Line, the company that runs it. No pilot was aboard at the time, a police spokeswoman said.

“We did not lose control of the vessel,” the captain, Ingrid Halvorson, said in a statement to the Courier.

Eleven passengers were treated in hospital for hypothermia, and a crew member broke a wrist.

The ferry had left Karrby shortly after seven. It was built in 2009 and refitted last year.

Blue Line said it was considering whether to suspend sailings. The coastguard has proposed an inquiry.
`,
  },
  {
    id: 'ferry/meridian-wire.txt',
    publisher: 'Meridian Wire',
    title: 'Ferry with 214 aboard runs aground; none lost',
    published: '2031-03-04T05:02:00Z',
    origin: 2,
    text: `Ferry with 214 aboard runs aground; none lost

NORDHOLM (Meridian) — A ferry with 214 people aboard ran aground near Nordholm on Monday, and everyone was brought to safety, the coastguard said.

Captain Ingrid Halvorsen reported a failure of the steering gear at 7:48 p.m., seven minutes before the ferry grounded.

The last passenger was ashore by 9:40 p.m. Twelve people were treated for hypothermia.

The maritime authority, the police and the county will sit on a commission of inquiry, the transport minister, Anna Brekke, said. A first report is due in six weeks.
`,
  },
  {
    id: 'ferry/island-herald.txt',
    publisher: 'Island Herald',
    title: 'Ferry with 214 aboard runs aground',
    published: '2031-03-04',
    origin: 2,
    text: `Ferry with 214 aboard runs aground

NORDHOLM (Meridian) — A ferry with 214 people aboard ran aground near Nordholm on Monday, and everyone was brought to safety, the coastguard said.

Captain Ingrid Halvorsen reported a failure of the steering gear at 7:48 p.m., seven minutes before the ferry grounded.

The last passenger was ashore by 9:40 p.m. Twelve people were treated for hypothermia.

The maritime authority, the police and the county will sit on a commission of inquiry, the transport minister, Anna Brekke, said.
`,
  },
  {
    id: 'ferry/sound-review.md',
    publisher: 'The Sound Review',
    title: 'What we know about the Solvind',
    published: '2031-03-06',
    format: 'markdown',
    text: `# What we know about the Solvind

Three days after the Solvind came to rest off Nordholm, some things are settled and others are not.

**Who was aboard?** Blue Line now gives 214 passengers and 27 crew. On Tuesday the police had spoken of 241 people.

**Who was at the wheel?** First officer Ingrid Halvorsen, who was in command while the captain slept, had the watch. She has sailed the route for six years.

**What went wrong?** The steering failed, the coastguard says; the company points to the current. Infrastructure minister Anna Brekke said on Wednesday that she would “wait for the facts, and for nothing else”.

**What comes next?** A commission of the maritime authority and the police begins its work on Monday, March 10. All Blue Line sailings remain suspended.

The safety cell that the ministry set up in 2029, also called the Joint Watch Desk, was not told until nine o'clock.
`,
  },
]

const [gazette, courier, wire, herald, review] = sources.map((source) => source.id) as [string, string, string, string, string]

const vetoes = {
  date: { stage: 'compare', test: 'same-time', text: 'Both speak of Monday evening; no later count is meant.', veto: true },
  rounding: { stage: 'compare', test: 'rounding', text: '214 and 241 do not round to each other.', veto: true },
} as const

const rows: ReportSpec['rows'] = [
  {
    kind: 'quantity',
    relation: 'contradiction',
    question: 'How many people were aboard the Solvind?',
    sides: [
      {
        value: '214',
        cites: [
          [gazette, '214 people'],
          [wire, '214 people'],
          [herald, '214 people'],
        ],
      },
      {
        value: '241',
        cites: [
          [courier, '241 people'],
          [review, '241 people'],
        ],
      },
      { value: '214 passengers and 27 crew', cites: [[review, '214 passengers and 27 crew']] },
    ],
    why: '214 and 241 count the same people, all aboard the Solvind on Monday evening, and cannot both be right; The Sound Review relays both and gives a split that adds up to 241.',
    ask: 'Ask Blue Line for the passenger list and the crew list of the 7:15 p.m. sailing, and the coastguard whether its 214 counts passengers alone.',
    reasons: [
      { stage: 'align', test: 'same-event', text: 'All five speak of people “aboard” the Solvind, off Nordholm, on Monday.' },
      { stage: 'compare', test: 'exact-count', text: '214 ≠ 241; neither is rounded, neither says “about”.' },
      vetoes.rounding,
      vetoes.date,
    ],
    superseding: {
      order: [courier, review],
      text: 'The Sound Review (6 March) gives 214 passengers and 27 crew after the police had spoken of 241.',
    },
  },
  {
    kind: 'polarity',
    relation: 'contradiction',
    question: 'Was a pilot aboard?',
    sides: [
      { value: 'yes', cites: [[gazette, 'a pilot was aboard']] },
      { value: 'no', cites: [[courier, 'No pilot was aboard']] },
    ],
    why: 'Blue Line says a pilot was aboard when the ferry left the channel; the police say none was at the time.',
    ask: 'Ask the pilot station at Karrby for its log of Monday evening.',
    reasons: [
      { stage: 'align', test: 'same-predicate', text: '“be aboard” with “pilot” as its subject, on both sides.' },
      { stage: 'compare', test: 'negation', text: 'One side is negated (“No pilot”), the other is not.' },
      {
        stage: 'compare',
        test: 'other-time',
        text: '“when the ferry left the channel” and “at the time” both fall in the minutes before the grounding.',
        veto: true,
      },
    ],
  },
  {
    kind: 'quantity',
    relation: 'contradiction',
    question: 'How many people were treated for hypothermia?',
    sides: [
      {
        value: '11',
        cites: [
          [gazette, 'Eleven of them'],
          [courier, 'Eleven passengers'],
        ],
      },
      {
        value: '12',
        cites: [
          [wire, 'Twelve people'],
          [herald, 'Twelve people'],
        ],
      },
    ],
    why: 'Eleven and twelve are exact counts of the people treated for hypothermia.',
    ask: 'Ask the county hospital how many it admitted, and whether the crew member is one of them.',
    reasons: [{ stage: 'compare', test: 'exact-count', text: '11 ≠ 12, both written out.' }],
    flag: {
      state: 'active',
      verdict: 'acknowledged',
      reason: 'The twelfth patient was admitted on Tuesday morning; our text says so.',
      by: 'M. Dahl',
      on: '2031-03-05',
      until: '2031-04-01',
    },
  },
  {
    kind: 'place',
    relation: 'contradiction',
    question: 'Where did the Solvind come to a stop?',
    sides: [
      { value: 'a sandbank two kilometres off Nordholm', cites: [[gazette, 'on a sandbank two kilometres off Nordholm']] },
      { value: 'the outer breakwater at Nordholm', cites: [[courier, 'the outer breakwater at Nordholm']] },
    ],
    why: 'A sandbank two kilometres out and the outer breakwater are different places; neither contains the other.',
    ask: 'Ask the coastguard for the position it logged.',
    reasons: [{ stage: 'compare', test: 'containment', text: 'The breakwater does not reach two kilometres out.', veto: true }],
  },
  {
    kind: 'quantity',
    relation: 'contradiction',
    question: 'For how long has Ingrid Halvorsen sailed the route?',
    sides: [
      { value: '9 years', cites: [[gazette, 'for nine years']] },
      { value: '6 years', cites: [[review, 'for six years']] },
    ],
    why: 'Nine years and six years measure the same service, and differ by more than rounding allows.',
    flag: {
      state: 'changed',
      verdict: 'acknowledged',
      reason: 'We count from her first season.',
      by: 'M. Dahl',
      on: '2031-03-04',
      was: { id: '1f03a2b49c77', sides: ['9 years', '7 years'] },
    },
  },
  {
    kind: 'role',
    relation: 'divergence',
    question: 'What is Ingrid Halvorsen’s rank aboard the Solvind?',
    sides: [
      {
        value: 'captain',
        cites: [
          [gazette, 'Captain Ingrid Halvorsen'],
          [courier, 'the captain, Ingrid Halvorson'],
          [wire, 'Captain Ingrid Halvorsen'],
          [herald, 'Captain Ingrid Halvorsen'],
        ],
      },
      { value: 'first officer', cites: [[review, 'First officer Ingrid Halvorsen']] },
    ],
    why: 'A captain and a first officer are different posts; she may have been in command without being the captain.',
    ask: 'Ask Blue Line who was master of the Solvind on Monday.',
  },
  {
    kind: 'cause',
    relation: 'divergence',
    question: 'Why did the Solvind run aground?',
    sides: [
      {
        value: 'its steering failed',
        cites: [
          [gazette, 'after its steering failed'],
          [wire, 'a failure of the steering gear'],
          [herald, 'a failure of the steering gear'],
          [review, 'The steering failed'],
        ],
      },
      {
        value: 'strong currents',
        cites: [
          [courier, 'Strong currents'],
          [review, 'the current'],
        ],
      },
    ],
    why: 'Two causes that do not exclude each other are given by different speakers: the coastguard and the company.',
  },
  {
    kind: 'quote',
    relation: 'divergence',
    question: 'What did Ingrid Halvorsen say about control of the ship?',
    sides: [
      { value: 'We never lost control of the ship', cites: [[gazette, 'We never lost control of the ship']] },
      { value: 'We did not lose control of the vessel', cites: [[courier, 'We did not lose control of the vessel']] },
    ],
    why: 'The same sentence is quoted in two wordings; a quotation is a promise of the very words.',
    ask: 'Listen to the recording of Radio Nordholm, and ask the Courier for the statement.',
    reasons: [
      { stage: 'align', test: 'same-speaker', text: 'Both quote Ingrid Halvorsen on Monday night.' },
      { stage: 'compare', test: 'other-addressee', text: 'Radio Nordholm and the Courier: it may have been said twice.', veto: true },
    ],
  },
  {
    kind: 'status',
    relation: 'divergence',
    question: 'How far has the suspension of sailings come?',
    sides: [
      {
        value: 'done',
        cites: [
          [gazette, 'has suspended all sailings'],
          [review, 'All Blue Line sailings remain suspended'],
        ],
      },
      { value: 'being considered', cites: [[courier, 'considering whether to suspend sailings']] },
    ],
    why: '“has suspended” and “considering whether to” are different stages of one decision.',
  },
  {
    kind: 'membership',
    relation: 'divergence',
    question: 'Who sits on the commission of inquiry?',
    sides: [
      {
        value: 'the maritime authority, the police and the county',
        cites: [
          [wire, 'The maritime authority, the police and the county'],
          [herald, 'The maritime authority, the police and the county'],
        ],
      },
      { value: 'the maritime authority and the police', cites: [[review, 'the maritime authority and the police']] },
    ],
    why: 'Both lists claim to be complete; only one holds the county.',
  },
  {
    kind: 'role',
    relation: 'divergence',
    question: 'What is Anna Brekke minister of?',
    sides: [
      {
        value: 'transport',
        cites: [
          [wire, 'the transport minister, Anna Brekke'],
          [herald, 'the transport minister, Anna Brekke'],
        ],
      },
      { value: 'infrastructure', cites: [[review, 'Infrastructure minister Anna Brekke']] },
    ],
    why: 'The ministries bear different names; one may be the everyday name of the other.',
  },
  {
    kind: 'time',
    relation: 'granularity',
    question: 'When did the Solvind leave Karrby?',
    sides: [
      { value: '7:15 p.m.', cites: [[gazette, 'at 7:15 p.m.']] },
      { value: 'shortly after seven', cites: [[courier, 'shortly after seven']] },
    ],
    why: '7:15 p.m. lies shortly after seven; one side is more exact.',
  },
  {
    kind: 'time',
    relation: 'granularity',
    question: 'When is the first report expected?',
    sides: [
      { value: 'in May', cites: [[gazette, 'in May']] },
      { value: 'in six weeks', cites: [[wire, 'in six weeks']] },
    ],
    why: 'Six weeks from March 4 is April 15; “in May” is later by at least two weeks, but neither is a fixed date.',
  },
  {
    kind: 'name',
    relation: 'variant',
    question: 'How is the captain’s surname spelled?',
    sides: [
      {
        value: 'Halvorsen',
        cites: [
          [gazette, 'Halvorsen'],
          [wire, 'Halvorsen'],
          [herald, 'Halvorsen'],
          [review, 'Halvorsen'],
        ],
      },
      { value: 'Halvorson', cites: [[courier, 'Halvorson']] },
    ],
    why: 'The same person in two spellings, which differ in one letter.',
    ask: 'Take the spelling from the ship’s papers.',
  },
  {
    kind: 'designation',
    relation: 'variant',
    question: 'What is the ministry’s safety unit called?',
    sides: [
      { value: 'safety cell', cites: [[review, 'safety cell']] },
      { value: 'Joint Watch Desk', cites: [[review, 'Joint Watch Desk']] },
    ],
    why: 'One source uses two names for one unit.',
  },
]

const spec: ReportSpec = {
  story: 'The grounding of the Solvind',
  sources,
  rows,
  coverage: [
    { kind: 'quantity', question: 'How many crew were hurt?', value: 'one', cite: [courier, 'a crew member broke a wrist'] },
    { kind: 'time', question: 'When was the Solvind refitted?', value: 'last year', cite: [courier, 'refitted last year'] },
    {
      kind: 'quote',
      question: 'What did Per Lindqvist call the sandbank?',
      value: 'a known hazard that every chart shows',
      cite: [gazette, 'a known hazard that every chart shows'],
    },
    { kind: 'time', question: 'When does the commission begin its work?', value: 'Monday, March 10', cite: [review, 'Monday, March 10'] },
    { kind: 'time', question: 'When was the safety unit told?', value: 'nine o’clock', cite: [review, "not told until nine o'clock"] },
  ],
  notices: [{ level: 'info', text: '1 file of an unknown format was left out.', path: 'ferry/map.svg' }],
}

export const ferryReport = (): Report => buildReport(spec)

/** The same story with a draft of one's own held against it. */
export function ferryDraftReport(): Report {
  const draft = 'drafts/solvind.md'
  const text = `The ferry Solvind ran aground off Nordholm on Monday evening with 241 people aboard.

Its captain, Ingrid Halvorsen, said the crew had never lost control. Twelve people were treated for hypothermia.

The ferry was built in 2009 and can carry 600 passengers. The cause was the current, the company says.

An inquiry has been opened.
`
  const added = rows.map((row, index) => {
    const first = row.sides[index === 0 ? 1 : 0]
    if (index !== 0 || !first) return row
    return {
      ...row,
      sides: row.sides.map((side) => (side === first ? { ...side, cites: [...side.cites, [draft, '241 people'] as const] } : side)),
    }
  })
  return buildReport({
    ...spec,
    sources: [
      { id: draft, role: 'draft', title: 'Our draft', format: 'markdown', text },
      ...sources.map((source, index) => ({ ...source, origin: source.origin ? 9 : index + 1 })),
    ],
    rows: added,
    draft: [
      { cite: [draft, 'with 241 people aboard'], state: 'disagreement', rows: [0], support: [[courier, '241 people']] },
      {
        cite: [draft, 'Its captain, Ingrid Halvorsen'],
        state: 'at-odds-among-sources',
        rows: [5],
        support: [[gazette, 'Captain Ingrid Halvorsen']],
      },
      {
        cite: [draft, 'Twelve people were treated for hypothermia'],
        state: 'at-odds-among-sources',
        rows: [2],
        support: [[wire, 'Twelve people were treated for hypothermia']],
      },
      {
        cite: [draft, 'The ferry was built in 2009'],
        state: 'supported',
        support: [
          [gazette, 'built in 2009'],
          [courier, 'It was built in 2009'],
        ],
      },
      { cite: [draft, 'can carry 600 passengers'], state: 'unsupported' },
      {
        cite: [draft, 'The cause was the current, the company says'],
        state: 'supported',
        support: [[review, 'the company points to the current']],
      },
    ],
  })
}
