// Abbreviations of news English, by what may follow them. Lower-cased, without the last full stop.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Always followed by a name: "Dr. Ames", "Lt. Col. Reyes". Never the end of a sentence before a capital. */
export const TITLES = words(
  'mr mrs ms mx dr prof gen sen sens rep reps gov govs lt col capt cpt sgt ssgt rev hon maj cmdr adm pres supt det insp messrs mme mlle fr sr ' +
    'dept cdr brig pvt cpl ofc amb atty mt ft st ste',
)

/** Followed by a figure: "No. 10", "pp. 4", "Jan. 6". */
export const BEFORE_FIGURES = words(
  'no nos p pp vol vols fig figs art arts sec ch approx ca c est jan feb mar apr jun jul aug sep sept oct nov dec',
)

/** May stand inside a sentence or end it; what follows decides. */
export const ANYWHERE = words(
  'inc corp co cos ltd bros jr sr etc al vs v e.g i.e viz cf plc assn univ ave blvd rd ' +
    'calif conn mass pa va vt fla ga ill mich minn miss okla ore tenn wash wis ariz ark colo del ind kan ky la md mo mont neb nev dak ' +
    'ala tex wyo penn mon tue tues wed thu thur thurs fri sat sun a.m p.m hrs hr min mins sq ph.d',
)

/** Capitalised words that open a sentence and stand in no name: "… in the U.S. The envoy". */
export const STARTERS = words(
  'the a an this that these those he she it they we i you his her its their our my there here in on at by for from with without to of ' +
    'and but or so yet if when while as after before since until although though because however meanwhile also both some many most all ' +
    'no not what who why how where which one two three four five six seven eight nine ten another other last next now then still ' +
    'earlier later according despite during under over about among between several more each every at police officials',
)

/** What follows "a.m." and "p.m." inside a sentence: "8 a.m. Tuesday", "6 p.m. GMT". */
export const AFTER_CLOCK = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november ' +
    'december jan feb mar apr jun jul aug sep sept oct nov dec et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist jst hkt ' +
    'eastern central mountain pacific local greenwich saturdays sundays',
)
