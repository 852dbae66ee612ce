import type { Report } from '../../src/model/report.js'
import { buildReport } from './reportBuilder.js'

/** Sources that try to get out of the report: markup, separators, right-to-left marks, endless words, formulas. */
export function hostileReport(): Report {
  const attack = `</script><script>window.pwned=1</script>"><img src=x onerror="window.pwned=1">\u2028\u2029'};window.pwned=1//<!--`
  const long = 'W'.repeat(10_000)
  const one = `${attack} reached \u202Eseven\u202C towns. <style>*{display:none}</style>\r\n\r\nA ${long} stood there. =HYPERLINK("http://x.invalid","ok") &lt;b&gt; \uD800 end. \0 nul.`
  const two = `${attack} reached nine towns. @everyone see #1 at https://x.invalid/ ![p](http://x.invalid/p.png) | a | b |\n\`\`\`\nA ${long}x stood there. \u05D0\u05D1\u05D2 -2+3+cmd|' /C calc'!A0`
  return buildReport({
    story: `Story ${attack}`,
    sources: [
      { id: `"><img src=x onerror=window.pwned=1>.txt`, publisher: attack, title: `${attack} \u202Egnp.exe`, text: one, notices: [attack] },
      { id: `=cmd|' /C calc'!A0.txt`, publisher: long, title: long, published: '2031-01-01"><script>window.pwned=1</script>', text: two },
      { id: `../\`x\`|y/${'d'.repeat(300)}.txt`, text: 'Nothing.' },
    ],
    rows: [
      {
        kind: 'quantity',
        relation: 'contradiction',
        question: `How many towns? ${attack}`,
        sides: [
          { value: `=1+1 ${attack}`, cites: [[`"><img src=x onerror=window.pwned=1>.txt`, 'reached \u202Eseven\u202C towns']] },
          { value: `@SUM(A1) ${long}`, cites: [[`=cmd|' /C calc'!A0.txt`, 'reached nine towns']] },
        ],
        why: attack,
        ask: attack,
        reasons: [{ stage: 'compare', test: attack, text: attack, veto: true }],
      },
      {
        kind: 'quote',
        relation: 'divergence',
        question: 'What stood there?',
        sides: [
          { value: long, cites: [[`"><img src=x onerror=window.pwned=1>.txt`, `A ${long} stood there`]] },
          { value: `${long}x`, cites: [[`=cmd|' /C calc'!A0.txt`, `A ${long}x stood there`]] },
        ],
        why: 'They differ.',
      },
    ],
    coverage: [{ kind: 'name', question: attack, value: long, cite: [`=cmd|' /C calc'!A0.txt`, '@everyone'] }],
    notices: [{ level: 'warning', text: attack, path: attack }],
  })
}
