import type { Verdict } from '../../../model/report.js'
import type { PageRow } from '../pageData.js'
import { decide, decisionOn, lastName } from './decisionStore.js'
import { button, make, say } from './dom.js'
import { decisionsChanged } from './decisionsView.js'

const VERDICTS: readonly (readonly [Verdict, string, string])[] = [
  ['acknowledged', 'Acknowledged', 'The sources do disagree, and we know.'],
  ['not-a-disagreement', 'Not a disagreement', 'The row should not be here.'],
]

/** Takes a verdict, a reason and a name; reason and name are needed. `done` is called when it was kept, taken back or left. */
export function decisionForm(row: PageRow, done: () => void): HTMLFormElement {
  const before = decisionOn(row.id) ?? row.flag
  const reason = make('textarea', { required: true, rows: 2, value: before?.reason ?? '' })
  const by = make('input', { required: true, autocomplete: 'name', value: before?.by ?? lastName() })
  const until = make('input', { type: 'date', value: before?.until ?? '' })
  const note = make('input', { value: before?.note ?? '' })
  const verdicts = VERDICTS.map(([value, title, gloss]) => {
    const radio = make('input', { type: 'radio', name: 'verdict', value, checked: (before?.verdict ?? 'acknowledged') === value })
    return make(
      'label',
      { className: 'verdict' },
      radio,
      make('span', {}, make('strong', {}, title), ' ', make('span', { className: 'quiet' }, gloss)),
    )
  })
  const form = make(
    'form',
    { className: 'decision-form' },
    make('fieldset', {}, make('legend', {}, 'Decision'), ...verdicts),
    field('Reason', reason, 'wide'),
    field('Your name', by),
    field('Until (optional)', until),
    field('Note (optional)', note),
    make('div', { className: 'buttons' }, make('button', { type: 'submit', className: 'main' }, 'Keep decision')),
  )
  const buttons = form.querySelector('.buttons') as HTMLElement
  buttons.append(button('Cancel', done))
  if (decisionOn(row.id)) buttons.append(button('Take back', () => keep(undefined)))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const chosen = form.querySelector<HTMLInputElement>('input[name=verdict]:checked')?.value as Verdict
    // White space alone is no reason and no name.
    for (const input of [reason, by]) input.setCustomValidity(input.value.trim() ? '' : 'Please say.')
    if (!form.reportValidity()) return
    keep({
      verdict: chosen,
      reason: reason.value.trim(),
      by: by.value.trim(),
      on: new Date().toISOString().slice(0, 10),
      ...(until.value ? { until: until.value } : {}),
      ...(note.value.trim() ? { note: note.value.trim() } : {}),
    })
  })
  for (const input of [reason, by]) input.addEventListener('input', () => input.setCustomValidity(''))
  return form

  function keep(decision: Parameters<typeof decide>[1]): void {
    decide(row.id, decision)
    decisionsChanged(row)
    say(decision ? 'Decision kept in this browser; export the flags file to hand it on' : 'Decision taken back')
    done()
  }
}

const field = (name: string, input: HTMLElement, className = ''): HTMLElement =>
  make('label', { className: `field ${className}` }, make('span', {}, name), input)
