import { describe, expect, it } from 'vitest'
import { rowsOf } from './rows.js'

const rows = (...texts: readonly string[]): string[] => rowsOf('name', ...texts)

describe('spellings of a name', () => {
  it('finds a given name that stands alone in one source', () => {
    expect(
      rows(
        'Mayor Yelisaveta Vega spoke on Monday. Vega left the hall.',
        "Mayor Ana Oduya's friend Yelisaveta Vega left.",
        'Yelizaveta Vega left the hall on Monday. Yelizaveta was tired.',
      ),
    ).toEqual(['variant: Yelisaveta | Yelizaveta'])
  })
  it('holds full names with the same middle name against each other', () => {
    expect(
      rows(
        'Annie Mae Kessler was born in Tarn.\n\nActress Annie Kessler died on Monday. Kessler sang.',
        'Actress Annie Kessler died on Monday. She was born Anny Mae Kessler.',
      ),
    ).toEqual(['variant: Annie | Anny'])
  })
  it('finds a name that some give in full', () => {
    expect(
      rows('The thieves robbed the Kessler Hotel in Cannes on Monday.', 'The thieves robbed the Kessler Royal Hotel in Cannes on Monday.'),
    ).toEqual(['granularity: Kessler Hotel | Kessler Royal Hotel'])
  })
  it('leaves alone what one source calls by both', () => {
    expect(
      rows(
        'The thieves robbed the Kessler Royal Hotel in Cannes. The Kessler Hotel is old.',
        'The thieves robbed the Kessler Hotel in Cannes on Monday.',
      ),
    ).toEqual([])
  })
  it('leaves alone a slip in a word that is no name, and British spelling', () => {
    expect(
      rows(
        'Police went to the 12th Prefectorate on Monday. A prefectorate is an office.',
        'Police went to the 12th Prefektorate on Monday.',
      ),
    ).toEqual([])
    expect(rows('She sang in Technicolor on Monday.', 'She sang in Technicolour on Monday.')).toEqual([])
  })
})

describe('bodies and things', () => {
  it('leaves alone one and several of a thing, a comma before the legal form, and letters that stand for more words', () => {
    expect(rows('She won the Kessler Award on Monday.', 'She has two Kessler Awards.')).toEqual([])
    expect(rows('Nordline Shipping LLC owns the ferry.', 'Nordline Shipping, LLC owns the ferry.')).toEqual([])
    expect(rows('The ferry has had GPS since Monday.', 'The ferry has no GPRS.')).toEqual([])
  })
  it('finds another word of one stem before a square, and a plural inside a long name', () => {
    expect(rows('The tram stops at Providence Square.', 'The tram stops at Provident Square.')).toEqual([
      'variant: Providence Square | Provident Square',
    ])
    expect(rows('It broke the Harbour Boats Safety Act.', 'It broke the Harbour Boat Safety Act.')).toEqual([
      'variant: Harbour Boat Safety Act | Harbour Boats Safety Act',
    ])
    expect(rows('The tram stops at Portland Square.', 'The tram stops at Portman Square.')).toEqual([])
  })
  it('leaves alone a family and a slip in the name of one of it', () => {
    expect(
      rows('The brothers trained on Monday. The Vornetchkos won twice.', 'The boxer trained on Monday. The Vortnechko gloves are new.'),
    ).toEqual([])
  })
  it('leaves alone an "s" where one source writes both', () => {
    expect(rows('Workers of Velbury Foods left on Monday. Velbury Food said so.', 'Workers of Velbury Food left on Monday.')).toEqual([])
  })
  it('finds an "s" that a firm or a given name has', () => {
    expect(rows('Workers of Velbury Foods left on Monday.', 'Workers of Velbury Food left on Monday.')).toEqual([
      'variant: Velbury Food | Velbury Foods',
    ])
    expect(rows('The Williams Prize went to Ana Vega.', 'The William Prize went to Ana Vega.')).toEqual([
      'variant: William Prize | Williams Prize',
    ])
  })
})

describe('middle names', () => {
  it('finds two spellings of one, and leaves alone who leaves it out', () => {
    const said = (name: string): string => `Foreign minister ${name} spoke in Ambria on Monday.`
    expect(rows(said('Jabril Mursal Oduya'), said('Jabril Mursaal Oduya'))).toEqual(['variant: Mursaal | Mursal'])
    expect(rows(said('Jabril Mursal Oduya'), said('Jabril Oduya'))).toEqual([])
  })
})

describe('names with a kindred word at the end', () => {
  const of = (name: string): string => `The actor went to the ${name} on Monday, his agent said. He stayed for a week.`
  it.each([
    ['Wexlund Center', 'Wexlund Clinic', 'Wexlund Center | Wexlund Clinic'],
    ['Wexlund Publishing', 'Wexlund Publishers', 'Wexlund Publishers | Wexlund Publishing'],
    ['Quandry Hospital', 'Quandry Hospital Medical Center', 'Quandry Hospital | Quandry Hospital Medical Center'],
    ['Harbour Treatment Centre', 'Harbour Treatment Center', 'Harbour Treatment Center | Harbour Treatment Centre'],
  ])('finds %s and %s', (a, b, sides) => expect(rows(of(a), of(b))).toEqual([`variant: ${sides}`]))
  it.each([
    ['what is called after a town', 'Boston College', 'Boston University'],
    ['what is called after a people', 'British Council', 'British Commission'],
    ['heads of two sorts', 'Wexlund Foundation', 'Wexlund Hospital'],
    ['a house and its street', 'Wexlund Court', 'Wexlund Courthouse'],
  ])('leaves alone %s', (_, a, b) => expect(rows(of(a), of(b))).toEqual([]))
  it('finds a name of two words that others write as one, not a short one', () => {
    expect(rows(of('Harrow Bridge'), of('Harrowbridge'))).toEqual(['variant: Harrow Bridge | Harrowbridge'])
    expect(rows(of('Sea Gate'), of('Seagate'))).toEqual([])
  })
  it('leaves alone what one source calls by both', () => {
    expect(rows(of('Wexlund Center'), `${of('Wexlund Clinic')} The Wexlund Center is another house.`)).toEqual([])
  })
})

describe('two who may be one', () => {
  const jon = 'The ferry sank on Monday.\n\nPolice chief Jon Weller said the ferry had left late.'
  it('asks for the given name where the post and the surname are the same', () => {
    expect(rows(jon, 'The ferry sank on Monday.\n\nPolice chief Oscar Weller said the ferry had left late.')).toEqual([
      'variant: Jon | Oscar',
    ])
  })
  it('finds a letter more in a short surname beside one given name', () => {
    const sister = 'The sister, Lorie Bemp, spoke on Monday.'
    expect(rows(sister, 'The trial ended. Lorie Bempf wept.')).toEqual(['variant: Bemp | Bempf'])
    expect(rows(sister, 'The trial ended. Lorie Bempf wept beside Lorie Bemp.')).toEqual([])
    expect(rows(sister, 'The trial ended. Lorie Dempf wept.')).toEqual([])
  })
  it('asks for it where one begins with the other, and for middle names that begin alike', () => {
    expect(rows('Guard Ty Weller scored twice on Monday.', 'The Rovers won on Monday. Tyrone Weller scored twice.')).toEqual([
      'variant: Ty | Tyrone',
    ])
    expect(rows('Guard Carl Weller scored twice on Monday.', 'The Rovers won on Monday. Carla Weller scored twice.')).toEqual([])
    expect(rows('Envoy Nuru Faarole Weller spoke on Monday.', 'The talks began on Monday. Nuru Farrah Weller was there.')).toEqual([
      'variant: Faarole | Farrah',
    ])
    expect(rows('The painter Jens Holger Weller died in 1901.', 'The mayor, Jens Ole Weller, spoke on Monday.')).toEqual([])
  })
  it.each([
    ['another post', 'Police spokesman Oscar Weller said the ferry had left late.'],
    ['a man and a woman', 'Police chief Anna Weller said the ferry had left late.'],
    ['a source that names both', 'Police chief Oscar Weller followed police chief Jon Weller in June.'],
    ['another surname', 'Police spokesman Jon Oduya said the ferry had left late.'],
  ])('leaves alone %s', (_, text) => expect(rows(jon, `The ferry sank on Monday.\n\n${text}`)).toEqual([]))
})

it('leaves alone a missing space after initials', () => {
  expect(rows('Coach P.J. Weller spoke on Monday. P.J. Weller left.', 'Coach P.J.Weller spoke on Monday. Weller left.')).toEqual([])
})

it('finds a surname that one source writes in two words', () => {
  expect(rows('Governor Omar Karimzadeh spoke on Monday. Karimzadeh left the hall.', 'Governor Omar karim-Zadeh spoke on Monday.')).toEqual(
    ['variant: Karimzadeh | karim-Zadeh'],
  )
  expect(rows('Governor Omar Karimzadeh spoke on Monday.', 'Governor Omar Karim Zadeh spoke on Monday.')).toEqual([
    'variant: Karim Zadeh | Karimzadeh',
  ])
  expect(rows('Governor Omar Karimzadeh spoke on Monday.', 'Governor Omar Karim Nouri spoke on Monday.')).toEqual([])
})

describe('forms of one name', () => {
  it('asks which of two forms of a given name somebody goes by', () => {
    expect(rows('Trooper William Oduya died on Monday. Oduya was 51.', 'Bill Oduya, a trooper, died on Monday. Oduya was 51.')).toEqual([
      'variant: Bill | William',
    ])
  })
  it('leaves alone a short form that every source with the full name uses too', () => {
    expect(
      rows('Trooper William Oduya died on Monday. Bill Oduya was 51.', 'Bill Oduya, a trooper, died on Monday. Oduya was 51.'),
    ).toEqual([])
  })
  it('knows a given name of two letters from initials', () => {
    expect(rows('The baker Edward Oduya won the raffle. Oduya wept.', 'A raffle was won by the baker Ed Oduya. Oduya wept.')).toEqual([
      'variant: Ed | Edward',
    ])
    expect(rows('The baker Edward Oduya won the raffle. Oduya wept.', 'A raffle was won by the baker E.J. Oduya. Oduya wept.')).toEqual([])
  })
  it('finds capitals inside a name, not those of a headline', () => {
    expect(rows('Anthony LaRue was arrested on Monday. LaRue is 21.', 'Anthony Larue was arrested on Monday. Larue is 21.')).toEqual([
      'variant: LaRue | Larue',
    ])
    expect(
      rows('Anthony LaRue was arrested on Monday. LaRue is 21.', 'ANTHONY LARUE ARRESTED\n\nPolice arrested Anthony LaRue on Monday.'),
    ).toEqual([])
  })
  it('finds a name with its words in another order', () => {
    expect(rows('She led the Ambria Harbour Association in 2002.', 'She led the Harbour Association of Ambria in 2002.')).toEqual([
      'variant: Ambria Harbour Association | Harbour Association of Ambria',
    ])
  })
})

describe('two surnames for one post', () => {
  const weller = 'The club lost on Monday.\n\nThe general manager, J.R. Weller, said the club would wait.'
  it('asks for the surname where given name and post are the same', () => {
    expect(rows(weller, 'The club lost on Monday.\n\nThe general manager, J.R. Brandt, said the club would wait.')).toEqual([
      'contradiction: Brandt | Weller',
    ])
  })
  it.each([
    ['another post', 'Guard J.R. Brandt said the club would wait.'],
    ['another given name', 'General manager Lena Brandt said the club would wait.'],
    ['a source that names both', 'General manager J.R. Brandt followed general manager J.R. Weller in June.'],
  ])('leaves alone %s', (_, text) => expect(rows(weller, `The club lost on Monday.\n\n${text}`)).toEqual([]))
})

describe('names of several parts', () => {
  it('holds the halves of a hyphenated given name, and the name behind "Abdul", against each other', () => {
    expect(
      rows('Director Hans-Kristof Brandt left on Monday. Brandt sang.', 'Director Hans-Christof Brandt left on Monday. Brandt sang.'),
    ).toEqual(['variant: Hans-Christof | Hans-Kristof'])
    expect(rows('The captain, Abdul Qadeer, left on Monday.', 'The captain, Abdul Kadeer, left on Monday.')).toEqual([
      'variant: Kadeer | Qadeer',
    ])
  })
  it('knows a name with and without a second surname, and a name behind a word for who it is', () => {
    expect(rows('Nurse Yelena Ortega left on Monday.', 'A nurse, Jelena Ortega Ruiz, left on Monday.')).toEqual([
      'variant: Jelena | Yelena',
    ])
    expect(rows('Shopkeeper Carla Brandt was tired.', 'The shop of Karla Brandt was closed.')).toEqual(['variant: Carla | Karla'])
  })
  it('leaves alone accents that a source never sets', () => {
    expect(rows('Mayor José Vega spoke in Tarn.', 'Mayor Jose Vega spoke in Tarn.')).toEqual([])
    expect(rows('Mayor José Vega spoke in Tarn.', 'Mayor Jose Vega spoke at the café.')).toEqual(['variant: Jose | José'])
  })
  it('takes surnames of one sound and given names that end alike for one, but no kin', () => {
    expect(rows('Sourakata Sissé of the strikers left on Monday.', 'Sikata Cissay left the talks on Monday.')).toEqual([
      'variant: Sikata Cissay | Sourakata Sissé',
    ])
    expect(rows('Sourakata Sissé of the strikers left on Monday.', 'Mamadou Cissay left the talks on Monday.')).toEqual([])
  })
})
