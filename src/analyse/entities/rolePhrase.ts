import type { Role, Sentence } from '../../model/analysis.js'
import { NO_NAMES } from '../../lexicon/namesHeads.js'
import { countryName, countryOfDemonym } from '../../lexicon/places.js'
import { ROLE_MODIFIERS, roleNoun } from '../../lexicon/roles.js'
import type { Unit } from './segment.js'
import { isCapital, isNameWord } from './tokens.js'

/** Words that cannot stand inside the noun phrase of a role before its head. */
const BREAKS = new Set(
  `the a an this that these those his her its their our my your and or but of in on at by for from to with as than said says told who
  which was is are were be been has have had will would not also then when while where he she it they we i told asked called
  met meets saw shot after before since until because if so including like such about against between during into over under
  old year years`
    .trim()
    .split(/\s+/),
)
/** Words that open a noun phrase. */
export const DETERMINERS = /^(a|an|the|his|her|its|their|our|another|one)$/i

/** A word in small letters, without the full stop of an abbreviation. */
export const lowerBare = (form: string): string => form.toLowerCase().replace(/\.$/, '')

/** The words of a sentence as parts of roles: where a phrase with a role as its head begins and ends, and what the role is in. */
export class RolePhrases {
  constructor(
    protected readonly text: string,
    protected readonly sentence: Sentence,
    protected readonly units: readonly Unit[],
    protected readonly types: readonly string[],
  ) {}

  protected form(index: number): string {
    return this.sentence.tokens[index]?.form ?? ''
  }

  /** Makes a role of the tokens from `first` to `last`; what it is a role in is read off them. */
  protected make(first: number, last: number, pattern: Role['pattern'], of?: string): Role | undefined {
    // The "one" of "one-time champion" is no article.
    while (first <= last && ((DETERMINERS.test(this.form(first)) && !this.counts(first)) || /^[,("“]$/.test(this.form(first)))) first++
    while (last >= first && /^(?:[,.;:)"”]|of|for|at|in|to|with)$/.test(this.form(last))) last--
    const [from, to] = [this.sentence.tokens[first], this.sentence.tokens[last]]
    if (!from || !to || last < first || last - first > 14) return undefined
    const body = of ?? this.ofWhat(first, last)
    const modifiers: string[] = []
    for (let i = first; i <= last && !/^(of|for|in|at|who)$/.test(this.form(i)); i++) {
      const word = lowerBare(this.form(i))
      if (ROLE_MODIFIERS.has(word)) modifiers.push(word)
    }
    return {
      start: from.start,
      end: to.end,
      sentence: this.sentence.index,
      text: this.text.slice(from.start, to.end),
      pattern,
      modifiers,
      ...(body === undefined ? {} : { of: body }),
    }
  }

  /** What a role is in: after "of", "for" or "at", or a name before its head. */
  protected ofWhat(first: number, last: number): string | undefined {
    for (let i = first; i < last; i++) {
      if (!/^(of|for|at|to|in)$/.test(this.form(i)) || !this.rolesBefore(first, i)) continue
      let from = i + 1
      while (from < last && DETERMINERS.test(this.form(from))) from++
      let to = from
      while (to < last && !/^(,|who|which|that|and|for|in|at|since|from|with|under)$/.test(this.form(to + 1))) to++
      // "the Ministry of Health and Welfare": capitals on both sides of "and" belong together.
      while (/^(and|in|for)$/.test(this.form(to + 1)) && to + 2 <= last && isCapital(this.form(to)) && isCapital(this.form(to + 2))) to += 2
      return this.text.slice(this.sentence.tokens[from]?.start, this.sentence.tokens[to]?.end)
    }
    for (let i = first; i < last; i++) {
      const code = countryOfDemonym(this.form(i))
      if (code !== undefined) return countryName(code)
      const unit = this.units.find((one) => one.first === i && one.last < last)
      if (unit) return this.text.slice(this.sentence.tokens[unit.first]?.start, this.sentence.tokens[unit.last]?.end)
    }
    return undefined
  }

  /** Whether a word that may be a role stands from `first` on before `end`. */
  protected rolesBefore(first: number, end: number): boolean {
    for (let i = first; i < end; i++)
      if (roleNoun(this.form(i)) !== undefined || /^(head|candidate|member|part|chief)$/i.test(this.form(i))) return true
    return false
  }

  /** What stands right before a title and owns it: a place, a body, a people. */
  protected owner(first: number): string | undefined {
    let i = first - 1
    if (/^['’]s?$/.test(this.form(i))) i--
    const code = countryOfDemonym(this.form(i))
    if (code !== undefined) return countryName(code)
    const position = this.units.findIndex((one) => one.last === i)
    if (position < 0 || this.types[position] === 'person') return undefined
    const unit = this.units[position] as Unit
    return this.text.slice(this.sentence.tokens[unit.first]?.start, this.sentence.tokens[unit.last]?.end)
  }

  /** "the Harbour Board's director": the owner inside a description, and the token after it. */
  protected possessor(first: number, head: number): { readonly text: string; readonly after: number } | undefined {
    for (let i = first + 1; i < head; i++) {
      if (!/^['’]s?$/.test(this.form(i))) continue
      const from = DETERMINERS.test(this.form(first)) ? first + 1 : first
      return { text: this.text.slice(this.sentence.tokens[from]?.start, this.sentence.tokens[i - 1]?.end), after: i + 1 }
    }
    return undefined
  }

  /** Whether a word before a role is part of it; names are not, they are what the role is in. */
  protected joins(index: number, position: number): boolean {
    const { form, upos } = this.sentence.tokens[index] as { form: string; upos: string }
    if (/^[-–]$/.test(form)) return this.joins(index - 1, position)
    if (this.counts(index)) return true
    if (!/^\p{Ll}/u.test(form) || BREAKS.has(form)) return false
    return ROLE_MODIFIERS.has(form) || !/^(VERB|AUX|ADP|PRON|DET|SCONJ|CCONJ|NUM|ADV)$/.test(upos)
  }

  /** The number of "one-time minister", "two-time champion". */
  private counts(index: number): boolean {
    return /^[-–]$/.test(this.form(index + 1)) && this.form(index + 2) === 'time'
  }

  /** A noun phrase with a role as its head that begins at `first`: its last token and that of its head. */
  protected rolePhrase(first: number): { readonly head: number; readonly last: number } | undefined {
    const { tokens } = this.sentence
    let head = -1
    let i = first
    for (; i < Math.min(first + 9, tokens.length); i++) {
      const { form, upos } = tokens[i] as { form: string; upos: string }
      if (
        /^(VERB|AUX)$/.test(upos) &&
        roleNoun(form) === undefined &&
        !ROLE_MODIFIERS.has(form) &&
        /^\p{Ll}/u.test(form) &&
        /(ed|es)$/.test(form)
      )
        break
      if (
        /^[,.;:()"”]$/.test(form) ||
        (BREAKS.has(form.toLowerCase()) &&
          !(DETERMINERS.test(form) && i === first) &&
          !(form === 'and' && head >= 0 && roleNoun(this.form(i + 1)) !== undefined)) ||
        /^['’]s$/.test(form)
      ) {
        if (/^['’]s$/.test(form) && head < 0) continue
        break
      }
      if (roleNoun(form) !== undefined || /^(head|candidate|chief)$/i.test(form)) head = i
      else if (!isNameWord(form) && /\p{L}/u.test(form)) head = -1
    }
    if (head < 0 || head !== i - 1) return undefined
    let last = head
    // Its complements: "of the Harbour Board", "for the north", up to the next mark or clause.
    if (/^(of|for|at|in|to|with|from|on)$/.test(this.form(last + 1)) && !this.dated(last + 1)) {
      last++
      while (
        last + 1 < tokens.length &&
        last - head < 12 &&
        !this.dated(last + 1) &&
        !/^[,.;:()"”]$|^(who|which|that|said|says|told|was|is|has|had|will|were|are|as|when|while|after|before|since)$/.test(
          this.form(last + 1),
        )
      )
        last++
    }
    return { head, last }
  }

  /** "in 1999", "since Monday": when it was, no part of what it was. */
  protected dated(index: number): boolean {
    return (
      /^(in|on|since|from|until|till|during|by)$/.test(this.form(index)) &&
      (/^\d/.test(this.form(index + 1)) || NO_NAMES.has(lowerBare(this.form(index + 1))))
    )
  }
}
