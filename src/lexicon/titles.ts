/** Forms of address and ranks that stand directly before a name and are no part of it; lower case, without full stop. */
const ADDRESS = `mr mrs ms miss mister madam madame mme mlle monsieur sir dame lord lady dr doctor prof professor rev reverend
  fr father sister brother rabbi imam sheikh shaikh shaykh sheik haji hajji mullah ayatollah pope cardinal archbishop bishop
  pastor deacon saint st hon honorable honourable king queen prince princess duke duchess emperor sultan emir baron baroness
  count countess sen senator rep representative congressman congresswoman assemblyman assemblywoman councilman councilwoman
  councillor councilor alderman gov governor lt gen general maj major col colonel lieutenant sgt sergeant cpl
  corporal pvt private capt captain cmdr commander adm admiral commodore marshal brig brigadier det detective insp inspector
  supt superintendent pc const constable trooper deputy sheriff officer chief judge justice magistrate president
  vice-president premier chancellor minister secretary ambassador mayor spokesman spokeswoman spokesperson coach`

/** Titles of address: what they say is how one is addressed, never a post. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms miss mister madam madame mme mlle monsieur sir dame lord lady dr doctor prof professor rev reverend fr sheikh
  shaikh shaykh sheik haji hajji hon honorable honourable st saint`.split(/\s+/),
)

export const TITLES: ReadonlySet<string> = new Set(ADDRESS.trim().split(/\s+/))

/** Titles that tell whether their bearer is a man or a woman. */
export const TITLE_GENDER: Readonly<Record<string, 'male' | 'female'>> = {
  mr: 'male',
  sir: 'male',
  lord: 'male',
  mister: 'male',
  monsieur: 'male',
  king: 'male',
  prince: 'male',
  duke: 'male',
  sheikh: 'male',
  sheik: 'male',
  pope: 'male',
  congressman: 'male',
  spokesman: 'male',
  councilman: 'male',
  imam: 'male',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
  dame: 'female',
  lady: 'female',
  madam: 'female',
  madame: 'female',
  queen: 'female',
  princess: 'female',
  duchess: 'female',
  congresswoman: 'female',
  spokeswoman: 'female',
  baroness: 'female',
}

/** Whether a word, as written, is a title that can stand before a name. */
export const isTitle = (word: string): boolean => TITLES.has(word.toLowerCase().replace(/\.$/, ''))
