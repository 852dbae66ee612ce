// News writes some words as the treebanks never do. The models read them in the treebanks' spelling; tokens keep their own.

const STOPLESS: ReadonlyMap<string, string> = new Map(
  ['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Gen', 'Col', 'Capt', 'Lt', 'Maj', 'Sgt', 'Rev', 'Sen', 'Gov', 'Jr'].map((title) => [
    title,
    `${title}.`,
  ]),
)
const CURRENCY = /^[A-Z]{0,3}[£€¥₹₽₪$]$/
const FIGURE = /^\p{Nd}[\p{Nd}.,]*$/u
const MAGNITUDE: ReadonlyMap<string, string> = new Map([
  ['m', 'million'],
  ['mn', 'million'],
  ['bn', 'billion'],
  ['b', 'billion'],
  ['tn', 'trillion'],
])

/** The forms as the models know them: "Mr" as "Mr.", "£" as "$", "m" after a sum of money as "million". */
export function asRead(forms: readonly string[]): string[] {
  return forms.map((form, index) => {
    if (form.length > 4) return form
    const before = forms[index - 1] ?? ''
    if (CURRENCY.test(form)) return '$'
    if (FIGURE.test(before) && CURRENCY.test(forms[index - 2] ?? '')) return MAGNITUDE.get(form.toLowerCase()) ?? form
    return STOPLESS.get(form) ?? form
  })
}
