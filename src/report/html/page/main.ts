import { startDecisions } from './decisionsView.js'
import { startKeys } from './keys.js'
import { arrive, onState } from './navigation.js'
import { startRows } from './rows.js'
import { startTextsView } from './textsView.js'
import { startToolbar } from './toolbar.js'
import { startTools } from './tools.js'

const root = document.documentElement
root.classList.add('scripted')

const views = [...document.querySelectorAll<HTMLElement>('.view')]
const links = [...document.querySelectorAll<HTMLAnchorElement>('.banner nav a')]

/** One view at a time; a new one begins at its top. An unknown one shows the questions. */
onState(({ view }, before) => {
  const known = views.some(({ id }) => id === view) ? view : 'questions'
  root.dataset['view'] = known
  for (const section of views) section.hidden = section.id !== known
  for (const link of links) {
    if (link.hash === `#${known}`) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  if (before && before.view !== view) scrollTo(0, 0)
})

startRows()
startToolbar()
startTextsView()
startDecisions()
startTools()
startKeys()

/** Rows are as wide as their columns; what must stay in sight is as wide as the window. */
const measure = (): void => root.style.setProperty('--window', `${root.clientWidth}px`)
new ResizeObserver(measure).observe(root)
measure()

addEventListener('hashchange', arrive)
arrive()
