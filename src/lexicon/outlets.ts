/** Papers, broadcasters, agencies and sites that report news, by their names. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that names of papers and broadcasters have: `the Harbour Gazette`, `Radio Nord`, `Channel 4 News`. */
const TITLE_WORDS = set(`
  advocate bulletin chronicle courier daily democrat dispatch echo examiner express gazette globe guardian herald independent inquirer
  journal ledger mail mercury mirror monitor news newspaper newswire observer post press radio record register reporter review sentinel
  star sun telegraph television times tribune tv weekly wire`)

/** Those that no such word tells. */
const KNOWN = set(`
  abc afp al-jazeera ansa ap axios bbc bloomberg cbc cbs cctv cnbc cnn dpa efe espn fox interfax itar-tass itv jazeera kyodo msnbc nbc newsday newsweek
  npr pbs people politico ptv reuters rte sky tass tmz univision upi variety xinhua zdnet cnet computerworld monde figaro spiegel pais`)

/** Words that such names begin with: `Radio Nord`. */
const FIRST_WORDS = set('agence canal channel kanal radio tv')

const OTHER_NAMES: Readonly<Record<string, string>> = {
  ap: 'associatedpress',
  latimes: 'losangelestimes',
  agencefrancepresse: 'afp',
  ew: 'entertainmentweekly',
  nytimes: 'newyorktimes',
  wsj: 'wallstreetjournal',
  us: 'usweekly',
}
const SITE = /\.(?:com|net|org|tv)$/i

/** Whether a name is that of who reports news: `the Harbour Gazette`, `AP`, `MLB.com`; not `the police`, `the Times Square`. */
export function isOutlet(name: string): boolean {
  const words = name
    .replace(/^the\s+/i, '')
    .split(/[\s-]+/)
    .filter(Boolean)
  const [first, last] = [words[0] ?? '', words.at(-1) ?? '']
  if (!/^[\p{Lu}\d]|\.com$/u.test(first)) return false
  const plain = (word: string): string =>
    word
      .replace(/[’']s?$/, '')
      .replace(SITE, '')
      .toLowerCase()
  if (SITE.test(last) || /(?:TV|NEWS)\d?$/.test(last)) return true
  if (words.length > 1 && (TITLE_WORDS.has(plain(last)) || FIRST_WORDS.has(plain(first)))) return true
  return words.length < 4 && words.some((word) => KNOWN.has(plain(word)))
}

/** What tells the names of outlets apart: `AP` and `The Associated Press`, `People` and `People.com` are one. */
export function outletName(name: string): string {
  const bare = name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+(?:magazine|website|newspaper|news agency)$/, '')
  const key = bare
    .replace(SITE, '')
    .replace(/[’']s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
  return OTHER_NAMES[key] ?? key
}
