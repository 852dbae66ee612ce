/** Frequent function words that tell languages in Latin letters apart. Words that two lists share weigh nothing much. */
const PROFILES: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as he it his at by from had not are were be this which have has said who their they an or will would been its after but',
  fr: 'le la les des du et est une un dans qui que pour pas par sur avec au aux ce cette ses sont ont été plus ne se il elle nous leur selon',
  de: 'der die das und ist nicht von mit den dem ein eine einer für auf im sich des auch als nach bei wurde hat haben sind aus werden dass zum zur',
  es: 'el la los las de que y en un una por con para del se no su al como más fue este pero sus ha lo le son según',
  it: 'il la di che e è un una per non con del della dei delle nel gli le sono alla si da ha anche più come dal questo',
  pt: 'o a os as de que e do da em um uma para com não por no na dos das se ao foi mais como são pelo sua seu',
  nl: 'de het een en van is dat op te in niet voor met zijn aan er die door naar bij ook heeft werd worden uit maar om',
  sv: 'och att det som en på är av för med den till inte har om ett var han från sig men vid efter hade kan de',
  da: 'og at det som en på er af for med den til ikke har om et var han fra sig men ved efter havde kan de blev',
  nb: 'og at det som en på er av for med den til ikke har om et var han fra seg men ved etter hadde kan de ble',
  pl: 'i w na z się że do nie jest to o jak po za od przez są ale tym był który która ich oraz dla może został',
  cs: 'a v se na že je s z do o to i ve pro k za po byl jeho jako ale od by jsou které který podle také bylo',
  ro: 'și de la în a cu pe care că nu din pentru un o este au fost mai sau prin după s-a lui fi ca între',
  hu: 'a az és hogy nem is egy meg volt ezt de csak már mint még ez szerint azt vagy után lesz ki el között',
  tr: 've bir bu da de için ile olarak olan daha çok gibi sonra kadar ancak ise değil var göre oldu dedi her o',
  id: 'yang dan di dengan untuk pada dari ini itu tidak dalam akan adalah ke oleh telah para mereka sebagai juga kepada ada karena',
  fi: 'ja on ei se että hän oli ovat myös mukaan kun mutta joka niin kuin tai ole sen hänen vain jo sekä jotka',
}

/** Scripts that settle it without words, with the language most written in them. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
]

const words = new Map<string, string[]>()
for (const [language, list] of Object.entries(PROFILES)) {
  for (const word of list.split(' ')) words.set(word, [...(words.get(word) ?? []), language])
}

const SAMPLE = 100_000
const FEWEST_WORDS = 12

/**
 * The language of a text as an ISO 639-1 code, or `und` where it is too short or too mixed to say. Texts in Latin
 * letters are told apart by function words, the rest by script. Reads the first 100,000 characters.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const latin = count(sample, /\p{Script=Latin}/gu)
  for (const [script, language] of SCRIPTS) if (count(sample, script) > latin) return refined(language, sample)
  const scores = new Map<string, number>()
  let total = 0
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}]+(?:-[\p{L}]+)?/gu)) {
    total++
    // A word of several languages is weak evidence for each of them.
    const languages = words.get(word) ?? []
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length)
  }
  if (total < FEWEST_WORDS) return 'und'
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const best = ranked[0]
  if (best === undefined || best[1] < total * 0.06 || best[1] < 3) return 'und'
  return best[0]
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Ukrainian and Persian have letters that Russian and Arabic lack; Japanese uses Han letters beside its own. */
function refined(language: string, sample: string): string {
  if (language === 'ru' && /[іїєґ]/iu.test(sample)) return 'uk'
  if (language === 'ar' && /[پچژگ]/u.test(sample)) return 'fa'
  if (language === 'zh' && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample)) return 'ja'
  return language
}

/** The English name of a language, for messages. */
export const languageName = (code: string): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
