import type { Document, Sentence } from '../../model/analysis.js'
import type { Span } from '../../model/span.js'

/** A number on a street: of a block or of a house. */
export interface Address extends Span {
  readonly sentence: Sentence
  /** The street without its points of the compass, in one spelling: `223rd street`. */
  readonly street: string
  readonly number: number
  readonly block: boolean
}

const KINDS: Readonly<Record<string, string>> = {
  street: 'street',
  st: 'street',
  avenue: 'avenue',
  ave: 'avenue',
  road: 'road',
  rd: 'road',
  boulevard: 'boulevard',
  blvd: 'boulevard',
  drive: 'drive',
  dr: 'drive',
  lane: 'lane',
  ln: 'lane',
  place: 'place',
  pl: 'place',
  court: 'court',
  ct: 'court',
  terrace: 'terrace',
  way: 'way',
  parkway: 'parkway',
  pkwy: 'parkway',
  highway: 'highway',
  hwy: 'highway',
  circle: 'circle',
  square: 'square',
  close: 'close',
  crescent: 'crescent',
}
const ADDRESS = new RegExp(
  String.raw`\b(\d{1,3}(?:,\d{3})|\d{1,5})(?:-?hundred)?[ -](block of )?((?:(?:N|S|E|W|North|South|East|West)\.? )?(?:(?:\d+(?:st|nd|rd|th)|\p{Lu}[\p{L}'’]+) ){1,3}?)(${Object.keys(
    KINDS,
  )
    .map((kind) => kind[0]?.toUpperCase() + kind.slice(1))
    .join('|')})\b`,
  'gu',
)

/** "The 1200 block of East Harbour Street", "14 Mill Road"; not "14 Harbour Street residents", which are people. */
export function findAddresses(document: Document): Address[] {
  return document.sentences.flatMap((sentence) => {
    if (sentence.kind === 'furniture') return []
    const text = document.source.text.slice(sentence.start, sentence.end)
    return [...text.matchAll(ADDRESS)].flatMap((match) => {
      const [whole, number = '', block, name = '', kind = ''] = match
      // "3 Church Street residents" counts people.
      if (/^\s+\p{Ll}+s\b/u.test(text.slice(match.index + whole.length).replace(/^\s+(?:is|was|has)\b/, ''))) return []
      const street = `${name
        .trim()
        .toLowerCase()
        .replace(/^(?:n|s|e|w|north|south|east|west)\.? (?=\S)/, '')} ${KINDS[kind.toLowerCase()] ?? kind.toLowerCase()}`
      const start = sentence.start + match.index
      return [{ sentence, street, number: Number(number.replace(',', '')), block: block !== undefined, start, end: start + whole.length }]
    })
  })
}
