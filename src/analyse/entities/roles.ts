// Posts, titles and descriptions given to people and bodies, with where they stand.
// "Harbour director Lena Brandt", "Brandt, a former pilot,", "Brandt (candidate for mayor)", "Brandt became director",
// "described as"; not "Brandt met the director", and no ages.
import type { Role, Sentence } from '../../model/analysis.js'
import { ROLE_MODIFIERS, roleNoun } from '../../lexicon/roles.js'
import { HONORIFICS } from '../../lexicon/titles.js'
import type { Group } from './link.js'
import { DETERMINERS, lowerBare, RolePhrases } from './rolePhrase.js'
import type { Unit } from './segment.js'
import { isCapital } from './tokens.js'

const COPULAS = /^(is|was|became|becomes|remains|remained)$/
/** Who does the work now; who "worked as" something may have done much else since. */
const WORKS = /^(works|serves|acts|working|serving|acting)$/
const NAMED_AS = /^(described|identified|known|named|appointed|elected|nominated|confirmed|introduced|listed)$/

/** Roles of each group, in the order of the text; the index is the group's. */
export function findRoles(text: string, sentences: readonly Sentence[], groups: readonly Group[]): Role[][] {
  const units = new Map<number, { unit: Unit; group: number }[]>()
  groups.forEach((group, number) => {
    for (const { unit } of group.mentions) {
      const list = units.get(unit.sentence) ?? []
      list.push({ unit, group: number })
      units.set(unit.sentence, list)
    }
  })
  const roles = groups.map((): Role[] => [])
  for (const [sentence, list] of units) {
    list.sort((a, b) => a.unit.first - b.unit.first)
    const finder = new SentenceRoles(
      text,
      sentences[sentence] as Sentence,
      list.map(({ unit }) => unit),
      list.map(({ group }) => (groups[group] as Group).type),
    )
    list.forEach(({ unit, group }, position) => {
      if ((groups[group] as Group).type !== 'person' && (groups[group] as Group).type !== 'body') return
      for (const role of finder.rolesOf(unit, position, (groups[group] as Group).type)) roles[group]?.push(role)
    })
  }
  return roles.map((list) =>
    list
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .filter((role, index) => role.start !== list[index - 1]?.start || role.end !== list[index - 1]?.end),
  )
}

/** The patterns by which a sentence gives somebody a role. */
class SentenceRoles extends RolePhrases {
  rolesOf(unit: Unit, position: number, type: string): Role[] {
    const found: (Role | undefined)[] = []
    if (type === 'person') {
      found.push(this.title(unit, position), this.before(unit, position), this.namedSo(unit, position), this.ofBody(unit, position))
    }
    found.push(
      this.apposition(unit),
      this.parenthesis(unit),
      this.copula(unit),
      this.described(unit),
      ...(type === 'person' ? [this.reversed(unit)] : []),
    )
    return found.filter((role) => role !== undefined)
  }

  /** "Prime Minister Lena Brandt"; forms of address are no role. */
  private title(unit: Unit, position: number): Role | undefined {
    const { title } = unit
    if (!title) return this.shared(unit, position)
    let { first } = title
    const { last } = title
    while (first <= last && HONORIFICS.has(lowerBare(this.form(first)))) first++
    if (first > last) return undefined
    // A small word before the capitals belongs to the title: "former Prime Minister", "deputy Prime Minister".
    while (ROLE_MODIFIERS.has(lowerBare(this.form(first - 1)))) first--
    const owner = this.owner(first)
    return this.make(first, last, 'title', owner)
  }

  /** "envoys Omar Haddad and Lena Brandt": the plural before the first name is the role of each. */
  private shared(unit: Unit, position: number): Role | undefined {
    if (!/^(and|,)$/.test(this.form(unit.first - 1))) return undefined
    const previous = this.units[position - 1]
    if (!previous || this.types[position - 1] !== 'person') return undefined
    const gap = unit.first - previous.last
    if (gap > 3) return undefined
    const role = previous.title ? this.title(previous, position - 1) : this.before(previous, position - 1)
    const chained = role ?? this.shared(previous, position - 1)
    const head = chained?.text.split(/\s+/).pop()
    return chained && head !== undefined && roleNoun(head)?.plural ? chained : undefined
  }

  /** A role in small letters right before the name: "harbour director Lena Brandt". */
  private before(unit: Unit, position: number): Role | undefined {
    const end = (unit.title?.first ?? unit.first) - 1
    const whole = unit.title ? undefined : this.beforeWithPlace(unit, position)
    if (whole) return whole
    if (end < 0 || roleNoun(this.form(end)) === undefined || isCapital(this.form(end))) return undefined
    let first = end
    while (first > 0 && this.joins(first - 1, position)) first--
    // "Police officer and photographer Lena Brandt": one who is both.
    if (
      first > 1 &&
      this.form(first - 1) === 'and' &&
      roleNoun(this.form(first - 2))?.plural === false &&
      !isCapital(this.form(first - 2))
    ) {
      first -= 2
      while (first > 0 && this.joins(first - 1, position)) first--
    }
    return this.make(first, end, 'title', this.owner(first) ?? this.ofWhat(first, end))
  }

  /** "An amateur photographer named Lena Brandt". */
  private namedSo(unit: Unit, position: number): Role | undefined {
    const end = unit.first - 2
    if (unit.title || end < 1 || !/^(named|called)$/.test(this.form(unit.first - 1)) || roleNoun(this.form(end)) === undefined)
      return undefined
    let first = end
    while (first > 0 && this.joins(first - 1, position)) first--
    return /^an?$/i.test(this.form(first - 1)) ? this.make(first, end, 'title', this.ofWhat(first, end)) : undefined
  }

  /** "ambassador to Norway Lena Brandt": the post with its place, right before the name. */
  private beforeWithPlace(unit: Unit, position: number): Role | undefined {
    const place = this.units[position - 1]
    if (!place || place.last !== unit.first - 1 || this.types[position - 1] === 'person') return undefined
    const link = this.form(place.first - 1) === 'the' ? place.first - 2 : place.first - 1
    if (!/^(to|of|for|in)$/.test(this.form(link)) || roleNoun(this.form(link - 1)) === undefined) return undefined
    let first = link - 1
    while (first > 0 && this.joins(first - 1, position)) first--
    return this.make(first, place.last, 'title')
  }

  /** "Lena Brandt of the Harbour Board". */
  private ofBody(unit: Unit, position: number): Role | undefined {
    if (this.form(unit.last + 1) !== 'of') return undefined
    const next = this.units[position + 1]
    const skip = this.form(unit.last + 2) === 'the' ? 3 : 2
    if (!next || this.types[position + 1] !== 'body' || next.first !== unit.last + skip) return undefined
    return this.make(
      next.first,
      next.last,
      'of',
      this.text.slice(this.sentence.tokens[next.first]?.start, this.sentence.tokens[next.last]?.end),
    )
  }

  /** ", a former pilot of the harbour," after a name. */
  private apposition(unit: Unit): Role | undefined {
    let at = unit.last + 1
    if (this.form(at) !== ',') return undefined
    while (/^(MD|PhD|MBA|RN|Jr\.?|Sr\.?|Esq\.?|QC|KC|OBE|MBE|M\.D\.|Ph\.D\.)$/.test(this.form(at + 1)) && this.form(at + 2) === ',') at += 2
    // "Lena Brandt, 43, a pilot": the age stands between.
    if (/^\d{1,3}$/.test(this.form(at + 1)) && this.form(at + 2) === ',') at += 2
    const phrase = this.rolePhrase(at + 1)
    if (!phrase) return undefined
    const closing = this.form(phrase.last + 1)
    // A list ("Brandt, director Omar Haddad and ...") is no apposition, nor is a new clause ("Brandt, president Haddad said").
    if (this.units.some((one) => one.first === phrase.head + 1)) return undefined
    return /^[,.;)"”]$/.test(closing) || closing === '' || /^(said|says|told|who|turned)$/.test(closing)
      ? this.make(at + 1, phrase.last, 'apposition')
      : undefined
  }

  /** "Brandt (candidate for mayor)". */
  private parenthesis(unit: Unit): Role | undefined {
    if (this.form(unit.last + 1) !== '(') return undefined
    const phrase = this.rolePhrase(unit.last + 2)
    return phrase && /^[),;]$/.test(this.form(phrase.last + 1)) ? this.make(unit.last + 2, phrase.last, 'parenthesis') : undefined
  }

  /** "Brandt became director of the harbour", "Brandt, who was a pilot". */
  private copula(unit: Unit): Role | undefined {
    let at = unit.last + 1
    if (this.form(at) === ',' && this.form(at + 1) === 'who') at += 2
    if (/^(also|now|later|then|once|currently)$/.test(this.form(at))) at++
    if (!COPULAS.test(this.form(at))) return undefined
    if (/^(not|n't|never)$/.test(this.form(at + 1))) return undefined
    const phrase = this.rolePhrase(/^(also|now|then|once|still|already)$/.test(this.form(at + 1)) ? at + 2 : at + 1)
    if (!phrase) return undefined
    const bare = !DETERMINERS.test(this.form(at + 1))
    return bare && roleNoun(this.form(at + 1)) === undefined && !ROLE_MODIFIERS.has(this.form(at + 1)) && phrase.head - at > 2
      ? undefined
      : this.make(at + 1, phrase.last, 'copula')
  }

  /** "Brandt, described as a pilot", "Brandt was named director". */
  private described(unit: Unit): Role | undefined {
    let at = unit.last + 1
    if (this.form(at) === ',') at++
    if (this.form(at) === 'who') at++
    if (/^(is|was|has|had)$/.test(this.form(at))) at++
    if (this.form(at) === 'been') at++
    if (/^(also|later|only|widely|often|previously)$/.test(this.form(at))) at++
    if (WORKS.test(this.form(at)) && this.form(at + 1) !== 'as') return undefined
    // "The board appointed Lena Brandt director": what the verb makes of her follows the name.
    const made = NAMED_AS.test(this.form((unit.title?.first ?? unit.first) - 1)) && unit.last + 1 === at
    if (made) at--
    else if (!NAMED_AS.test(this.form(at)) && !WORKS.test(this.form(at))) return undefined
    // "named director" needs no "as", "described a pilot" is another matter.
    const as = this.form(at + 1) === 'as'
    const verb = this.form(made ? (unit.title?.first ?? unit.first) - 1 : at)
    if (!as && !/^(named|appointed|elected)$/.test(verb)) return undefined
    const phrase = this.rolePhrase(as ? at + 2 : at + 1)
    return phrase && this.make(as ? at + 2 : at + 1, phrase.last, 'described')
  }

  /** "The harbour's director, Lena Brandt, said": the description comes first. */
  private reversed(unit: Unit): Role | undefined {
    const start = unit.title?.first ?? unit.first
    if (this.form(start - 1) !== ',' || !/^[,.:]$|^(said|says|told|was|is)$/.test(this.form(unit.last + 1))) return undefined
    for (let first = Math.max(0, start - 13); first < start - 1; first++) {
      const opens =
        DETERMINERS.test(this.form(first)) ||
        this.units.some((one) => one.first === first && /^['’]s?$/.test(this.form(one.last + 1))) ||
        (first === 0 && roleNoun(this.form(first)) !== undefined)
      const phrase = opens ? this.rolePhrase(first) : undefined
      if (phrase && phrase.last === start - 2 && !roleNoun(this.form(phrase.head))?.plural) {
        const owner = this.possessor(first, phrase.head)
        return owner
          ? this.make(
              owner.after,
              phrase.last,
              'apposition',
              this.rolesBefore(owner.after, phrase.last) ? (this.ofWhat(owner.after, phrase.last) ?? owner.text) : owner.text,
            )
          : this.make(first, phrase.last, 'apposition')
      }
    }
    return undefined
  }
}
