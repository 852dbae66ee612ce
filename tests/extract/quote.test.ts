import { describe, expect, it } from 'vitest'
import { rowsOf } from './rows.js'

const rows = (...texts: readonly string[]): string[] => rowsOf('quote', ...texts)

describe('quoted terms', () => {
  it('finds a word changed in what a thing is called', () => {
    expect(
      rows(
        'The coast guard said it had sunk a smugglers\' "ghost ship" off Velbury.',
        'The coast guard said on Monday it sank a "ghost vessel" of smugglers.',
      ),
    ).toEqual(['variant: ghost ship | ghost vessel'])
  })
  it('finds a word put in between, and leaves alone a term that goes on', () => {
    const blamed = (term: string): string => `Ana Vega said sorry to the choir for the "${term}" that her song had brought on it.`
    expect(rows(blamed('shabby little trick'), blamed('shabby trick'))).toEqual(['variant: shabby little trick | shabby trick'])
    expect(rows(blamed('shabby trick'), blamed('shabby trick song'))).toEqual([])
  })
  it('leaves alone other things, plurals, and names', () => {
    expect(
      rows('The coast guard said it had sunk a "ghost ship" off Velbury.', 'Ana Vega sold a "ghost story" to a studio in June.'),
    ).toEqual([])
    expect(
      rows('The coast guard said it had sunk a "ghost ship" off Velbury.', 'The coast guard said it sank "ghost ships" off Velbury.'),
    ).toEqual([])
    expect(
      rows(
        'The police said the man, the "Velvet Killer", had fled to Tarn.',
        'The police said the man, the "Silent Killer", had fled to Tarn.',
      ),
    ).toEqual([])
  })
})

describe('wordings', () => {
  it('finds a word that only the quotation leaves out', () => {
    expect(
      rows(
        'The magazine called it "the last free port of the coast" in June.',
        'It was, the magazine wrote, the last free port of the southern coast.',
      ),
    ).toEqual(['variant: the last free port of the coast | the last free port of the southern coast'])
  })
  it('leaves alone what is said word for word, or set into another sentence', () => {
    expect(
      rows(
        'The magazine called it "the last free port of the coast" in June.',
        'It was, the magazine wrote, the last free port of the coast.',
      ),
    ).toEqual([])
    expect(
      rows(
        'The magazine called it "the last free port of the coast" in June.',
        'It was, the magazine wrote, a last free port of the coast.',
      ),
    ).toEqual([])
  })
  it('takes no notice of what stands in brackets', () => {
    expect(
      rows(
        '"They never have enough time for the people in the harbour," Ana Vega said.',
        '"[The guards] never have enough time for the people in the harbour," Ana Vega said.',
      ),
    ).toEqual([])
  })
})

describe('several remarks of one speaker', () => {
  const said = 'Mayor Ana Vega spoke on Monday.\n\n'
  it('are held against their own renderings only', () => {
    const found = rows(
      `${said}"The captain said it was not in his nature to stay in the harbour," Vega said. "Now he can look forward to the harbour," she said.`,
      `${said}"The captain said it's not his nature to stay in the port," Vega said. "He can look forward to it," she said.`,
    )
    expect(found).toContain(
      "variant: The captain said it was not in his nature to stay in the harbour | The captain said it's not his nature to stay in the port",
    )
    expect(found.every((row) => row.startsWith('variant'))).toBe(true)
  })
  it('are one wording where only spelling or a contraction differs', () => {
    expect(
      rows(
        `${said}"The data center of the harbour is an honour for the organisation," Vega said.`,
        `${said}"The datacenter of the harbor is an honor for the organization," Vega said.`,
      ),
    ).toEqual([])
  })
  it('are one wording where figures are written out, or a pronoun sets it into a sentence', () => {
    expect(
      rows(`${said}"He is the twelfth captain of this harbour," Vega said.`, `${said}"He is the 12th captain of this harbour," Vega said.`),
    ).toEqual([])
    expect(
      rows(
        `${said}"He has sold more tickets than any clerk before him," Vega said.`,
        `${said}"We honour Carl Oduya today, who has sold more tickets than any clerk before him," Vega said.`,
      ),
    ).toEqual([])
    expect(
      rows(
        `${said}"Nobody paints the (old) lighthouse before the autumn storms," Vega said.`,
        `${said}"Nobody paints the lighthouse before the autumn storms," Vega said.`,
      ),
    ).toEqual([])
  })
  it('show what differs, of long ones, unless a denial moved', () => {
    const rest = 'every captain of this old harbour must bring the boats and the nets home before the long winter begins again'
    expect(rows(`${said}"In the town ${rest}," Vega said.`, `${said}"In this town ${rest}," Vega said.`)).toEqual([
      'variant: In the town every captain | In this town every captain',
    ])
    const [a, b] = [`I do not feel that ${rest}`, `I feel that ${rest.replace('must bring', 'must not bring')}`]
    expect(rows(`${said}"${a}," Vega said.`, `${said}"${b}," Vega said.`)[0]).toMatch(
      /do not feel .* must not bring|must not bring .* do not feel/,
    )
  })
  it('do not become one by a long name, nor by a few words out of many', () => {
    expect(
      rows(
        `${said}"A wrong use of the Northern Harbours Act," Vega said.`,
        `${said}"The very heart of the Northern Harbours Act," Vega said.`,
      ),
    ).toEqual([])
    expect(
      rows(
        `${said}"With the tide so low, the pilots wait outside," Vega said.`,
        `${said}"With so few berths left, and with a gale that by every chart we have would be upon the outer banks by noon, most of the pilots prefer to lie at anchor and wait," Vega said.`,
      ),
    ).toEqual([])
  })
  it('do not become one by a name', () => {
    expect(
      rows(
        `${said}"Carl Oduya is in the harbour," Vega said.`,
        `${said}"I am so excited that Carl Oduya is the man who takes over all the boats of the town," Vega said.`,
      ),
    ).toEqual([])
  })
  it('are found where a paragraph opens a quotation that the next opens again', () => {
    const open = `${said}"I have not sailed the boat since I was nine.\nThen I left for the city.\n"As a grown man I never did," Vega said.`
    expect(rows(open, `${said}"I haven't sailed it since I was nine," Vega said.`)).toHaveLength(1)
  })
})

describe('quotations cut short', () => {
  const said = 'Mayor Ana Vega spoke on Monday.\n\n'
  it('finds one that ends inside a compound, or leaves out a hedge', () => {
    expect(
      rows(
        `${said}"The people of Velbury have no school, no town hall," Vega said.`,
        `${said}"The people of Velbury have no school, no town."`,
      ),
    ).toEqual(['variant: no town | no town hall'])
    expect(
      rows(
        `${said}"I think that he was a careful and honest captain," Vega said.`,
        `${said}"He was a careful and honest captain," Vega said.`,
      ),
    ).toEqual(['variant: He was a careful and honest | I think that he was a careful and honest'])
  })
  it('finds a hedge that stands inside', () => {
    expect(
      rows(
        `${said}"The bridge has been closed since March, and I think the trams can run again," Vega said.`,
        `${said}"The trams can run again," Vega said.`,
      ),
    ).toEqual(['variant: I think the trams can run again | The trams can run again'])
    expect(
      rows(
        `${said}"The bridge has been closed since March, and soon the trams can run again," Vega said.`,
        `${said}"The trams can run again," Vega said.`,
      ),
    ).toEqual([])
  })
  it('finds one that leaves out its condition', () => {
    expect(
      rows(
        `${said}"When the harbour opens, people should run to their boats," Vega said.`,
        `${said}"People should run to their boats," Vega said.`,
      ),
    ).toEqual(['variant: People should run to their boats | When the harbour opens, people should run to their boats'])
  })
  it('leaves alone one that merely stops or starts elsewhere', () => {
    expect(
      rows(
        `${said}"The people of Velbury have no school, and the port is closed," Vega said.`,
        `${said}"The people of Velbury have no school," Vega said.`,
      ),
    ).toEqual([])
    expect(
      rows(
        `${said}"As I said, he was a careful and honest captain," Vega said.`,
        `${said}"He was a careful and honest captain," Vega said.`,
      ),
    ).toEqual([])
  })
})

describe('what of a remark is shown', () => {
  it('is the one place where two wordings differ, and all of a short one or one that is led up to in other words', () => {
    const said = (words: string): string => `The choir lost its hall on Monday.\n\n"${words}," Ana Vega said.\n`
    const [song, longer] = [
      'She gave the songs of the coast to a generation with her quiet voice and her boundless patience',
      'She gave the songs of the coast to a generation of boys and girls with her quiet voice and her boundless patience',
    ]
    expect(rows(said(song), said(longer))).toEqual([
      'variant: to a generation of boys and girls with her quiet | to a generation with her quiet',
    ])
    expect(rows(said('She gave the songs to a generation'), said('She gave the old songs to a generation'))).toEqual([
      'variant: She gave the old songs to a generation | She gave the songs to a generation',
    ])
  })
})

describe('remarks told in other words', () => {
  const by = (words: string, who = 'Ana Vega'): string => `The ferry sank on Monday.\n\n"${words}," ${who} said.\n`
  it('finds one remark of one speaker of which half the words are others', () => {
    expect(
      rows(by('It felt as if the tide had carried two of our cousins'), by('It felt as though the sea had swallowed two of our uncles')),
    ).toHaveLength(1)
  })
  it('finds the same words in another order', () => {
    expect(rows(by('The mill has found its voice among the hills'), by('We have found the voice of the mill and the hills'))).toHaveLength(
      1,
    )
    expect(rows(by('A bridge we can paint'), by('We can mend a bridge'))).toHaveLength(1)
  })
  it('finds it where one text does not say whose words they are', () => {
    expect(
      rows(
        by('We were ringing bells so that you could find us'),
        'The ferry sank on Monday.\n\n"We were shouting so that you could find us."\n',
      ),
    ).toHaveLength(1)
  })
  it('finds a turn of speech that ends in two ways', () => {
    const turn = 'If I had to keep one boat,'
    expect(rows(by(`${turn} I'd keep the blue one, for it was my father's`), by(`${turn} it would be the blue`))).toHaveLength(1)
    expect(
      rows(by(`${turn} I'd keep the blue one, for it was my father's`), by('We had a month to sell that boat, and it would be the blue')),
    ).toEqual([])
  })
  it('finds one word more in a short remark, and names with all but one of the other words', () => {
    expect(rows(by('I am peace'), by('I am at peace'))).toEqual(['variant: I am at peace | I am peace'])
    expect(rows(by('I am peace'), by('I am at peace', 'Jan Weber'))).toEqual([])
    expect(rows(by('It is safe'), by('It is not safe'))).toEqual([])
    expect(rows(by('I believe Olga Brandt did not drown'), by("I don't think Olga Brandt drowned"))).toHaveLength(1)
    expect(rows(by('I believe Olga Brandt did not drown'), by('I told Olga Brandt to wait'))).toEqual([])
  })
  it('holds both parts of a sentence that one text cuts in two against it', () => {
    const whole =
      'The council has thrown out every chart that the pilots drew, so before slinking out by the side gate it will sell the tower'
    const parts =
      '"The council has thrown out every chart that the pilots drew," Ana Vega said, "so before sinking out by the side gate it will sell the tower."'
    expect(rows(by(whole), `The ferry sank on Monday.\n\n${parts}\n`)).toEqual([
      'variant: so before sinking out by the side gate it will sell the tower | so before slinking out by the side gate it will sell the tower',
    ])
    expect(rows(by(whole), `The ferry sank on Monday.\n\n${parts.replace('sinking', 'slinking')}\n`)).toEqual([])
  })
  it('leaves alone like remarks in one text that does not say that one person makes both', () => {
    const text =
      'The ferry sank on Monday.\n\n"We were ringing bells so that you could find us," Ana Vega said.\n\nThe others waited.\n\n"We were shouting so that you could find us."\n'
    expect(rows(text, 'The ferry sank on Monday near the harbour wall.')).toEqual([])
  })
  it('leaves alone like remarks of two speakers, and short ones', () => {
    expect(
      rows(
        by('It felt as if the tide had carried two of our cousins'),
        by('It felt as though the sea had swallowed two of our uncles', 'Jan Weber'),
      ),
    ).toEqual([])
    expect(rows(by('I am at peace'), by('I am no man of peace'))).toEqual([])
  })
})
