import { button, dialog, make } from './dom.js'
import { help } from './keys.js'
import { detailsOf } from './report.js'
import { openRow, shownRows } from './rows.js'

const THEMES = ['', 'dark', 'light'] as const
const THEME_KEY = 'atodds.theme'

/** The buttons at the right of the banner: light or dark, print, help. */
export function startTools(): void {
  const theme = button('', () => setTheme(THEMES[(THEMES.indexOf(current()) + 1) % THEMES.length] ?? ''))
  const setTheme = (name: (typeof THEMES)[number]): void => {
    document.documentElement.dataset['theme'] = name
    theme.textContent = name === '' ? 'Auto' : name === 'dark' ? 'Dark' : 'Light'
    theme.setAttribute('aria-label', `Colours: ${theme.textContent}`)
    stored(name)
  }
  setTheme(THEMES.find((name) => name === stored()) ?? '')
  const questionMark = button('?', help)
  questionMark.setAttribute('aria-label', 'Keys')
  document.querySelector('.tools')?.append(theme, button('Print', askPrint), questionMark)
}

const current = (): (typeof THEMES)[number] => THEMES.find((name) => name === document.documentElement.dataset['theme']) ?? ''

/** The colours chosen last; a browser that keeps nothing starts anew each time. */
function stored(name?: string): string | null {
  try {
    if (name !== undefined) localStorage.setItem(THEME_KEY, name)
    return localStorage.getItem(THEME_KEY)
  } catch {
    return null
  }
}

function askPrint(): void {
  const choose = (full: boolean) => (): void => {
    choice.close()
    print(full)
  }
  const choice = dialog(
    'Print',
    make('p', {}, `Of the ${shownRows().length} questions that are shown:`),
    make('div', { className: 'actions' }, button('Summary', choose(false), 'main'), button('Everything, with all sentences', choose(true))),
  )
}

/** Opens or closes all shown rows for the printer, and puts them back. */
function print(full: boolean): void {
  const before = shownRows().map((row) => [row, detailsOf(row).open] as const)
  for (const [row] of before) openRow(row, full)
  addEventListener('afterprint', () => before.forEach(([row, open]) => openRow(row, open)), { once: true })
  requestAnimationFrame(() => window.print())
}
